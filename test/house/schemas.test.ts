/** The schemas are the one truth: closed, described, with a key for every list, and the types made from them. */
import { readdirSync, readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { fileKinds } from "../../src/store/schema.js";
import { generateTypes } from "../../.tools/generate.mjs";

const folder = new URL("../../schemas/", import.meta.url);
type Shape = Readonly<Record<string, unknown>>;

const planSchemas = readdirSync(folder)
  .filter((name) => name.endsWith(".schema.json"))
  .map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Shape] as const);

const outputSchemas = readdirSync(new URL("output/", folder)).map(
  (name) => [name, JSON.parse(readFileSync(new URL(`output/${name}`, folder), "utf8")) as Shape] as const,
);

/** Every shape in a schema, with the path that leads to it. */
function* shapes(value: unknown, path: string): Generator<readonly [string, Shape]> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield [path, value as Shape];
  for (const [key, part] of Object.entries(value)) yield* shapes(part, `${path}/${key}`);
}

const isShape = (path: string): boolean =>
  !/\/(?:properties|patternProperties|\$defs|x-form|discriminator)$/.test(path);

const all = [...planSchemas, ...outputSchemas].flatMap(([name, schema]) =>
  [...shapes(schema, name)].filter(([path]) => isShape(path)),
);

describe("the schemas", () => {
  it("are one for each kind of file that is read", () => {
    const names = planSchemas.map(([name]) => name.replace(".schema.json", ""));
    expect(names.sort()).toEqual([...fileKinds, "common", "measure"].sort());
  });

  it("are valid JSON Schema 2020-12", () => {
    const ajv = new Ajv.default({ strict: false });
    for (const [name, schema] of [...planSchemas, ...outputSchemas])
      expect(ajv.validateSchema(schema), name).toBe(true);
  });

  it("are closed: an object with properties lets no other key in", () => {
    const open = all.filter(
      ([, shape]) => shape["properties"] !== undefined && shape["additionalProperties"] !== false,
    );
    expect(open.map(([path]) => path)).toEqual([]);
  });

  it("describe every property, so that completion teaches the format", () => {
    const properties = all.flatMap(([path, shape]) =>
      Object.entries((shape["properties"] ?? {}) as Record<string, Shape>).map(
        ([key, property]) => [`${path}/${key}`, property] as const,
      ),
    );
    expect(properties.length).toBeGreaterThan(400);
    const silent = properties.filter(
      ([, property]) => property["description"] === undefined && property["$ref"] === undefined,
    );
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  it("declare the key of every list", () => {
    const lists = [...planSchemas].flatMap(([name, schema]) =>
      [...shapes(schema, name)].filter(([, shape]) => shape["type"] === "array"),
    );
    expect(lists.filter(([, shape]) => shape["x-key"] === undefined).map(([path]) => path)).toEqual([]);
  });

  it("give the types of src/model/generated", async () => {
    const current = readFileSync(new URL("../../src/model/generated/plan-files.ts", import.meta.url), "utf8");
    expect(current).toBe(await generateTypes());
  });
});
