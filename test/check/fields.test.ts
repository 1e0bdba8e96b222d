/** The tables of field names agree with the schemas. */
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isDate, isText, keysOf } from "../../src/check/fields.js";
import { wantedBy } from "../../src/check/references.js";

interface Schema {
  readonly title?: string;
  readonly $ref?: string;
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly "x-key"?: readonly string[];
}

interface Field {
  readonly place: string;
  readonly holder: string;
  readonly key: string;
  /** Title of the shape, where it has one. */
  readonly shape: string;
  readonly keys: readonly string[] | null;
}

const folder = new URL("../../schemas/", import.meta.url);
const schemas = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith(".schema.json"))
    .map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Schema]),
);

/** Follows references to where a shape is written; stops at the first that has a title. */
function resolve(schema: Schema, file: string): { readonly schema: Schema; readonly file: string } {
  if (schema.$ref === undefined || schema.title !== undefined) return { schema, file };
  const [name = "", path = ""] = schema.$ref.split("#");
  const at = name === "" ? file : name;
  const key = path.split("/").at(-1) ?? "";
  const root = schemas.get(at) ?? {};
  return resolve(key === "" ? root : (root.$defs?.[key] ?? {}), at);
}

const fields = new Map<string, Field>();
const seen = new Set<string>();

function note(holder: string, key: string, found: Schema, inner: Schema): void {
  const listed = inner !== found && (inner.title === "Period" || inner.title === "CalendarDate");
  const shape = inner !== found && inner.title === "Id" ? "Ids" : listed ? (inner.title ?? "") : (found.title ?? "");
  const place = `${holder}.${key}`;
  fields.set(`${place} ${shape}`, { place, holder, key, shape, keys: found["x-key"] ?? null });
}

function visit(given: Schema, from: string, holder: string): void {
  const { schema, file } = resolve(given, from);
  const once = `${holder} ${JSON.stringify(schema)}`;
  if (seen.has(once)) return;
  seen.add(once);
  for (const choice of schema.oneOf ?? []) visit(choice, file, holder);
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    const { schema: found, file: at } = resolve(property, file);
    const inner = found.items === undefined ? { schema: found, file: at } : resolve(found.items, at);
    note(holder, key, found, inner.schema);
    visit(inner.schema, inner.file, key);
  }
}

for (const [file, schema] of schemas) {
  if (!["common", "measure"].includes(file.replace(".schema.json", ""))) {
    visit(schema, file, file.replace(".schema.json", ""));
  }
}

const all = [...fields.values()];
const placesWhere = (is: (field: Field) => boolean): string[] =>
  [...new Set(all.filter(is).map(({ place }) => place))].sort();

describe("the tables of fields", () => {
  it("meets every shape of the schemas", () => {
    expect(all.length).toBeGreaterThan(350);
    expect(placesWhere(({ shape }) => shape === "Text").length).toBeGreaterThan(100);
  });

  it("knows every text", () => {
    expect(placesWhere(({ holder, key }) => isText(holder, key))).toEqual(placesWhere(({ shape }) => shape === "Text"));
  });

  it("knows every period and day", () => {
    // A forecast is a period, or a list of them with the days they were reported.
    const dated = ["Period", "CalendarDate", "Forecast"];
    expect(placesWhere(({ holder, key }) => isDate(holder, key))).toEqual(
      placesWhere(({ shape }) => dated.includes(shape)),
    );
  });

  it("knows what tells the members of every list apart", () => {
    for (const { holder, key, keys, place } of all) {
      if (keys !== null && !keys.includes(".")) expect(keysOf(holder, key), place).toEqual(keys);
    }
  });

  it("knows what every reference may name", () => {
    const references = placesWhere(({ shape, key }) => ["Id", "Ids"].includes(shape) && key !== "id");
    // A list of objects may have the name of a list of ids: their members are no strings.
    const known = placesWhere(
      ({ holder, key, shape }) => ["Id", "Ids"].includes(shape) && wantedBy({ holder, item: null }, key) !== null,
    );
    expect(known).toEqual(references);
    const plain = all.filter(({ shape, keys }) => shape !== "Id" && shape !== "Ids" && keys === null);
    expect(plain.filter(({ holder, key }) => wantedBy({ holder, item: null }, key) !== null)).toEqual([]);
  });
});
