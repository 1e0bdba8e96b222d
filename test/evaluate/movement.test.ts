/** How points move, by themselves: what counts as a change, the average a year, and what rounding could turn. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Lens } from "../../src/evaluate/lens.js";
import { type Comparison, type Dated, movement, trendPoints } from "../../src/evaluate/trend.js";
import type { Point } from "../../src/model/progress.js";

const up: Lens = { sign: 1, band: null, limits: { low: 0, high: 100 } };
const down: Lens = { ...up, sign: -1 };

function point(year: number, value: number, n: number | null = null, rounding = 0.5): Dated {
  return {
    ...{ period: String(year), end: `${year}-12-31`, time: year + 1, value, n, rounding },
    ...{ of: null, bound: null, approximate: false, provisional: false, candidate: false },
  };
}
/** Figures of the years from 2020 on. */
const points = (values: readonly number[], n: number | null = null, rounding?: number): Dated[] =>
  values.map((value, at) => point(2020 + at, value, n, rounding));

const plain: Comparison = { lens: up, significance: null };
const survey: Comparison = { lens: up, significance: 1.96 };

describe("a change", () => {
  it.each<[string, Comparison, Dated[], string, string]>([
    ["of a hair", plain, points([40, 40 + 1e-6]), "better", "improving"],
    ["within the tolerance", plain, points([40, 40 + 3e-8]), "none", "stable"],
    ["for the better", plain, points([40, 41]), "better", "improving"],
    ["for the worse", plain, points([41, 40]), "worse", "declining"],
    ["where lower is better", { ...plain, lens: down }, points([41, 40]), "better", "improving"],
    ["between small samples", survey, points([40, 44], 300), "none", "stable"],
    ["between large samples", survey, points([40, 44], 3000), "better", "improving"],
    ["between shares without respondents", survey, points([40, 44]), "better", "improving"],
    ["from a share without respondents", survey, [point(2020, 40), point(2021, 44, 300)], "better", "improving"],
    ["to a share without respondents", survey, [point(2020, 40, 300), point(2021, 44)], "better", "improving"],
    ["of something that is no share", plain, points([40, 44], 300), "better", "improving"],
  ])("%s is told", (_, comparison, given, average, trend) => {
    expect(movement(comparison, given)).toMatchObject({ average, trend });
  });

  it("a year is over the time between the first and the last", () => {
    expect(movement(plain, [point(2020, 40), point(2021, 90), point(2024, 48)])?.averageChange).toBe(2);
    expect(movement(plain, points([40]))).toBeNull();
    expect(movement(plain, [])).toBeNull();
  });

  it("mirrored is the other way round", () => {
    const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 6 });
    const turned = { better: "worse", worse: "better", none: "none" } as const;
    fc.assert(
      fc.property(values, fc.constantFrom(null, 50, 5000), (given, n) => {
        const own = movement(survey, points(given, n));
        const other = movement({ ...survey, lens: down }, points(given, n));
        expect(other?.average).toBe(own === null ? undefined : turned[own.average]);
        expect(other?.averageChange).toBe(own?.averageChange);
      }),
    );
  });
});

describe("rounding of shares with respondents", () => {
  it.each<[string, boolean, Comparison, Dated[]]>([
    ["turns what is near the limit", true, survey, points([54, 57], 1550)],
    ["turns not what is far from it", false, survey, points([40, 57], 1550)],
    ["turns not what is printed to more places", false, survey, points([54, 57], 1550, 0.005)],
    ["turns the last change alone", true, survey, points([20, 57, 54], 1550)],
    ["turns no word where a rise of chance is one too", false, survey, points([20, 54, 57], 1550)],
    ["is not asked of where one has no respondents", false, survey, [point(2020, 54, 1550), point(2021, 57)]],
    [
      "is not asked of where the one between has none",
      false,
      survey,
      [point(2020, 54, 1550), point(2021, 57), point(2022, 57, 1550)],
    ],
    ["is not asked of where it is no share", false, plain, points([54, 57], 1550)],
    // the first figure is one figure: it is not rounded up as the first and down as the last but one
    ["of the same figure is one way at a time", false, survey, points([50, 50.4], 1e7, 0.15)],
    ["goes not beyond the whole", false, survey, points([100, 100], 40)],
    ["goes not below nothing", false, survey, points([0, 0], 40)],
  ])("%s: %s", (_, expected, comparison, given) => {
    expect(movement(comparison, given)?.roundingSensitive).toBe(expected);
  });
});

describe("the points of a trend", () => {
  const open: Point = { ...point(2019, 39), time: null, end: null };
  const counted = points([40, 41, 42]).map((each) => ({
    ...each,
    ...{ period: each.period ?? "", derived: false, observation: { period: each.period ?? "" } },
  }));
  const years = (baseline: Point | null, since: string | null): number[] =>
    trendPoints({ baseline, counted, latest: null }, since).map(({ time }) => time - 1);

  it("are the dated baseline and what counts, from the day of the break on", () => {
    expect(years(null, null)).toEqual([2020, 2021, 2022]);
    expect(years(point(2019, 39), null)).toEqual([2019, 2020, 2021, 2022]);
    expect(years(open, null)).toEqual([2020, 2021, 2022]);
    expect(years({ ...point(2019, 39), bound: "above" }, null)).toEqual([2020, 2021, 2022]);
    expect(years(point(2019, 39), "2020-12-31")).toEqual([2020, 2021, 2022]);
    expect(years(point(2019, 39), "2021-01-01")).toEqual([2021, 2022]);
  });
});
