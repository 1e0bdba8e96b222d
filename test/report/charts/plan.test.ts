/** The views of charts over the whole demonstration plan: nothing counted twice and nothing lost. */
import { describe, expect, it } from "vitest";
import { type StatusCount, timelineParts } from "../../../src/report/charts/index.js";
import { chartViews } from "../../helpers/charts.js";
import { asOf, demoFolder, demoIndex, evaluation } from "../../demo/scene.js";
import { planFolder } from "../../plan/norway.js";

const { counts, matrix, timeline, spread } = await chartViews(demoFolder, asOf, "nb");
const norway = await chartViews(planFolder, "2026-11-21", "nb");

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);
const counted = (all: readonly StatusCount[]): number => sum(all.map(({ count }) => count));

describe("counts", () => {
  it("add up, row by row and in all", () => {
    expect(counts?.measures).toBe(demoIndex.measures.length);
    expect(counted(counts?.total ?? [])).toBe(counts?.measures);
    for (const row of counts?.rows ?? []) expect(counted(row.counts), row.id).toBe(row.measures);
    expect(sum((counts?.rows ?? []).map(({ measures }) => measures))).toBe(counts?.measures);
  });

  it("are those of the evaluation", () => {
    expect(Object.fromEntries((counts?.total ?? []).map(({ status, count }) => [status, count]))).toEqual(
      evaluation.counts.byStatus,
    );
  });
});

describe("the matrix", () => {
  it("has every measure in one cell", () => {
    expect(sum(matrix?.totals ?? [])).toBe(demoIndex.measures.length);
    for (const { cells, measures } of matrix?.rows ?? []) {
      expect(sum(cells.map((cell) => cell.measures))).toBe(measures);
      for (const cell of cells) expect(counted(cell.counts)).toBe(cell.measures);
    }
  });

  it("names the objectives that nothing of result or effect follows", () => {
    const { rows = [], withoutResult = [] } = matrix ?? {};
    const has = rows.filter(({ cells }) => cells.slice(2).some(({ measures }) => measures > 0)).map(({ id }) => id);
    expect(withoutResult.filter((id) => has.includes(id))).toEqual([]);
    expect(withoutResult.length + has.length).toBe(rows.length);
  });
});

describe("the time line", () => {
  const all = [...(timeline?.initiatives ?? []), ...(timeline?.undated ?? [])].flatMap(({ milestones }) => milestones);
  const of = (id: string) => all.find((each) => each.id === id);

  it("has every milestone and every initiative of the plan", () => {
    const planned = demoIndex.initiatives.flatMap(({ initiative }) => initiative.milestones ?? []);
    expect(all.map(({ id }) => id).sort()).toEqual(planned.map(({ id }) => id).sort());
    expect((timeline?.initiatives.length ?? 0) + (timeline?.undated.length ?? 0)).toBe(demoIndex.initiatives.length);
  });

  it("tells planned, expected and reached, and how late", () => {
    expect(of("1.A-m1")).toMatchObject({
      course: "reached",
      due: { period: { period: "2023-09-30" } },
      forecast: null,
      daysLate: null,
    });
    expect(of("1.B-m1")).toMatchObject({
      course: "reached_late",
      actual: { period: { period: "2024-06-28" } },
      daysLate: { value: 180 },
    });
    expect(of("1.C-m1")).toMatchObject({
      course: "very_late",
      forecast: { period: { period: "2026-05" } },
      actual: null,
    });
    expect(of("1.D-m1")).toMatchObject({ course: "late", daysLate: { value: 120, text: "120" } });
  });

  it("counts them", () => {
    const late = all.filter(({ course }) => course === "late" || course === "very_late").length;
    const reached = all.filter(({ actual }) => actual !== null).length;
    expect(timeline?.counts).toEqual({ milestones: all.length, reached, late });
  });

  it("comes in parts that keep initiatives whole and lose none", () => {
    if (timeline === null) throw new Error("the demonstration has milestones");
    const parts = timelineParts(timeline);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flatMap(({ initiatives }) => initiatives)).toEqual(timeline.initiatives);
    expect(parts.at(-1)?.undated).toEqual(timeline.undated);
    expect(sum(parts.map(({ counts: own }) => own.late))).toBe(timeline.counts.late);
    expect(sum(parts.map(({ counts: own }) => own.milestones))).toBe(timeline.counts.milestones);
    for (const { initiatives } of parts)
      expect(sum(initiatives.map(({ milestones }) => 1 + milestones.length))).toBeLessThan(16);
  });

  it("begins a span at the start of its first period", () => {
    for (const { start, due } of all) if (start !== null && due !== null) expect(start.time).toBeLessThan(due.time);
  });
});

describe("the spread", () => {
  it("has a row for each period and one dot for each unit that is shown", () => {
    const [first] = spread;
    expect(first?.rows.map(({ period }) => period.period)).toEqual(["2022", "2023", "2024", "2025"]);
    const last = first?.rows.at(-1);
    expect(last?.values).toHaveLength((last?.measured.value ?? 0) - (last?.hidden.value ?? 0));
    expect([last?.lowest, last?.highest]).toEqual([null, null]);
  });
});

describe("the bundled plan", () => {
  it("has charts of what it has, and no more", () => {
    expect(norway.spread).toEqual([]);
    expect(norway.sparks.every(({ points }) => points.length > 1)).toBe(true);
    expect(norway.counts?.judged).toBe(0);
    expect(norway.series.every(({ points }) => points.length > 0)).toBe(true);
  });
});
