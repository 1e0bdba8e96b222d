/** Which figures a measure needs now, for which periods, and what is known of one that does not come. */
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { type NeedGround, figureNeeds } from "../../src/evaluate/gaps/figure-needs.js";
import type { Judged } from "../../src/evaluate/gaps/scene.js";
import { unavailableFor, unavailableSince } from "../../src/evaluate/gaps/unavailable.js";
import { indexPlan } from "../../src/evaluate/items.js";
import type { Source } from "../../src/model/plan.js";
import { measured, objective, planWith } from "./gaps-scene.js";

const asOf = "2026-06-30";
const survey: Source = { id: "survey", name: "Survey", kind: "survey", cadence: "yearly" };

function sceneOf(measure: string, cadence: Source["cadence"] | null = "yearly", day = asOf): [NeedGround, Judged] {
  const plan = planWith({ "objectives/1.yaml": objective(measured(measure)) });
  const index = indexPlan(plan);
  const [item] = index.measures;
  const progress = item && evaluate(plan, index, day).measures.get(item.measure);
  if (item === undefined || progress === undefined) throw new Error("no measure");
  const { cadence: _, ...bare } = survey;
  expect(_).toBe("yearly");
  const source = cadence === null ? bare : { ...bare, cadence };
  return [
    { asOf: day, source: (id) => (id === "survey" ? source : null), graceMonths: 3 },
    { item, progress },
  ];
}

const base = 'baseline: { kind: measured, value: 40, period: "2022" }';
const targets = (...each: readonly string[]) => `targets: [${each.join(", ")}]`;
const level = (due: string, more = "") => `{ kind: level, value: 80, due: "${due}"${more} }`;
const seen = (...each: readonly string[]) => `observations: [${each.join(", ")}]`;
const figure = (period: string, value: number | string = 50, more = "") =>
  `{ period: "${period}", value: ${JSON.stringify(value)}${more} }`;
const missing = (period: string, more = "") => `{ period: "${period}", missing: not_available${more} }`;
const fresh = seen(figure("2025"));

describe("the figures a measure needs", () => {
  const needs = (measure: string, day = asOf): string[] =>
    figureNeeds(...sceneOf(measure, "yearly", day)).map(({ reason, period }) => `${reason} ${period ?? "–"}`);

  it.each<[string, string, readonly string[]]>([
    ["none where all is known", `${base}, ${targets(level("2027"))}, ${fresh}`, []],
    ["that of a due period that has passed", `${base}, ${targets(level("2025"))}`, ["due 2025"]],
    [
      "also where an earlier one meets it",
      `${base}, ${targets(level("2025"))}, ${seen(figure("2024", 90))}`,
      ["due 2025"],
    ],
    [
      "an exact one in place of a bound",
      `${base}, ${targets(level("2027"))}, ${seen(figure("2025", ">60"))}`,
      ["exact 2025"],
    ],
    ["the one that is overdue", `${base}, ${targets(level("2027"))}, ${seen(figure("2024"))}`, ["stale 2025-12-31"]],
    ["the first", targets(level("2027")), ["first –"]],
    ["that of an earlier step, and not the first beside it", targets(level("2024"), level("2027")), ["step 2024"]],
    [
      "that of an earlier step beside the overdue one",
      `${base}, ${targets(level("2023"), level("2027"))}`,
      ["step 2023", "stale 2023-12-31"],
    ],
    [
      "each due period once",
      `${base}, ${targets(level("2023"), level("2024"), level("2025"))}`,
      ["step 2023", "step 2024", "due 2025"],
    ],
    [
      "none of a step that was settled",
      `${base}, ${targets(level("2023"), level("2025"))}, ${seen(figure("2023"))}`,
      ["due 2025"],
    ],
    [
      "none of a target that no longer holds",
      `${base}, ${targets(level("2024", ', superseded: { since: "2025-01-01" }'), level("2027"))}, ${fresh}`,
      [],
    ],
  ])("are %s", (_, measure, expected) => {
    expect(needs(measure)).toEqual(expected);
  });

  it.each([
    ["of a period that is over", ', period: "2025"', ["baseline 2025"]],
    ["of a period that ends on the day", ', period: "2026-06"', []],
    ["of a period to come", ', period: "2026"', []],
    ["of no period", "", []],
    ["that is to be clarified first", ', period: "2025", decide_by: "2027"', []],
  ])("are that of a baseline to come %s", (_, more, expected) => {
    const measure = `baseline: { kind: pending, text: P${more} }, ${targets(level("2027"))}`;
    expect(needs(measure).filter((need) => need.startsWith("baseline"))).toEqual(expected);
  });

  it.each(["suspended", "retired"])("are none of a measure that is %s", (state) => {
    const measure = `baseline: { kind: pending, text: P, period: "2025" }, ${targets(level("2025"))}`;
    expect(needs(measure)).not.toEqual([]);
    expect(needs(`${measure}, lifecycle: [{ state: ${state}, from: "2026-01-01" }]`)).toEqual([]);
  });

  it("come with what is reported of each: of the period for what was due, of the next one else", () => {
    const reported = (measure: string) =>
      figureNeeds(...sceneOf(measure)).map((need) => [need.reason, need.reported.missingFor]);
    const known = seen(figure("2024", ">60"), missing("2025"));
    expect(reported(`${base}, ${targets(level("2027"))}, ${known}`)).toEqual([["exact", "2025"]]);
    expect(reported(`${targets(level("2027"))}, ${seen(missing("2025"))}`)).toEqual([["first", "2025"]]);
    expect(reported(`${base}, ${targets(level("2025"))}, ${seen(missing("2025"))}`)).toEqual([["due", "2025"]]);
    expect(reported(`${base}, ${targets(level("2025"))}, ${seen(missing("2024"))}`)).toEqual([["due", null]]);
    const steps = targets(level("2024"), level("2027"));
    expect(reported(`${steps}, ${seen(missing("2024"))}`)).toEqual([["step", "2024"]]);
  });
});

describe("what is reported of a figure that does not come", () => {
  const told = (measure: string, period: string | null, cadence: Source["cadence"] | null = "yearly") =>
    unavailableFor(...sceneOf(measure, cadence), period);
  const nothing = { missing: null, missingFor: null, reported: null, reporter: null, text: null };

  it("is all that the plan says of it", () => {
    const more = ', published: "2026-02-01", source: office, text: Not asked';
    expect(told(seen(missing("2025", more)), "2025")).toEqual({
      ...{ missing: "not_available", missingFor: "2025", reported: "2026-02-01", reporter: "office" },
      text: "Not asked",
    });
    expect(told(seen(missing("2025")), "2025")).toEqual({
      ...nothing,
      ...{ missing: "not_available", missingFor: "2025", reporter: "survey" },
    });
  });

  it.each<[string, string, string | null, string | null]>([
    ["another period", seen(missing("2024")), "2025", null],
    ["a later period", seen(missing("2026-01")), "2025", null],
    ["no period", seen(missing("2025")), null, null],
    ["what is no period", seen(missing("2025")), "2025-13", null],
    ["a period whose record is of none", seen(missing("2025-13")), "2025", null],
    ["a period that is not over", seen(missing("2026")), "2026", null],
    ["a record that is published on the day", seen(missing("2025", `, published: "${asOf}"`)), "2025", "2025"],
    ["a record that is published later", seen(missing("2025", ', published: "2026-07-01"')), "2025", null],
    ["a candidate record", seen(missing("2025", ", standing: candidate")), "2025", null],
    ["the last of several", seen(missing("2025-Q4"), missing("2025-Q1")), "2025", "2025-Q4"],
    ["one that begins with the period", seen(missing("2025-01-01")), "2025-01-01", "2025-01-01"],
    ["nothing recorded", base, "2025", null],
  ])("for %s", (_, measure, period, expected) => {
    expect(told(measure, period).missingFor).toBe(expected);
  });

  it("settles nothing while another is to come within the period", () => {
    const record = seen(missing("2025-Q3"));
    expect(told(record, "2025", "quarterly")).toEqual(nothing);
    expect(told(seen(missing("2025-Q4")), "2025", "quarterly").missingFor).toBe("2025-Q4");
    expect(told(record, "2025", null).missingFor).toBe("2025-Q3");
    expect(told(record, "2025", "yearly").missingFor).toBe("2025-Q3");
  });

  it("since the latest is of one after it, until the next is overdue too", () => {
    const since = (measure: string, day = asOf) => {
      const [ground, judged] = sceneOf(measure, "yearly", day);
      return unavailableSince(ground, judged, ground.graceMonths).missingFor;
    };
    expect(since(`${base}, ${seen(figure("2023"), missing("2024"))}`, "2025-12-31")).toBe("2024");
    expect(since(`${base}, ${seen(figure("2023"), missing("2024"))}`, "2026-03-31")).toBe("2024");
    expect(since(`${base}, ${seen(figure("2023"), missing("2024"))}`, "2026-04-01")).toBeNull();
    expect(since(`${base}, ${seen(figure("2024"), missing("2024"))}`, "2025-12-31")).toBeNull();
    expect(since(`${base}, ${seen(missing("2023"))}`, "2024-06-30")).toBe("2023");
    expect(since(`${base}, ${seen(missing("2022"))}`, "2024-06-30")).toBeNull();
    expect(since(seen(missing("2023"), missing("2022")), "2024-06-30")).toBe("2023");
  });
});
