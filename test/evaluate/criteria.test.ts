/** The six criteria, the coverage matrices and the balance, on small invented plans. */
import { describe, expect, it } from "vitest";
import { balances } from "../../src/evaluate/balance.js";
import { objectiveTypes, outcomeCoverage, sdgCoverage } from "../../src/evaluate/coverage.js";
import { type CriterionId, criteriaOf } from "../../src/evaluate/criteria.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { indexPlan } from "../../src/evaluate/items.js";
import { measured, objective, planWith } from "./gaps-scene.js";

const asOf = "2026-06-30";

/** "yes tied 1": the answer with its reason, and what it lacks or counts. */
function answer(criterion: CriterionId, measure: string, indicator = "type: result"): string {
  const plan = planWith({ "objectives/1.yaml": objective(measured(measure, indicator)) });
  const index = indexPlan(plan);
  const found = criteriaOf(plan, index, evaluate(plan, index, asOf))[0]?.answers.find(
    (each) => each.criterion === criterion,
  );
  if (found === undefined) throw new Error(criterion);
  const more = found.lacks.length > 0 ? found.lacks.join(" ") : (found.count ?? found.projected ?? "");
  return `${found.answer} ${found.reason} ${more}`.trim();
}

const base = 'baseline: { kind: measured, value: 40, period: "2022" }';
const level = (value: number, more = "") => `targets: [{ kind: level, value: ${value}, due: "2027"${more} }]`;
const seen = (...values: readonly number[]) =>
  `observations: [${values.map((value, at) => `{ period: "${2023 + at}", value: ${value} }`).join(", ")}]`;

type Row = readonly [criterion: CriterionId, measure: string, expected: string, indicator: string | undefined];

const rows: readonly (readonly [CriterionId, string, string, string?])[] = [
  ["relevant", base, "no untied"],
  ["relevant", base, "yes tied 2", "type: result, outcomes: [a, b]"],
  ["relevant", base, "yes tied_partly 1", "type: result, outcomes_partly: [a]"],
  ["specific", `${base}, description: D`, "no lacks population"],
  ["specific", `${base}, description: D, whole: all hospitals`, "yes complete"],
  ["specific", `${base}, planned: [{ id: p, text: Define }]`, "not_yet pending definition population"],
  ["measurable", base, "no lacks method"],
  ["measurable", base, "yes complete", "type: result, method: Counted"],
  [
    "measurable",
    "baseline: { kind: pending, text: P, decide_by: '2027' }",
    "not_yet pending baseline",
    "type: result, method: M",
  ],
  [
    "measurable",
    "baseline: { kind: pending, text: P, decide_by: '2024' }",
    "no lacks baseline",
    "type: result, method: M",
  ],
  ["ambitious", base, "no no_target"],
  ["ambitious", `${base}, targets: [{ kind: pending }]`, "not_yet no_target"],
  ["ambitious", level(80), "not_yet no_baseline"],
  ["ambitious", `${base}, ${level(80)}`, "not_yet no_trend"],
  ["ambitious", `${base}, ${level(40)}`, "no not_beyond_baseline"],
  ["ambitious", `${base}, ${level(40, ", keep: true")}`, "yes kept_level"],
  ["ambitious", `${base}, ${level(80)}, ${seen(41)}`, "yes beyond_trend 45"],
  ["ambitious", `${base}, ${level(80)}, ${seen(48)}`, "no trend_reaches 80"],
  ["comparable", base, "not_yet one_figure 1"],
  ["comparable", level(80), "not_yet no_figures 0"],
  ["comparable", `${base}, ${level(80)}, ${seen(41, 42)}`, "yes several_figures 3"],
  [
    "comparable",
    `${base}, ${level(80)}, ${seen(41)}, breaks: [{ at: "2023", kind: scale, effect: major }]`,
    "no break",
  ],
  [
    "comparable",
    `${base}, ${level(80)}, ${seen(41)}, methods: [{ from: "2020" }, { from: "2023" }]`,
    "not_yet one_figure 1",
  ],
  ["time-bound", base, "no no_target"],
  ["time-bound", `${base}, ${level(80)}`, "yes dated"],
  ["time-bound", `${base}, targets: [{ kind: level, value: 80 }]`, "no undated_target 1"],
  ["time-bound", `${base}, targets: [{ kind: pending }]`, "no undated_item 1"],
  ["time-bound", `${base}, targets: [{ kind: pending, decide_by: "2027" }]`, "yes dated"],
];

const table = rows.map(([criterion, measure, expected, indicator]): Row => [criterion, measure, expected, indicator]);

describe("the six criteria", () => {
  it.each(table)("%s of %s: %s", (criterion, measure, expected, indicator) => {
    expect(answer(criterion, measure, indicator)).toBe(expected);
  });

  it("a measure of an overall goal is relevant by that", () => {
    const plan = planWith({ "strategy.yaml": `name: S\ngoals: [{ id: G, name: Goal, ${measured(base)} }]\n` });
    const index = indexPlan(plan);
    const [first] = criteriaOf(plan, index, evaluate(plan, index, asOf));
    expect(first?.answers[0]).toMatchObject({ criterion: "relevant", answer: "yes", reason: "goal" });
  });

  it("are not asked of measures out of use", () => {
    const plan = planWith({
      "objectives/1.yaml": objective(measured(`${base}, lifecycle: [{ state: retired, from: '2024-01-01' }]`)),
    });
    const index = indexPlan(plan);
    expect(criteriaOf(plan, index, evaluate(plan, index, asOf))).toEqual([]);
  });
});

const wide = planWith({
  "objectives/1.yaml": `
id: "1"
name: First
outcomes: [{ id: o, text: O }, { id: p, text: P }, { id: q, text: Q, lifecycle: [{ state: retired, from: "2024-01-01" }] }]
indicators:
  - { id: "1.1", name: Umbrella, type: adoption, indicators: [{ id: 1.1.1, name: Child, type: adoption, outcomes: [o], measures: [{ unit: x, scale: count }] }, { id: 1.1.2, name: Child, type: result, measures: [{ unit: step, scale: ordinal }] }] }
  - { id: "1.2", name: Later, type: effect, lifecycle: [{ state: active, from: "2025-01-01" }], outcomes_partly: [o], measures: [{ unit: x, scale: count }] }
initiatives:
  - { id: 1.A, name: A, outcomes_partly: [p] }
  - { id: 1.B, name: B, outcomes: [p], lifecycle: [{ state: suspended, from: "2024-01-01" }] }
`,
  "strategy.yaml":
    'name: S\nsdgs: [{ id: SDG3, number: 3, name: Health, objectives: [{ objective: "1", strength: direct }] }]\n',
  "editions/2023/edition.yaml": 'id: "e23"\nname: First edition\ndate: "2023"\n',
});

describe("coverage", () => {
  const index = indexPlan(wide);

  it("of outcomes by indicators and initiatives in force, in whole or in part", () => {
    expect(outcomeCoverage(wide, index, asOf)).toEqual([
      {
        ...{ outcome: "o", objective: "1", initiatives: [] },
        indicators: [
          { id: "1.1.1", partly: false },
          { id: "1.2", partly: true },
        ],
      },
      { outcome: "p", objective: "1", indicators: [], initiatives: [{ id: "1.A", partly: true }] },
    ]);
  });

  it("of objectives by type, an umbrella counted once and measures by their own indicator", () => {
    expect(objectiveTypes(index, asOf)).toEqual([
      {
        objective: "1",
        indicators: { adoption: 1, "perceived-result": 0, result: 0, effect: 1 },
        measures: { adoption: 1, "perceived-result": 0, result: 1, effect: 1 },
      },
    ]);
  });

  it("of Sustainable Development Goals by objectives", () => {
    expect(sdgCoverage(wide)).toEqual([{ sdg: "SDG3", number: 3, links: [{ objective: "1", strength: "direct" }] }]);
  });
});

describe("balance", () => {
  const index = indexPlan(wide);
  const now = {
    ...{ edition: null, date: asOf, quantitative: 2, qualitative: 1 },
    indicators: { adoption: 1, "perceived-result": 0, result: 0, effect: 1 },
    measures: { adoption: 1, "perceived-result": 0, result: 1, effect: 1 },
  };

  it("is of the plan as it is, where there is one edition", () => {
    expect(balances(wide, index, asOf)).toEqual([now]);
  });

  it("is of each published edition before it, where there are several: what came later was not there yet", () => {
    const edition = (id: string, date: string, state: "draft" | "published") =>
      ({ kind: "edition", file: `editions/${id}/edition.yaml`, content: { id, name: id, date, state } }) as const;
    const plan = {
      ...wide,
      entries: [...wide.entries, edition("e25", "2025", "published"), edition("e26", "2026-01", "draft")],
    };
    const found = balances(plan, indexPlan(plan), asOf);
    expect(
      found.map((each) => [each.edition, each.date, each.measures.effect, each.quantitative, each.qualitative]),
    ).toEqual([
      ["e23", "2023-12-31", 0, 1, 1],
      ["e25", "2025-12-31", 1, 2, 1],
      [null, asOf, 1, 2, 1],
    ]);
  });

  it.each([
    ["retired later", "[{ state: retired, from: '2025-06-01' }]", [1, 1, 0]],
    ["suspended later", "[{ state: suspended, from: '2025-06-01' }]", [1, 1, 0]],
    [
      "active and then retired",
      "[{ state: active, from: '2024-06-01' }, { state: retired, from: '2025-06-01' }]",
      [0, 1, 0],
    ],
    ["active only later", "[{ state: active, from: '2025-06-01' }]", [0, 0, 1]],
    ["proposed later", "[{ state: proposed, from: '2024-06-01' }]", [0, 0, 0]],
  ])("counts a measure that is %s by what held on each day", (_, lifecycle, expected) => {
    const own = planWith({ "objectives/1.yaml": objective(measured(`${base}, lifecycle: ${lifecycle}`)) });
    const edition = (id: string, date: string) =>
      ({ kind: "edition", file: `editions/${id}/edition.yaml`, content: { id, name: id, date } }) as const;
    const plan = { ...own, entries: [...own.entries, edition("e23", "2023"), edition("e24", "2024")] };
    expect(balances(plan, indexPlan(plan), asOf).map(({ quantitative }) => quantitative)).toEqual(expected);
  });
});
