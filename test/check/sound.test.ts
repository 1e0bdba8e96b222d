/** Where the rules about sound typing begin and end, and what a fault may silence. */
import { describe, expect, it } from "vitest";
import { secondItems, withoutCopies } from "../../src/check/copies.js";
import { rules } from "../../src/check/rules/index.js";
import { indexPlan } from "../../src/evaluate/items.js";
import type { FileKind, LeftOut } from "../../src/model/plan.js";
import { planOf } from "../helpers/plan.js";
import { changedPlan, findings } from "./clean-plan.js";
import { type Case, cases } from "./rule-table.js";

const silent = (name: string, changes: Case["changes"]): Case => ({ name, changes, found: [] });
const told = (name: string, changes: Case["changes"], code: string, at: unknown): Case => ({
  name,
  changes,
  found: [{ code, at }],
});
const observed = (yaml: string): Case["changes"] => ({ measure: `observations: [{ ${yaml} }]` });

describe("periods", () => {
  cases([
    silent("a forecast may be for a period to come", observed('period: "2030", value: 43, flags: [forecast]')),
    silent("what has no figure yet may be", observed('period: "2030", missing: not_yet_available')),
    silent("a period that ends today is over", observed('period: "2025-06", value: 43')),
    told(
      "one that ends tomorrow is not",
      observed('period: "2025-07-01", value: 43'),
      "period-not-ended",
      "2025-07-01",
    ),
    told(
      "nor a candidate's",
      { measure: 'observations: [{ period: "2022", value: 41 }, { period: "2025", value: 43, standing: candidate }]' },
      "period-not-ended",
      "2025",
    ),
    told(
      "nor a baseline's",
      { measure: 'baseline: { kind: measured, value: 40, period: "2025" }' },
      "period-not-ended",
      "2025",
    ),
    told("a year of long ago", observed('period: "0222", value: 43'), "meaningless-period", "0222"),
    told("a year far ahead", observed('period: "2202-01/2203", value: 43'), "meaningless-period", "2202-01/2203"),
    told(
      "a day of publication far ahead is no more than that",
      observed('period: "2022", value: 43, published: "3023-01-01"'),
      "meaningless-period",
      "3023-01-01",
    ),
    silent("due in the period it was set", {
      measure: 'targets: [{ kind: level, value: 60, due: "2025", set: "2025-03" }]',
    }),
    told("a horizon turned round", { "plan.yaml": 'horizon: { from: "2030", to: "2023" }' }, "due-before-set", "2023"),
    silent("a horizon of one year", { "plan.yaml": 'horizon: { from: "2023", to: "2023" }' }),
  ]);
});

describe("numbers and figures", () => {
  cases([
    silent("items of two kinds may share a number", { objective: 'number: "7"', indicator: 'number: "7"' }),
    silent("a replaced item may share its successor's", {
      objective:
        'outcomes:\n  - { id: b1.1, number: "1", text: A }\n  - { id: b1.0, number: "1", text: B, lifecycle: [{ state: replaced, from: "2023-01-01", successor: b1.1 }] }',
    }),
    silent("one share above one", {
      measure:
        'baseline: { kind: measured, value: 0.4, period: "2021" }\ntargets: [{ kind: level, value: 3, due: "2025" }]',
    }),
    silent("a part of a whole", {
      measure: 'baseline: { kind: measured, value: "1/356", period: "2021" }\ntargets: []',
    }),
    silent("an amount below one", {
      measure: 'scale: amount\nbaseline: { kind: measured, value: 0.4, period: "2021" }\ntargets: []',
    }),
    {
      name: "a share below one alone",
      changes: { measure: 'baseline: { kind: measured, value: 0.4, period: "2021" }\ntargets: []' },
      found: [{ code: "share-as-fraction", at: 0.4, suggestion: "40" }],
    },
    told("a blank in one language", { objective: 'summary: { en: "\\u00A0" }' }, "blank-text", "\u00A0"),
    silent("UTC is a time zone", { "plan.yaml": "time_zone: UTC" }),
  ]);
});

describe("a fault silences only what it may have meant", () => {
  const two = (outcomes: string): Case["changes"] => ({
    "objectives/2.yaml": `id: "2"\nname: Second\noutcomes: [{ id: b2.1, text: T }]\ninitiatives: [{ id: 2.A, name: I, owners: [directorate], outcomes: [${outcomes}] }]\n`,
  });
  const uncovered = { code: "outcome-unmeasured", at: "b2.1" };
  cases([
    { name: "the second objective has an outcome that nothing measures", changes: two("b2.1"), found: [uncovered] },
    {
      name: "a digit too many means the outcome without it",
      changes: { ...two("b2.1"), initiative: "outcomes: [b1.11]" },
      found: [uncovered, { code: "unknown-reference", at: "b1.11", suggestion: "b1.1" }],
    },
    {
      name: "an outcome of nowhere may be any of its own objective",
      changes: { ...two("b2.1"), initiative: "outcomes: [x7]" },
      found: [uncovered, { code: "unknown-reference", at: "x7" }],
    },
    {
      name: "a second outcome with an id says nothing of other objectives",
      changes: {
        ...two("b2.1, b2.9"),
        objective: "outcomes: [{ id: b1.1, text: A }, { id: b1.1, text: B }]",
        initiative: "outcomes: [b1.1, b1.2]",
      },
      found: [{ code: "duplicate-id", at: "b1.1" }, uncovered, { code: "unknown-reference", at: "b2.9" }],
    },
  ]);

  const changes = { initiative: "outcomes:\nmoves: ['1.1']\nowners: [agency]", indicator: "source: nowhere" };
  const codesWith = (part: LeftOut): string[] =>
    findings(
      changedPlan({ ...changes, "organisations.yaml": "organisations:\n  - { id: directorate, name: D }" }, [part]),
    ).map(({ code }) => code);
  const part = (file: string, kind: FileKind | null, words: ReadonlySet<string> | null): LeftOut => ({
    file,
    kind,
    item: null,
    words,
  });

  it.each([
    ["a stray file", part("foo.yaml", null, null), ["outcome-unmoved", "unknown-reference", "unknown-reference"]],
    [
      "an objective that no word is known of",
      part("objectives/2.yaml", "objective", null),
      ["unknown-reference", "unknown-reference"],
    ],
    [
      "another objective",
      part("objectives/2.yaml", "objective", new Set(["b2.1"])),
      ["outcome-unmoved", "unknown-reference", "unknown-reference"],
    ],
    [
      "a measure of the same file",
      { ...part("objectives/1.yaml", "objective", new Set(["x9"])), list: "measures" },
      ["outcome-unmoved", "unknown-reference", "unknown-reference"],
    ],
    [
      "an initiative of the same file",
      { ...part("objectives/1.yaml", "objective", new Set(["x9"])), list: "initiatives" },
      ["unknown-reference", "unknown-reference"],
    ],
  ] as const)("%s", (_, left, expected) => {
    expect(codesWith(left)).toEqual(expected);
  });
});

describe("what is there twice", () => {
  const list = (...ids: string[]): string =>
    `organisations: [${["directorate", ...ids].map((id) => `{ id: ${id}, name: N }`).join(", ")}]`;
  cases([
    {
      name: "a list pasted twice is told at its head",
      changes: { "organisations.yaml": list("a", "b", "directorate", "a", "b") },
      found: [{ code: "duplicate-id", at: "directorate" }],
    },
    {
      name: "an id three times is told twice",
      changes: { "organisations.yaml": list("directorate", "directorate") },
      found: [
        { code: "duplicate-id", at: "directorate" },
        { code: "duplicate-id", at: "directorate" },
      ],
    },
  ]);

  it("leaves the copy out, and nothing else", () => {
    const file = 'id: "1"\nname: N\noutcomes: [{ id: b1, text: T }]\n';
    const plan = planOf({ "objectives/1.yaml": file, "objectives/2.yaml": file.replace("N", "M") });
    expect(withoutCopies(plan).entries.map((entry) => entry.file)).toEqual(["plan.yaml", "objectives/1.yaml"]);
    expect(secondItems(indexPlan(plan)).map(({ id }) => id)).toEqual(["1", "b1"]);
    const mistyped = planOf({ "objectives/1.yaml": file, "objectives/2.yaml": file.replace("b1", "b2") });
    expect(withoutCopies(mistyped)).toBe(mistyped);
  });
});

describe("a file that is missing", () => {
  it.each(["file-missing", "plan-without-objectives"])("%s says it in a sentence of each language", (code) => {
    const rule = rules.find((one) => one.code === code);
    for (const count of [1, 2])
      for (const there of ["yes", "no"]) {
        const data = { file: "sources.yaml", count, there };
        for (const text of [rule?.message.nb(data), rule?.message.en(data)]) expect(text).toMatch(/^\S[^\n]*[^ .]\.$/);
      }
  });
});
