/** Open items once each, by a date that is printed, near, or read between the lines. */
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { indexPlan } from "../../src/evaluate/items.js";
import type { AttentionView, Matter } from "../../src/report/attention-view.js";
import { everything } from "../../src/report/status.js";
import type { StatusView } from "../../src/report/status-view.js";
import { inventedPlan } from "./invented-plan.js";
import { measureOf, viewOf } from "./scene.js";

const objective = `
id: "1"
name: Første
planned: [{ id: o-1, text: Målet skal utvides., due: 2023-06 }]
indicators:
  - id: "1.1"
    name: Bruk
    type: adoption
    source: register
    planned:
      - { id: a, text: Avklare begge., due: 2023-Q1, owner: new }
      - { id: b, text: Utvide., due: "2023", inferred: [due] }
      - { id: c, text: Justere., due: "2023", inferred: [due] }
      - { id: d, text: En gang. }
      - { id: e, text: Ferdig., due: 2023-Q1, state: done }
    measures:
      - { id: 1.1a, name: Søknader, unit: stk., scale: count, direction: up, baseline: { kind: measured, value: 291 }, targets: [{ kind: pending, decide_by: 2023-Q1 }] }
      - { id: 1.1b, name: Tid, unit: stk., scale: count, direction: up, baseline: { kind: pending, text: Avklares, decide_by: 2023-Q1 }, targets: [{ kind: pending, decide_by: 2023-Q1, inferred: [decide_by] }] }
  - id: "1.2"
    name: Venter
    type: adoption
    source: register
    planned: [{ id: f, text: Sette måltall., due: "2023", inferred: [due] }]
    indicators:
      - id: 1.2.1
        name: Bruk av journal
        type: adoption
        planned: [{ id: g, text: Velge enhet., due: "2023", inferred: [due] }]
        measures:
          - { id: 1.2.1a, unit: stk., scale: count, direction: up, targets: [{ kind: dependent, waits_for: planer }] }
          - { id: 1.2.1b, unit: stk., scale: count, direction: up, targets: [{ kind: dependent, waits_for: planer }], planned: [{ id: h, text: Dele på aktører., due: "2023", inferred: [due] }] }
  - id: "1.3"
    name: Ferdigheter
    type: adoption
    source: survey
    planned: [{ id: i, text: Hente inn resultatene., due: "2023", inferred: [due] }]
    measures:
      - { unit: "%", scale: share, direction: up, baseline: { kind: pending, text: Ventes, period: "2022" }, targets: [{ kind: none, reason: Tomt felt. }] }
initiatives:
  - { id: 1.A, name: Journal, owners: [trust], partners: [old], deadline: 2023-05, milestones: [{ id: m-1, name: Utkast, due: 2023-05 }, { id: m-2, name: Antatt, due: 2023-05, inferred: [due] }, { id: m-3, name: Nådd, due: 2023-05, actual: 2023-01 }] }
  - { id: 1.B, name: Antatt frist, owners: [trust], deadline: 2023-05, inferred: [deadline] }
`;

const second = 'id: "2"\nname: Andre\n';
const plan = inventedPlan({ "objectives/1.yaml": objective, "objectives/2.yaml": second });

function seen(asOf: string, filter = everything): StatusView {
  const index = indexPlan(plan);
  return viewOf({ plan, index, evaluation: evaluate(plan, index, asOf), filter });
}

const attentionOn = (asOf: string, filter = everything): AttentionView => seen(asOf, filter).attention;
const brief = ({ id, by, values, developments }: Matter) => [
  `${id} ${by.period}`,
  ...values.map((value) => `${value.id} ${value.kind}`),
  ...developments.map(({ text }) => text.text),
];

const all = { values: ["1.1a target", "1.1b baseline"], todo: "Avklare begge." };

describe("what is overdue", () => {
  it("is each item once, with what is open of the measures under it and what is to be done about it", () => {
    expect(attentionOn("2023-04-01").overdue.map(brief)).toEqual([["1.1 2023-Q1", ...all.values, all.todo]]);
    expect(attentionOn("2023-04-01").overdue[0]?.developments[0]?.owner?.id).toBe("new");
  });

  it("is measure by measure where nothing is said of the indicator", () => {
    const dropped = objective.replace("id: a, text", "id: a, state: dropped, text");
    const silent = inventedPlan({ "objectives/1.yaml": dropped, "objectives/2.yaml": second });
    const index = indexPlan(silent);
    const view = viewOf({ plan: silent, index, evaluation: evaluate(silent, index, "2023-04-01") });
    expect(view.attention.overdue.map(brief)).toEqual([
      ["1.1a 2023-Q1", "1.1a target"],
      ["1.1b 2023-Q1", "1.1b baseline"],
    ]);
  });

  it("never rests on a date that the plan does not print", () => {
    const view = seen("2030-01-01");
    const { overdue, undated, deadlines } = view.attention;
    const told = overdue.flatMap(({ developments }) => developments.map(({ text }) => text.text));
    expect(told).toEqual(["Avklare begge.", "Målet skal utvides.", "Videreutvikle settet."]);
    expect(undated.map(brief)).toContainEqual(["1.1b 2023-Q1", "1.1b target"]);
    expect(measureOf(view, "1.1b").target.open?.overdue).toBe(false);
    expect(measureOf(view, "1.1b").baseline.open?.overdue).toBe(true);
    expect(deadlines.map(({ id, milestone }) => [id, milestone?.text ?? null])).toEqual([
      ["1.A", null],
      ["1.A", "Utkast"],
    ]);
    expect(view.objectives[0]?.initiatives.map(({ deadline }) => deadline?.overdue)).toEqual([true, false]);
  });
});

describe("what comes up", () => {
  it("is due in three months, and not yet past", () => {
    expect(attentionOn("2023-03-31").upcoming.map(brief)).toEqual([
      ["1.1 2023-Q1", ...all.values, all.todo],
      ["1.A 2023-05"],
      ["1 2023-06", "Målet skal utvides."],
    ]);
    expect(attentionOn("2023-03-29").upcoming.map(({ id }) => id)).toEqual(["1.1", "1.A"]);
    expect(attentionOn("2022-12-30").upcoming).toEqual([]);
    expect(attentionOn("2023-09-30").upcoming.map(({ id }) => id)).toEqual(["invented"]);
  });

  it("names an initiative's own deadline and its milestones together", () => {
    const [initiative] = attentionOn("2023-04-30").upcoming.filter(({ id }) => id === "1.A");
    expect(initiative?.deadlines.map(({ milestone }) => milestone?.text ?? null)).toEqual([null, "Utkast"]);
  });
});

describe("developments without a printed date", () => {
  const { undated, targets } = attentionOn("2024-01-01");

  it("stand apart, each item once, and not before the date that was read between the lines", () => {
    expect(undated.map(brief)).toEqual([
      ["1.1b 2023-Q1", "1.1b target"],
      ["1.1 2023", "Utvide.", "Justere."],
      ["1.2 2023", "Sette måltall."],
      ["1.3 2023", "Hente inn resultatene."],
    ]);
    expect(attentionOn("2023-12-31").undated.map(({ id }) => id)).toEqual(["1.1b"]);
  });

  it("are told with the target where that waits, and nowhere else", () => {
    const told = targets.map(({ id, reason, developments }) => [
      id,
      reason,
      ...developments.map((each) => `${each.id} ${each.by.period} ${each.development.text.text}`),
    ]);
    expect(told).toEqual([
      ["1.1b", "pending"],
      ["1.2.1a", "dependent"],
      ["1.2.1b", "dependent", "1.2.1 2023 Velge enhet.", "1.2.1b 2023 Dele på aktører."],
      ["1.3", "none"],
    ]);
  });

  it("are left out with what a filter leaves out", () => {
    expect(attentionOn("2024-01-01", { ...everything, ids: ["1.3"] }).undated.map(({ id }) => id)).toEqual(["1.3"]);
  });
});

describe("a baseline that awaits a figure", () => {
  it("is a figure to collect from its source once the period is over", () => {
    const figures = (asOf: string) =>
      attentionOn(asOf).figures.flatMap(({ source, figures: wanted }) =>
        wanted.map(({ id, reason, period }) => [source?.id, id, reason, period?.period]),
      );
    expect(figures("2023-03-31")).toContainEqual(["survey", "1.3", "baseline", "2022"]);
    expect(figures("2022-12-31")).not.toContainEqual(["survey", "1.3", "baseline", "2022"]);
    expect(measureOf(seen("2023-03-31"), "1.3").baseline.text).toBe("avventer tall for 2022");
  });
});

describe("partners", () => {
  it("stand beside the owners, by the name of the day, and are found as such", () => {
    const [first] = seen("2024-01-01").objectives[0]?.initiatives ?? [];
    expect(first?.owners.map(({ id }) => id)).toEqual(["trust"]);
    expect(first?.partners.map(({ id, formerly }) => [id, formerly?.text])).toEqual([["new", "Gammelt direktorat"]]);
    for (const owner of ["old", "new"]) {
      const found = seen("2024-01-01", { ...everything, owners: [owner] });
      expect(found.objectives.flatMap(({ initiatives }) => initiatives.map(({ id }) => id))).toEqual(["1.A"]);
    }
  });
});

it("a candidate figure that was published later is not known on the day", () => {
  const survey = (published: string) => `
id: "1"
name: Første
indicators:
  - id: "1.4"
    name: Fornøyd
    type: perceived-result
    measures:
      - { unit: "%", scale: share, direction: up, baseline: { kind: measured, value: 48, period: "2021" }, targets: [{ kind: level, value: 60, due: "2025" }], observations: [{ period: "2022", value: 46, standing: candidate, published: ${published} }] }
`;
  const candidateOn = (published: string) => {
    const given = inventedPlan({ "objectives/1.yaml": survey(published) });
    const index = indexPlan(given);
    const view = viewOf({ plan: given, index, evaluation: evaluate(given, index, "2023-03-31") });
    return measureOf(view, "1.4").candidate?.latest.value ?? null;
  };
  expect(candidateOn("2023-04-01")).toBeNull();
  expect(candidateOn("2023-03-31")).toBe(46);
});

it("the plan's own names of its levels are known, and no others", () => {
  const level = { id: "goal" as const, name: { nb: "visjonsmål", en: "vision goal" } };
  const named = { ...plan, settings: { ...plan.settings, levels: [level] } };
  expect(viewOf({ plan: named }).levels).toEqual({ goal: { text: "visjonsmål", lang: "nb" } });
  expect(viewOf().levels).toEqual({});
});
