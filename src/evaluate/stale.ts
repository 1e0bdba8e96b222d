/** When the next figure is expected by its source's cadence, and when it is overdue. */
import type { Source } from "../model/plan.js";
import { addDays, addMonths } from "./calendar.js";
import type { Figures } from "./points.js";

export type Cadence = NonNullable<Source["cadence"]>;

const MONTHS: Readonly<Record<Exclude<Cadence, "weekly">, number>> = {
  yearly: 12,
  "half-yearly": 6,
  quarterly: 3,
  monthly: 1,
};

/** The day one cadence after another. */
export function nextAfter(day: string, cadence: Cadence): string {
  return cadence === "weekly" ? addDays(day, 7) : addMonths(day, MONTHS[cadence]);
}

/**
 * The day on which the period of the next figure ends: one cadence after the latest figure's, or after the baseline's
 * where nothing has come since. Null without a cadence, or with nothing to count from.
 */
export function nextDue({ baseline, latest }: Figures, cadence: Cadence | undefined): string | null {
  const last = latest?.end ?? baseline?.end ?? null;
  return last === null || cadence === undefined ? null : nextAfter(last, cadence);
}

/** Overdue by more than the grace, in months. */
export function isStale(due: string | null, graceMonths: number, asOf: string): boolean {
  return due !== null && asOf > addMonths(due, graceMonths);
}
