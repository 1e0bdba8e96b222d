/** SARIF as a host reads it: refused where it does not fit the schema of the standard. */
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { expect } from "vitest";
import { findingsSarif } from "../../src/present/findings-sarif.js";
import type { ToldSet } from "../../src/present/told.js";

const schema = JSON.parse(
  readFileSync(new URL("../fixtures/sarif-2.1.0.schema.json", import.meta.url), "utf8"),
) as Record<string, unknown>;
// the schema is of draft 4, whose words it uses all mean the same in draft 7
const words = Object.fromEntries(Object.entries(schema).filter(([key]) => key !== "$schema" && key !== "id"));
/** What errata 01 of the standard asks beyond the schema that is kept here: a region begins somewhere, and so on. */
function withErrata(given: Record<string, unknown>): Record<string, unknown> {
  const { definitions, ...rest } = structuredClone(given) as { definitions: Record<string, Record<string, unknown>> };
  const languages = ["run", "toolComponent"].map((name) => definitions[name]?.["properties"] as Record<string, object>);
  for (const properties of languages)
    properties["language"] = { ...properties["language"], pattern: "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$" };
  const begins = ["startLine", "charOffset", "byteOffset"].map((key) => ({ required: [key] }));
  return { ...rest, definitions: { ...definitions, region: { ...definitions["region"], anyOf: begins } } };
}

const isUri = (text: string): boolean => URL.canParse(text);
const isReference = (text: string): boolean => /^[!#-;=?-Z_a-z~%[\]@]*$/.test(text) && URL.canParse(text, "file:///x/");
const sarifErrors = new Ajv.default({
  ...{ allErrors: true, strict: false, unicodeRegExp: false },
  formats: { uri: isUri, "uri-reference": isReference, "date-time": true },
}).compile(withErrata(words));

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly snippet?: { readonly text: string };
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly object[];
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Region };
  }[];
  readonly fixes?: readonly {
    readonly artifactChanges: readonly {
      readonly replacements: readonly { readonly deletedRegion: Region; readonly insertedContent: { text: string } }[];
    }[];
  }[];
}
interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { id: string }[] } };
      readonly results: readonly Result[];
    },
  ];
}

/** The one run of a report. */
export function sarifOfText(text: string): Sarif["runs"][0] {
  const log: unknown = JSON.parse(text);
  sarifErrors(log);
  expect(sarifErrors.errors ?? []).toEqual([]);
  return (log as Sarif).runs[0];
}

/** The one run of the report on what is told. */
export const sarifOf = (set: ToldSet): Sarif["runs"][0] => sarifOfText(findingsSarif(set, "0.0.0"));
