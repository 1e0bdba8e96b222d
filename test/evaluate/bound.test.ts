/** Figures that are bounds: they decide only what they prove. */
import { describe, expect, it } from "vitest";
import type { Measure, Target } from "../../src/model/plan.js";
import type { Status } from "../../src/model/progress.js";
import { bare, baseline, judged, level, observed, sketch } from "./cases.js";

const ahead = "2024-03-01";
const passed = "2026-03-01";
const band: Target = { kind: "band", low: 45, high: 55, due: "2025" };

function share(value: string, parts: Partial<Measure> = {}, period = "2023"): Measure {
  return sketch({ scale: "share", observations: observed({ [period]: value }), ...parts });
}

describe("a bound", () => {
  const up = (target: number) => ({ targets: [level(target, "2025")] });
  const down = (target: number) => ({ direction: "down" as const, ...up(target) });
  const within = (low: number, high: number) => ({
    direction: "within" as const,
    baseline: baseline(10, "2022"),
    targets: [{ ...band, low, high }],
  });
  const cases: [Status, string, Partial<Measure>, string][] = [
    ["achieved", ">80", up(75), ahead],
    ["achieved", ">80", up(80), ahead],
    ["achieved", ">=80", up(80), ahead],
    ["undecidable", ">80", up(85), ahead],
    ["undecidable", "<80", up(85), ahead],
    ["worsening", "<40", up(85), ahead],
    ["undecidable", "<=40", up(85), ahead],
    ["achieved", "<5", down(5), ahead],
    ["achieved", "<=5", down(5), ahead],
    ["undecidable", "<5", down(3), ahead],
    ["undecidable", ">5", { ...down(5), baseline: baseline(8, "2022") }, ahead],
    ["missed", ">5", down(5), passed],
    ["undecidable", ">=5", down(5), passed],
    ["missed", "<50", up(50), passed],
    ["undecidable", "<=50", up(50), passed],
    ["achieved", ">=50", up(50), passed],
    ["undecidable", ">40", up(50), passed],
    ["achieved", ">90", within(90, 100), ahead],
    ["undecidable", ">50", within(45, 55), ahead],
    ["undecidable", ">55", within(45, 55), ahead],
    ["missed", ">55", within(45, 55), passed],
    ["undecidable", ">=55", within(45, 55), passed],
    ["missed", "<45", within(45, 55), passed],
    // The baseline's 10 lies as far from the band as 90 does.
    ["worsening", ">90", within(45, 55), ahead],
    ["undecidable", ">=90", within(45, 55), ahead],
    ["no_target", ">80", { targets: [{ kind: "pending", due: "2025" }] }, ahead],
  ];

  it.each(cases)("%s: %s against %o", (status, value, parts, asOf) => {
    expect(judged(share(value, parts, asOf === passed ? "2025" : "2023"), asOf).status).toBe(status);
  });

  it("proves a lost level to be falling, or not", () => {
    const kept = { baseline: baseline(60, "2022"), ...up(50) };
    expect(judged(share("<50", kept), ahead).status).toBe("worsening");
    expect(judged(share("<50", { ...kept, baseline: baseline(60) }), ahead).status).toBe("behind");
  });

  it("without an upper limit still proves", () => {
    expect(judged(sketch({ observations: observed({ "2023": ">60" }) }), ahead).status).toBe("achieved");
    expect(judged(sketch({ observations: observed({ "2023": "<30" }) }), ahead).status).toBe("worsening");
  });

  it("that settles decides with the latest: both must be proved", () => {
    const figures = (first: string, later: number) =>
      sketch({ observations: observed({ "2025": first, "2026-01": later }) });
    expect(judged(figures(">45", 48), passed).status).toBe("undecidable");
    expect(judged(figures("<45", 48), passed).status).toBe("missed");
    expect(judged(figures(">=50", 48), passed)).toMatchObject({ status: "achieved", flags: ["lost"] });
  });

  it("that comes last and proves nothing is undecidable, though the target was settled", () => {
    const measure = sketch({ observations: observed({ "2025": 51, "2026-01": "<55" }) });
    expect(judged(measure, passed).status).toBe("undecidable");
  });

  it("gives no quantity that would need the figure itself", () => {
    const progress = judged(share(">80", up(75)), ahead);
    expect(progress).toMatchObject({
      achievement: null,
      paceRatio: null,
      paceObserved: null,
      paceRequired: null,
      projected: null,
      trend: null,
      trendPoints: 1,
      expected: 40 + 35 / 3,
      flags: [],
    });
    expect(progress.expectedShare).toBeCloseTo(1 / 3, 12);
    expect(judged(bare({ observations: observed({ "2023": ">80" }) }), ahead).levelGap).toBeNull();
  });

  it("gives no steeper step ahead", () => {
    expect(judged(share(">80", { targets: [level(75, "2025"), level(100, "2026")] }), ahead).flags).toEqual([]);
  });
});
