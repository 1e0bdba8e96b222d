/** Every rule with its own example: exactly one finding, at the exact token. */
import { describe, expect, it } from "vitest";
import { rules } from "../../src/check/rules/index.js";
import { acceptedRows } from "./accepted-rows.js";
import { changedPlan, findings } from "./clean-plan.js";
import { derivedRows } from "./derived-rows.js";
import { followedRows } from "./followed-rows.js";
import { examples, type Row } from "./rule-table.js";
import { soundRows } from "./sound-rows.js";

const measure = { part: "measure", item: "1.1" };
const sameMeasure = { measure: "1.1" };

const rows: readonly Row[] = [
  ...acceptedRows,
  ...derivedRows,
  ...followedRows,
  ...soundRows,
  { code: "adoption-only", part: "objective", item: "1", data: { objective: "1", count: 1 }, at: "1" },
  {
    code: "band-direction",
    ...measure,
    data: { ...sameMeasure, direction: "up" },
    at: "up",
    suggestion: "within",
  },
  { code: "band-reversed", ...measure, data: { low: 60, high: 40 }, at: 60 },
  {
    code: "baseline-after-observation",
    ...measure,
    data: { ...sameMeasure, baseline: "2024", observation: "2022" },
    at: "2024",
  },
  { code: "break-without-effect", ...measure, data: { ...sameMeasure, at: "2022" }, at: "2022" },
  { code: "count-not-whole", ...measure, data: { ...sameMeasure, value: 11.4 }, at: 11.4 },
  {
    code: "direction-against-target",
    ...measure,
    data: { ...sameMeasure, direction: "up", baseline: 17, target: 15 },
    at: 15,
  },
  {
    code: "distribution-sum",
    ...measure,
    data: { ...sameMeasure, period: "2022", sum: 108, allowed: 1.5 },
    at: "distribution:",
  },
  {
    code: "duplicate-id",
    part: "objective",
    beside: { initiative: "outcomes: [b1.1, b1.2]", indicator: "outcomes: [b1.1]\noutcomes_partly: [b1.2]" },
    item: "b1.1",
    data: { id: "b1.1", kind: "outcome", file: "objectives/1.yaml" },
    at: "b1.1",
  },
  {
    code: "duty-record-without-date",
    part: "governance.yaml",
    item: null,
    data: { duty: "revise" },
    at: "edition",
  },
  { code: "goal-without-indicator", part: "strategy.yaml", item: "g1", data: { goal: "g1" }, at: "g1" },
  { code: "inferred-unknown", ...measure, data: { field: "direktion" }, at: "direktion", suggestion: "direction" },
  { code: "initiative-moves-nothing", part: "initiative", item: "1.A", data: { initiative: "1.A" }, at: "1.A" },
  { code: "list-repeated-key", part: "indicator", item: "1.1", data: { list: "notes", name: "n1" }, at: "n1" },
  {
    code: "meaningless-period",
    ...measure,
    data: { reason: "day", text: "2025-02-30", year: 2025, month: 2, day: 30, days: 28 },
    at: "2025-02-30",
  },
  {
    code: "measure-without-id",
    part: "indicator",
    item: "1.1",
    data: { indicator: "1.1", position: 2, count: 2 },
    at: { unit: "users", scale: "count", direction: "up" },
  },
  {
    code: "measure-without-source",
    part: "indicator",
    beside: { indicator: "source:" },
    item: "1.1",
    data: { id: "1.1", count: 1 },
    at: { unit: "users", scale: "count", direction: "up" },
  },
  {
    code: "missing-direction",
    part: "indicator",
    item: "1.1",
    data: sameMeasure,
    at: { unit: "users", scale: "count" },
  },
  { code: "not-comparable-without-reason", ...measure, data: sameMeasure, at: false },
  {
    code: "observation-repeated",
    ...measure,
    data: { ...sameMeasure, period: "2022", source: "register" },
    at: "2022",
  },
  {
    code: "observation-value-and-missing",
    ...measure,
    data: { ...sameMeasure, period: "2022", missing: "suppressed" },
    at: "missing:",
  },
  { code: "observation-without-value", ...measure, data: { ...sameMeasure, period: "2022" }, at: "2022" },
  { code: "outcome-uncovered", part: "objective", item: "b1.2", data: { outcome: "b1.2" }, at: "b1.2" },
  { code: "outcome-unmeasured", part: "objective", item: "b1.1", data: { outcome: "b1.1" }, at: "b1.1" },
  { code: "outcome-unmoved", part: "initiative", item: "b1.1", data: { outcome: "b1.1" }, at: "b1.1" },
  { code: "owner-missing", part: "initiative", item: "1.A", data: { initiative: "1.A" }, at: "1.A" },
  { code: "ownership-clarifying", part: "initiative", item: "1.A", data: { initiative: "1.A" }, at: "clarifying" },
  { code: "pending-overdue", ...measure, data: { ...sameMeasure, what: "target", by: "2023-Q1" }, at: "2023-Q1" },
  { code: "pending-without-date", ...measure, data: { ...sameMeasure, what: "target" }, at: "pending" },
  {
    code: "personal-data",
    part: "objective",
    item: "1",
    data: { kind: "named-address" },
    at: "Ask ola.nordmann@example.org",
  },
  {
    code: "published-before-period-end",
    ...measure,
    data: { period: "2022", published: "2022-10-01" },
    at: "2022-10-01",
  },
  {
    code: "published-in-future",
    ...measure,
    data: { period: "2022", published: "2032-02-01", asOf: "2024-06-30" },
    at: "2032-02-01",
  },
  {
    code: "retired-without-reason",
    ...measure,
    data: { id: "1.1", state: "retired", from: "2024-01-01" },
    at: "retired",
  },
  { code: "share-above-whole", ...measure, data: { value: "356/147", part: 356, whole: 147 }, at: "356/147" },
  { code: "superseded-without-reason", ...measure, data: { ...sameMeasure, since: "2024-03-01" }, at: "2024-03-01" },
  { code: "survey-baseline-without-n", ...measure, data: sameMeasure, at: 40 },
  {
    code: "pack-holds-repeated",
    part: "governance.yaml",
    item: null,
    data: { box: "second", other: "first", holds: "indicators" },
    at: "indicators",
  },
  {
    code: "survey-without-n",
    ...measure,
    beside: { measure: "baseline:" },
    data: { ...sameMeasure, period: "2022" },
    at: 43,
  },
  { code: "target-repeated", ...measure, data: { ...sameMeasure, due: "2025" }, at: "2025" },
  { code: "target-without-due", ...measure, data: { ...sameMeasure, kind: "level" }, at: "level" },
  {
    code: "treatment-without-preceding",
    part: "meetings/2023-spring.yaml",
    item: "m1",
    data: { treated: "autumn", missing: ["spring"], year: "2023" },
    at: "autumn",
  },
  {
    code: "unknown-reference",
    part: "initiative",
    item: "1.A",
    data: { id: "direktoratet", wanted: ["organisation"], found: "" },
    at: "direktoratet",
    suggestion: "directorate",
  },
  {
    code: "fixed-severity",
    part: "plan.yaml",
    item: null,
    data: { code: "yaml-syntax" },
    at: "yaml-syntax:",
  },
  {
    code: "unknown-severity-code",
    part: "plan.yaml",
    item: null,
    data: { code: "translation-mising" },
    at: "translation-mising:",
    suggestion: "translation-missing",
  },
  {
    code: "value-out-of-bounds",
    ...measure,
    beside: { measure: "targets:" },
    data: { ...sameMeasure, value: 740, low: 0, high: 100, role: "baseline" },
    at: 740,
  },
];

describe("the clean plan", () => {
  it("gives nothing, so that what a change gives is the change's", () => {
    expect(findings(changedPlan())).toEqual([]);
  });

  it("has a row for every rule but those about languages and whole files, which have tests of their own", () => {
    const own = ["file-missing", "plan-without-objectives", "translation-missing", "unknown-language"];
    expect([...rows.map(({ code }) => code), ...own].sort()).toEqual(rules.map(({ code }) => code));
  });
});

examples(rows);
