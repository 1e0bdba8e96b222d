/** What the annual review compares with: the plan at the end of the year before. */
import type { PlanIndex } from "../../evaluate/items.js";
import { spanOf } from "../../evaluate/period.js";
import type { ChangeEvent, StatusChange } from "../../model/change.js";
import type { Plan } from "../../model/plan.js";
import type { Evaluation } from "../../model/progress.js";
import type { SinceUnknown } from "../since.js";

/** The plan as git has it from then. */
interface ReviewThen {
  readonly plan: Plan;
  readonly index: PlanIndex;
  readonly evaluation: Evaluation;
  readonly commit: string;
  readonly statuses: readonly StatusChange[];
  readonly events: readonly ChangeEvent[];
}

export interface ReviewGround {
  /** Four digits. */
  readonly year: string;
  /** Last day of the year before, year-month-day. */
  readonly day: string;
  /** The plan of today, judged as of that day. */
  readonly recomputed: Evaluation;
  readonly then: ReviewThen | null;
  /** Why git has no plan of that day; null where it has. */
  readonly unknown: SinceUnknown | null;
  /** The first day of the history, where the day lies before it. */
  readonly begins: string | null;
}

/** The last day of the year before a year. */
export const dayBefore = (year: string): string => `${String(Number(year) - 1).padStart(4, "0")}-12-31`;

/** The last full year before a day. */
export const lastFullYear = (asOf: string): string => dayBefore(asOf.slice(0, 4)).slice(0, 4);

/** Whether a period ends in the year. */
export function isIn(year: string, period: string | undefined): boolean {
  return spanOf(period)?.end.slice(0, 4) === year;
}
