/** Figures made of several measures by a declared rule: never a mean, and never over a part that is not known. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deriveObservations } from "../../src/evaluate/derive.js";
import { indexPlan } from "../../src/evaluate/items.js";
import { lensOf } from "../../src/evaluate/lens.js";
import { parametersOf } from "../../src/evaluate/method.js";
import { planOf } from "../helpers/plan.js";

/** Parts with a figure for 2024 each (null: none), and a composite of them. */
function made(derive: string, figures: readonly (number | string | null)[], asOf = "2025-01-31") {
  const part = (value: number | string | null, at: number): string => `
  - id: "P${at}"
    name: Part ${at}
    type: result
    measures:
      - { unit: step, scale: ordinal, direction: up,
          observations: [${value === null ? "" : `{ period: "2024", value: ${JSON.stringify(value)} }`}] }`;
  const plan = planOf({
    "objectives/1.yaml": `
id: "1"
name: One
indicators:${figures.map(part).join("")}
  - id: "C"
    name: Composite
    type: result
    measures:
      - { unit: step, scale: ordinal, direction: up, derive: ${derive} }
`,
  });
  const index = indexPlan(plan);
  const measure = index.measures.at(-1)?.measure;
  if (measure === undefined) throw new Error("no composite");
  const context = { plan, index, asOf, parameters: parametersOf(undefined), breakdowns: new Map() };
  return deriveObservations(measure, context);
}

const parts = (count: number): string => `[${Array.from({ length: count }, (_, at) => `"P${at}"`).join(", ")}]`;
const composite = (rule: string, count: number, more = ""): string =>
  `{ kind: composite, rule: ${rule}, parts: ${parts(count)}, complete: ["2024"]${more} }`;

describe("a composite", () => {
  it.each([
    ["lowest", [3, 2, 4], 2],
    ["highest", [3, 2, 4], 4],
    ["median", [3, 1, 4], 3],
    ["median", [4, 1, 3, 2], 2],
    ["lowest", [5], 5],
  ] as const)("by the rule %s of %j is %d", (rule, figures, expected) => {
    const [figure] = made(composite(rule, figures.length), figures);
    expect([figure?.observation?.value, figure?.made, figure?.of, figure?.counted]).toEqual([
      ...[expected, expected, figures.length],
      null,
    ]);
  });

  it("counts the parts that reach the level", () => {
    const [figure] = made(composite("reaching", 3, ", at_least: 3"), [3, 2, 4]);
    expect([figure?.observation?.value, figure?.counted, figure?.of]).toEqual(["2/3", 2, 3]);
    expect(figure?.members.map(({ id, why }) => `${id} ${why}`)).toEqual(["P0 reaches", "P1 below", "P2 reaches"]);
  });

  it.each([
    ["has no figure", [3, null], ["P1"]],
    ["is only a bound", [">2", 3], ["P0"]],
  ] as const)("is not computed where a part %s", (_, figures, ids) => {
    const [figure] = made(composite("lowest", 2), figures);
    expect([figure?.observation, figure?.problem]).toEqual([null, { reason: "unknown", ids }]);
  });

  it("is not computed of a part that the plan does not have, nor of one that is computed itself", () => {
    const of = (id: string) =>
      made(`{ kind: composite, rule: lowest, parts: ["P0", ${id}], complete: ["2024"] }`, [3])[0]?.problem;
    expect(of('"X"')).toEqual({ reason: "unknown", ids: ["X"] });
    expect(of('"C"')).toEqual({ reason: "unknown", ids: ["C"] });
  });

  it("tells each part, its figure and whether it counts", () => {
    const told = (derive: string, figures: readonly (number | null)[]) =>
      made(derive, figures)[0]?.members.map(({ id, name, why, value, counted, facts, scale }) => [
        ...[id, name, why, value, counted, scale],
        facts.length,
      ]);
    expect(told(composite("lowest", 2), [3, null])).toEqual([
      ["P0", "Part 0", "part", 3, true, "ordinal", 0],
      ["P1", "Part 1", "no_value", null, null, "ordinal", 0],
    ]);
    expect(told(composite("reaching", 2, ", at_least: 4"), [3, null])).toEqual([
      ["P0", "Part 0", "below", 3, false, "ordinal", 0],
      ["P1", "Part 1", "no_value", null, null, "ordinal", 0],
    ]);
  });

  it("takes a part's official figure for the very period, by the name and id that the part has itself", () => {
    const observations = [
      '{ period: "2023", value: 1 }',
      '{ period: "2024", value: 4, standing: candidate }',
      '{ period: "2024-H1", value: 2 }',
    ];
    const derive = '{ kind: composite, rule: lowest, parts: ["P", "Q"], complete: ["2023", "2024", "2024-H1"] }';
    const plan = planOf({
      "objectives/1.yaml": `
id: "1"
name: One
indicators:
  - { id: "I", name: Parts, type: result, measures: [
      { id: "P", name: Own, unit: step, scale: ordinal, direction: up, observations: [${observations.join(", ")}] },
      { id: "Q", unit: step, scale: ordinal, direction: up, observations: [{ period: "2023", value: 3 }, { period: "2024-06-30", value: 5 }] },
      { unit: step, scale: ordinal, direction: up, derive: ${derive} }] }
`,
    });
    const index = indexPlan(plan);
    const measure = index.measures.at(-1)?.measure;
    if (measure === undefined) throw new Error("no composite");
    const context = { plan, index, asOf: "2025-01-31", parameters: parametersOf(undefined), breakdowns: new Map() };
    const found = deriveObservations(measure, context);
    expect(found.map(({ period, made, problem }) => [period, made ?? problem])).toEqual([
      ["2023", 1],
      ["2024-H1", 2],
      ["2024", { reason: "unknown", ids: ["P", "Q"] }],
    ]);
    expect(found[0]?.members.map(({ name }) => name)).toEqual(["Own", "Parts"]);
  });

  it("waits until its period is over", () => {
    expect(made(composite("lowest", 1), [3], "2024-12-30")).toEqual([]);
  });

  it("is always the figure of one of its parts, and turning the order of the parts changes nothing", () => {
    const steps = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 });
    const rules = fc.constantFrom("lowest", "highest", "median");
    fc.assert(
      fc.property(rules, steps, (rule, figures) => {
        const value = (given: readonly number[]) => made(composite(rule, given.length), given)[0]?.made;
        const result = value(figures);
        expect(figures).toContain(result);
        expect(value([...figures].reverse())).toBe(result);
      }),
      { numRuns: 30 },
    );
  });
});

describe("the steps of a scale", () => {
  it("bound what is possible, unless bounds are given", () => {
    const steps = [5, 1, 3].map((value) => ({ value, name: String(value) }));
    const measure = { unit: "step", scale: "ordinal", direction: "up", steps } as const;
    expect(lensOf(measure, null)?.limits).toEqual({ low: 1, high: 5 });
    expect(lensOf({ ...measure, bounds: [0, 9] }, null)?.limits).toEqual({ low: 0, high: 9 });
    expect(lensOf({ ...measure, steps: [] }, null)?.limits).toEqual({ low: -Infinity, high: Infinity });
  });
});
