/** The figures of a series with their texts: those that the screen's chart draws, and those the source expects. */
import { halfWidth } from "../../evaluate/survey.js";
import type { Measure } from "../../model/plan.js";
import { decimalsOf } from "../rounding.js";
import type { ChartPoint, ChartView, FigureView, Printed } from "../show-view.js";
import type { MeasureView } from "../status-view.js";
import type { Wording } from "../wording.js";
import { type ChartGround, momentOf } from "./ground.js";
import type { SeriesPoint } from "./view.js";

type Scale = Measure["scale"] | "quantity";

/** Prints a computed value with the decimals it has, at most so many. */
export function printerOf(wording: Wording, scale: Scale, most = 2): (value: number) => Printed {
  const say = scale === "share" ? wording.percent : wording.number;
  return (value) => ({ value, text: say(value, decimalsOf(value, most)) });
}

const same = (one: number, other: number): boolean => Math.abs(one - other) < 1e-9;

/** The interval of a survey share, inside what a share can be. */
function intervalOf(value: number, n: number | null, scale: Scale, ground: ChartGround): SeriesPoint["interval"] {
  if (n === null || n <= 0 || scale !== "share" || value < 0 || value > 100) return null;
  const half = halfWidth({ value, n, rounding: 0 }, ground.significance);
  const print = printerOf(ground.wording, scale, 1);
  return { low: print(Math.max(0, value - half)), high: print(Math.min(100, value + half)) };
}

interface Found {
  readonly text: string;
  readonly period: SeriesPoint["period"];
  readonly n: number | null;
  readonly flags: readonly string[];
}

const figureAt = (figures: readonly FigureView[], { time, value, kind }: ChartPoint): FigureView | undefined =>
  figures.find((figure) => {
    const wanted = kind === "observation" ? "official" : kind;
    const isThere = same(momentOf(figure.period)?.time ?? Number.NaN, time) && same(figure.value ?? Number.NaN, value);
    return isThere && figure.standing === wanted && (figure.used || kind === "candidate");
  });

/** What is printed of a point: as published where the plan has the figure, else as it was computed. */
function foundAt(measure: MeasureView, figures: readonly FigureView[], point: ChartPoint, ground: ChartGround): Found {
  const { baseline, series } = measure;
  if (point.kind === "baseline") return { text: baseline.text, period: baseline.period, n: baseline.n, flags: [] };
  const figure = figureAt(figures, point);
  if (figure !== undefined) return figure;
  const drawn = series.find(({ time, value }) => same(time, point.time) && same(value, point.value));
  const { period: written } = drawn ?? {};
  const { wording } = ground;
  const period =
    written === undefined
      ? null
      : { period: written, text: wording.period(written), short: wording.shortPeriod(written) };
  return { text: drawn?.text ?? printerOf(wording, measure.scale)(point.value).text, period, n: null, flags: [] };
}

function forecastsOf(figures: readonly FigureView[]): (ChartPoint & { readonly figure: FigureView })[] {
  return figures.flatMap((figure) => {
    const { unused, value, period, flags } = figure;
    const time = momentOf(period)?.time;
    const isForecast = unused === "forecast" || (unused === "later" && flags.includes("forecast"));
    return isForecast && value !== null && time !== undefined ? [{ time, value, kind: "assumed", figure }] : [];
  });
}

/** Oldest first. Figures that are no finite number are nowhere on an axis, and left out. */
export function pointsOf(
  measure: MeasureView,
  figures: readonly FigureView[],
  chart: ChartView,
  ground: ChartGround,
): SeriesPoint[] {
  const broken = measure.series.filter(({ breakBefore }) => breakBefore).map(({ time }) => time);
  const { wording } = ground;
  const shown = chart.points.map((point): SeriesPoint => {
    const { text, period, n, flags } = foundAt(measure, figures, point, ground);
    const isOfficial = point.kind === "observation" || point.kind === "baseline";
    return {
      ...{ ...point, text, period },
      provisional: flags.includes("provisional") || flags.includes("estimated"),
      revised: flags.includes("revised") || flags.includes("corrected"),
      breakBefore: isOfficial && broken.some((time) => same(time, point.time)),
      n: n === null ? null : { value: n, text: wording.number(n, 0) },
      interval: intervalOf(point.value, n, measure.scale, ground),
    };
  });
  const expected = forecastsOf(figures).map(({ time, value, figure }): SeriesPoint => ({
    ...{ time, value, text: figure.text, period: figure.period, kind: "forecast" },
    ...{ provisional: false, revised: false, breakBefore: false, n: null, interval: null },
  }));
  return [...shown, ...expected]
    .filter(({ time, value }) => Number.isFinite(time) && Number.isFinite(value))
    .sort((one, other) => one.time - other.time);
}
