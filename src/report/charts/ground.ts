/** What every chart view is made with. */
import { timeOf } from "../../evaluate/calendar.js";
import { spanOf } from "../../evaluate/period.js";
import type { PeriodView } from "../view.js";
import type { Wording } from "../wording.js";
import type { Moment } from "./view.js";

export interface ChartGround {
  /** The judgement date. */
  readonly asOf: PeriodView;
  readonly wording: Wording;
  /** The z that survey intervals are drawn with: `parameters.significance`. */
  readonly significance: number;
}

/** A period on the time axis; null for what is no period. */
export function momentOf(period: PeriodView | null): Moment | null {
  const end = period === null ? undefined : spanOf(period.period)?.end;
  return period === null || end === undefined ? null : { time: timeOf(end), period };
}

/** A day that is known to be one. */
export function dayMoment(day: PeriodView): Moment {
  return { time: timeOf(day.period), period: day };
}
