/** The expected path: lines, steps, compound growth and explicit points. */
import { describe, expect, it } from "vitest";
import type { ExpectedPath, Measure, Target } from "../../src/model/plan.js";
import { baseline, judged, level, observed, sketch } from "./cases.js";

const steps = [level(50, "2025"), level(80, "2030")];
const at = (period: string, value: number, parts: Partial<Measure>) =>
  judged(sketch({ observations: observed({ [period]: value }), ...parts }), "2025-03-01");

describe("expected", () => {
  const points: ExpectedPath = {
    kind: "linear",
    points: [
      { at: "2024", value: 42 },
      { at: "2023", value: 41 },
      { at: "2022", value: 99 },
      { at: "2024-13", value: 99 },
    ],
  };
  const cases: [string, string, Partial<Measure>, number][] = [
    ["on the line", "2023", { targets: steps }, 40 + 10 / 3],
    ["at the baseline's value before a step is due", "2024", { targets: steps, path: { kind: "step" } }, 40],
    ["on compound growth", "2023", { targets: steps, path: { kind: "geometric" } }, 40 * 1.25 ** (1 / 3)],
    ["on explicit points", "2024", { path: points }, 42],
    ["between explicit points", "2024-06-30", { path: points }, 41 + 182 / 366],
    ["on the way from the last point to the target", "2024-12-31", { path: points, targets: steps }, 42],
  ];

  it.each(cases)("%s", (_, period, parts, expected) => {
    expect(at(period, 41, parts).expected).toBeCloseTo(expected, 10);
  });

  it("is on the second line once the first step has passed", () => {
    const measure = sketch({ targets: steps, observations: observed({ "2026": 50 }) });
    const progress = judged(measure, "2027-03-01");
    expect(progress.expected).toBeCloseTo(56, 10);
    expect(progress).toMatchObject({ status: "behind", steps: [{ status: "achieved", superseded: false }] });
    expect(progress.achievement).toBeCloseTo(0.25, 10);
  });

  it("is the target's own value at the due date, and stays after it", () => {
    const step = sketch({ path: { kind: "step" }, observations: observed({ "2025": 49, "2026": 49 }) });
    expect(judged(step, "2025-12-31").expected).toBe(50);
    expect(judged(step, "2027-03-01")).toMatchObject({
      expected: 50,
      status: "missed",
      projected: null,
      paceRequired: null,
    });
  });

  it("has its corners in order of time, the baseline first", () => {
    const corners = [
      { time: 2023, value: 40 },
      { time: 2024, value: 41 },
      { time: 2025, value: 42 },
      { time: 2026, value: 50 },
    ];
    expect(at("2023", 41, { path: points }).path).toEqual(corners);
  });

  it("starts nowhere without a dated baseline", () => {
    expect(at("2023", 41, { baseline: baseline(40), path: points })).toMatchObject({ path: [], expected: null });
  });
});

describe("a step path", () => {
  it("is on track at the baseline's level and worsening below it", () => {
    expect(at("2023", 40, { path: { kind: "step" } })).toMatchObject({ status: "on_track", paceRatio: null });
    expect(at("2023", 39, { path: { kind: "step" } })).toMatchObject({ status: "worsening", paceRatio: null });
  });
});

describe("compound growth", () => {
  const geometric = { path: { kind: "geometric" } } as const;

  it("from zero is not computable, and said so, while a level that is met is met", () => {
    const zero = { ...geometric, baseline: baseline(0, "2022") };
    expect(at("2023", 30, zero)).toMatchObject({
      status: "no_target",
      noTargetReason: "not_computable",
      expected: null,
    });
    expect(at("2023", 50, zero)).toMatchObject({ status: "achieved", noTargetReason: null });
  });

  it("to zero is not computable either", () => {
    const fall: Partial<Measure> = { ...geometric, direction: "down", targets: [level(0, "2025")] };
    expect(at("2023", 30, fall).status).toBe("no_target");
  });
});

describe("a band", () => {
  const band = (low: number, high: number, due: string): Target => ({ kind: "band", low, high, due });
  const within: Partial<Measure> = { direction: "within", baseline: baseline(30, "2022") };

  it("is reached through the farther edge of an earlier, wider band", () => {
    const targets = [band(40, 65, "2023"), band(45, 55, "2025")];
    const progress = at("2024", 36, { ...within, targets });
    expect(progress.path).toEqual([
      { time: 2023, value: 15 },
      { time: 2024, value: 10 },
      { time: 2026, value: 0 },
    ]);
    expect(progress).toMatchObject({ expected: 5, achievement: 0.4, steps: [{ status: "missed" }] });
  });

  it("is kept when the baseline lies in it", () => {
    const kept = { ...within, baseline: baseline(50, "2022"), targets: [band(45, 55, "2025")] };
    expect(at("2024", 46, kept)).toMatchObject({ status: "achieved", achievement: null, flags: [] });
    expect(at("2024", 44, kept)).toMatchObject({ status: "worsening", achievement: null });
    expect(judged(sketch({ ...kept, observations: observed({ "2023": 40, "2024": 44 }) }), "2025-03-01").status).toBe(
      "worsening",
    );
  });

  it("and a level stand on one path, each through the active one's eyes", () => {
    const targets = [level(38, "2023"), band(45, 55, "2025"), level(60, "2027")];
    expect(at("2024", 40, { baseline: baseline(30, "2022"), targets }).path).toEqual([
      { time: 2023, value: 15 },
      { time: 2024, value: 7 },
      { time: 2026, value: 0 },
      { time: 2028, value: 5 },
    ]);
    expect(at("2024", 40, { targets: [level(50, "2025"), band(45, 55, "2027")] }).path).toHaveLength(2);
  });

  it("takes explicit points as figures", () => {
    const path: ExpectedPath = { kind: "linear", points: [{ at: "2024", value: 41 }] };
    expect(at("2024", 41, { ...within, targets: [band(45, 55, "2025")], path })).toMatchObject({
      expected: 4,
      paceRatio: 1,
    });
  });
});
