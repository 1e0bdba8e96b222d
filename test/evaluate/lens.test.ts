/** What a unit allows, what a bound can be, and what is better or worse seen through a band. */
import { describe, expect, it } from "vitest";
import { type Lens, clamp, extremes, lensOf, see } from "../../src/evaluate/lens.js";
import type { Measure } from "../../src/model/plan.js";
import type { Bound, Point } from "../../src/model/progress.js";
import { bare, baseline, judged, level, observed, sketch } from "./cases.js";

const band = { low: 45, high: 55 };
const inBand: Lens = { sign: -1, band, limits: { low: 0, high: 100 } };
const plain: Lens = { sign: 1, band: null, limits: { low: 0, high: 100 } };

describe("what a unit allows", () => {
  const none = [-Infinity, Infinity];
  const steps = [3, 1, 5].map((value) => ({ value, name: String(value) }));
  it.each<[string, Partial<Measure>, readonly number[]]>([
    ["a share", { scale: "share" }, [0, 100]],
    ["a count", { scale: "count" }, [0, Infinity]],
    ["an amount", { scale: "amount" }, [0, Infinity]],
    ["a duration", { scale: "duration" }, [0, Infinity]],
    ["an index", { scale: "index" }, none],
    ["steps that are not described", { scale: "ordinal" }, none],
    ["a list of no steps", { scale: "ordinal", steps: [] }, none],
    ["steps that are", { scale: "ordinal", steps }, [1, 5]],
    ["bounds that are given", { scale: "share", bounds: [20, 60] }, [20, 60]],
    ["bounds before steps", { scale: "ordinal", steps, bounds: [0, 9] }, [0, 9]],
  ])("%s", (_, parts, [low, high]) => {
    expect(lensOf(bare(parts), null)?.limits).toEqual({ low, high });
  });

  it("holds what is computed, and a distance to a band at 0", () => {
    expect([-1, 0, 50, 100, 101].map((value) => clamp(plain, value))).toEqual([0, 0, 50, 100, 100]);
    expect([-1, 0, 101].map((value) => clamp(inBand, value))).toEqual([0, 0, 101]);
  });
});

describe("through a lens", () => {
  it("a band turns figures into their distance to it", () => {
    expect([40, 45, 50, 55, 62].map((value) => see(inBand, value))).toEqual([5, 0, 0, 0, 7]);
    expect(see(plain, 40)).toBe(40);
  });

  it.each<[Lens, number, Bound | null, readonly number[]]>([
    [plain, 40, null, [40]],
    [plain, 40, "at_least", [40, 100]],
    [plain, 40, "at_most", [0, 40]],
    [plain, 40, "above", [40, 100]],
    [plain, 40, "below", [0, 40]],
    [inBand, 40, null, [5]],
    [inBand, 40, "at_least", [0, 45]],
    [inBand, 40, "at_most", [45, 5]],
    [inBand, 60, "at_least", [5, 45]],
    [inBand, 60, "at_most", [0, 45]],
    [inBand, 55, "at_least", [0, 45]],
    [inBand, 45, "at_most", [0, 45]],
  ])("%o: %d, %s, can be %j", (lens, value, bound, expected) => {
    const found = extremes(lens, { value, bound } as Point);
    expect(found.map((each) => Math.round(each * 1e6) / 1e6)).toEqual(expected);
  });

  it("an open bound leaves its own value out", () => {
    const [above = 0] = extremes(plain, { value: 40, bound: "above" } as Point);
    const [, below = 0] = extremes(plain, { value: 40, bound: "below" } as Point);
    expect(above).toBeGreaterThan(40 + 1e-7);
    expect(below).toBeLessThan(40 - 1e-7);
  });
});

describe("a bound where the baseline met the target before", () => {
  // an undated baseline is in no trend: the first figure is what the bound is held against
  const status = (first: number, latest: string, parts: Partial<Measure> = {}) =>
    judged(
      sketch({
        bounds: [0, 49],
        baseline: baseline(60),
        observations: observed({ "2023": first, "2024": latest }),
        ...parts,
      }),
      "2025-03-01",
    ).status;

  it.each([
    ["above the first figure", 40, ">=45", "behind"],
    ["at the first figure or above", 45, ">=45", "behind"],
    ["at the first figure or below", 45, "<=45", "undecidable"],
    ["below the first figure", 40, "<=39", "worsening"],
    ["on both sides of it", 40, "<=45", "undecidable"],
  ])("and now is %s", (_, first, latest, expected) => {
    expect(status(first, latest)).toBe(expected);
  });

  it("counts the other way where lower is better", () => {
    const parts: Partial<Measure> = {
      ...{ direction: "down", bounds: [51, 100], targets: [level(50, "2025")], baseline: baseline(40) },
    };
    expect(status(60, "<=55", parts)).toBe("behind");
    expect(status(60, ">=61", parts)).toBe("worsening");
  });
});
