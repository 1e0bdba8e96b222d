/** One fault gives one finding: rules keep out of each other's way, and out of the way of what was left out. */
import { describe, expect, it } from "vitest";
import { changedPlan, findings } from "./clean-plan.js";
import { type Case, cases } from "./rule-table.js";

const target = (yaml: string): string => `targets:\n  - { ${yaml} }\n`;
const baseline = (yaml: string): string => `baseline: { kind: measured, ${yaml} }\n`;
const observations = (...lines: string[]): string =>
  ["observations:", ...lines.map((line) => `  - { ${line} }`), ""].join("\n");

const table: readonly Case[] = [
  {
    name: "a target far out of bounds is not also against the direction",
    changes: { measure: target('kind: level, value: -60, due: "2025"') },
    found: [{ code: "value-out-of-bounds", at: -60 }],
  },
  {
    name: "a change that leads out of bounds is told at the change",
    changes: {
      measure: `${baseline('value: 90, period: "2021"')}${target('kind: change, change: "+20 %", due: "2025"')}`,
    },
    found: [{ code: "value-out-of-bounds", at: "+20 %" }],
  },
  {
    name: "a change from an impossible baseline is the baseline's fault",
    changes: {
      measure: `${baseline('value: 740, period: "2021"')}${target('kind: change, change: "+20 %", due: "2025"')}`,
    },
    found: [{ code: "value-out-of-bounds", at: 740 }],
  },
  {
    name: "a part above its whole is neither out of bounds nor against the direction",
    changes: { measure: target('kind: level, value: "1/356", due: "2025"').replace("1/356", "3560/356") },
    found: [{ code: "share-above-whole", at: "3560/356" }],
  },
  {
    name: "a negative count with decimals is out of bounds, no more",
    changes: { measure: `scale: count\ntargets:\n${baseline('value: -1.5, period: "2021"')}` },
    found: [{ code: "value-out-of-bounds", at: -1.5 }],
  },
  {
    name: "a band out of bounds is not also reversed",
    changes: { measure: `direction: within\n${target('kind: band, low: 400, high: 60, due: "2025"')}` },
    found: [{ code: "value-out-of-bounds", at: 400 }],
  },
  {
    name: "bounds the wrong way round are told once, and nothing is held against them",
    changes: { measure: "bounds: [100, 0]" },
    found: [{ code: "band-reversed", at: [100, 0] }],
  },
  {
    name: "a day that does not exist is compared with nothing",
    changes: { measure: observations('period: "2019-02-30", value: 43, published: "2019-02-01"') },
    found: [{ code: "meaningless-period", at: "2019-02-30" }],
  },
  {
    name: "a baseline on a day that does not exist is compared with nothing",
    changes: { measure: `${baseline('value: 40, period: "2023-13"')}${observations('period: "2022", value: 43')}` },
    found: [{ code: "meaningless-period", at: "2023-13" }],
  },
  {
    name: "a meeting on a day that does not exist neither precedes nor lacks anything",
    changes: { "meetings/2023-spring.yaml": 'date: "2023-02-30"\ntreats: [autumn]' },
    found: [{ code: "meaningless-period", at: "2023-02-30" }],
  },
  {
    name: "both published too early and in the future is too early",
    changes: { measure: observations('period: "2026", value: 43, published: "2025-02-01"') },
    found: [{ code: "published-before-period-end", at: "2025-02-01" }],
  },
  {
    name: "targets without the due date they need are not also repeated",
    changes: { measure: "targets:\n  - { kind: level, value: 50 }\n  - { kind: level, value: 60 }" },
    found: [
      { code: "target-without-due", at: "level" },
      { code: "target-without-due", at: "level" },
    ],
  },
  {
    name: "a direction that every target contradicts is told once, at the direction",
    changes: {
      measure:
        'direction: down\ntargets:\n  - { kind: level, value: 50, due: "2024" }\n  - { kind: level, value: 60, due: "2025" }',
    },
    found: [{ code: "direction-against-target", at: "down", suggestion: "up" }],
  },
  {
    name: "a count that is never whole is told once, at the scale",
    changes: {
      measure: `scale: count\n${baseline('value: 1.5, period: "2021"')}${target('kind: level, value: 2.5, due: "2025"')}`,
    },
    found: [{ code: "count-not-whole", at: "count", suggestion: "amount" }],
  },
  {
    name: "a second item with an id is not also a list's, nor is what refers to the id it should have had unknown",
    changes: {
      "organisations.yaml": "organisations:\n  - { id: directorate, name: One }\n  - { id: directorate, name: Two }",
      initiative: "owners: [agency]",
    },
    found: [{ code: "duplicate-id", at: "directorate" }],
  },
  {
    name: "an outcome misspelt by an initiative is not also an outcome that nothing moves",
    changes: { initiative: "outcomes: [b1-1]" },
    found: [{ code: "unknown-reference", at: "b1-1", suggestion: "b1.1" }],
  },
  {
    name: "an outcome misspelt by an indicator is not also an outcome that nothing measures",
    changes: { indicator: "outcomes: [bb1.1]" },
    found: [{ code: "unknown-reference", at: "bb1.1", suggestion: "b1.1" }],
  },
  {
    name: "a missing direction is not also a field that was inferred and is not there",
    changes: { measure: "direction:\ninferred: [direction]" },
    found: [{ code: "missing-direction", at: expect.any(Object) }],
  },
  {
    name: "nor is a missing due date",
    changes: { measure: target("kind: level, value: 60, inferred: [due]") },
    found: [{ code: "target-without-due", at: "level" }],
  },
  {
    name: "a misspelt source is no survey, and no missing source",
    changes: { measure: `source: surveyy\n${observations('period: "2022", value: 43')}` },
    found: [{ code: "unknown-reference", at: "surveyy", suggestion: "survey" }],
  },
  {
    name: "a misspelt treatment is not also a missing one",
    changes: { "meetings/2023-spring.yaml": "treats: [sprng, autumn]" },
    found: [{ code: "unknown-reference", at: "sprng", suggestion: "spring" }],
  },
  {
    name: "several measures without a source lack the indicator's",
    changes: {
      indicator:
        "source:\nmeasures:\n  - { id: 1.1a, unit: u, scale: count, direction: up }\n  - { id: 1.1b, unit: u, scale: count, direction: up }",
    },
    found: [{ code: "measure-without-source", at: "1.1" }],
  },
  {
    name: "a plan without colours lacks one thing",
    changes: {
      "plan.yaml": "colours:",
      initiative:
        'reports:\n  - { cut_off: "2023-01-01", colour: green }\n  - { cut_off: "2023-06-01", colour: green }',
    },
    found: [{ code: "unknown-reference", at: "green" }],
  },
];

describe("one fault, one finding", () => {
  cases(table);
});

describe("what was left out proves nothing", () => {
  const leftOut = (file: string, ...words: string[]) => [{ file, item: null, words: new Set(words) }];
  const silent: readonly [string, Readonly<Record<string, string>>, string, string][] = [
    ["an id that was left out is not unknown", { initiative: "owners: [hospital]" }, "organisations.yaml", "hospital"],
    [
      "a wheel item may have been treated there",
      { "meetings/2023-spring.yaml": "treats: [autumn]" },
      "meetings/x.yaml",
      "spring",
    ],
    ["an outcome may be covered there", { initiative: "outcomes:\nmoves: ['1.1']" }, "objectives/2.yaml", "b1.1"],
    ["an objective may have more indicators in its file", { indicator: "type: adoption" }, "objectives/1.yaml", "1.2"],
    ["an initiative may be linked in its file", { initiative: "outcomes: []" }, "objectives/1.yaml", "1.B"],
    [
      "a goal may have its indicators there",
      { "strategy.yaml": "goals: [{ id: g1, name: G }]" },
      "strategy.yaml",
      "g1",
    ],
  ];

  it.each(silent)("%s", (_, changes, file, word) => {
    expect(findings(changedPlan(changes))).not.toEqual([]);
    expect(findings(changedPlan(changes, leftOut(file, word)))).toEqual([]);
    expect(findings(changedPlan(changes, leftOut("trends/2022.yaml", "something")))).not.toEqual([]);
  });
});
