/** A figure for an earlier period rests on what was known when it ended. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figures, type Given } from "./derive-plan.js";

const values = (given: Given) =>
  figures(given).map(({ period, observation, problem }) => [period, observation?.value ?? problem?.reason]);

const members = (given: Given) =>
  figures(given).map((figure) => figure.members.map(({ id, counted, why }) => `${id} ${String(counted)} ${why}`));

describe("the facts that a verdict rests on", () => {
  const told = (given: Given) =>
    figures(given)[0]?.members.map(({ id, facts }) => [
      id,
      ...facts.map(({ kind, period, since }) => [kind, period, since].join(" ")),
    ]);

  it("are of a milestone when it was reached, or else its forecast, or else its due date", () => {
    const milestones = [
      '{ id: m1, name: M, due: "2023", actual: "2023-11" }',
      '{ id: m2, name: M, due: "2023", forecast: [{ date: "2025-06", reported: "2024-02-01" }] }',
      '{ id: m3, name: M, due: "2025" }',
      "{ id: m4, name: M }",
    ].join(", ");
    const initiatives = `\n  - { id: D, name: D, milestones: [${milestones}] }`;
    expect(told({ derive: '{ kind: milestones, counts: delayed, complete: ["2024"] }', initiatives })).toEqual([
      ["m1", "reached 2023-11 "],
      ["m2", "forecast 2025-06 2024-02-01"],
      ["m3", "due 2025 "],
      ["m4"],
    ]);
  });

  it("are of an initiative its evaluation, and its place where that is asked for", () => {
    const initiatives = `
  - { id: D, name: D, evaluation: [{ state: none, since: "2024-01-01" }, { state: planned, since: "2024-02-01" }], portfolio: [{ inside: true, since: "2024-03-01" }] }
  - { id: E, name: E, evaluation: [{ state: none, since: "2024-01-01" }], portfolio: [{ inside: false, since: "2024-03-01" }] }
  - { id: F, name: F, lifecycle: [{ state: suspended, from: "2024-01-01" }] }
  - { id: G, name: G, lifecycle: [{ state: replaced, from: "2024-01-01", by: [D] }] }`;
    const derive = (more: string) => `{ kind: initiatives, counts: evaluated${more}, complete: ["2024"] }`;
    expect(told({ derive: derive(""), initiatives })).toEqual([
      ["D", "evaluation  2024-02-01"],
      ["E", "evaluation  2024-01-01"],
      ["F"],
    ]);
    expect(told({ derive: derive(", portfolio: false"), initiatives })).toEqual([
      ["E", "evaluation  2024-01-01", "outside  2024-03-01"],
      ["F"],
    ]);
    const [figure] = figures({ derive: derive(""), initiatives });
    expect(figure?.members.map(({ id, counted, why }) => [id, counted, why])).toEqual([
      ["D", true, "planned"],
      ["E", false, "none"],
      ["F", null, "no_evaluation"],
    ]);
  });
});

describe("what was known then", () => {
  const own = (forecast: string) => `
  - id: D
    name: D
    milestones: [{ id: X, name: X, stage: development, start: "2024-01", due: "2024-12", forecast: ${forecast} }]`;
  const derive = '{ kind: milestones, counts: significantly_delayed, complete: ["2023", "2024", "2025"] }';
  const first = '{ date: "2025-06", reported: "2023-11-01" }';
  const later = '{ date: "2025-01", reported: "2024-12-31" }';

  it("is the last forecast that was reported by the period's end, and no later one", () => {
    expect(values({ derive, initiatives: own(`[${first}, ${later}]`) })).toEqual([
      ["2023", "1/1"],
      ["2024", "0/1"],
      ["2025", "1/1"],
    ]);
    const shown = figures({ derive, initiatives: own(`[${first}, ${later}]`) }).map(({ members: [one] }) => one?.facts);
    expect(shown).toEqual([
      [{ kind: "forecast", period: "2025-06", since: "2023-11-01" }],
      [{ kind: "forecast", period: "2025-01", since: "2024-12-31" }],
      [{ kind: "forecast", period: "2025-01", since: "2024-12-31" }],
    ]);
  });

  it("leaves the figures of earlier periods alone, whatever is reported later", () => {
    const day = fc.integer({ min: 1, max: 12 }).map((month) => `2026-${String(month).padStart(2, "0")}`);
    fc.assert(
      fc.property(day, day, (date, reported) => {
        const more = `{ date: "${date}", reported: "${reported}-01" }`;
        const given = { derive, asOf: "2027-01-31" };
        expect(figures({ ...given, initiatives: own(`[${first}, ${later}, ${more}]`) })).toEqual(
          figures({ ...given, initiatives: own(`[${first}, ${later}]`) }),
        );
      }),
      { numRuns: 20 },
    );
  });

  it("is not what a forecast without a date says today, but where none could change the verdict", () => {
    // At the end of 2025 the milestone is a year late, whatever is expected of it.
    expect(values({ derive, initiatives: own('"2025-01"') })).toEqual([
      ["2023", "undated"],
      ["2024", "undated"],
      ["2025", "1/1"],
    ]);
    expect(figures({ derive, initiatives: own('"2025-01"') })[0]).toMatchObject({
      observation: null,
      problem: { reason: "undated", ids: ["X"] },
      members: [
        {
          ...{ id: "X", counted: null, why: "forecast_undated", daysLate: null },
          facts: [{ kind: "forecast", period: "2025-01", since: null }],
        },
      ],
    });
  });

  it("is it on the very day that the plan is judged as of", () => {
    const on = { derive, asOf: "2024-12-31", initiatives: own('"2025-06"') };
    expect(values(on)).toEqual([
      ["2023", "undated"],
      ["2024", "1/1"],
    ]);
  });

  it("is asked of no forecast where the milestone was reached", () => {
    const reached = `
  - { id: D, name: D, milestones: [{ id: X, name: X, due: "2023-06", actual: "2023-05", forecast: "2023-04" }] }`;
    expect(values({ derive, initiatives: reached })[0]).toEqual(["2023", "0/1"]);
  });

  it("counts a milestone only from when it was put into the plan", () => {
    const set = `
  - { id: D, name: D, milestones: [{ id: X, name: X, due: "2024", set: "2024-06" }] }`;
    expect(values({ derive, initiatives: set }).slice(0, 2)).toEqual([
      ["2023", "empty"],
      ["2024", "0/1"],
    ]);
  });

  it.each([
    ["counts: evaluation_funded", "evaluation: funded", "D null evaluation_undated"],
    ["counts: evaluated", "evaluation: none", "D null evaluation_undated"],
    [
      "counts: evaluated, portfolio: true",
      'portfolio: { inside: false }, evaluation: [{ state: none, since: "2023-01-01" }]',
      "D null portfolio_undated",
    ],
  ])("is not what %s has without a date: %s", (asked, facts, member) => {
    const given = {
      derive: `{ kind: initiatives, ${asked}, complete: ["2024"] }`,
      initiatives: `\n  - { id: D, name: D, ${facts} }`,
    };
    expect(members(given)).toEqual([[member]]);
    expect(values(given)).toEqual([["2024", "undated"]]);
    expect(values({ ...given, asOf: "2024-12-31" })[0]?.[1]).not.toBe("undated");
  });

  it("follows an initiative in and out of the portfolio, and its evaluation", () => {
    const moved = `
  - id: D
    name: D
    portfolio: [{ inside: false, since: "2023-01-01" }, { inside: true, since: "2024-02-01" }, { inside: false, since: "2025-02-01" }]
    evaluation: [{ state: planned, since: "2023-01-01" }, { state: funded, since: "2024-05-01" }]`;
    const asked =
      '{ kind: initiatives, portfolio: true, counts: evaluation_funded, complete: ["2023", "2024", "2025"] }';
    expect(values({ derive: asked, initiatives: moved })).toEqual([
      ["2023", "empty"],
      ["2024", "1/1"],
      ["2025", "empty"],
    ]);
    expect(figures({ derive: asked, initiatives: moved })[1]?.members[0]?.facts).toEqual([
      { kind: "evaluation", period: null, since: "2024-05-01" },
      { kind: "inside", period: null, since: "2024-02-01" },
    ]);
  });

  it("that is not known for another reason is told first", () => {
    const both = `
  - { id: D, name: D, milestones: [{ id: X, name: X, due: "2025", forecast: "2025" }, { id: Y, name: Y }] }`;
    expect(figures({ derive, initiatives: both })[0]?.problem).toEqual({ reason: "unknown", ids: ["Y"] });
  });
});
