/** The chart of a measure: what is drawn, where, and that it stays within its width. */
import { describe, expect, it } from "vitest";
import { cellAt, scaleFor, timeTicks } from "../../src/present/chart-scale.js";
import { chartLines } from "../../src/present/chart.js";
import { catalogue } from "../../src/present/lang/index.js";
import { showWords } from "../../src/present/lang/show.js";
import { displayWidth } from "../../src/present/width.js";
import type { ChartView } from "../../src/report/show-view.js";

const view: ChartView = {
  scale: "share",
  points: [
    { time: 2020, value: 33, kind: "baseline" },
    { time: 2021, value: 47, kind: "observation" },
    { time: 2022, value: 46, kind: "observation" },
    { time: 2023, value: 54, kind: "observation" },
    { time: 2024, value: 61, kind: "candidate" },
  ],
  path: [
    { time: 2020, value: 33 },
    { time: 2022, value: 50 },
    { time: 2026, value: 65 },
  ],
  pathKind: "linear",
  targets: [
    { time: 2022, value: 50, superseded: false },
    { time: 2026, value: 75, superseded: true },
    { time: 2026, value: 65, superseded: false },
  ],
  band: null,
  breaks: [2022.5],
  now: 2024.5,
};

const draw = (given: ChartView, width: number, ascii: boolean): string[] =>
  chartLines(given, catalogue("en"), showWords("en"), { width, ascii });

describe("a chart", () => {
  it.each([
    [80, false],
    [80, true],
    [120, false],
  ])("of %d columns, ascii %s", async (width, ascii) => {
    const lines = draw(view, width, ascii);
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
    const name = `golden/chart-${String(width)}${ascii ? "-ascii" : ""}.txt`;
    await expect(`${lines.join("\n")}\n`.replaceAll("\u00a0", " ")).toMatchFileSnapshot(name);
  });

  it("has only ASCII signs when asked to", () => {
    // eslint-disable-next-line no-control-regex -- everything beyond ASCII is what is looked for
    expect(draw(view, 80, true).join("\n")).not.toMatch(/[^\u0000-\u007F]/);
  });

  it("waits for the due date on a step path", () => {
    const path = [
      { time: 2020, value: 20 },
      { time: 2026, value: 60 },
    ];
    const stepped = draw(
      { ...view, points: view.points.slice(0, 1), targets: [], breaks: [], path, pathKind: "step" },
      80,
      true,
    );
    const rows = stepped.filter((line) => line.includes("...."));
    expect(rows).toHaveLength(1);
  });

  it("draws the edges of a band, and one figure alone", () => {
    const [point] = view.points;
    const alone: ChartView = { ...view, points: point === undefined ? [] : [point], path: [], targets: [], breaks: [] };
    expect(draw({ ...alone, band: { low: 10, high: 20 } }, 80, false).join("\n")).toContain("────");
    expect(draw(alone, 80, true).join("\n")).toContain("B baseline");
  });
});

describe("the scale", () => {
  it("has round ticks around the values and stays within the unit", () => {
    expect(scaleFor([48, 60], { low: 0, high: 100 })).toMatchObject({ low: 45, high: 60, step: 5 });
    expect(scaleFor([3, 99], { low: 0, high: 100 })).toMatchObject({ low: 0, high: 100 });
    expect(scaleFor([100, 100], { low: 0, high: 100 }).high).toBe(100);
    expect(scaleFor([0, 0], { low: 0, high: 100 }).ticks.length).toBeGreaterThan(1);
  });

  it("names years by their ends, and quarters where there are too few years", () => {
    expect(timeTicks(2022, 2024.3).map(({ period }) => period)).toEqual(["2021", "2022", "2023"]);
    expect(timeTicks(2022.1, 2022.6).map(({ period }) => period)).toEqual(["2022-Q1", "2022-Q2"]);
  });

  it("puts the ends in the first and the last cell", () => {
    expect([cellAt(0, 0, 10, 20), cellAt(10, 0, 10, 20), cellAt(5, 5, 5, 20)]).toEqual([0, 19, 0]);
  });
});
