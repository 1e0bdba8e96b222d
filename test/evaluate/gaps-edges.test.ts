/** Kinds of gap where they nearly are one: what is past, what still holds, and what is said elsewhere. */
import { describe, expect, it } from "vitest";
import { day, found, gapsOf, items, measured, one, oneInitiative as i, past, planWith } from "./gaps-scene.js";

const base = 'baseline: { kind: measured, value: 40, period: "2022" }';
const level = (due: string, more = "") => `{ kind: level, value: 80, due: "${due}"${more} }`;
const poor = `${base}, targets: [${level("2027")}], observations: [{ period: "2025", value: 42 }]`;
const m = (measure: string, more?: string) => one(measured(measure, more));

describe("a clarification", () => {
  const planned = (more: string) => `planned: [{ id: p, text: T${more} }]`;
  const due = `, due: "${past}"`;
  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      "of a baseline",
      m(`baseline: { kind: pending, text: P, decide_by: "${past}" }`),
      [`1.1 baseline P ${past} source-owner office`],
    ],
    [
      "of a target",
      m(`targets: [{ kind: pending, text: P, decide_by: "${past}" }]`),
      [`1.1 target P ${past} plan-owner agency`],
    ],
    [
      "of a target that waits for others",
      m(`targets: [{ kind: dependent, waits_for: W, decide_by: "${past}" }]`),
      [`1.1 target W ${past} plan-owner agency`],
    ],
    ["on the very day", m(`targets: [{ kind: pending, text: P, decide_by: "${day}" }]`), []],
    [
      "of a target that no longer holds",
      m(`targets: [{ kind: pending, text: P, decide_by: "${past}", superseded: { since: "2024-01-01" } }]`),
      [],
    ],
    ["that was to be made of a measure", m(planned(due)), [`1.1 planned T ${past} plan-owner agency`]],
    ["of an indicator", m("", `type: result, ${planned(due)}`), [`1.1 planned T ${past} plan-owner agency`]],
    ["of an objective, by its owner", one(planned(`${due}, owner: trust`)), [`1 planned T ${past} owner trust`]],
    [
      "of a goal",
      { "strategy.yaml": `goals: [{ id: g, name: G, ${planned(due)} }]` },
      [`g planned T ${past} plan-owner agency`],
    ],
    ["of the strategy", { "strategy.yaml": planned(due) }, [`invented planned T ${past} plan-owner agency`]],
    ["that is done", one(planned(`${due}, state: done`)), []],
    ["without a date", one(planned("")), []],
    ["to come", one(planned(', due: "2027"')), []],
    ["of an objective that is retired", one(planned(due), 'lifecycle: [{ state: retired, from: "2024-01-01" }]'), []],
  ])("%s", (_, files, expected) => {
    expect(items("clarification-overdue", files)).toEqual(expected);
  });

  it("of the plan itself", () => {
    const plan = planWith({});
    const settings = { ...plan.settings, planned: [{ id: "p", text: "T", due: past }] };
    expect(found("clarification-overdue", { ...plan, settings }).map(({ item }) => item)).toEqual(["invented"]);
  });
});

describe("a next step", () => {
  const horizon = (to: string | null) => {
    const plan = planWith(m(`${base}, targets: [${level("2026")}], observations: [{ period: "2025", value: 70 }]`));
    const { horizon: _, ...settings } = plan.settings;
    expect(_?.to).toBe("2030");
    return found("next-step-missing", {
      ...plan,
      settings: to === null ? settings : { ...settings, horizon: { from: "2023", to } },
    });
  };
  const missing = (targets: string, more = "") =>
    items("next-step-missing", m(`${base}, targets: [${targets}]${more}`));

  it.each<[string, string, readonly string[]]>([
    ["where the last is due this year", level("2026"), ["1.1 2026 plan-owner agency"]],
    ["where it was due before", level("2024"), ["1.1 2024 plan-owner agency"]],
    [
      "where its period begins on the day",
      level("2026-06-30/2026-12-31"),
      ["1.1 2026-06-30/2026-12-31 plan-owner agency"],
    ],
    ["not before its period begins", level("2027"), []],
    ["not where another follows", `${level("2026")}, ${level("2028")}`, []],
    ["not where what follows is still to be decided", `${level("2026")}, { kind: pending, due: "2028" }`, []],
    ["but where what follows has no date", `${level("2026")}, { kind: pending }`, ["1.1 2026 plan-owner agency"]],
    ["not at the plan's end", level("2030"), []],
    ["not of a target without a date", "{ kind: level, value: 80 }", []],
    ["not of a target in words", '{ kind: words, text: More, due: "2026" }', []],
    ["not without a target", "", []],
  ])("is missing %s", (_, targets, expected) => {
    expect(missing(targets)).toEqual(expected);
  });

  it("is missing of a band too", () => {
    const band = 'unit: "%", scale: share, direction: within, targets: [{ kind: band, low: 1, high: 9, due: "2026" }]';
    const files = one(`indicators: [{ id: "1.1", name: N, type: result, measures: [{ ${band} }] }]`);
    expect(items("next-step-missing", files)).toEqual(["1.1 2026 plan-owner agency"]);
  });

  it("is asked for as far as the plan reaches", () => {
    expect([horizon("2030").length, horizon("2027").length, horizon("2026").length, horizon("2025").length]).toEqual([
      1, 1, 0, 0,
    ]);
    expect([horizon(null).length, horizon("2030-13").length]).toEqual([0, 0]);
  });
});

describe("a baseline or a target", () => {
  it.each<[string, string, readonly string[]]>([
    ["no baseline", "", ["1.1 none source-owner office"]],
    ["one in words", "baseline: { kind: words, text: Low }", ["1.1 words Low source-owner office"]],
    ["one to come", "baseline: { kind: pending, text: P }", ["1.1 pending P source-owner office"]],
    [
      "one to come by a day",
      'baseline: { kind: pending, text: P, decide_by: "2027" }',
      ["1.1 pending P 2027 source-owner office"],
    ],
    ["one to come by a day that has passed", `baseline: { kind: pending, text: P, decide_by: "${past}" }`, []],
    ["one without a date", "baseline: { kind: measured, value: 4 }", ["1.1 undated source-owner office"]],
    ["a dated one", base, []],
  ])("is missing with %s", (_, measure, expected) => {
    expect(items("no-baseline", m(measure))).toEqual(expected);
  });

  it("is not asked of what is measured in words, and is for the plan's owner without a source", () => {
    const files = (scale: string) =>
      one(`indicators: [{ id: "1.1", name: N, type: result, measures: [{ unit: x, scale: ${scale} }] }]`);
    expect(items("no-baseline", files("words"))).toEqual([]);
    expect(items("no-target", files("words"))).toEqual([]);
    expect(items("no-baseline", files("count"))).toEqual(["1.1 none plan-owner agency"]);
  });
});

describe("only adoption", () => {
  const indicator = (id: string, type: string, more = "") => `{ id: "${id}", name: N, type: ${type}${more} }`;
  const retired = ', lifecycle: [{ state: retired, from: "2024-01-01" }]';
  const only = (...each: readonly string[]) => items("only-adoption", one(`indicators: [${each.join(", ")}]`));

  it("is told of an objective whose indicators in force are of no other type", () => {
    expect(only(indicator("1.1", "adoption"), indicator("1.2", "adoption"))).toEqual(["1 plan-owner agency"]);
    expect(only(indicator("1.1", "adoption"), indicator("1.2", "result"))).toEqual([]);
    expect(only(indicator("1.1", "adoption"), indicator("1.2", "result", retired))).toEqual(["1 plan-owner agency"]);
    expect(only(indicator("1.1", "adoption", `, indicators: [${indicator("1.1a", "effect")}]`))).toEqual([]);
    expect(only()).toEqual([]);
  });

  it("is not told where something of its file was left out", () => {
    const files = one(`indicators: [${indicator("1.1", "adoption")}]`);
    const lost = (file: string) => [{ file, item: "x", kind: "objective" as const, words: new Set(["x"]) }];
    expect(found("only-adoption", planWith(files, lost("objectives/1.yaml")))).toEqual([]);
    expect(found("only-adoption", planWith(files, lost("objectives/2.yaml")))).toHaveLength(1);
  });
});

it("the class of consequence stands beside each gap", () => {
  const classes = new Map(gapsOf(planWith(m(poor))).map(({ code, consequence }) => [code, consequence]));
  expect([classes.get("lagging-without-initiative"), classes.get("figure-stale") ?? 5]).toEqual([1, 5]);
  expect(gapsOf(planWith(i("phase: doing"))).map(({ code, consequence }) => [code, consequence])).toEqual([
    ["initiative-without-owner", 6],
    ["initiative-without-status", 6],
    ["initiative-without-milestones", 8],
    ["initiative-without-evaluation", 8],
  ]);
});
