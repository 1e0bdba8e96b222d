/** Which way a measure moves, whatever its target: the average change and the last one. */
import type { Point, Trend } from "../model/progress.js";
import { type Lens, see } from "./lens.js";
import { slack } from "./method.js";
import type { Figures } from "./points.js";
import { isSignificant, sampleOf } from "./survey.js";

/** An exact figure with a time. */
export type Dated = Point & { readonly time: number; readonly end: string };

export type Change = "better" | "none" | "worse";

/** How figures are compared. */
export interface Comparison {
  readonly lens: Lens;
  /** z beyond which a change between survey shares is no chance; null when the measure is no share. */
  readonly significance: number | null;
}

export interface Movement {
  readonly trend: Trend;
  /** A year, through the lens. */
  readonly averageChange: number;
  readonly average: Change;
  /** Rounding of the printed shares could turn the trend. */
  readonly roundingSensitive: boolean;
}

const LONGEST = 6;

const isDated = (point: Point): point is Dated => point.time !== null && point.end !== null && point.bound === null;

/** The figures a trend rests on, oldest first: the last six after the last break. A bound tells no change. */
export function trendPoints({ baseline, counted }: Figures, since: string | null): Dated[] {
  const all = [...(baseline === null ? [] : [baseline]), ...counted].filter(isDated);
  return all.filter(({ end }) => since === null || end >= since).slice(-LONGEST);
}

/** No change: equal within tolerance, or between samples and not significant. */
function changeBetween({ lens, significance }: Comparison, from: Point, to: Point): Change {
  const [before, after] = [see(lens, from.value), see(lens, to.value)];
  if (Math.abs(after - before) <= slack(after, before)) return "none";
  const [first, second] = [sampleOf(from), sampleOf(to)];
  const isSurvey = significance !== null && first !== null && second !== null;
  if (isSurvey && !isSignificant(first, second, significance)) return "none";
  return lens.sign * (after - before) > 0 ? "better" : "worse";
}

/** The word for an average change and a last one. */
export function trendOf(average: Change, last: Change): Trend {
  if (average === "none" && last === "none") return "stable";
  if (average === "better") return last === "worse" ? "faltering" : "improving";
  return last === "better" ? "recovering" : "declining";
}

function wordOf(comparison: Comparison, points: readonly [Dated, Dated, Dated]): Trend {
  const [first, previous, last] = points;
  return trendOf(changeBetween(comparison, first, last), changeBetween(comparison, previous, last));
}

/** Only a share with respondents is turned by rounding: without them the printed figures are all there is. */
function shifted(point: Dated, side: number): Dated {
  const value = point.value + side * point.rounding;
  return point.n === null ? point : { ...point, value: Math.min(100, Math.max(0, value)) };
}

function couldTurn(comparison: Comparison, [first, previous, last]: readonly [Dated, Dated, Dated]): boolean {
  if (comparison.significance === null || [first, previous, last].some(({ n }) => n === null)) return false;
  const sides = [-1, 1];
  const words = sides.flatMap((a) =>
    sides.flatMap((b) =>
      (first === previous ? [a] : sides).map((c) =>
        wordOf(comparison, [shifted(first, a), shifted(previous, c), shifted(last, b)]),
      ),
    ),
  );
  return new Set(words).size > 1;
}

/** How the points move; null with fewer than two. */
export function movement(comparison: Comparison, points: readonly Dated[]): Movement | null {
  const [first, previous, last] = [points[0], points.at(-2), points.at(-1)];
  if (first === undefined || previous === undefined || last === undefined) return null;
  const { lens } = comparison;
  return {
    trend: wordOf(comparison, [first, previous, last]),
    averageChange: (see(lens, last.value) - see(lens, first.value)) / (last.time - first.time),
    average: changeBetween(comparison, first, last),
    roundingSensitive: couldTurn(comparison, [first, previous, last]),
  };
}
