/** Which way a measure moves. */
import { describe, expect, it } from "vitest";
import { type Change, trendOf } from "../../src/evaluate/trend.js";
import type { Measure, Observation } from "../../src/model/plan.js";
import type { Trend } from "../../src/model/progress.js";
import { bare, baseline, judged, observed, sketch } from "./cases.js";

const asOf = "2031-03-01";
const far: Partial<Measure> = { targets: [] };

describe("the words", () => {
  it.each<[Change, Change, Trend]>([
    ["none", "none", "stable"],
    ["better", "better", "improving"],
    ["better", "none", "improving"],
    ["better", "worse", "faltering"],
    ["none", "better", "recovering"],
    ["worse", "better", "recovering"],
    ["none", "worse", "declining"],
    ["worse", "none", "declining"],
    ["worse", "worse", "declining"],
  ])("%s on average, %s last: %s", (average, last, trend) => {
    expect(trendOf(average, last)).toBe(trend);
  });
});

describe("from figures", () => {
  it.each<[Trend, Record<string, number>]>([
    ["stable", { "2023": 41, "2024": 40, "2025": 40 }],
    ["improving", { "2023": 41, "2024": 42 }],
    ["improving", { "2023": 42, "2024": 42 }],
    ["faltering", { "2023": 43, "2024": 42 }],
    ["recovering", { "2023": 38, "2024": 40 }],
    ["recovering", { "2023": 37, "2024": 39 }],
    ["declining", { "2023": 41, "2024": 40 }],
    ["declining", { "2023": 39, "2024": 39 }],
    ["declining", { "2023": 39, "2024": 38 }],
  ])("%s from 40 by %o", (trend, figures) => {
    expect(judged(sketch({ ...far, observations: observed(figures) }), asOf).trend).toBe(trend);
  });

  it("turns with the direction", () => {
    const falling = { ...far, observations: observed({ "2023": 39, "2024": 38 }) };
    expect(judged(sketch({ ...falling, direction: "down" }), asOf).trend).toBe("improving");
    expect(judged(sketch({ ...falling, direction: "within" }), asOf).trend).toBeNull();
    expect(judged(sketch({ ...falling, scale: "words" }), asOf).trend).toBeNull();
  });

  it("needs two points; a dated baseline is one, an undated one is not", () => {
    const one = { ...far, observations: observed({ "2023": 42 }) };
    expect(judged(sketch(one), asOf)).toMatchObject({ trend: "improving", trendPoints: 2, averageChange: 2 });
    expect(judged(sketch({ ...one, baseline: baseline(40) }), asOf)).toMatchObject({ trend: null, trendPoints: 1 });
    expect(judged(bare(one), asOf)).toMatchObject({ trend: null, averageChange: null });
  });

  it("rests on the last six points", () => {
    const figures = { "2023": 90, "2024": 41, "2025": 42, "2026": 43, "2027": 44, "2028": 45, "2029": 46 };
    expect(judged(sketch({ ...far, observations: observed(figures) }), asOf)).toMatchObject({
      averageChange: 1,
      trendPoints: 6,
      trend: "improving",
    });
  });

  it("leaves bounds out", () => {
    const observations = observed({ "2023": 42, "2024": ">80", "2025": 41 });
    expect(judged(sketch({ ...far, observations }), asOf)).toMatchObject({ trendPoints: 3, trend: "faltering" });
  });

  it("counts by time, not by points", () => {
    const observations = observed({ "2022-12-31/2023-06-30": 41, "2024": 44 });
    expect(judged(sketch({ ...far, observations }), asOf).averageChange).toBe(2);
  });
});

describe("a break", () => {
  const figures = observed({ "2023": 60, "2024": 61, "2025": 62 });
  const broken = (effect: "none" | "minor" | "major" | "unknown" | undefined, at = "2024"): Partial<Measure> => ({
    breaks: [{ at, kind: "wording", ...(effect === undefined ? {} : { effect }) }],
    observations: figures,
  });

  it.each(["major", "unknown", undefined] as const)("of effect %s keeps baseline and latest apart", (effect) => {
    expect(judged(sketch(broken(effect)), "2026-03-01")).toMatchObject({
      status: "not_comparable",
      achievement: null,
      expected: null,
      averageChange: 1,
      trendPoints: 2,
      flags: [],
    });
  });

  it.each(["none", "minor"] as const)("of effect %s does not", (effect) => {
    expect(judged(sketch(broken(effect)), "2026-03-01")).toMatchObject({ status: "achieved", trendPoints: 4 });
  });

  it("counts from its first day, and only once that has come", () => {
    expect(judged(sketch(broken("major", "2026")), "2026-01-01").status).toBe("not_comparable");
    expect(judged(sketch(broken("major", "2026")), "2025-12-31").status).toBe("achieved");
    expect(judged(sketch(broken("major", "2026-02-30")), "2027-01-01").status).toBe("achieved");
  });

  it("at the baseline's own time or before is handled; after an undated one it is not", () => {
    expect(judged(sketch(broken("major", "2022")), "2026-03-01").status).toBe("achieved");
    expect(judged(sketch({ ...broken("major", "2010"), baseline: baseline(40) }), "2026-03-01").status).toBe(
      "not_comparable",
    );
    expect(judged(bare(broken("major")), "2026-03-01").status).toBe("achieved");
  });

  it("is handled when the baseline is restated", () => {
    const restated = (parts: Partial<Observation>): Observation[] => [
      { period: "2022", value: 40, revision: { number: 1, kind: "method", reason: "new wording" }, ...parts },
      ...figures,
    ];
    const status = (observations: Observation[]) =>
      judged(sketch({ ...broken("major"), observations }), "2026-03-01").status;
    expect(status(restated({}))).toBe("achieved");
    expect(status(restated({ revision: { number: 1, kind: "reclassification", reason: "r" } }))).toBe("achieved");
    expect(status(restated({ revision: { number: 1, kind: "correction", reason: "r" } }))).toBe("not_comparable");
    expect(status(restated({ value: 41 }))).toBe("not_comparable");
    expect(status(restated({ value: "0/0" }))).toBe("not_comparable");
    expect(status(restated({ period: "2021" }))).toBe("not_comparable");
    expect(status(restated({ published: "2026-03-02" }))).toBe("not_comparable");
    const { value: _, ...missing } = restated({})[0] ?? { period: "2022" };
    expect(_).toBe(40);
    expect(status([missing, ...figures])).toBe("not_comparable");
  });
});
