/** Verdicts that need a reserve or a reason: steps that nothing settles, lines that leave the path, tiny paces. */
import { describe, expect, it } from "vitest";
import { showWords } from "../../src/present/lang/show.js";
import type { Lang } from "../../src/report/wording.js";
import { planOf } from "../helpers/plan.js";
import { measure } from "./show-measure-view.js";

/** A plan with one measure, "1.1", given as the fields that differ. */
const planWith = (fields: string, scale = "count") =>
  planOf({
    "objectives/1.yaml": `
id: "1"
name: { nb: Mål, en: Objective }
indicators:
  - id: "1.1"
    name: { nb: Antall, en: Count }
    type: adoption
    measures:
      - { unit: stk., scale: ${scale}, direction: up, ${fields} }
`,
  });

const view = (fields: string, lang: Lang = "en", asOf = "2026-03-31") =>
  measure("1.1", { plan: planWith(fields), lang, asOf });

const baseline = (value: number, period = "2022") =>
  `baseline: { kind: measured, value: ${value}, period: "${period}" }`;
const targets = (...all: readonly (readonly [number, string])[]) =>
  `targets: [${all.map(([value, due]) => `{ kind: level, value: ${value}, due: "${due}" }`).join(", ")}]`;
const figures = (...all: readonly (readonly [string, number])[]) =>
  `observations: [${all.map(([period, value]) => `{ period: "${period}", value: ${value} }`).join(", ")}]`;

describe("a due period that no figure settles", () => {
  const step = `${baseline(10)}, ${targets([20, "2025"], [60, "2028"])}, ${figures(["2023", 25])}`;
  const last = `${baseline(10)}, ${targets([20, "2025"])}, ${figures(["2023", 25])}`;

  it.each([
    ["an earlier step", step],
    ["the last target", last],
  ])("makes %s achieved, but not confirmed", (_, fields) => {
    const { past } = view(fields);
    expect(past.map(({ status, unconfirmed, settledBy }) => [status, unconfirmed, settledBy])).toEqual([
      ["achieved", true, null],
    ]);
    expect(past.map(showWords("en").past)).toEqual([
      "Target 20 (due 2025): achieved, but not confirmed: no figure settles the due date, and only the latest figure meets the target.",
    ]);
    expect(view(fields, "nb").past.map(showWords("nb").past)).toEqual([
      "Måltallet 20 (frist 2025): nådd, men ikke bekreftet: ingen tall avgjør fristen, og bare det siste tallet når måltallet.",
    ]);
  });

  it("is told without a reserve once a figure settles it", () => {
    const { past } = view(step.replace('"2023"', '"2025"'));
    expect(past.map(({ unconfirmed }) => unconfirmed)).toEqual([false]);
    expect(past.map(showWords("en").past)).toEqual(["Target 20 (due 2025): achieved, settled by 25 (2025)."]);
  });
});

describe("the pace so far carried to the due date", () => {
  const geometric = `${baseline(100)}, ${targets([1600, "2026"])}, path: { kind: geometric }`;
  const said = (fields: string, asOf: string, lang: Lang = "en"): string => {
    const { ahead } = view(fields, lang, asOf);
    return ahead?.projection ? showWords(lang).ahead.projection(ahead.projection) : "";
  };

  it.each<[string, string, string, string, string | null]>([
    ["a path that grows", `${geometric}, ${figures(["2024", 400])}`, "2025-03-31", "on_track", "steeper"],
    [
      "a step that asks for more later",
      `${baseline(40)}, ${targets([42, "2024"], [60, "2026"])}, ${figures(["2024", 43])}`,
      "2025-03-31",
      "on_track",
      "steeper",
    ],
    [
      "a step path, where nothing is expected yet",
      `${baseline(40)}, ${targets([60, "2026"])}, path: { kind: step }, ${figures(["2024", 43])}`,
      "2025-03-31",
      "on_track",
      "steeper",
    ],
    [
      "a path that asks for less later",
      `${baseline(0)}, ${targets([50, "2024"], [60, "2026"])}, ${figures(["2024", 35])}`,
      "2025-03-31",
      "behind",
      "flatter",
    ],
    [
      "a pace just below the expected one",
      `${baseline(0)}, ${targets([100, "2026"])}, ${figures(["2024", 48])}`,
      "2025-03-31",
      "on_track",
      "slack",
    ],
    [
      "a pace that suffices",
      `${baseline(0)}, ${targets([100, "2026"])}, ${figures(["2024", 52])}`,
      "2025-03-31",
      "on_track",
      null,
    ],
    [
      "a pace that is behind",
      `${baseline(0)}, ${targets([100, "2026"])}, ${figures(["2024", 40])}`,
      "2025-03-31",
      "behind",
      null,
    ],
  ])("says of %s why it leads elsewhere than the verdict", (_, fields, asOf, status, because) => {
    const { ahead, measure: judged } = view(fields, "en", asOf);
    expect([judged.status, ahead?.projection?.because]).toEqual([status, because]);
  });

  it("tells it in one sentence", () => {
    const fields = `${geometric}, ${figures(["2024", 400])}`;
    expect(said(fields, "2025-03-31")).toContain(
      "which does not meet the target. This line is straight, but the expected path is steeper from here on. Without",
    );
    expect(said(fields, "2025-03-31", "nb")).toContain(
      "og det når ikke måltallet. Linjen er rett, men det forventede forløpet er brattere herfra. Uten",
    );
    expect(said(`${baseline(0)}, ${targets([100, "2026"])}, ${figures(["2024", 40])}`, "2025-03-31")).not.toContain(
      "straight",
    );
  });
});

describe("what a target asks for over the best pace seen", () => {
  it.each([
    [1500, "0.6"],
    [1010, "0.01"],
    [1001, "0.001"],
  ])("is never printed as nothing: towards %d it is %s times", (target, text) => {
    const fields = `${baseline(100)}, ${targets([target, "2028"])}, ${figures(["2025", 1000])}`;
    expect(view(fields).ahead?.steps.map(({ times }) => times?.text)).toEqual([text]);
  });
});

describe("a measure that the plan computes itself", () => {
  const derive = "derive: { kind: initiatives, counts: evaluation_funded, complete: ['2023'] }";

  it("says of the later periods that they are not computed, and why", () => {
    const fields = `${baseline(10)}, ${derive}, ${targets([20, "2028"])}`;
    expect(view(fields).notComplete.map(({ period }) => period)).toEqual(["2024", "2025"]);
    expect(showWords("en").notComplete(["2024", "2025"])).toBe(
      "Not computed for 2024 and 2025: the plan does not declare the population complete for those periods.",
    );
    expect(showWords("nb").notComplete(["2024"])).toBe(
      "Ikke regnet ut for 2024: planen sier ikke at utvalget er komplett for den perioden.",
    );
    const retired = `${fields}, lifecycle: [{ state: retired, from: '2024-01-01' }]`;
    expect(view(retired).notComplete).toEqual([]);
  });
});
