/** Many measures to one picture: the worst that could be judged, and counts. Never a mean, never an average. */
import type { IndicatorStatus, Status, StatusCounts } from "../model/progress.js";

/** Statuses that are a verdict, worst first. */
export const JUDGED: readonly Status[] = [
  "worsening",
  "missed",
  "off_track",
  "behind",
  "achieved_late",
  "on_track",
  "achieved",
];

/** What an indicator shows when nothing under it is judged: the first of these that applies. */
export const UNKNOWN: readonly Status[] = [
  "not_comparable",
  "undecidable",
  "awaiting_data",
  "no_pace",
  "no_baseline",
  "no_data",
  "no_target",
];

/** Out of use by declaration: shown when everything is. */
export const OUT_OF_USE: readonly Status[] = ["suspended", "retired"];

/** The status of an indicator or an umbrella, from the statuses of all measures under it. */
export function aggregate(statuses: readonly Status[]): IndicatorStatus {
  return {
    status: [...JUDGED, ...UNKNOWN, ...OUT_OF_USE].find((status) => statuses.includes(status)) ?? null,
    unknown: statuses.filter((status) => UNKNOWN.includes(status)),
  };
}

/** How many measures have each status, and how many of them are judged. */
export function countStatuses(statuses: readonly Status[]): StatusCounts {
  const byStatus: Partial<Record<Status, number>> = {};
  for (const status of statuses) byStatus[status] = (byStatus[status] ?? 0) + 1;
  return {
    measures: statuses.length,
    judged: statuses.filter((status) => JUDGED.includes(status)).length,
    byStatus,
  };
}
