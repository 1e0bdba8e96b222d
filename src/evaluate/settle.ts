/** Which observation settles a target whose due period has passed. */
import type { SeriesPoint } from "../model/progress.js";

/** The days of a due period. */
interface Due {
  readonly start: string;
  readonly end: string;
}

/**
 * The last observation whose period ends inside the due period; if there is none, the first one after it; null when
 * neither is there yet. `series` is oldest first.
 */
export function settledBy(due: Due, series: readonly SeriesPoint[]): SeriesPoint | null {
  const within = series.findLast(({ end }) => due.start <= end && end <= due.end);
  return within ?? series.find(({ end }) => end > due.end) ?? null;
}
