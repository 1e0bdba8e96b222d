/** One fault in a file gives one finding, with what was probably meant. */
import { describe, expect, it } from "vitest";
import { inspect } from "../../src/cli/inspect.js";
import { load } from "../../src/store/load.js";
import { memoryTree } from "../helpers/tree.js";

const files: Readonly<Record<string, string>> = {
  "plan.yaml":
    'format: 1\nid: "test"\ntitle: { nb: Plan, en: Plan }\nlanguages: [nb, en]\ntime_zone: Europe/Oslo\npublisher: "dir"\n',
  "organisations.yaml": `organisations:
  - id: "dir"
    name: { nb: Direktoratet, en: The Directorate }
  - id: "etat"
    name: { nb: Etaten, en: The Agency }
`,
  "sources.yaml": `sources:
  - id: "reg"
    name: { nb: Register, en: Register }
    kind: register
    owner: "dir"
`,
  "objectives/1.yaml": `id: "1"
name: { nb: Mål, en: Objective }
outcomes:
  - id: "B1.1"
    text: { nb: Punkt, en: Point }
  - id: "B1.2"
    text: { nb: Annet, en: Other }
indicators:
  - id: "1.1"
    name: { nb: Navn, en: Name }
    type: result
    source: "reg"
    outcomes: ["B1.1", "B1.2"]
    measures:
      - unit: { nb: "%", en: "%" }
        scale: share
        direction: up
        baseline:
          kind: measured
          value: 46
          period: "2022"
        targets:
          - kind: change
            change: "+20 %"
            due: "2025"
            superseded: { since: "2024-01-01", reason: { nb: Ny, en: New } }
          - { kind: level, value: 85, due: "2026" }
initiatives:
  - id: "1.A"
    name: { nb: Tiltak, en: Initiative }
    owners: ["dir"]
    outcomes: ["B1.1", "B1.2"]
`,
};

async function found(all: Readonly<Record<string, string>>): Promise<string[]> {
  const loaded = await load(memoryTree(all));
  return inspect(loaded, "2024-06-30").findings.map(
    ({ code, suggestion }) => code + (suggestion === null ? "" : ` ${suggestion}`),
  );
}

/** The files with one text in place of another. */
function changed(from: string, to: string): Record<string, string> {
  const file = Object.keys(files).find((name) => files[name]?.includes(from) === true);
  if (file === undefined) throw new Error(`nowhere: ${from}`);
  return { ...files, [file]: (files[file] ?? "").replace(from, () => to) };
}

const without = (...names: string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(files).filter(([name]) => !names.includes(name)));

const objective = files["objectives/1.yaml"] ?? "";

it("finds nothing in the sound plan", async () => {
  expect(await found(files)).toEqual([]);
});

describe("a typed value", () => {
  it.each([
    ["value: 46", "value: true", ["wrong-type"]],
    ["value: 46", "value: 12:30", ["figure-form"]],
    ["value: 46", "value: “46”", ["figure-form 46"]],
    ["value: 46", "value: −46", ["figure-form -46"]],
    ['change: "+20 %"', 'change: "20 %"', ['wrong-form "+20 %"']],
    ['change: "+20 %"', 'change: "+2,5 %"', ['decimal-comma "+2.5 %"']],
    ['change: "+20 %"', "change: 20", ['not-text "+20"']],
    ['period: "2022"', "period: 31.12.2022", ["wrong-form 2022-12-31"]],
    ['period: "2022"', "period: 2022Q1", ["wrong-form 2022-Q1"]],
    ['period: "2022"', "period: 1. kvartal 2022", ["wrong-form 2022-Q1"]],
    ['period: "2022"', "period: 2022", ['not-text "2022"']],
    ['period: "2022"', "period: 2022.11", ["not-text 2022-11"]],
    ['period: "2022"', "period: høsten 2022", ["wrong-form"]],
    ['id: "1.A"', "id: “1.A”", ['wrong-form "1.A"']],
    ["type: result", "type: “result”", ["unknown-word result"]],
    ["format: 1", 'format: "1"', ["wrong-type 1"]],
    ["publisher", "severities: { outcome-unmoved: merknad }\npublisher", ["unknown-word info"]],
    ["    name: { nb: Tiltak", "    navn: { nb: Tiltak", ["unknown-key name"]],
    ["        targets:", "        måltall:", ["unknown-key targets"]],
    ["Europe/Oslo", "Europa/Oslo", ["unknown-time-zone Europe/Oslo"]],
    ["Europe/Oslo", "Oslo", ["unknown-time-zone Europe/Oslo"]],
  ])("%s as %s", async (from, to, expected) => {
    expect(await found(changed(from, to))).toEqual(expected);
  });
});

const codes = (told: readonly string[], expected: readonly string[]): string[] =>
  told.map((one, at) => (expected[at]?.includes(" ") === true ? one : (one.split(" ")[0] ?? "")));

describe("one fault at one place", () => {
  it.each([
    ["{ nb: Tiltak", "{ nb: !viktig tekst", ["yaml-tag"]],
    ["superseded: { since", "superceded: { since", ["unknown-key superseded"]],
    ["superseded: { since", "superseded: { sinc", ["unknown-key since"]],
    ["superseded: { since", "superseded: { from", ["unknown-key since"]],
    ["[nb, en]", "[sv]", ["unknown-language"]],
  ])("%s as %s", async (from, to, expected) => {
    expect(codes(await found(changed(from, to)), expected)).toEqual(expected);
  });
});

describe("a file that is gone, broken, or there twice", () => {
  it.each([
    ["no organisations", without("organisations.yaml"), ["file-missing"]],
    ["no sources", without("sources.yaml"), ["file-missing"]],
    ["neither", without("organisations.yaml", "sources.yaml"), ["file-missing", "file-missing"]],
    ["no objective", without("objectives/1.yaml"), ["plan-without-objectives"]],
    ["an empty list", { ...files, "organisations.yaml": "organisations: []\n" }, ["file-missing"]],
    ["an empty file", { ...files, "organisations.yaml": "" }, ["file-empty"]],
    ["a file that breaks off", { ...files, "organisations.yaml": 'organisations:\n  - id: "e\n' }, ["yaml-syntax"]],
    [
      "a misspelt list",
      { ...files, "sources.yaml": (files["sources.yaml"] ?? "").replace("sources:", "source:") },
      ["unknown-key sources"],
    ],
    ["a misspelt name", { ...without("sources.yaml"), "source.yaml": files["sources.yaml"] ?? "" }, ["file-unknown"]],
    ["an empty objective", { ...files, "objectives/1.yaml": "" }, ["file-empty"]],
    ["a copy", { ...files, "objectives/1-kopi.yaml": objective }, ["duplicate-id"]],
  ] as const)("%s", async (_, all, expected) => {
    expect(codes(await found(all), expected)).toEqual(expected);
  });
});
