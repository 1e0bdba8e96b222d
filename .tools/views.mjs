/**
 * Makes the published schemas of documents from the types of their views, so that the two cannot differ: the schema is
 * what a house writes templates against.
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createGenerator } from "ts-json-schema-generator";
import { format } from "prettier";

const root = new URL("../", import.meta.url);
export const viewFolder = new URL("schemas/documents/", root);

/** The kinds that `documentKinds` lists. */
async function kindsOfDocuments() {
  const text = await readFile(new URL("src/report/documents/document.ts", root), "utf8");
  const [, list = ""] = /documentKinds = \[([^\]]*)\]/.exec(text) ?? [];
  return [...list.matchAll(/"([\w-]+)"/g)].map(([, kind]) => kind);
}

/** The generator writes draft-07; the plan's own schemas are of 2020-12. Every reference is to a definition. */
const modern = (schema) =>
  JSON.parse(
    JSON.stringify(schema).replaceAll('"#/definitions/', '"#/$defs/').replaceAll('"definitions":', '"$defs":'),
  );

const typeOf = (kind) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}View`;

/** Text of the schema of each kind of document, by kind. */
export async function generateViewSchemas() {
  const kinds = await kindsOfDocuments();
  const generator = createGenerator({
    path: fileURLToPath(new URL("src/report/documents/index.ts", root)),
    tsconfig: fileURLToPath(new URL("tsconfig.json", root)),
    skipTypeCheck: true,
    expose: "all",
    topRef: false,
  });
  const texts = new Map();
  for (const kind of kinds) {
    const made = modern(generator.createSchema(typeOf(kind)));
    delete made.$schema; // of an older draft
    const schema = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: `${kind}.schema.json`,
      title: `Document: ${kind}`,
      description: `The view behind \`ehs report ${kind}\`, as \`--format json\` prints it and as its templates are given it.`,
      ...made,
    };
    texts.set(kind, await format(JSON.stringify(schema), { parser: "json", printWidth: 120 }));
  }
  return texts;
}
