/** Why a verdict differs. */
import { describe, expect, it } from "vitest";
import { statusChanges } from "../../src/compare/cause.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { indexPlan } from "../../src/evaluate/items.js";
import { planOf } from "../helpers/plan.js";
import { withMeasure } from "./scene.js";

interface Side {
  readonly asOf?: string;
  readonly target?: number;
  readonly figures?: readonly string[];
  readonly baseline?: number;
  readonly files?: Record<string, string>;
}

const FIRST = ['{ period: "2022", value: 45 }', '{ period: "2023", value: 55 }'];

function judgedOf({ asOf = "2024-02-01", target = 70, figures = FIRST, baseline = 40, files }: Side) {
  const fields = [
    `baseline: { kind: measured, value: ${baseline}, period: "2021" }`,
    `targets: [{ kind: level, value: ${target}, due: "2025" }]`,
    `observations: [${figures.join(", ")}]`,
  ].join("\n");
  const plan = planOf({ ...withMeasure(fields), ...files });
  const index = indexPlan(plan);
  return { plan, index, evaluation: evaluate(plan, index, asOf) };
}

const of = (before: Side, after: Side) =>
  statusChanges(judgedOf(before), judgedOf(after)).map((each) => [each.before, each.after, each.causes]);

const lowered = ['{ period: "2022", value: 45 }', '{ period: "2023", value: 43 }'];

describe("a verdict that differs", () => {
  it("is told for no measure where it does not", () => {
    expect(of({}, {})).toEqual([]);
  });

  it.each([
    ["time passed", {}, { asOf: "2026-06-01" }, ["on_track", "awaiting_data", ["time_passed"]]],
    ["new data", { figures: FIRST.slice(0, 1) }, {}, ["behind", "on_track", ["new_data"]]],
    ["revised data", {}, { figures: lowered }, ["on_track", "off_track", ["revised_data"]]],
    [
      "a revision beside the figure",
      {},
      { figures: [...FIRST, '{ period: "2023", value: 43, revision: { number: 1, kind: correction, reason: Late } }'] },
      ["on_track", "off_track", ["revised_data"]],
    ],
    ["a new target", {}, { target: 95 }, ["on_track", "off_track", ["new_target"]]],
    ["another baseline", {}, { baseline: 54 }, ["on_track", "off_track", ["changed_rule"]]],
    [
      "another threshold",
      { target: 80 },
      {
        target: 80,
        files: {
          "plan.yaml":
            "format: 1\nid: p\ntitle: P\nlanguages: [en]\ntime_zone: Europe/Oslo\nmethod: { on_track: 0.5 }\n",
        },
      },
      ["behind", "on_track", ["changed_rule"]],
    ],
    [
      "two of them, in order",
      { figures: FIRST.slice(0, 1) },
      { target: 95 },
      ["behind", "off_track", ["new_data", "new_target"]],
    ],
  ])("by %s", (_, before: Side, after: Side, expected) => {
    expect(of(before, after)).toEqual([expected]);
  });

  it("has no cause where the measure came or went", () => {
    const none = { files: { "objectives/1.yaml": 'id: "1"\nname: First' } };
    expect(of(none, {})).toEqual([[null, "on_track", []]]);
    expect(of({}, none)).toEqual([["on_track", null, []]]);
  });

  it("names the measure as a reader knows it", () => {
    expect(statusChanges(judgedOf({}), judgedOf({ target: 95 }))).toMatchObject([
      { measure: "1.3", number: "1.3", name: "Access" },
    ]);
  });
});
