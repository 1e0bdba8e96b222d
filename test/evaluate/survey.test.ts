/** Survey figures against the official example, and the flags that rest on them. */
import { DEFAULTS } from "../../src/evaluate/method.js";
import { describe, expect, it } from "vitest";
import {
  type Sample,
  carriedHalfWidth,
  changeHalfWidth,
  halfWidth,
  isRoundingSensitive,
  isSignificant,
  zOf,
  zRange,
} from "../../src/evaluate/survey.js";
import type { Measure, Observation } from "../../src/model/plan.js";
import { judged, level, sketch } from "./cases.js";

const sample = (value: number, n: number): Sample => ({ value, n, rounding: 0.5 });

/** Digital contact with the health service, 2019–2023. */
const official = [sample(33, 1162), sample(47, 1614), sample(46, 1504), sample(54, 1524), sample(57, 1608)];
const pairs = official.slice(1).flatMap((to, index) => {
  const from = official[index];
  return from === undefined ? [] : [{ from, to }];
});

describe("the official example", () => {
  it("gives the published z values and words", () => {
    expect(pairs.map(({ from, to }) => zOf(from, to).toFixed(2))).toEqual(["7.54", "-0.56", "4.42", "1.69"]);
    expect(pairs.map(({ from, to }) => isSignificant(from, to, 1.96))).toEqual([true, false, true, false]);
  });

  it("could be turned by rounding in the last year alone", () => {
    expect(pairs.map(({ from, to }) => isRoundingSensitive(from, to, 1.96))).toEqual([false, false, false, true]);
    const [from, to] = [sample(54, 1524), sample(57, 1608)];
    expect(zRange(from, to).map((z) => z.toFixed(2))).toEqual(["1.13", "2.25"]);
  });

  it("has half-widths of 2.4 and 7.9 points", () => {
    expect(halfWidth(sample(57, 1608), 1.96).toFixed(1)).toBe("2.4");
    expect(halfWidth(sample(57, 150), 1.96).toFixed(1)).toBe("7.9");
  });
});

describe("carried on beyond the second", () => {
  it("a line's half-width grows with the way it is carried", () => {
    const [from, to] = [sample(50, 400), sample(50, 100)];
    // variances 1/1600 and 1/400 of a whole: 200 · √(1/400), 200 · √(4/400 + 1/1600), 200 · √(9/400 + 4/1600)
    const widths = [0, 1, 2].map((stretch) => carriedHalfWidth(from, to, stretch, 2).toFixed(3));
    expect(widths).toEqual(["10.000", "20.616", "31.623"]);
    expect(changeHalfWidth(from, to, 2).toFixed(3)).toBe("11.180");
  });
});

describe("at the ends of the scale", () => {
  it("compares what cannot vary", () => {
    expect(zOf(sample(0, 100), sample(0, 100))).toBe(0);
    expect(isSignificant(sample(0, 100), sample(100, 100), 1.96)).toBe(true);
    expect(zRange(sample(0, 1000), sample(100, 1000)).every(Number.isFinite)).toBe(false);
    expect(isSignificant(sample(57, 1608), sample(54, 1524), 1.96)).toBe(false);
  });

  it("sees a fall that rounding could turn", () => {
    expect(isRoundingSensitive(sample(57, 1608), sample(54, 1524), 1.96)).toBe(true);
  });
});

describe("in a measure", () => {
  const asked = (figures: Record<string, [number, number]>): Observation[] =>
    Object.entries(figures).map(([period, [value, n]]) => ({ period, value, n }));

  function survey(from: [number, number], figures: Record<string, [number, number]>, parts: Partial<Measure> = {}) {
    const [value, n] = from;
    const measure = sketch({
      scale: "share",
      baseline: { kind: "measured", value, period: "2018", n },
      targets: [level(80, "2025")],
      observations: asked(figures),
      ...parts,
    });
    return judged(measure, "2024-03-01");
  }

  it("a change within noise is no trend", () => {
    expect(survey([47, 1614], { "2023": [46, 1504] })).toMatchObject({ trend: "stable", flags: ["within_noise"] });
    expect(survey([33, 1162], { "2023": [47, 1614] })).toMatchObject({ trend: "improving", flags: [] });
  });

  it("a change that rounding could turn is flagged", () => {
    expect(survey([54, 1524], { "2023": [57, 1608] }).flags).toEqual(["within_noise", "rounding_sensitive"]);
    expect(survey([54, 1524], { "2023": [58.5, 1608] }).flags).toEqual([]);
  });

  it("a trend that rounding could turn is flagged, though the change since the baseline is not", () => {
    const falling = survey([20, 1000], { "2019": [54, 1524], "2020": [90, 1500], "2023": [57, 1608] });
    expect(falling).toMatchObject({ trend: "faltering", flags: [] });
    const turned = survey([20, 1000], { "2020": [57, 1608], "2023": [54, 1524] });
    expect(turned).toMatchObject({ trend: "improving", flags: ["rounding_sensitive"] });
  });

  it("a change between unequal whole shares is judged only where both have respondents", () => {
    const measure = survey([54, 1524], {}, { observations: [{ period: "2023", value: 57 }] });
    expect(measure).toMatchObject({ trend: "improving", flags: [], moe: null });
  });

  it("respondents make no share of an index, and none of a bound", () => {
    expect(survey([54, 1524], { "2023": [57, 1608] }, { scale: "index" })).toMatchObject({
      trend: "improving",
      flags: [],
      moe: null,
    });
    const bound = survey([54, 1524], {}, { observations: [{ period: "2023", value: ">57", n: 1608 }] });
    expect(bound).toMatchObject({ moe: null, flags: [] });
  });

  it("a broken series has no change since the baseline", () => {
    const breaks: Measure["breaks"] = [{ at: "2020", kind: "scale", effect: "major" }];
    expect(survey([54, 1524], { "2023": [57, 1608] }, { breaks })).toMatchObject({
      status: "not_comparable",
      moe: null,
      flags: [],
    });
  });

  it("the plan's own significance decides", () => {
    const measure = sketch({
      scale: "share",
      baseline: { kind: "measured", value: 54, period: "2018", n: 1524 },
      targets: [level(80, "2025")],
      observations: asked({ "2023": [57, 1608] }),
    });
    const parameters = { ...DEFAULTS, significance: 1 };
    expect(judged(measure, "2024-03-01", { parameters })).toMatchObject({ flags: [], trend: "improving" });
  });

  it("a level lost within noise is not called worsening", () => {
    const kept = survey([54, 1524], { "2023": [52, 1608] }, { targets: [level(53, "2025")] });
    expect(kept).toMatchObject({ status: "behind" });
  });
});
