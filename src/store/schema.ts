/** Holds a file against its schema. The validators are compiled when the tool is built. */
import { readFile } from "node:fs/promises";
import type { SchemaError } from "../model/finding.js";
import type { FileKind } from "../model/plan.js";

/** Every schema as it stands in `schemas/`, by its `$id`. */
export type Schemas = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

export const fileKinds: readonly FileKind[] = [
  "plan",
  "strategy",
  "organisations",
  "sources",
  "governance",
  "objective",
  "meeting",
  "trends",
  "edition",
  "background",
  "codelist",
  "mapping",
  "accepted",
];

/** Schemas that hold shapes the others refer to. */
const shared = ["common", "measure"];

/** Both from the source and from the built file the schemas lie two folders up. */
const folder = new URL("../../schemas/", import.meta.url);

/** The text of one schema, as published. */
export async function readSchemaText(name: string): Promise<string> {
  return readFile(new URL(`${name}.schema.json`, folder), "utf8");
}

export async function readSchemas(): Promise<Schemas> {
  const names = [...shared, ...fileKinds];
  const texts = await Promise.all(names.map(readSchemaText));
  return new Map(
    names.map((name, at) => [`${name}.schema.json`, JSON.parse(texts[at] ?? "{}") as Record<string, unknown>]),
  );
}

/** What the schema of a kind says of some data; empty when they fit. */
export async function schemaErrors(kind: FileKind, content: unknown): Promise<readonly SchemaError[]> {
  const validators = await import("#validators");
  const validate = validators[kind];
  return validate(content) ? [] : [...(validate.errors ?? [])];
}
