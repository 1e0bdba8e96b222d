/** Which figures of a measure are still to come: by the day its source names, by cadence, and for due periods passed. */
import { addMonths } from "../evaluate/calendar.js";
import type { MeasureItem } from "../evaluate/items.js";
import { settledBy } from "../evaluate/settle.js";
import { isStale } from "../evaluate/stale.js";
import { resolve, validOn } from "../evaluate/target.js";
import type { Source } from "../model/plan.js";
import type { Progress, ResolvedTarget } from "../model/progress.js";
import type { Ground } from "./calendar-ground.js";

export interface Due {
  /** The day from which the figure is expected. */
  readonly day: string;
  /** The last day on which it is not late. */
  readonly end: string;
  readonly reason: "source" | "cadence" | "target";
  /** The due period that is not measured. */
  readonly period: string | null;
  readonly late: boolean;
}

const months = { yearly: 12, "half-yearly": 6, quarterly: 3, monthly: 1, weekly: 0 } as const;

/** Whole months between figures; 0 without a cadence, and where they come weekly. */
export const monthsOf = (source: Source | null): number => (source?.cadence === undefined ? 0 : months[source.cadence]);

export const isOut = ({ status }: Progress): boolean => status === "retired" || status === "suspended";

/** Targets with a due period that hold on the as-of date, each with its number where it has one. */
export function targetsOf({ lookup }: Ground, { measure }: MeasureItem, progress: Progress): ResolvedTarget[] {
  const baseline = progress.baselineComparable ? progress.baseline : null;
  const all = (measure.targets ?? []).map((target) => resolve(target, measure, baseline));
  const open = ["pending", "dependent", "none"];
  return validOn(all, lookup.asOf).filter(({ target, end }) => end !== null && !open.includes(target.kind));
}

/** Whether a figure has come for the target's due period. Words have none. */
export function isSettled({ start, end, target }: ResolvedTarget, { series }: Progress): boolean {
  if (start === null || end === null || target.kind === "words") return false;
  return settledBy({ start, end }, series) !== null;
}

/**
 * Whether the figure that a source was to bring on a day has come: one of a period that ends within a cadence before the
 * day, or after it. Without a cadence it must be of, or published on, that day or later.
 */
export function hasCome(source: Source | null, day: string, { latest }: Progress): boolean {
  if (latest === null) return false;
  const step = monthsOf(source);
  if (step > 0) return latest.end > addMonths(day, -step);
  return latest.end >= day || (latest.observation.published ?? "") >= day;
}

/** The next figure: on the day that the source names, else by its cadence; null when neither tells. */
export function nextFigure({ lookup, evaluation }: Ground, item: MeasureItem, progress: Progress): Due | null {
  const source = lookup.source(item.source);
  const named = source?.next_due;
  if (named !== undefined && !hasCome(source, named, progress)) {
    return { day: named, end: named, reason: "source", period: null, late: named < lookup.asOf };
  }
  const { nextDue } = progress;
  if (nextDue === null) return null;
  const grace = evaluation.parameters.grace_months;
  const late = isStale(nextDue, grace, lookup.asOf);
  return { day: nextDue, end: addMonths(nextDue, grace), reason: "cadence", period: null, late };
}

/** Due periods over before a day that no figure settles. */
export function unmeasured(ground: Ground, item: MeasureItem, progress: Progress, before: string): Due[] {
  return targetsOf(ground, item, progress).flatMap((each) => {
    const { end, due, target } = each;
    if (end === null || end >= before || target.kind === "words" || isSettled(each, progress)) return [];
    return [{ day: end, end, reason: "target" as const, period: due, late: end < ground.lookup.asOf }];
  });
}

/** Whether something is still to come of a measure by a day: a figure due, or the first one of all. */
export function lacksFigure(ground: Ground, item: MeasureItem, progress: Progress, by: string): boolean {
  const next = nextFigure(ground, item, progress);
  if (next === null && progress.latest === null) return true;
  return (next !== null && next.day <= by) || unmeasured(ground, item, progress, by).length > 0;
}
