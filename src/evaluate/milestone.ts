/** Where a milestone stands on a day: reached or not, and how late. */
import type { Milestone } from "../model/plan.js";
import type { Parameters } from "../model/progress.js";
import { dayNumber, dayOf } from "./calendar.js";
import { forecastOn } from "./dated.js";
import { TOLERANCE } from "./method.js";
import { spanOf } from "./period.js";

/** Days are year-month-day; a period stands at its last day. */
export interface MilestoneState {
  /** The day it was due; null when the plan gives none. */
  readonly planned: string | null;
  /** The day it was reached, else the day it was then forecast for; null when neither is known. */
  readonly expected: string | null;
  /** true when the day it was reached has come. */
  readonly reached: boolean;
  /** Reached, forecast, or still not reached, after the day it was due. */
  readonly delayed: boolean;
  /** Days after the day it was due, so far where it is not reached; 0 when in time, null without a due date. */
  readonly daysLate: number | null;
  /** Days from the start to the due date, both included; null when the plan does not give both. */
  readonly plannedDays: number | null;
  /** Late by more than the parameter's share of the planned duration; false when that is not known: see `plannedDays`. */
  readonly significantlyDelayed: boolean;
}

const number = (date: string): number => dayNumber(dayOf(date));

function durationOf({ start, due }: Milestone): number | null {
  const [from, to] = [spanOf(start), spanOf(due)];
  if (from === null || to === null || to.end < from.start) return null;
  return number(to.end) - number(from.start) + 1;
}

/** The later of two days. */
const later = (one: string, other: string): string => (one > other ? one : other);

/** A forecast that has passed is none any more: what is not reached is at least as late as the day is. */
function lateness(planned: string, reached: string | null, forecast: string | null, asOf: string): number {
  const end = reached ?? later(forecast ?? planned, asOf > planned ? asOf : planned);
  return Math.max(0, number(end) - number(planned));
}

/**
 * A milestone as of a day, year-month-day, by what was known on it: the last forecast reported by then, and a day of
 * reaching that had come. A forecast without the day it was reported counts as the plan has it.
 */
export function milestoneState(milestone: Milestone, asOf: string, { delay }: Parameters): MilestoneState {
  const planned = spanOf(milestone.due)?.end ?? null;
  const actual = spanOf(milestone.actual)?.end ?? null;
  const reached = actual !== null && actual <= asOf ? actual : null;
  const forecast = spanOf(forecastOn(milestone, asOf)?.period)?.end ?? null;
  const daysLate = planned === null ? null : lateness(planned, reached, forecast, asOf);
  const plannedDays = durationOf(milestone);
  const late = daysLate ?? 0;
  return {
    planned,
    expected: reached ?? forecast,
    reached: reached !== null,
    delayed: late > 0,
    daysLate,
    plannedDays,
    significantlyDelayed: plannedDays !== null && late > delay * plannedDays + TOLERANCE,
  };
}
