/** Breaks in a series: which have come, which lie between two figures, and what a restated baseline mends. */
import { describe, expect, it } from "vitest";
import { breaksBetween, breaksUntil, isBroken, lastBreak } from "../../src/evaluate/breaks.js";
import type { Measure, Observation, SeriesBreak } from "../../src/model/plan.js";
import { bare, judged, sketch } from "./cases.js";

const at = (day: string, effect?: SeriesBreak["effect"]): SeriesBreak => ({
  ...{ at: day, kind: "wording" },
  ...(effect === undefined ? {} : { effect }),
});
const broken: Measure = bare({
  breaks: [at("2024", "major"), at("2022-07", "none"), at("2023-Q2"), at("2024-02-30", "major")],
});
const days = (breaks: readonly SeriesBreak[]): string[] => breaks.map(({ at: day }) => day);

describe("by a day", () => {
  it.each([
    ["2022-06-30", ["2024-02-30"], null],
    ["2022-07-01", ["2022-07", "2024-02-30"], null],
    ["2023-03-31", ["2022-07", "2024-02-30"], null],
    ["2023-04-01", ["2022-07", "2023-Q2", "2024-02-30"], "2023-04-01"],
    ["2023-12-31", ["2022-07", "2023-Q2", "2024-02-30"], "2023-04-01"],
    ["2024-01-01", ["2024", "2022-07", "2023-Q2", "2024-02-30"], "2024-01-01"],
  ])("%s: %j have come, and figures are apart since %s", (asOf, come, since) => {
    // a day that is none is not left out of what readers see, and keeps no figures apart
    expect(days(breaksUntil(broken, asOf))).toEqual(come);
    expect(lastBreak(broken, asOf)).toBe(since);
  });

  it("there is none in a measure without breaks", () => {
    expect(breaksUntil(bare(), "2026-01-01")).toEqual([]);
    expect(lastBreak(bare(), "2026-01-01")).toBeNull();
  });
});

describe("between two figures", () => {
  it.each([
    ["2022-06-30", "2024-12-31", ["2024", "2022-07", "2023-Q2"]],
    ["2022-06-30", "2022-07-01", ["2022-07"]],
    ["2022-07-01", "2023-12-31", ["2023-Q2"]],
    ["2022-12-31", "2023-03-31", []],
    ["2023-03-31", "2023-04-01", ["2023-Q2"]],
    ["2023-12-31", "2024-01-01", ["2024"]],
    ["2024-01-01", "2025-12-31", []],
  ])("of %s and %s lie %j", (from, to, expected) => {
    expect(days(breaksBetween(broken, from, to))).toEqual(expected);
    expect(breaksBetween(bare(), from, to)).toEqual([]);
  });
});

describe("a baseline", () => {
  const asOf = "2026-03-01";
  const restated: Observation = {
    ...{ period: "2022", value: 40, published: asOf },
    revision: { number: 1, kind: "method", reason: "new wording" },
  };
  const judgedBaseline = (measure: Measure) => judged(measure, asOf).baseline;
  const isApart = (measure: Measure): boolean => isBroken(measure, judgedBaseline(measure), asOf);
  const measure = (breakDay: string, ...observations: readonly Observation[]): Measure =>
    sketch({ breaks: [at(breakDay, "major")], observations: [...observations] });

  it("is apart from figures after a break, but not when it ends on the break's own day or later", () => {
    expect(isApart(measure("2023"))).toBe(true);
    expect(isApart(measure("2022-12-31"))).toBe(false);
    expect(isApart(measure("2022"))).toBe(false);
    expect(isBroken(measure("2023"), null, asOf)).toBe(false);
    expect(isApart(sketch({ breaks: [at("2023", "major")], baseline: { kind: "measured", value: 40 } }))).toBe(true);
  });

  it("is not when it is restated, published by the day", () => {
    expect(isApart(measure("2023", restated))).toBe(false);
    expect(isApart(measure("2023", { ...restated, published: "2026-03-02" }))).toBe(true);
    const { value, ...missing } = restated;
    expect(value).toBe(40);
    expect(isApart(measure("2023", missing))).toBe(true);
    expect(isApart(measure("2023", { ...restated, period: "2022-13" }))).toBe(true);
  });
});
