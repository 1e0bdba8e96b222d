/** Measures computed from the plan itself, only over what is declared complete and known. */
import { describe, expect, it } from "vitest";
import { periodsNotComplete } from "../../src/evaluate/derive.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { indexPlan } from "../../src/evaluate/items.js";
import type { LeftOut } from "../../src/model/plan.js";
import { figures, type Given, planWith } from "./derive-plan.js";

const values = (given: Given) =>
  figures(given).map(({ period, observation, problem }) => [period, observation?.value ?? problem?.reason]);

const members = (given: Given) =>
  figures(given).map((figure) => figure.members.map(({ id, counted, why }) => `${id} ${String(counted)} ${why}`));

describe("milestones", () => {
  const delayed = (more = "") => `{ kind: milestones, counts: delayed, complete: ["2023", "2024"]${more} }`;

  it("are judged at the end of each period, by what was reached by then, among the initiatives there were", () => {
    const derive = delayed(", stage: development");
    // At the end of 2023 A2 and A3 were overdue; B came in 2024 with a milestone that was never reached.
    expect(values({ derive })).toEqual([
      ["2023", "1/3"],
      ["2024", "3/4"],
    ]);
    expect(members({ derive })[1]).toEqual([
      "A1 false in_time",
      "A2 true delayed",
      "A3 true delayed",
      "B1 true delayed",
    ]);
  });

  it("are late by more than the parameter's share of their duration, or only late", () => {
    const derive = '{ kind: milestones, counts: significantly_delayed, complete: ["2024"], initiatives: [A] }';
    expect(values({ derive })).toEqual([["2024", "1/4"]]);
    expect(members({ derive })[0]).toEqual([
      "A1 false in_time",
      "A2 false delayed_little",
      "A3 true delayed",
      "A4 false in_time",
    ]);
  });

  it("of a period that is not over are not computed, and of none that is not declared complete", () => {
    expect(values({ derive: delayed(), asOf: "2024-12-30" }).map(([period]) => period)).toEqual(["2023"]);
  });

  it("are told oldest first, each period once, and none that is no period", () => {
    const periods = ["2025", "2023", "2024-Q1", "2024", "2023-13", "2024-H2", "2023"];
    const derive = `{ kind: milestones, counts: delayed, complete: ${JSON.stringify(periods)} }`;
    expect(values({ derive }).map(([period]) => period)).toEqual(["2023", "2024-Q1", "2024", "2024-H2", "2025"]);
  });

  it.each([
    ["no due date", "milestones: [{ id: X, name: X, stage: development, start: '2023' }]", "X null no_due"],
    ["no stage", "milestones: [{ id: X, name: X, due: '2023', actual: '2023' }]", "X null no_stage"],
    [
      "no start",
      "milestones: [{ id: X, name: X, stage: development, due: '2023', actual: '2024' }]",
      "X null no_start",
    ],
  ])("with %s leave the figure out: unknown is not no", (_, milestones, member) => {
    const own = `\n  - { id: D, name: D, ${milestones} }`;
    const derive = '{ kind: milestones, stage: development, counts: significantly_delayed, complete: ["2024"] }';
    const [figure] = figures({ derive, initiatives: own });
    expect(figure).toMatchObject({
      observation: null,
      counted: null,
      of: null,
      problem: { reason: "unknown", ids: ["X"] },
    });
    expect(members({ derive, initiatives: own })).toEqual([[member]]);
  });

  it("of nobody are no figure: 0 of 0", () => {
    expect(values({ derive: delayed(), initiatives: "\n  - { id: D, name: D }" })).toEqual([
      ["2023", "empty"],
      ["2024", "empty"],
    ]);
  });

  it("are not complete where an error left some out", () => {
    const part = (list?: string): LeftOut[] => [
      { file: "objectives/2.yaml", item: "2.A", words: null, ...(list === undefined ? {} : { list }) },
    ];
    expect(values({ derive: delayed(), leftOut: part("initiatives") })[0]).toEqual(["2023", "left_out"]);
    expect(values({ derive: delayed(), leftOut: part() })[0]).toEqual(["2023", "left_out"]);
    expect(values({ derive: delayed(), leftOut: part("measures") })[0]?.[1]).not.toBe("left_out");
  });

  it("name what errors left out: items, or else the whole file, each once", () => {
    const lost = (file: string, item: string | null, list?: string): LeftOut => ({
      ...{ file, item, words: null },
      ...(list === undefined ? {} : { list }),
    });
    const problem = (...leftOut: readonly LeftOut[]) => figures({ derive: delayed(), leftOut })[0]?.problem;
    expect(
      problem(
        lost("objectives/2.yaml", null),
        lost("objectives/3.yaml", "3.A", "initiatives"),
        lost("objectives/3.yaml", "3.B.1", "milestones"),
        lost("objectives/4.yaml", "4.1", "objectives"),
        lost("objectives/3.yaml", "3.A", "initiatives"),
      ),
    ).toEqual({ reason: "left_out", names: ["objectives/2.yaml", "3.A", "3.B.1", "4.1"] });
    expect(problem(lost("sources.yaml", null))?.reason).not.toBe("left_out");
  });
});

describe("initiatives", () => {
  const derive = (more: string) => `{ kind: initiatives, ${more}, complete: ["2024"] }`;

  it.each([
    ["counts: evaluation_funded", "1/2"],
    ["counts: evaluated", "2/2"],
    ["counts: evaluated, portfolio: true", "1/1"],
    ["counts: evaluation_funded, portfolio: false", "0/1"],
  ])("with %s give %s", (more, value) => {
    expect(values({ derive: derive(more) })).toEqual([["2024", value]]);
  });

  it.each([
    ["counts: evaluated", "{ id: D, name: D, portfolio: { inside: true } }", "D null no_evaluation"],
    [
      "counts: evaluated, portfolio: true",
      '{ id: D, name: D, evaluation: [{ state: none, since: "2024-01-01" }] }',
      "D null no_portfolio",
    ],
    [
      "counts: evaluated",
      '{ id: D, name: D, evaluation: [{ state: funded, since: "2025-01-01" }] }',
      "D null no_evaluation",
    ],
  ])("with %s are not computed when %s", (more, own, member) => {
    expect(members({ derive: derive(more), initiatives: `\n  - ${own}` })).toEqual([[member]]);
    expect(values({ derive: derive(more), initiatives: `\n  - ${own}` })).toEqual([["2024", "unknown"]]);
  });
});

describe("a derived figure in the verdict", () => {
  const derive = '{ kind: milestones, stage: development, counts: delayed, complete: ["2023", "2024"] }';

  function judged(observations: string) {
    const plan = planWith({ derive, observations });
    const index = indexPlan(plan);
    const found = evaluate(plan, index, "2025-06-30");
    return { found, progress: [...found.measures.values()][0] };
  }

  it("is an official figure, marked as derived, with its members beside", () => {
    const { found, progress } = judged("[]");
    expect(progress?.series.map(({ period, of, derived }) => [period, of, derived])).toEqual([
      ["2023", 3, true],
      ["2024", 4, true],
    ]);
    expect(progress).toMatchObject({ latest: { value: 75, derived: true }, status: "no_baseline" });
    expect([...found.derived.values()].map((each) => each.length)).toEqual([2]);
  });

  it("stands beside a typed one for the same period, which sets the verdict", () => {
    const { found, progress } = judged('[{ period: "2024", value: 60 }]');
    expect(progress?.latest).toMatchObject({ value: 60, derived: false });
    expect([...found.derived.values()][0]?.[1]?.observation?.value).toBe("3/4");
  });

  it("comes before a candidate for the same period", () => {
    const { progress } = judged('[{ period: "2024", value: 60, standing: candidate }]');
    expect(progress?.latest).toMatchObject({ value: 75, derived: true });
    expect(progress?.candidate).toBeNull();
  });
});

describe("periods that are not declared complete", () => {
  const kind = "kind: milestones, counts: delayed";
  it.each<[string, string, readonly string[], string?]>([
    ["follow the declared ones", '["2023"]', ["2024", "2025"]],
    ["lie between them", '["2023", "2025"]', ["2024"]],
    ["are of the same kind", '["2025-Q2"]', ["2025-Q3", "2025-Q4"]],
    ["go into the next year", '["2024-H2"]', ["2025-H1", "2025-H2"]],
    ["are months", '["2025-10"]', ["2025-11", "2025-12", "2026-01"]],
    ["are none when all are declared", '["2023", "2024", "2025"]', []],
    ["are none where the plan has a figure of its own", '["2023"]', ["2025"], '[{ period: "2024", value: 20 }]'],
    ["are none after a range or a day, which nothing follows", '["2023-09/2024-08"]', []],
    ["are none before the first declared one, and none without one", "[]", []],
    ["begin after the first declared one, whatever the order", '["2025", "2022"]', ["2023", "2024"]],
    ["are terms", '["2025-T1"]', ["2025-T2", "2025-T3"]],
    ["are none after what is no period", '["2023-13", "2024-00"]', []],
  ])("%s", (_, complete, expected, observations = "[]") => {
    const plan = planWith({ derive: `{ ${kind}, complete: ${complete} }`, observations });
    const [item] = indexPlan(plan).measures;
    expect(item && periodsNotComplete(item.measure, "2026-01-31")).toEqual(expected);
  });

  it("are due periods that have passed too, and none of a measure that is not computed", () => {
    const plan = planWith({ derive: `{ ${kind}, complete: [] }` });
    const [item] = indexPlan(plan).measures;
    expect(item && periodsNotComplete(item.measure, "2026-12-30")).toEqual([]);
    expect(item && periodsNotComplete(item.measure, "2026-12-31")).toEqual(["2026"]);
    if (item === undefined) return;
    const typed = Object.fromEntries(Object.entries(item.measure).filter(([field]) => field !== "derive"));
    expect(periodsNotComplete(typed as typeof item.measure, "2026-12-31")).toEqual([]);
  });

  it("come by time with due periods among them, but not those of targets that no longer hold", () => {
    const [item] = indexPlan(planWith({ derive: `{ ${kind}, complete: ["2023"] }` })).measures;
    if (item === undefined) throw new Error("no measure");
    const level = (due: string, more = {}) => ({ kind: "level", value: 1, due, ...more }) as const;
    const { targets: _, ...untargeted } = item.measure;
    const told = (...targets: readonly ReturnType<typeof level>[]) =>
      periodsNotComplete({ ...item.measure, targets: [...targets] }, "2026-01-31");
    expect(_).toHaveLength(1);
    expect(told(level("2024-06"), level("2023-09"), level("2025-13"))).toEqual(["2023-09", "2024-06", "2024", "2025"]);
    expect(told(level("2024-06", { superseded: { since: "2024-01-01" } }))).toEqual(["2024", "2025"]);
    expect(periodsNotComplete(untargeted, "2026-01-31")).toEqual(["2024", "2025"]);
  });
});
