/** What hangs on what: how many depend on an item, who moves a measure, whom a gap is for. */
import { describe, expect, it } from "vitest";
import type { GapCode } from "../../src/evaluate/gaps/gap.js";
import { NEXT_STEPS, nextStepOf } from "../../src/evaluate/gaps/next-step.js";
import { agreedPriorities } from "../../src/evaluate/gaps/priority.js";
import { found, gapsOf, measured, objective, planWith } from "./gaps-scene.js";

const base = 'baseline: { kind: measured, value: 40, period: "2022" }';
const target = 'targets: [{ kind: level, value: 80, due: "2027" }]';
const poor = `${base}, ${target}, observations: [{ period: "2025", value: 42 }]`;
const enables = (...pairs: readonly (readonly [string, string, string?])[]) => ({
  "strategy.yaml": `relations: [${pairs.map(([from, to, kind = "enables"]) => `{ from: "${from}", to: "${to}", kind: ${kind} }`).join(", ")}]`,
});
const initiatives = (...each: readonly string[]) => `initiatives: [${each.join(", ")}]`;
const one = (...lines: readonly string[]) => ({ "objectives/1.yaml": objective(...lines) });

function dependents(code: GapCode, files: Readonly<Record<string, string>>): [string, number][] {
  return gapsOf(planWith(files)).flatMap((gap) => (gap.code === code ? [[gap.item, gap.dependents]] : []));
}

describe("what depends on a measure", () => {
  it("are the outcomes it follows, each once, and the objectives that its own enables", () => {
    const files = {
      ...one(measured(poor, "type: result, outcomes: [a, b], outcomes_partly: [b, c]")),
      ...enables(["1", "2"], ["1", "3"], ["2", "1"], ["1", "4", "supports"]),
    };
    expect(dependents("lagging-without-initiative", files)).toEqual([["1.1", 5]]);
  });

  it("are those of the indicators above it too", () => {
    const under = `{ id: "1.1a", name: N, type: result, outcomes: [b], measures: [{ unit: "%", scale: share, direction: up, ${poor} }] }`;
    const files = one(`indicators: [{ id: "1.1", name: N, type: result, outcomes: [a, b], indicators: [${under}] }]`);
    expect(dependents("lagging-without-initiative", files)).toEqual([["1.1a", 2]]);
  });
});

describe("what depends on an initiative", () => {
  const asked = "initiative-without-owner" as const;
  const all = (own: string, ...others: readonly string[]) =>
    dependents(asked, { ...one(initiatives(`{ id: A, name: A, ${own} }`, ...others)), ...enables(["1", "2"]) })[0]?.[1];

  it.each([
    ["the objectives that its own enables", "phase: doing", 1],
    ["outcomes, each once", "outcomes: [a, b], outcomes_partly: [b]", 3],
    ["measures that it moves", 'moves: ["1.1", "1.2", "1.3"]', 4],
    ["objectives that it supports, each once", 'supports: ["2", "3"]', 2],
    ["all of them", 'outcomes: [a], moves: ["1.1"], supports: ["3"]', 4],
  ])("are %s", (_, own, expected) => {
    expect(all(own)).toBe(expected);
  });

  it("are the initiatives that wait for it or for its milestones, each once, and not itself", () => {
    const own = "milestones: [{ id: A1, name: M }, { id: A2, name: M, depends_on: [A1] }]";
    const other = (id: string, more: string) => `{ id: ${id}, name: N, ${more} }`;
    expect(all(own)).toBe(1);
    expect(all(own, other("B", "depends_on: [A]"), other("C", "depends_on: [X, A1]"))).toBe(3);
    expect(all(own, other("B", "milestones: [{ id: B1, name: M }, { id: B2, name: M, depends_on: [A2, Y] }]"))).toBe(2);
    expect(all(own, other("B", "depends_on: [X]"), other("C", "milestones: [{ id: C1, name: M }]"))).toBe(1);
  });
});

describe("who moves a measure", () => {
  const movers = (...each: readonly string[]) => {
    const indicator = `{ id: "1.1", name: N, type: result, indicators: [{ id: "1.1a", name: N, type: result, measures: [{ id: m, unit: "%", scale: share, direction: up, ${poor} }] }] }`;
    const [lagging] = found("lagging", planWith(one(`indicators: [${indicator}]`, initiatives(...each))));
    return lagging === undefined
      ? []
      : [(lagging.facts as { initiatives: readonly string[] }).initiatives, lagging.who];
  };
  const mover = (id: string, moves: string, more = "") => `{ id: ${id}, name: N, moves: [${moves}]${more} }`;

  it.each(["m", '"1.1a"', '"1.1"', '"9.9", m'])("is an initiative under way that names %s", (moves) => {
    expect(movers(mover("A", moves, ", owners: [trust]"))).toEqual([["A"], ["owner trust"]]);
  });

  it("is no other, none of another objective's name, and none that has ended", () => {
    expect(movers(mover("A", '"9.9"'))).toEqual([]);
    expect(movers(mover("A", '"1"'))).toEqual([]);
    expect(movers(mover("A", "m", ", phase: done"))).toEqual([]);
    expect(movers("{ id: A, name: N }")).toEqual([]);
    expect(movers(mover("A", "m", ", owners: [trust]"), mover("B", "x, m"))).toEqual([
      ["A", "B"],
      ["owner trust", "plan-owner agency"],
    ]);
  });
});

describe("the next step", () => {
  it("is that of the kind, unless the figure is reported as one that does not come", () => {
    for (const [code, step] of Object.entries(NEXT_STEPS)) {
      const gap = { code, facts: {} } as unknown as Parameters<typeof nextStepOf>[0];
      expect(nextStepOf(gap)).toBe(step);
      expect(nextStepOf({ ...gap, facts: { missing: null } } as never)).toBe(step);
      expect(nextStepOf({ ...gap, facts: { missing: "not_available" } } as never)).toBe("settle-without-figure");
    }
  });

  it("says what is to be done about it", () => {
    expect(NEXT_STEPS).toEqual({
      ...{ "lagging-without-initiative": "propose-initiative", lagging: "correct-course" },
      ...{ "due-not-measured": "collect-figure", "figure-missing": "collect-figure", "figure-stale": "collect-figure" },
      ...{ "clarification-overdue": "clarify", "follow-up-overdue": "close-follow-up" },
      ...{ "condition-unmet": "meet-condition", "deadline-passed": "renew-deadline" },
      ...{ "milestone-delayed": "replan-milestone", "enabling-objective-lags": "treat-first" },
      ...{ "judgement-against-data": "explain-judgement", "next-step-missing": "set-next-step" },
      ...{ "no-target": "set-target", "no-baseline": "set-baseline" },
      ...{ "initiative-without-owner": "name-owner", "colour-without-reason": "give-reason" },
      ...{ "initiative-without-status": "report-status", "status-too-old": "report-status" },
      ...{ "outcome-without-either": "cover-outcome", "outcome-not-measured": "add-indicator" },
      ...{ "outcome-not-moved": "propose-initiative", "only-adoption": "add-higher-indicator" },
      ...{ "benefit-not-measured": "measure-benefit", "initiative-without-milestones": "plan-milestones" },
      ...{ "initiative-without-evaluation": "plan-evaluation" },
    });
  });
});

describe("agreed priorities", () => {
  const meeting = (id: string, date: string, subject: string | null, more = "") => ({
    [`meetings/${id}.yaml`]: `{ id: ${id}, body: council, date: "${date}"${subject === null ? "" : `, priorities: [{ subject: ${subject}, rank: 1, reason: R }]`}${more} }`,
  });
  const agreed = (...meetings: readonly Record<string, string>[]) =>
    agreedPriorities(planWith(Object.assign({}, ...meetings) as Record<string, string>), "2026-06-30").map(
      ({ subject, meeting: of }) => `${subject} ${of}`,
    );

  it.each<[string, readonly Record<string, string>[], readonly string[]]>([
    ["the latest, whatever the order", [meeting("b", "2026-03-01", "x"), meeting("a", "2026-01-01", "y")], ["x b"]],
    ["the latest, the other way", [meeting("a", "2026-01-01", "y"), meeting("b", "2026-03-01", "x")], ["x b"]],
    [
      "of one day the one with the last id",
      [meeting("d", "2026-03-01", "x"), meeting("c", "2026-03-01", "y")],
      ["x d"],
    ],
    ["the same, the other way", [meeting("c", "2026-03-01", "y"), meeting("d", "2026-03-01", "x")], ["x d"]],
    ["one on the day itself", [meeting("a", "2026-06-30", "x")], ["x a"]],
    ["none after the day", [meeting("a", "2026-07-01", "x")], []],
    ["none that is only planned", [meeting("a", "2026-03-01", "x", ", state: planned")], []],
    [
      "one before a meeting that agreed on none",
      [meeting("a", "2026-01-01", "x"), meeting("b", "2026-03-01", null)],
      ["x a"],
    ],
    [
      "none of an empty list",
      [meeting("a", "2026-01-01", "x"), meeting("b", "2026-03-01", null, ", priorities: []")],
      ["x a"],
    ],
  ])("are those of %s", (_, meetings, expected) => {
    expect(agreed(...meetings)).toEqual(expected);
  });
});
