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

const root = new URL("../", import.meta.url);
const schemaFolder = new URL("schemas/", root);
const buildFolder = new URL(".build/", root);
const typesFile = new URL("src/model/generated/plan-files.ts", root);

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
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await generate();
  await mkdir(new URL(".", typesFile), { recursive: true });
  await writeFile(typesFile, await generateTypes());
}
