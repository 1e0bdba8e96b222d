/** What the balance counts: kinds of scale, what was there on a day, and in which order editions came. */
import { describe, expect, it } from "vitest";
import { balances } from "../../src/evaluate/balance.js";
import { objectiveTypes, outcomeCoverage } from "../../src/evaluate/coverage.js";
import { indexPlan } from "../../src/evaluate/items.js";
import { objective, planWith } from "./gaps-scene.js";

const asOf = "2026-06-30";
const gone = "lifecycle: [{ state: active, from: '2023-01-01' }, { state: retired, from: '2025-01-01' }]";
const measure = (scale: string, more = "") => `{ unit: x, scale: ${scale}${more} }`;
const indicator = (id: string, type: string, measures: readonly string[], more = "") =>
  `{ id: "${id}", name: N, type: ${type}, measures: [${measures.join(", ")}]${more} }`;

const goals = (...indicators: readonly string[]) => ({
  "strategy.yaml": `goals: [{ id: g, name: Goal, indicators: [${indicators.join(", ")}] }, { id: h, name: Bare }]`,
});
const balanced = (files: Readonly<Record<string, string>>) => {
  const plan = planWith(files);
  return balances(plan, indexPlan(plan), asOf);
};
const types = (counts: readonly [number, number, number, number]) => ({
  ...{ adoption: counts[0], "perceived-result": counts[1], result: counts[2], effect: counts[3] },
});

describe("the balance", () => {
  it("counts indicators of goals and objectives, each type, and scales in words or steps as described", () => {
    const found = balanced({
      ...goals(indicator("g1", "effect", [measure("words"), measure("ordinal"), measure("count")])),
      "objectives/1.yaml": objective(
        `indicators: [${indicator("1.1", "perceived-result", [measure("share")])}, ${indicator("1.2", "adoption", [])}]`,
      ),
      "objectives/2.yaml": `{ id: "2", name: Without }`,
    });
    expect(found).toEqual([
      {
        ...{ edition: null, date: asOf, indicators: types([1, 1, 0, 1]), measures: types([0, 1, 0, 3]) },
        ...{ quantitative: 2, qualitative: 2 },
      },
    ]);
  });

  it.each([
    ["a measure", `indicators: [${indicator("1.1", "result", [measure("count", `, ${gone}`)])}]`, [1, 0]],
    ["an indicator", `indicators: [${indicator("1.1", "result", [measure("count")], `, ${gone}`)}]`, [0, 0]],
    [
      "an indicator under another",
      `indicators: [{ id: "1.1", name: N, type: result, indicators: [${indicator("1.1a", "result", [measure("count")], `, ${gone}`)}] }]`,
      [1, 0],
    ],
    ["an objective", `${gone}\nindicators: [${indicator("1.1", "result", [measure("count")])}]`, [0, 0]],
  ])("leaves out what is retired: %s", (_, text, [indicators, measures]) => {
    const [found] = balanced({ "objectives/1.yaml": objective(text) });
    expect([found?.indicators.result, found?.measures.result]).toEqual([indicators, measures]);
  });
});

describe("editions", () => {
  const edition = (id: string, more: string) => ({ [`editions/${id}.yaml`]: `{ id: ${id}, title: T, ${more} }` });
  const days = (...parts: readonly Record<string, string>[]) =>
    balanced(Object.assign({}, ...parts) as Record<string, string>).map(({ edition: id, date }) => [id, date]);

  it("come in the order of their days, whatever the order of the files", () => {
    expect(
      days(
        edition("c", 'date: "2025-05-01"'),
        edition("a", 'date: "2024-01-01"'),
        edition("d", 'date: "2026-06-30"'),
        edition("b", 'date: "2023", applies_from: "2024-06"'),
        edition("e", 'date: "2024-01-01"'),
      ),
    ).toEqual([
      ["a", "2024-01-01"],
      ["e", "2024-01-01"],
      ["b", "2024-06-30"],
      ["c", "2025-05-01"],
      ["d", "2026-06-30"],
      [null, asOf],
    ]);
  });

  it("count when they are published, and by a day that has come", () => {
    const past = edition("a", 'date: "2024-01-01"');
    expect(days(past)).toEqual([[null, asOf]]);
    expect(days(past, edition("b", 'date: "2026-07-01"'))).toEqual([[null, asOf]]);
    expect(days(past, edition("b", 'date: "2025-01-01", state: draft'))).toEqual([[null, asOf]]);
    expect(days(past, edition("b", 'date: "2025-13-01"'))).toEqual([[null, asOf]]);
  });
});

describe("coverage", () => {
  const covered = (files: Readonly<Record<string, string>>) => {
    const plan = planWith(files);
    return outcomeCoverage(plan, indexPlan(plan), asOf);
  };

  it("is by indicators of goals too, and not by what is retired", () => {
    const more = ", outcomes: [o]";
    const found = covered({
      ...goals(indicator("g1", "effect", [], more), indicator("g2", "effect", [], `${more}, ${gone}`)),
      "objectives/1.yaml": objective("outcomes: [{ id: o, name: O }]"),
      "objectives/2.yaml": `{ id: "2", name: Without }`,
    });
    expect(found).toEqual([
      { outcome: "o", objective: "1", indicators: [{ id: "g1", partly: false }], initiatives: [] },
    ]);
  });

  it("by type leaves out objectives, indicators and measures that are retired", () => {
    const plan = planWith({
      "objectives/1.yaml": objective(
        `indicators: [${[
          indicator("1.1", "perceived-result", [measure("count"), measure("count", `, ${gone}`)]),
          indicator("1.2", "perceived-result", [measure("count")], `, ${gone}`),
          `{ id: "1.3", name: N, type: result, indicators: [${indicator("1.3a", "adoption", [measure("count")], `, ${gone}`)}] }`,
        ].join(", ")}]`,
      ),
      "objectives/2.yaml": `{ id: "2", name: Gone, ${gone} }`,
      "objectives/3.yaml": `{ id: "3", name: Empty }`,
    });
    expect(objectiveTypes(indexPlan(plan), asOf)).toEqual([
      { objective: "1", indicators: types([0, 1, 1, 0]), measures: types([0, 1, 0, 0]) },
      { objective: "3", indicators: types([0, 0, 0, 0]), measures: types([0, 0, 0, 0]) },
    ]);
  });
});
