/** Which figures of a measure can be used on a day, and where they stand on the time axis. */
import type { Baseline, Measure, Observation } from "../model/plan.js";
import type { Point, SeriesPoint } from "../model/progress.js";
import { type Span, spanOf } from "./period.js";
import { type ParsedValue, parseValue } from "./value.js";

type Scale = Measure["scale"];

/** An observation that can be used, with the days of its period. */
interface Usable {
  readonly point: SeriesPoint;
  readonly span: Span;
}

const figure = ({ value, rounding, of, bound, approximate }: ParsedValue) => ({
  value,
  rounding,
  of,
  bound,
  approximate,
});

/** The baseline's figure; null when it is to come, in words, or absent. Without a period it has no time. */
export function baselinePoint(baseline: Baseline | undefined, scale: Scale): Point | null {
  if (baseline?.kind !== "measured") return null;
  const parsed = parseValue(baseline.value, scale);
  if (parsed === null) return null;
  const span = spanOf(baseline.period);
  return {
    period: baseline.period ?? null,
    end: span?.end ?? null,
    time: span?.time ?? null,
    ...figure(parsed),
    n: baseline.n ?? null,
    provisional: false,
    candidate: false,
  };
}

/** Missing figures, forecasts, and what was not over or not published by the day are not there. */
function usable(observation: Observation, scale: Scale, asOf: string, derived: boolean): Usable[] {
  const { value, period, missing, flags = [], published, n, standing } = observation;
  const span = spanOf(period);
  if (value === undefined || missing !== undefined || flags.includes("forecast")) return [];
  if (span === null || span.end > asOf || (published !== undefined && published > asOf)) return [];
  const parsed = parseValue(value, scale);
  if (parsed === null) return [];
  const point: SeriesPoint = {
    period,
    end: span.end,
    time: span.time,
    ...figure(parsed),
    n: n ?? null,
    provisional: flags.includes("provisional"),
    candidate: standing === "candidate",
    derived,
    observation,
  };
  return [{ point, span }];
}

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** One list that sorts like the rule reads; each entry says which of two figures for one time comes first. */
const PRECEDENCE: readonly ((a: Usable, b: Usable) => number)[] = [
  (a, b) => order(a.span.end, b.span.end),
  (a, b) => Number(a.point.candidate) - Number(b.point.candidate),
  (a, b) => Number(a.point.derived) - Number(b.point.derived),
  (a, b) => (b.point.observation.revision?.number ?? 0) - (a.point.observation.revision?.number ?? 0),
  (a, b) => order(b.span.start, a.span.start),
  // The rule says no more. What follows only makes the choice the same in whatever order the figures are listed: the
  // measure's own source before others, then the figure that was published last.
  (a, b) => order(a.point.observation.source ?? "", b.point.observation.source ?? ""),
  (a, b) => order(b.point.observation.published ?? "", a.point.observation.published ?? ""),
  (a, b) => order(a.point.period, b.point.period),
];

function precedence(a: Usable, b: Usable): number {
  for (const compare of PRECEDENCE) {
    const result = compare(a, b);
    if (result !== 0) return result;
  }
  return 0;
}

/**
 * The usable figures as of a day, oldest first, one for each time: official before candidate, typed before computed from
 * the plan, the latest revision before earlier ones, the more precise period before the wider.
 */
export function seriesOf(measure: Measure, asOf: string, derived: readonly Observation[] = []): SeriesPoint[] {
  const { observations = [], scale } = measure;
  const found = [
    ...observations.flatMap((observation) => usable(observation, scale, asOf, false)),
    ...derived.flatMap((observation) => usable(observation, scale, asOf, true)),
  ];
  const sorted = found.sort(precedence);
  return sorted.filter(({ span }, index) => sorted[index - 1]?.span.end !== span.end).map(({ point }) => point);
}

/** The figures a verdict rests on. */
export interface Figures {
  /** Only one that can be computed with: a bound, or one not comparable with the target, counts as none. */
  readonly baseline: Point | null;
  /** Those after the baseline's date; after an undated baseline, or without one, all. */
  readonly counted: readonly SeriesPoint[];
  readonly latest: SeriesPoint | null;
}

/** What counts of a series, given the baseline and whether it is comparable with the targets. */
export function figuresOf(printed: Point | null, comparable: boolean, series: readonly SeriesPoint[]): Figures {
  const baseline = printed !== null && comparable && printed.bound === null ? printed : null;
  const from = baseline?.end ?? "";
  const counted = series.filter(({ end }) => end > from);
  return { baseline, counted, latest: counted.at(-1) ?? null };
}
