/** The rules about initiatives, surveys and what texts claim, each with its own example. */
import { zOf, zRange } from "../../src/evaluate/survey.js";
import type { Row } from "./rule-table.js";

const measure = { part: "measure", item: "1.1" };
const initiative = { part: "initiative", item: "1.A" };
const rounds =
  'sources:\n  - { id: register, name: R, kind: register, owner: directorate }\n  - { id: survey, name: S, kind: survey, owner: directorate, vintages: [{ period: "2022", n: 1524 }] }';

/** The shares of two rounds, and what the example of municipal staff makes of them. */
const before = { value: 54, n: 1524, rounding: 0.5 };
const after = { value: 57, n: 1608, rounding: 0.5 };
const [zLow, zHigh] = zRange(before, after);
const shareFrom = (100 * 1584) / 4997;
const shareTo = (100 * 750) / 4505;

export const followedRows: readonly Row[] = [
  {
    code: "proposal-incomplete",
    ...initiative,
    beside: { initiative: 'lifecycle: [{ state: proposed, from: "2022-01-01" }]' },
    data: { initiative: "1.A", missing: ["alternatives", "principles", "effects", "recommendation", "conditions"] },
    at: { answers: [{ gap: "lagging", item: "1.1" }], study: { problem: "Few find the service" } },
  },
  {
    code: "proposal-answers-no-gap",
    ...initiative,
    beside: { initiative: 'lifecycle: [{ state: proposed, from: "2022-01-01" }]' },
    data: { initiative: "1.A" },
    at: {
      study: {
        problem: "P",
        alternatives: "A",
        principles: "None",
        effects: "E",
        recommendation: "R",
        conditions: "C",
      },
    },
  },
  { code: "benefit-without-owner", ...initiative, data: { initiative: "1.A", benefit: "time" }, at: "time" },
  {
    code: "claim-against-data",
    part: "objective",
    beside: {
      measure: 'observations:\n  - { period: "2022", value: 54, n: 1524 }\n  - { period: "2023", value: 57, n: 1608 }',
    },
    item: "1",
    data: {
      word: "rose",
      measure: "1.1",
      basis: "change",
      unit: " %",
      compared: "named",
      negated: "no",
      from: "2022",
      fromValue: 54,
      to: "2023",
      toValue: 57,
      moved: "stable",
      z: zOf(before, after),
      n: ["1524", "1608"],
      zLow,
      zHigh,
    },
    at: "rose",
    suggestion: "was stable",
  },
  { code: "dependency-cycle", ...initiative, item: "study", data: { ring: ["study", "pilot"] }, at: "pilot" },
  { code: "depends-on-itself", ...initiative, item: "pilot", data: { id: "pilot" }, at: "pilot" },
  {
    code: "method-without-break",
    ...measure,
    data: { measure: "1.1", from: "2022", changed: ["scale"] },
    at: "2022",
  },
  {
    code: "forecast-out-of-time",
    ...initiative,
    item: "pilot",
    data: { milestone: "pilot", reported: "2022-11-01", reason: "before_milestone", date: "2023-06" },
    at: "2022-11-01",
  },
  {
    code: "forecast-passed",
    ...initiative,
    item: "pilot",
    data: { milestone: "pilot", forecast: "2024-03" },
    at: "2024-03",
  },
  {
    code: "forecast-reported-in-future",
    ...initiative,
    item: "pilot",
    data: { milestone: "pilot", reported: "2043-11-01" },
    at: "2043-11-01",
  },
  {
    code: "history-out-of-order",
    ...initiative,
    data: { item: "1.A", field: "evaluation", date: "2023-02-01", before: "2024-05-01" },
    at: "2023-02-01",
  },
  {
    code: "milestone-reached-in-future",
    ...initiative,
    item: "pilot",
    data: { milestone: "pilot", actual: "2042-11", asOf: "2024-06-30" },
    at: "2042-11",
  },
  {
    code: "milestone-start-after-due",
    ...initiative,
    item: "pilot",
    data: { milestone: "pilot", start: "2025-09", due: "2024-12" },
    at: "2025-09",
  },
  {
    code: "n-above-round",
    ...measure,
    beside: { measure: "baseline:", "sources.yaml": rounds },
    data: { measure: "1.1", period: "2022", n: 1542, round: 1524, source: "survey" },
    at: 1542,
  },
  {
    code: "report-without-reason",
    ...initiative,
    beside: {
      "plan.yaml": "colours: [{ id: green, name: G, meaning: As planned }, { id: red, name: Red, meaning: Not so }]",
    },
    data: { initiative: "1.A", colour: "red", cutOff: "2024-01-17", nb: "red", nn: "red", en: "red" },
    at: "red",
  },
  {
    code: "sample-mix",
    part: "sources.yaml",
    item: "survey",
    data: {
      source: "survey",
      group: "municipal staff",
      from: "2022",
      to: "2023",
      shareFrom,
      shareTo,
      moved: shareFrom - shareTo,
      limit: 10,
    },
    at: 750,
  },
  {
    code: "supports-own-objective",
    ...initiative,
    data: { initiative: "1.A", objective: "1" },
    at: "1",
  },
  {
    code: "term-avoided",
    part: "objective",
    beside: {
      "plan.yaml": "glossary: [{ id: roadmap, name: roadmap, avoid: [{ language: en, word: road map }] }]",
    },
    item: "1",
    data: { given: "road map", language: "en", term: "roadmap" },
    at: "road map",
    suggestion: "roadmap",
  },
  {
    code: "two-sources-disagree",
    ...measure,
    data: {
      measure: "1.1",
      period: "2021",
      value: "77.5",
      source: "register",
      otherValue: "79",
      otherSource: "survey",
    },
    at: 79,
  },
];
