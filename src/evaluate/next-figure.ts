/** When the next figure of a measure is to come: one answer, for the calendar and for every screen that tells it. */
import type { Source } from "../model/plan.js";
import type { Progress } from "../model/progress.js";
import { addMonths } from "./calendar.js";
import { isStale } from "./stale.js";

export interface NextFigure {
  /** The day from which it is expected. */
  readonly day: string;
  /** The last day on which it is not late. */
  readonly end: string;
  /** source: the plan names the day; cadence: it follows from how often figures come. */
  readonly reason: "source" | "cadence";
  readonly late: boolean;
}

const months = { yearly: 12, "half-yearly": 6, quarterly: 3, monthly: 1, weekly: 0 } as const;

/** Whole months between figures; 0 without a cadence, and where they come weekly. */
export const monthsOf = (source: Source | null): number => (source?.cadence === undefined ? 0 : months[source.cadence]);

/**
 * Whether the figure that a source was to bring on a day has come: one of a period that ends within a cadence before the
 * day, or after it. Without a cadence it must be of, or published on, that day or later.
 */
export function hasCome(source: Source | null, day: string, { latest }: Pick<Progress, "latest">): boolean {
  if (latest === null) return false;
  const step = monthsOf(source);
  if (step > 0) return latest.end > addMonths(day, -step);
  return latest.end >= day || (latest.observation.published ?? "") >= day;
}

/**
 * The next figure as of a day: on the day that the source names until that has brought it, else by its cadence; null
 * when neither tells. What the cadence tells is late after the grace, in months; a day that is named has none.
 */
export function nextFigure(
  source: Source | null,
  progress: Pick<Progress, "latest" | "nextDue">,
  asOf: string,
  graceMonths: number,
): NextFigure | null {
  const named = source?.next_due;
  if (named !== undefined && !hasCome(source, named, progress)) {
    return { day: named, end: named, reason: "source", late: named < asOf };
  }
  const { nextDue } = progress;
  if (nextDue === null) return null;
  return {
    ...{ day: nextDue, end: addMonths(nextDue, graceMonths), reason: "cadence" },
    late: isStale(nextDue, graceMonths, asOf),
  };
}
