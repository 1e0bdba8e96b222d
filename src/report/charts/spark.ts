/** A series small enough for a table cell, from the status of a measure. */
import type { MeasureView } from "../status-view.js";
import { type ChartGround } from "./ground.js";
import type { SparkView } from "./view.js";

/** null with fewer than two figures: one point has no course. */
export function sparkChart(measure: MeasureView, { wording }: Pick<ChartGround, "wording">): SparkView | null {
  const { id, name, status, series, target } = measure;
  if (series.length < 2) return null;
  const points = series.map(({ time, value, text, period, breakBefore }) => ({
    ...{ time, value, text, breakBefore },
    period: { period, text: wording.period(period), short: wording.shortPeriod(period) },
  }));
  const wanted = target.value === null ? null : { value: target.value, text: target.text };
  return { kind: "spark", id, name, status, points, target: wanted };
}
