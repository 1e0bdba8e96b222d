/** Days of periods, for rules that compare them; null where a period is absent or means nothing, which another rule tells. */
import { spanOf } from "../evaluate/period.js";

/** Last day, year-month-day. */
export function endOf(period: string | undefined): string | null {
  return spanOf(period)?.end ?? null;
}

/** True when both days are known and the first is the earlier. */
export function isBefore(first: string | null, second: string | null): boolean {
  return first !== null && second !== null && first < second;
}
