/** The axes of a series: which values and times they must hold, and the points of its lines in pixels. */
import { curveLinear, curveStepAfter, line as lineThrough } from "d3-shape";
import { expectedAt } from "../../evaluate/path.js";
import type { SeriesChartView, SeriesPoint } from "../../report/charts/view.js";
import { type Linear, type TimeAxis, timeAxis, valueScale } from "./axis.js";
import type { Box } from "./drawing.js";

export type Place = readonly [number, number];

export interface Axes {
  readonly x: TimeAxis;
  readonly y: Linear;
}

const isOfficial = ({ kind }: SeriesPoint): boolean => kind === "observation" || kind === "baseline";

export const officialOf = ({ points }: Pick<SeriesChartView, "points">): SeriesPoint[] => points.filter(isOfficial);

/** Every value that something is drawn at. */
export function valuesOf({ points, path, targets, band, projection }: SeriesChartView): number[] {
  const margins = points.flatMap(({ interval }) =>
    interval === null ? [] : [interval.low.value, interval.high.value],
  );
  const ends = [projection?.to.value, projection?.low, projection?.high, band?.low, band?.high];
  return [
    ...[...points, ...path, ...targets].map(({ value }) => value),
    ...margins,
    ...ends.flatMap((each) => (each === undefined || each === null ? [] : [each.value])),
  ].filter(Number.isFinite);
}

/** Every time that something is drawn at. */
function timesOf({ points, path, targets, projection, asOf }: SeriesChartView): number[] {
  const times = [...points, ...path, ...targets].map(({ time }) => time);
  return [...times, asOf.time, ...(projection === null ? [] : [projection.to.time])].filter(Number.isFinite);
}

export function axesOf(view: SeriesChartView, plot: Box): Axes {
  const figures = officialOf(view).map(({ time }) => time);
  return {
    x: timeAxis(timesOf(view), figures.length === 0 ? timesOf(view) : figures, plot),
    y: valueScale(valuesOf(view), view.scale, plot),
  };
}

/** The figures between two breaks, one run of them after the other. */
export function runsOf(view: SeriesChartView, { x, y }: Axes): Place[][] {
  const runs: Place[][] = [];
  for (const { time, value, breakBefore } of officialOf(view)) {
    const place: Place = [x.scale(time), y(value)];
    const last = runs.at(-1);
    if (last === undefined || breakBefore) runs.push([place]);
    else last.push(place);
  }
  return runs;
}

/** Where a break stands: as the plan dates it, but clear of the figures on both sides. */
export function breakTimes(view: SeriesChartView): number[] {
  const official = officialOf(view);
  return official.flatMap(({ time, breakBefore }, at) => {
    const before = official[at - 1]?.time;
    if (!breakBefore || before === undefined) return [];
    const [from, to] = [before + (time - before) * 0.3, before + (time - before) * 0.7];
    const declared = view.breaks.filter((each) => each >= before && each <= time + 1e-9).at(-1) ?? (from + to) / 2;
    return [Math.min(to, Math.max(from, declared))];
  });
}

const SAMPLES = 32;

/** The corners of the expected path; of compound growth so many points that it is seen to bend. */
export function pathPlaces({ path, pathKind }: SeriesChartView, { x, y }: Axes): Place[] {
  const [first, last] = [path[0], path.at(-1)];
  if (first === undefined || last === undefined || path.length < 2) return [];
  const times =
    pathKind === "geometric"
      ? Array.from({ length: SAMPLES + 1 }, (_, at) => first.time + ((last.time - first.time) * at) / SAMPLES)
      : path.map(({ time }) => time);
  return times.flatMap((time) => {
    const value = expectedAt(pathKind, path, time);
    return value === null || !Number.isFinite(value) ? [] : [[x.scale(time), y(value)] as const];
  });
}

/** A line through places, straight or in steps. */
export function through(places: readonly Place[], steps = false): string {
  const draw = lineThrough<Place>(
    ([x]) => x,
    ([, y]) => y,
  )
    .curve(steps ? curveStepAfter : curveLinear)
    .digits(2);
  return draw([...places]) ?? "";
}

/** The corners that a line in steps turns at. */
export const stepCorners = (places: readonly Place[]): Place[] =>
  places.flatMap((place, at) => {
    const before = places[at - 1];
    return before === undefined ? [place] : [[place[0], before[1]] as const, place];
  });
