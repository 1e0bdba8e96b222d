/** When a period ends, whether that has passed on a day, and how long ago it was. */
import { dayOf } from "../evaluate/calendar.js";
import { spanOf } from "../evaluate/period.js";

/** The last day of a period; what is no period stands for itself. */
export function endOf(period: string): string {
  return spanOf(period)?.end ?? period;
}

/** true when the whole period lies before the day. */
export function hasPassed(period: string, asOf: string): boolean {
  return endOf(period) < asOf;
}

/** Whole months from the end of a period to a day; 0 when it ends on or after it. */
export function monthsSince(period: string, asOf: string): number {
  const from = dayOf(endOf(period));
  const to = dayOf(asOf);
  const months = (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
  return Math.max(0, months);
}
