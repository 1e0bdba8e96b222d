/**
 * Makes what the schemas imply: the types of `src/model/generated` (kept in git, so that they can be read and reviewed)
 * and the validators and templates of `.build` (never in git). Run by `npm run generate`, the build and the tests.
 */
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import Ajv from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { compile } from "json-schema-to-typescript";
import { format } from "prettier";
import { writeLayouts } from "./layouts.mjs";
import { generateViewSchemas, viewFolder } from "./views.mjs";

const root = new URL("../", import.meta.url);
const schemaFolder = new URL("schemas/", root);
const buildFolder = new URL(".build/", root);
const typesFile = new URL("src/model/generated/plan-files.ts", root);
const keysFile = new URL("src/model/generated/keys.ts", root);

/** Kinds of plan file, each with a schema of its own; `common` and `measure` only hold shared shapes. */
const shared = new Set(["common", "measure"]);

async function readSchemas() {
  const names = (await readdir(schemaFolder)).filter((name) => name.endsWith(".schema.json")).sort();
  const schemas = new Map();
  for (const name of names) {
    const kind = name.replace(".schema.json", "");
    schemas.set(kind, JSON.parse(await readFile(new URL(name, schemaFolder), "utf8")));
  }
  return schemas;
}

/**
 * Everything in one schema with local references, so that a shape used by several kinds becomes one type. A description
 * beside a reference would make the compiler copy the shape under a new name, so it is dropped here.
 */
function combined(schemas) {
  const $defs = {};
  const local = (kind, value) => {
    if (Array.isArray(value)) return value.map((item) => local(kind, item));
    if (typeof value !== "object" || value === null) return value;
    if (typeof value.$ref === "string") {
      const [file, place = ""] = value.$ref.split("#");
      const name = place.split("/").at(-1);
      const target = file === "" ? kind : file.replace(".schema.json", "");
      return { $ref: `#/$defs/${name === "" ? target : `${target}.${name}`}` };
    }
    const entries = Object.entries(value).filter(
      ([key]) => !["$defs", "$id", "$schema", "discriminator"].includes(key),
    );
    return Object.fromEntries(entries.map(([key, item]) => [key, local(kind, item)]));
  };
  for (const [kind, schema] of schemas) {
    if (!shared.has(kind)) $defs[kind] = local(kind, schema);
    for (const [name, shape] of Object.entries(schema.$defs ?? {})) $defs[`${kind}.${name}`] = local(kind, shape);
  }
  return $defs;
}

export async function generateTypes() {
  const schemas = await readSchemas();
  const kinds = [...schemas.keys()].filter((kind) => !shared.has(kind));
  const source = await compile(
    {
      title: "PlanFiles",
      description: "Every kind of plan file, by kind.",
      type: "object",
      additionalProperties: false,
      required: kinds,
      properties: Object.fromEntries(kinds.map((kind) => [kind, { $ref: `#/$defs/${kind}` }])),
      $defs: combined(schemas),
    },
    "PlanFiles",
    {
      bannerComment: "// Made from schemas/ by `npm run generate`. Change the schemas, not this file.",
      format: false,
      additionalProperties: false,
      unreachableDefinitions: false,
      ignoreMinAndMaxItems: true,
    },
  );
  return format(source, { parser: "typescript", printWidth: 120 });
}

/** A shape with its references followed. */
function resolved(schemas, kind, shape) {
  if (typeof shape.$ref !== "string") return { kind, shape };
  const [file, place = ""] = shape.$ref.split("#");
  const of = file === "" ? kind : file.replace(".schema.json", "");
  const name = place.split("/").at(-1);
  const whole = schemas.get(of);
  return resolved(schemas, of, name === "" ? whole : whole.$defs[name]);
}

/** Every shape of an object by its title: for each field whether it is text, a reference, a map or a list, and its key. */
function shapeTable(schemas) {
  const table = {};
  const add = (kind, shape) => {
    const variants = shape.oneOf?.map((each) => resolved(schemas, kind, each)) ?? [{ kind, shape }];
    if (variants.every((each) => each.shape.properties === undefined)) return undefined;
    if (table[shape.title] !== undefined) return shape.title;
    const fields = (table[shape.title] = {});
    for (const each of variants)
      for (const [name, field] of Object.entries(each.shape.properties))
        fields[name] ??= describe(each.kind, field, name);
    return shape.title;
  };
  const describe = (kind, field, name) => {
    const { kind: of, shape } = resolved(schemas, kind, field);
    if (shape.title === "Text") return { text: true };
    if (shape.title === "Id") return name === "id" ? {} : { ref: true };
    const map = add(of, shape);
    const described = map === undefined ? {} : { map };
    if (shape.items === undefined) return described;
    const item = resolved(schemas, of, shape.items);
    const member = add(item.kind, item.shape);
    if (member !== undefined) described.member = member;
    return { ...described, list: shape["x-key"], ...(item.shape.title === "Id" ? { ref: true } : {}) };
  };
  const kinds = [...schemas.keys()].filter((kind) => !shared.has(kind));
  const files = Object.fromEntries(kinds.map((kind) => [kind, add(kind, schemas.get(kind))]));
  return { files, table };
}

/** What tells the members of each list apart, as data: the comparison of plans rests on it. */
export async function generateKeys() {
  const { files, table } = shapeTable(await readSchemas());
  const source = `// Made from schemas/ by \`npm run generate\`. Change the schemas, not this file.
import type { FileKind } from "../plan.js";

/** What stands in a field. Nothing said: a single value. */
export interface Field {
  /** Text for readers. */
  readonly text?: true;
  /** The id of something else, or a list of such. */
  readonly ref?: true;
  /** The shape of the map that stands here. */
  readonly map?: string;
  /** The fields that tell the members of the list apart; "." where they are single values. */
  readonly list?: readonly string[];
  /** The shape of the list's members. */
  readonly member?: string;
}

/** The shape of each kind of file. */
export const fileShapes: Readonly<Record<FileKind, string>> = ${JSON.stringify(files)};

/** The fields of every shape. */
export const shapes: Readonly<Record<string, Readonly<Record<string, Field>>>> = ${JSON.stringify(table)};
`;
  return format(source, { parser: "typescript", printWidth: 120 });
}

async function generateValidators() {
  const schemas = await readSchemas();
  const ajv = new Ajv.default({
    allErrors: true,
    discriminator: true,
    strict: true,
    strictRequired: false,
    inlineRefs: false,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: false },
  });
  ajv.addVocabulary(["x-key", "x-form"]);
  for (const schema of schemas.values()) ajv.addSchema(schema);
  const kinds = [...schemas.keys()].filter((kind) => !shared.has(kind));
  const code = standaloneCode.default(ajv, Object.fromEntries(kinds.map((kind) => [kind, `${kind}.schema.json`])));
  const result = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(root), loader: "js" },
    bundle: true,
    format: "esm",
    minify: true,
    write: false,
  });
  await writeFile(new URL("validators.js", buildFolder), result.outputFiles[0].contents);
  await writeFile(
    new URL("validators.d.ts", buildFolder),
    'import type { ErrorObject } from "ajv";\n' +
      "interface Validator {\n  (data: unknown): boolean;\n  errors?: ErrorObject[] | null;\n}\n" +
      kinds.map((kind) => `export const ${kind}: Validator;\n`).join(""),
  );
}

export async function generate() {
  await mkdir(buildFolder, { recursive: true });
  await generateValidators();
  await writeLayouts(buildFolder);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await generate();
  await mkdir(new URL(".", typesFile), { recursive: true });
  await writeFile(typesFile, await generateTypes());
  await writeFile(keysFile, await generateKeys());
  await mkdir(viewFolder, { recursive: true });
  for (const [kind, text] of await generateViewSchemas())
    await writeFile(new URL(`${kind}.schema.json`, viewFolder), text);
}
