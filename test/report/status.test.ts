import { DEFAULTS } from "../../src/evaluate/method.js";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/present/lang/index.js";
import { everything } from "../../src/report/status.js";
import type { StatusFilter } from "../../src/report/status-view.js";
import { inventedPlan } from "./invented-plan.js";
import { measureOf, measuresOf, viewOf } from "./scene.js";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");
const nb = viewOf();
const en = viewOf({ wording: catalogue("en") });

describe("baselines", () => {
  it.each([
    ["1.1a", 11.4, "11,4", "11.4"],
    ["1.2", 46, "46 %", "46%"],
    ["2.2.1", (147 / 356) * 100, "147/356", "147/356"],
    ["2.1b", 6500, "ca. 6 500", "approx. 6,500"],
    ["1.5a", (17 / 19) * 100, "17/19", "17/19"],
    ["1.5b", null, "bare prøvd i Bergen", "only tried in Bergen"],
    ["2.1a", null, "avklares innen 1. kvartal 2023", "to be clarified by Q1 2023"],
    ["2.1d", null, "ikke oppgitt", "not given"],
  ])("%s is %j, «%s» or “%s”", (id, value, norwegian, english) => {
    for (const [view, text] of [
      [nb, norwegian],
      [en, english],
    ] as const) {
      const { baseline } = measureOf(view, id);
      expect(plain(baseline.text)).toBe(text);
      if (value === null) expect(baseline.value).toBeNull();
      else expect(baseline.value).toBeCloseTo(value, 10);
    }
  });

  it("say when they are overdue, not comparable or read between the lines", () => {
    expect(measureOf(nb, "2.1a").baseline.open).toMatchObject({ by: { period: "2023-Q1" }, overdue: true });
    expect(measureOf(viewOf({}, "2023-03-31"), "2.1a").baseline.open?.overdue).toBe(false);
    expect(measureOf(nb, "1.5a").baseline).toMatchObject({ comparable: false, note: { text: "Teller tilskudd." } });
    expect(measureOf(nb, "1.2").baseline.inferred).toEqual(["period"]);
    expect(measureOf(nb, "1.3").baseline).toMatchObject({ inferred: [], period: { period: "2021" } });
  });
});

describe("targets", () => {
  it.each([
    ["1.1a", 13.68, "+20 % (13,68)", "+20% (13.68)"],
    ["1.1b", 0.5566, "+10 % (0,5566)", "+10% (0.5566)"],
    ["1.2", 85, "85 %", "85%"],
    ["1.5a", 100, "alle 19", "all 19"],
    ["2.2.1", 100, "356/356", "356/356"],
    ["2.1a", null, "avklares innen 1. kvartal 2023", "to be clarified by Q1 2023"],
    ["2.1b", null, "venter på: planer for innføring", "waits for: plans for introduction"],
    ["2.1c", null, "alle", "all"],
    ["2.1d", null, "ikke satt", "not set"],
    ["1.5b", null, "ikke satt", "not set"],
  ])("%s is %j, «%s» or “%s”", (id, value, norwegian, english) => {
    expect(measureOf(nb, id).target.value).toBe(value);
    expect(plain(measureOf(nb, id).target.text)).toBe(norwegian);
    expect(plain(measureOf(en, id).target.text)).toBe(english);
  });

  it("keep their kind, due period and reason", () => {
    expect(measureOf(nb, "1.1a").target).toMatchObject({ kind: "change", due: { period: "2025" }, reason: null });
    expect(measureOf(nb, "2.1b").target).toMatchObject({ kind: "dependent", due: null, reason: "dependent" });
    expect(measureOf(nb, "1.5b").target.kind).toBe("absent");
    expect(measureOf(nb, "2.1d").target.note?.text).toBe("Ikke vedtatt.");
  });
});

describe("latest figures", () => {
  it("are shown as published, with period and age", () => {
    const { latest } = measureOf(nb, "1.1a");
    expect(latest).toMatchObject({ value: 13.73, text: "13,73", ageMonths: 7, provisional: true });
    expect(latest.period).toMatchObject({ period: "2026-Q1", text: "1.\u00a0kvartal 2026" });
    expect(plain(latest.age ?? "")).toBe("7 md.");
    expect(plain(measureOf(nb, "1.4").latest.age ?? "")).toBe("2 år 10 md.");
  });

  it("never print a target that they do not reach", () => {
    expect(plain(measureOf(nb, "1.2").latest.text)).toBe("84,96 %");
  });

  it("are words and not a zero where there is none", () => {
    expect(measureOf(nb, "1.1b").latest).toMatchObject({ value: null, text: "ikke målt", period: null, age: null });
  });
});

describe("verdicts", () => {
  it.each([
    ["1.1b", { kind: "unmeasured", period: { period: "2025" } }],
    ["1.5a", { kind: "baseline", reason: "not_comparable" }],
    ["2.1a", { kind: "no_target", reason: "pending" }],
    ["2.2.2", { kind: "bound" }],
    ["2.4", { kind: "lifecycle", from: { period: "2025-01-01" }, reason: { text: "Erstattet." } }],
    ["2.5", { kind: "break", at: { period: "2024" } }],
    ["1.2", null],
  ])("%s says why it is not known", (id, why) => {
    const found = measureOf(nb, id).why;
    if (why === null) expect(found).toBeNull();
    else expect(found).toMatchObject(why);
  });

  it("stand beside what candidate figures would give", () => {
    const { status, latest, candidate } = measureOf(nb, "1.3");
    expect([status, latest.value]).toEqual(["behind", 75]);
    expect(candidate).toMatchObject({ status: "off_track", latest: { value: 77 } });
  });

  it("have a series from the dated baseline on, with its breaks", () => {
    expect(measureOf(nb, "1.2").series.map(({ period, breakBefore }) => [period, breakBefore])).toEqual([
      ["2022-11", false],
      ["2023", false],
      ["2024", false],
      ["2025", true],
    ]);
    expect(measureOf(nb, "1.5a").series.map(({ period }) => period)).toEqual(["2025"]);
  });
});

describe("texts of the plan", () => {
  it("fall back to the plan's first language, marked", () => {
    expect(measureOf(en, "1.4").name).toEqual({ text: "Fornøyd med digital kontakt", lang: "nb" });
    expect(measureOf(en, "1.3").name).toEqual({ text: "Simple digital health services", lang: "en" });
  });
});

describe("the picture", () => {
  it("counts what is shown, and nests objectives to any depth", () => {
    expect(nb.counts.measures).toBe(18);
    expect(nb.counts.judged).toBe(7);
    expect(nb.objectives[1]?.objectives[0]?.counts).toEqual({ measures: 1, judged: 1, byStatus: { missed: 1 } });
    expect(nb.objectives[1]?.counts.measures).toBe(10);
    expect(nb.goals.map(({ id }) => id)).toEqual(["G"]);
  });

  it("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(nb))).toEqual(nb);
  });

  it("gives initiatives by the report known on the day", () => {
    const [several, reported] = nb.objectives[0]?.initiatives ?? [];
    expect(several).toMatchObject({ ownership: "several", owners: [], report: null });
    expect(reported?.report).toMatchObject({
      colour: { name: { text: "gul" } },
      ageMonths: 4,
      cutOff: { period: "2026-06-30" },
    });
    expect(reported?.owners.map(({ id, formerly }) => [id, formerly?.text ?? null])).toEqual([
      ["new", "Gammelt direktorat"],
      ["trust", null],
    ]);
    const before = viewOf({}, "2023-12-31").objectives[0]?.initiatives[1];
    expect(before?.owners[0]).toMatchObject({ id: "old", formerly: null });
    expect(before?.report).toBeNull();
    expect(nb.objectives[1]?.initiatives.map(({ state }) => state)).toEqual(["active", "active", "retired"]);
  });
});

describe("filters", () => {
  const shown = (filter: Partial<StatusFilter>): string[] => {
    const view = viewOf({ filter: { ...everything, ...filter } });
    const initiatives = view.objectives.flatMap((each) => each.initiatives.map(({ id }) => id));
    const goals = view.goals.flatMap((goal) => goal.indicators.map(({ id }) => id));
    return [...goals, ...measuresOf(view).keys(), ...initiatives];
  };

  it.each<[Partial<StatusFilter>, string[]]>([
    [{ ids: ["1.1"] }, ["1.1a", "1.1b"]],
    [{ ids: ["1.1b", "2.2"] }, ["1.1b", "2.2.1", "2.2.2"]],
    [{ ids: ["2-x"] }, ["2.3"]],
    [{ ids: ["G"] }, ["G.1"]],
    [{ ids: ["survey"] }, ["1.3", "1.4", "1.B"]],
    [{ ids: ["m-1"] }, ["2.A"]],
    [{ owners: ["new"] }, ["1.3", "1.4", "1.B", "2.C"]],
    [{ owners: ["old"] }, ["1.3", "1.4", "1.B"]],
    [{ types: ["result"] }, ["2.3"]],
    [{ statuses: ["worsening", "missed"] }, ["1.4", "2.3"]],
    [{ objectives: ["1"], statuses: ["worsening", "missed"] }, ["1.4"]],
    [{ objectives: ["2-x"] }, ["2.3"]],
    [{ ids: ["1.1"], types: ["effect"] }, []],
  ])("%j shows %j", (filter, ids) => {
    expect(shown(filter).sort()).toEqual(ids.sort());
  });

  it("count only what they let through, and narrow what needs attention", () => {
    const view = viewOf({ filter: { ...everything, ids: ["2.1a"] } });
    expect(view.counts).toEqual({ measures: 1, judged: 0, byStatus: { no_target: 1 } });
    expect(view.shown).toEqual({ filtered: true, measures: 1, initiatives: 0 });
    expect(view.attention.overdue.map(({ id, values }) => [id, values.map(({ kind }) => kind)])).toEqual([
      ["2.1a", ["baseline", "target"]],
    ]);
    expect(view.attention.silent).toEqual([]);
    expect(view.objectives.map(({ id }) => id)).toEqual(["2"]);
  });

  it("that match nothing say so, and still name what was left out", () => {
    const leftOut = [{ file: "objectives/3.yaml", item: null, words: new Set<string>() }];
    const view = viewOf({ leftOut, filter: { ...everything, types: ["effect"], objectives: ["1"] } });
    expect(view.shown).toEqual({ filtered: true, measures: 0, initiatives: 0 });
    expect(view.attention.leftOut).toEqual([{ file: "objectives/3.yaml", item: null }]);
  });
});

it("measures that nothing was computed of are not shown", () => {
  const plan = inventedPlan();
  const evaluation = { ...viewEvaluation(), measures: new Map() };
  expect(measuresOf(viewOf({ plan, evaluation })).size).toBe(0);
});

function viewEvaluation() {
  const parameters = DEFAULTS;
  const counts = { measures: 0, judged: 0, byStatus: {} };
  return {
    asOf: "2026-11-21",
    parameters,
    measures: new Map(),
    derived: new Map(),
    indicators: new Map(),
    objectives: new Map(),
    counts,
  };
}
