/** The view of one measure over time, from the invented plan with many years. */
import { describe, expect, it } from "vitest";
import { catalogue } from "../../../src/present/lang/index.js";
import { type SeriesChartView, multiplesCharts, seriesChart, sparkChart } from "../../../src/report/charts/index.js";
import { type Asked, measure } from "../show-measure-view.js";

const wording = catalogue("nb");
const day = (period: string) => ({ period, text: wording.period(period), short: wording.shortPeriod(period) });

function chart(id: string, asked: Asked = {}): SeriesChartView {
  const asOf = day(asked.asOf ?? "2024-06-30");
  const view = seriesChart(measure(id, asked), { asOf, wording, significance: 1.96 });
  if (view === null) throw new Error(`nothing to draw of ${id}`);
  return view;
}

describe("the figures of a series", () => {
  it("stand oldest first, each with its text, its period and what it is", () => {
    expect(chart("1.1").points.map(({ kind, text, period }) => [kind, text, period?.period])).toEqual([
      ["baseline", "33\u00a0%", "2019"],
      ["observation", "47\u00a0%", "2020"],
      ["observation", "46\u00a0%", "2021"],
      ["observation", "54\u00a0%", "2022"],
      ["observation", "57\u00a0%", "2023"],
    ]);
  });

  it("have the interval of a survey share, by the plan's own z", () => {
    // 1.96 · √(0.57 · 0.43 / 1608) = 2.42 points
    const last = chart("1.1").points.at(-1);
    expect([last?.n?.text, last?.interval?.low.text, last?.interval?.high.text]).toEqual([
      "1\u00a0608",
      "54,6\u00a0%",
      "59,4\u00a0%",
    ]);
    expect(chart("1.5").points.map(({ interval }) => interval)).toEqual([null, null, null, null]);
  });

  it("mark what is provisional and where the series breaks", () => {
    expect(chart("1.2").points.map(({ provisional }) => provisional)).toEqual([false, false, true]);
    expect(chart("1.6").points.map(({ breakBefore }) => breakBefore)).toEqual([false, false, true, false, true]);
  });

  it("hold candidates apart once their time has come", () => {
    const points = chart("1.1", { asOf: "2025-06-30" }).points;
    expect(points.filter(({ kind }) => kind === "candidate").map(({ text }) => text)).toEqual(["61\u00a0%"]);
  });
});

describe("what a series is held against", () => {
  it("names the target that is judged, earlier and later steps, and those that were given up", () => {
    expect(
      chart("1.1").targets.map(({ standing, text, due, status }) => [standing, text, due?.period, status]),
    ).toEqual([
      ["past", "50\u00a0%", "2021", "achieved_late"],
      ["superseded", "75\u00a0%", "2025", expect.anything()],
      ["next", "65\u00a0%", "2025", null],
      ["later", "95\u00a0%", "2027", null],
    ]);
  });

  it("tells the distance to the path to the precision of the figures", () => {
    const { distance } = chart("1.5");
    expect([distance?.side, distance?.inPoints]).toEqual(["above", false]);
    expect(distance?.gap.text).toBe(wording.number(Math.round(distance?.gap.value ?? 0), 0));
  });

  it("has no distance to a band, and both its edges", () => {
    const { distance, band, path } = chart("1.3");
    expect([distance, band?.low.text, band?.high.text, path]).toEqual([null, "8", "12", []]);
  });
});

describe("where a series leads", () => {
  it("is a line from the latest figure to the due date, with an interval where surveys give one", () => {
    const { projection } = chart("1.2");
    expect([projection?.from.value, projection?.to.period.period]).toEqual([43, "2025"]);
    expect(projection?.low?.value).toBeLessThan(projection?.to.value.value ?? 0);
  });
});

describe("series together", () => {
  const all = ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6"].map((id) => chart(id));

  it("share axes only where they share a unit", () => {
    expect(multiplesCharts(all).map(({ unit, panels }) => [unit.text, panels.map(({ id }) => id)])).toEqual([
      ["%", ["1.1", "1.2", "1.4", "1.6"]],
      ["dager", ["1.3", "1.5"]],
    ]);
    expect(multiplesCharts(all.slice(0, 1))).toEqual([]);
  });

  it("are plain JSON", () => {
    expect(JSON.parse(JSON.stringify(all))).toEqual(all);
  });
});

describe("a spark line", () => {
  it("needs two figures", () => {
    const spark = sparkChart(measure("1.6").measure, { wording });
    expect(spark?.points.map(({ text, breakBefore }) => [text, breakBefore])).toEqual([
      ["23\u00a0%", false],
      ["27\u00a0%", false],
      ["33\u00a0%", true],
      ["35\u00a0%", false],
      ["36\u00a0%", true],
    ]);
    expect(sparkChart({ ...measure("1.6").measure, series: [] }, { wording })).toBeNull();
  });
});
