/** The criteria where they nearly turn: what tells a population, what is only announced, what no longer holds. */
import { describe, expect, it } from "vitest";
import { type CriterionId, criteriaOf } from "../../src/evaluate/criteria.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { indexPlan } from "../../src/evaluate/items.js";
import { planOf } from "../helpers/plan.js";

const asOf = "2026-06-30";
const share = 'unit: "%", scale: share, direction: up';
const base = 'baseline: { kind: measured, value: 40, period: "2022" }';
const target = 'targets: [{ kind: level, value: 80, due: "2027" }]';

/** "yes complete": each answer with its reason, and what it lacks or counts. */
function answers(measure: string, indicator = ""): Map<CriterionId, string> {
  const plan = planOf({
    "sources.yaml":
      "sources: [{ id: asked, name: Asked, kind: survey, respondents: adults }, { id: counted, name: Counted, kind: register }]",
    "objectives/1.yaml": `id: "1"\nname: One\nindicators: [{ id: "1.1", name: N, type: result${indicator}, measures: [{ ${measure} }] }]\n`,
  });
  const index = indexPlan(plan);
  const [found] = criteriaOf(plan, index, evaluate(plan, index, asOf));
  return new Map(
    (found?.answers ?? []).map(({ criterion, answer, reason, lacks, count, projected }) => {
      const more = lacks.length > 0 ? lacks.join(" ") : (count ?? projected ?? "");
      return [criterion, `${answer} ${reason} ${more}`.trim()];
    }),
  );
}

describe("specific", () => {
  it.each([
    ["a share of nobody", `${share}, description: D`, "", "no lacks population"],
    [
      "a share by a method with a filter",
      `${share}, description: D, methods: [{ from: "2020", filter: F }]`,
      "",
      "yes complete",
    ],
    ["a share by one without", `${share}, description: D, methods: [{ from: "2020" }]`, "", "no lacks population"],
    ["a share of those a source asks", `${share}, description: D, source: asked`, "", "yes complete"],
    ["a share of those the indicator's source asks", `${share}, description: D`, ", source: asked", "yes complete"],
    ["a share by a source that asks nobody", `${share}, description: D, source: counted`, "", "no lacks population"],
    ["a share by a source that is not there", `${share}, description: D, source: none`, "", "no lacks population"],
    ["a number of things", "unit: x, scale: count, description: D", "", "yes complete"],
    ["defined by its indicator", "unit: x, scale: count", ", description: D", "yes complete"],
    ["defined by its question", 'unit: x, scale: count, methods: [{ from: "2020", question: Q }]', "", "yes complete"],
    ["a method without a question", 'unit: x, scale: count, methods: [{ from: "2020" }]', "", "no lacks definition"],
    ["no method", "unit: x, scale: count, methods: []", "", "no lacks definition"],
    [
      "announced by its indicator",
      "unit: x, scale: count",
      ", planned: [{ id: p, text: T }]",
      "not_yet pending definition",
    ],
    [
      "announced, and dropped",
      "unit: x, scale: count, planned: [{ id: p, text: T, state: dropped }]",
      "",
      "no lacks definition",
    ],
  ])("%s", (_, measure, indicator, expected) => {
    expect(answers(measure, indicator).get("specific")).toBe(expected);
  });
});

describe("measurable", () => {
  const pending = "baseline: { kind: pending, text: P }";
  const derive = 'derive: { kind: milestones, counts: delayed, complete: ["2024"] }';
  it.each([
    ["without a source", `${share}, ${base}`, ", method: M", "no lacks source"],
    ["computed by the plan itself", `${share}, ${base}, ${derive}`, "", "yes complete"],
    ["a method of its own", `${share}, ${base}, source: counted, methods: [{ from: "2020" }]`, "", "yes complete"],
    ["a baseline to come, and no method", `${share}, ${pending}, source: counted`, "", "no lacks baseline method"],
    ["a baseline to come, and no source", `${share}, ${pending}`, ", method: M", "no lacks baseline source"],
    [
      "a baseline to come some time",
      `${share}, ${pending}, source: counted`,
      ", method: M",
      "not_yet pending baseline",
    ],
    ["no baseline to come", `${share}, source: counted`, ", method: M", "no lacks baseline"],
    [
      "a baseline in words",
      `${share}, source: counted, baseline: { kind: words, text: Low }`,
      ", method: M",
      "no lacks baseline",
    ],
  ])("%s", (_, measure, indicator, expected) => {
    expect(answers(measure, indicator).get("measurable")).toBe(expected);
  });
});

describe("ambitious", () => {
  const falling = (value: number, seen: number) =>
    `unit: "%", scale: share, direction: down, ${base}, targets: [{ kind: level, value: ${value}, due: "2027" }], observations: [{ period: "2023", value: ${seen} }]`;
  it.each([
    [
      "a band that is kept",
      `unit: x, scale: index, direction: within, ${base}, targets: [{ kind: band, low: 30, high: 50, due: "2027" }]`,
      "yes kept_level",
    ],
    ["beyond where it falls to", falling(20, 39), "yes beyond_trend 35"],
    ["where it falls to", falling(35, 39), "no trend_reaches 35"],
    ["short of where it falls to", falling(38, 39), "no trend_reaches 35"],
  ])("%s", (_, measure, expected) => {
    expect(answers(measure).get("ambitious")).toBe(expected);
  });
});

describe("comparable", () => {
  const seen = (...periods: readonly string[]) =>
    `observations: [${periods.map((period) => `{ period: "${period}", value: 42 }`).join(", ")}]`;
  const methods = (...days: readonly string[]) => `methods: [${days.map((from) => `{ from: "${from}" }`).join(", ")}]`;
  it.each([
    ["by the last method", `${seen("2023")}, ${methods("2020", "2021", "2024")}`, "not_yet no_figures 0"],
    ["from the method's own day on", `${seen("2023")}, ${methods("2022-12-31")}`, "yes several_figures 2"],
    ["and not from the day before", `${seen("2023")}, ${methods("2023-01-01")}`, "not_yet one_figure 1"],
    ["by a method of unknown age", `${seen("2023")}, methods: [{ question: Q }]`, "yes several_figures 2"],
    ["with figures before the baseline", seen("2021", "2023"), "yes several_figures 3"],
    [
      "since a break",
      `${seen("2021", "2023")}, breaks: [{ at: "2022", kind: scale, effect: major }]`,
      "yes several_figures 2",
    ],
    [
      "by the method where it changed after the break",
      `${seen("2023", "2024")}, ${methods("2023")}, breaks: [{ at: "2022", kind: scale, effect: major }]`,
      "yes several_figures 2",
    ],
  ])("%s", (_, more, expected) => {
    expect(answers(`${share}, ${base}, ${target}, ${more}`).get("comparable")).toBe(expected);
  });
});

describe("time-bound", () => {
  const pending = (more = "") => `baseline: { kind: pending, text: P${more} }`;
  const targets = (...each: readonly string[]) => `targets: [${each.join(", ")}]`;
  const level = '{ kind: level, value: 80, due: "2027" }';
  const undated = "{ kind: level, value: 80 }";
  const superseded = '{ kind: level, value: 70, superseded: { since: "2024-01-01" } }';
  it.each([
    ["a baseline to come by a day", `${pending(', decide_by: "2027"')}, ${targets(level)}`, "yes dated"],
    ["a baseline to come some time", `${pending()}, ${targets(level)}`, "no undated_item 1"],
    ["a baseline and a target to come", `${pending()}, ${targets("{ kind: pending }")}`, "no undated_item 2"],
    ["a target that depends on another", targets("{ kind: dependent, on: X, text: T }"), "no undated_item 1"],
    ["one that depends until a day", targets('{ kind: dependent, on: X, text: T, decide_by: "2027" }'), "yes dated"],
    ["two without a date", targets(level, undated, undated), "no undated_target 2"],
    ["one that no longer holds", targets(superseded, level), "yes dated"],
    ["only one that no longer holds", targets(superseded), "no no_target"],
    ["a declared none", targets("{ kind: none }"), "no no_target"],
    ["a declared none beside one", targets("{ kind: none }", level), "yes dated"],
  ])("%s", (_, more, expected) => {
    expect(answers(`${share}, ${more}`).get("time-bound")).toBe(expected);
  });
});

it.each(["suspended", "retired"])("nothing is asked of a measure that is %s", (state) => {
  expect(answers(`${share}, ${base}`).size).toBe(6);
  expect(answers(`${share}, ${base}, lifecycle: [{ state: ${state}, from: "2024-01-01" }]`).size).toBe(0);
});
