/** Breaks in a series: from which day figures cannot be held against those before. */
import type { Measure, Observation, SeriesBreak } from "../model/plan.js";
import type { Point } from "../model/progress.js";
import { slack } from "./method.js";
import { spanOf } from "./period.js";
import { parseValue } from "./value.js";

/** Whether figures before and after cannot be held against each other. An effect that nobody has assessed is unknown. */
export const breaksSeries = ({ effect = "unknown" }: SeriesBreak): boolean =>
  effect === "major" || effect === "unknown";

/** The breaks of a series that have come by a day, of whatever effect, in the order of the plan. */
export function breaksUntil(measure: Measure, asOf: string): SeriesBreak[] {
  return (measure.breaks ?? []).filter(({ at }) => (spanOf(at)?.start ?? asOf) <= asOf);
}

/**
 * First day of the last break of major or unknown effect, as of a day; null without one. A figure is measured the new
 * way when its period ends on that day or later.
 */
export function lastBreak(measure: Measure, asOf: string): string | null {
  const days = (measure.breaks ?? []).filter(breaksSeries).flatMap(({ at }) => spanOf(at)?.start ?? []);
  return (
    days
      .filter((day) => day <= asOf)
      .sort()
      .at(-1) ?? null
  );
}

/** A revision of the baseline's own figure to the new method, with the value the baseline now has. */
function restates(
  { period, value, revision, published }: Observation,
  measure: Measure,
  baseline: Point,
  asOf: string,
): boolean {
  const isRestated = revision?.kind === "method" || revision?.kind === "reclassification";
  if (!isRestated || spanOf(period)?.end !== baseline.end || (published ?? asOf) > asOf) return false;
  const figure = value === undefined ? null : parseValue(value, measure.scale);
  return figure !== null && Math.abs(figure.value - baseline.value) <= slack(figure.value, baseline.value);
}

/** Whether a break lies after the baseline and the baseline is not restated. An undated baseline is before every break. */
export function isBroken(measure: Measure, baseline: Point | null, asOf: string): boolean {
  const since = lastBreak(measure, asOf);
  if (since === null || baseline === null) return false;
  if (baseline.end === null) return true;
  if (baseline.end >= since) return false;
  return !(measure.observations ?? []).some((observation) => restates(observation, measure, baseline, asOf));
}

/**
 * The breaks that lie between two figures, of whatever effect: those from which the later one is measured the new way and
 * the earlier one is not. Ends are the last days of their periods.
 */
export function breaksBetween(measure: Measure, from: string, to: string): SeriesBreak[] {
  return (measure.breaks ?? []).filter(({ at }) => {
    const start = spanOf(at)?.start;
    return start !== undefined && from < start && start <= to;
  });
}
