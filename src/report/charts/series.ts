/** One measure over time: its figures, what they are held against, and where they lead. */
import type { Printed, ChartView, MeasureItemView } from "../show-view.js";
import { decimalsOf, roundAgreeing } from "../rounding.js";
import type { VerdictStep } from "../show-steps.js";
import type { MeasureView } from "../status-view.js";
import { type ChartGround, dayMoment, momentOf } from "./ground.js";
import { pointsOf, printerOf } from "./series-points.js";
import { targetsOf } from "./series-targets.js";
import type { SeriesChartView, SeriesDistance, SeriesProjection } from "./view.js";

type Item = Pick<MeasureItemView, "measure" | "figures" | "chart" | "verdict" | "ahead">;

type Expected = Extract<VerdictStep, { readonly code: "expected" }>;

const isExpected = (step: VerdictStep): step is Expected => step.code === "expected";

/** How far the latest figure is from the path, to the precision it was published with; never "0" for a distance. */
function distanceOf({ verdict, measure, figures }: Item, ground: ChartGround): SeriesDistance | null {
  const data = verdict.find(isExpected)?.data;
  const { latest, scale } = measure;
  if (data === undefined || data.banded || latest.value === null || latest.bound !== null) return null;
  const difference = latest.value - data.expected.value;
  const written = figures.map(({ value }) => (value === null ? 0 : decimalsOf(value, 2)));
  // a part of a whole has no decimals of its own
  const places = latest.of === null ? Math.max(0, ...written) : 1;
  const printed = roundAgreeing(Math.abs(difference), places, [0]);
  const gap: Printed = {
    value: Math.abs(difference),
    text: ground.wording.number(printed.value, decimalsOf(printed.value, printed.decimals)),
  };
  const side = printed.value === 0 ? "on" : difference > 0 ? "above" : "below";
  return { expected: data.expected, gap, side, inPoints: scale === "share" };
}

/** Only where the pace is measured along the value itself: the distance to a band is on no value axis. */
function projectionOf({ ahead }: Item): SeriesProjection | null {
  const to = momentOf(ahead?.projection?.due ?? null);
  const from = momentOf(ahead?.from.period ?? null);
  const value = ahead?.from.value ?? null;
  if (!ahead?.projection || ahead.banded || to === null || from === null || value === null) return null;
  const { value: carried, low, high } = ahead.projection;
  return { from: { time: from.time, value }, to: { ...to, value: carried }, low, high };
}

function bandOf({ band }: ChartView, { target }: MeasureView, ground: ChartGround): SeriesChartView["band"] {
  if (band === null) return null;
  const print = printerOf(ground.wording, "quantity");
  return { low: print(band.low), high: print(band.high), text: target.text };
}

const known = ({ text, value, period }: MeasureView["latest"]) =>
  value === null || period === null ? null : { text, period };

/** Of a measure without a single figure on the time axis, and of one in words, there is nothing to draw: null. */
export function seriesChart(item: Item, ground: ChartGround): SeriesChartView | null {
  const { measure, chart } = item;
  if (chart === null) return null;
  const { id, number, name, unit, scale, direction, status, baseline, target } = measure;
  return {
    ...{ kind: "series", id, number, name, unit, scale, direction, status },
    source: measure.source?.name ?? null,
    asOf: dayMoment(ground.asOf),
    flags: measure.flags.filter((flag) => flag === "lost" || flag === "unconfirmed" || flag === "at_risk"),
    points: pointsOf(item.measure, item.figures, chart, ground),
    path: chart.path,
    pathKind: chart.pathKind,
    targets: targetsOf(item, chart, ground),
    band: bandOf(chart, measure, ground),
    projection: projectionOf(item),
    breaks: chart.breaks,
    baseline: baseline.kind === "measured" ? { text: baseline.text, period: baseline.period } : null,
    latest: known(measure.latest),
    target: target.value === null && target.band === null ? null : { text: target.text, due: target.due },
    distance: distanceOf(item, ground),
  };
}
