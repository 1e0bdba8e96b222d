/** A whole plan: measures, indicators, umbrellas, objectives. */
import { describe, expect, it } from "vitest";
import { aggregate, countStatuses } from "../../src/evaluate/aggregate.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { indexPlan } from "../../src/evaluate/items.js";
import type { Status } from "../../src/model/progress.js";
import { planOf } from "../helpers/plan.js";

describe("an indicator", () => {
  it.each<[Status | null, Status[], Status[]]>([
    ["worsening", ["missed", "worsening", "achieved"], []],
    ["missed", ["off_track", "missed"], []],
    ["off_track", ["behind", "off_track"], []],
    ["behind", ["achieved_late", "behind"], []],
    ["achieved_late", ["on_track", "achieved_late"], []],
    ["on_track", ["achieved", "on_track", "no_data"], ["no_data"]],
    ["achieved", ["achieved", "retired", "suspended"], []],
    ["not_comparable", ["undecidable", "not_comparable"], ["undecidable", "not_comparable"]],
    ["undecidable", ["awaiting_data", "undecidable"], ["awaiting_data", "undecidable"]],
    ["awaiting_data", ["no_pace", "awaiting_data"], ["no_pace", "awaiting_data"]],
    ["no_pace", ["no_baseline", "no_pace"], ["no_baseline", "no_pace"]],
    ["no_baseline", ["no_data", "no_baseline"], ["no_data", "no_baseline"]],
    ["no_data", ["no_target", "no_data"], ["no_target", "no_data"]],
    ["no_target", ["no_target", "retired"], ["no_target"]],
    ["suspended", ["retired", "suspended"], []],
    ["retired", ["retired"], []],
    [null, [], []],
  ])("shows %s of %o", (status, statuses, unknown) => {
    expect(aggregate(statuses)).toEqual({ status, unknown });
  });

  it("is counted by status, with what can be judged", () => {
    expect(countStatuses(["achieved", "no_data", "achieved", "retired"])).toEqual({
      measures: 4,
      judged: 2,
      byStatus: { achieved: 2, no_data: 1, retired: 1 },
    });
  });
});

const measure = (figure: number, more = "") => `
          - unit: "%"
            scale: share
            direction: up
            baseline: { kind: measured, value: 40, period: "2022" }
            targets: [{ kind: level, value: 50, due: "2025" }]
            observations: [{ period: "2023", value: ${figure} }]${more}`;

const plan = planOf({
  "sources.yaml": `
sources:
  - { id: survey, name: Survey, kind: survey, cadence: yearly }
`,
  "strategy.yaml": `
name: Strategy
goals:
  - id: G1
    name: Goal
    indicators:
      - id: "G1.1"
        name: Of a goal
        type: effect
        measures:${measure(50)}
`,
  "objectives/1.yaml": `
id: "1"
name: One
indicators:
  - id: "1.1"
    name: Umbrella
    type: adoption
    indicators:
      - id: "1.1.1"
        name: First
        type: adoption
        source: survey
        measures:${measure(43)}
      - id: "1.1.2"
        name: Second
        type: adoption
        lifecycle: [{ state: suspended, from: "2023-06-01" }]
        measures:${measure(50)}
objectives:
  - id: "1a"
    name: Under one
    indicators:
      - id: "1.2"
        name: Two measures
        type: result
        measures:${measure(41, "\n            id: a")}${measure(41, "\n            id: b\n            source: unknown")}
      - id: "1.3"
        name: No measure
        type: result
`,
});

describe("a plan", () => {
  const index = indexPlan(plan);
  const found = evaluate(plan, index, "2025-04-01");
  const indicator = new Map([...found.indicators].map(([{ id }, status]) => [id, status]));
  const objective = new Map([...found.objectives].map(([{ id }, counts]) => [id, counts]));

  it("is judged measure by measure, each with its source's cadence and its indicator's state", () => {
    expect([...found.measures.values()].map(({ status, flags, nextDue }) => [status, flags, nextDue])).toEqual([
      ["achieved", [], null],
      ["behind", ["stale"], "2024-12-31"],
      ["suspended", [], null],
      ["off_track", [], null],
      ["off_track", [], null],
    ]);
    expect(found).toMatchObject({ asOf: "2025-04-01", parameters: { on_track: 0.95 } });
  });

  it("has indicators, umbrellas and those of goals", () => {
    expect(indicator.get("1.1")).toEqual({ status: "behind", unknown: [] });
    expect(indicator.get("1.1.2")).toEqual({ status: "suspended", unknown: [] });
    expect(indicator.get("1.2")).toEqual({ status: "off_track", unknown: [] });
    expect(indicator.get("1.3")).toEqual({ status: null, unknown: [] });
    expect(indicator.get("G1.1")).toEqual({ status: "achieved", unknown: [] });
  });

  it("counts for an objective what stands under it, and for the plan everything", () => {
    expect(objective.get("1")).toEqual({ measures: 4, judged: 3, byStatus: { behind: 1, suspended: 1, off_track: 2 } });
    expect(objective.get("1a")).toMatchObject({ measures: 2, judged: 2 });
    expect(found.counts).toMatchObject({ measures: 5, judged: 4 });
  });

  it("uses the plan's own parameters", () => {
    const strict = { ...plan, settings: { ...plan.settings, method: { behind: 0.95 } } };
    const { measures, parameters } = evaluate(strict, index, "2025-04-01");
    expect(parameters).toMatchObject({ behind: 0.95, on_track: 0.95 });
    expect([...measures.values()][1]?.status).toBe("off_track");
  });
});
