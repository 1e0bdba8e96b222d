/** The peers are pinned, and get a schema that says the same as ours. */
import { readdirSync, readFileSync } from "node:fs";
import Ajv, { type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { oneSchema } from "./peers/schema.mjs";

const root = new URL("../../", import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, root), "utf8");

/** Our schemas as they stand, each in its own file. */
function ours(kind: string): ValidateFunction {
  const ajv = new Ajv.default({ strict: false, discriminator: true });
  for (const name of readdirSync(new URL("schemas/", root)).filter((file) => file.endsWith(".schema.json")))
    ajv.addSchema(JSON.parse(read(`schemas/${name}`)) as object);
  const validate = ajv.getSchema(`${kind}.schema.json`);
  if (validate === undefined) throw new Error(`no schema of ${kind}`);
  return validate;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** Copies of some data, each with one thing changed: a key more, a key less, another kind of value. */
function* mutations(data: unknown, at: unknown = data): Generator {
  if (!isObject(at)) return;
  const changed = (change: () => void, back: () => void): unknown => {
    change();
    const copy = structuredClone(data);
    back();
    return copy;
  };
  if (!Array.isArray(at))
    yield changed(
      () => (at["unheard_of"] = 1),
      () => Reflect.deleteProperty(at, "unheard_of"),
    );
  for (const [key, value] of Object.entries(at)) {
    const back = () => (at[key] = value);
    yield changed(() => (at[key] = isObject(value) ? "text" : [value]), back);
    if (!Array.isArray(at)) yield changed(() => (at[key] = undefined), back);
    yield* mutations(data, value);
  }
}

/** What a file of it would hold: keys without a value are not written. */
const written = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

describe("the schema for the peers", () => {
  const text = JSON.stringify(oneSchema("objective"));

  it("is one document: no file is referred to, and each definition is there", () => {
    const schema = JSON.parse(text) as { $defs: Record<string, unknown> };
    const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1] ?? "");
    expect(references.length).toBeGreaterThan(50);
    for (const reference of references.filter((each) => each !== "#"))
      expect(schema.$defs).toHaveProperty([reference.replace("#/$defs/", "")]);
    expect(text).not.toContain('"$id"');
    expect(Object.values(schema.$defs)).not.toContain(true);
  });

  it("accepts and refuses what ours does", () => {
    const theirs = new Ajv.default({ strict: false }).compile(JSON.parse(text) as object);
    const own = ours("objective");
    const verdicts = { valid: 0, invalid: 0 };
    for (const name of readdirSync(new URL("plan/objectives/", root)).slice(0, 2)) {
      const data: unknown = parse(read(`plan/objectives/${name}`));
      expect([theirs(data), own(data)]).toEqual([true, true]);
      for (const each of mutations(data)) {
        const case_ = written(each);
        const verdict = own(case_);
        if (theirs(case_) !== verdict) expect(case_, name).toBe(`judged otherwise than by ours, which says ${verdict}`);
        verdicts[verdict ? "valid" : "invalid"] += 1;
      }
    }
    expect(verdicts.valid).toBeGreaterThan(100);
    expect(verdicts.invalid).toBeGreaterThan(1000);
  });
});

describe("the peers", () => {
  const { dependencies } = JSON.parse(read("test/bench/peers/package.json")) as {
    dependencies: Record<string, string>;
  };
  const lock = JSON.parse(read("test/bench/peers/package-lock.json")) as {
    packages: Record<string, { version?: string; resolved?: string; integrity?: string }>;
  };

  it("are pinned, and locked to the same versions", () => {
    for (const [name, version] of Object.entries(dependencies)) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
      expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
    }
  });

  it("have a lock file with checksums and without download addresses", () => {
    const locked = Object.entries(lock.packages).filter(([name]) => name !== "");
    expect(locked.length).toBeGreaterThan(100);
    for (const [name, { resolved, integrity }] of locked) {
      expect(resolved, name).toBeUndefined();
      expect(integrity, name).toMatch(/^sha512-/);
    }
  });
});
