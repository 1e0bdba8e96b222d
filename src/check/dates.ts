/** Days of periods, for rules that compare them; null where a period is absent or means nothing, which another rule tells. */
import { type Span, spanOf } from "../evaluate/period.js";

/** Years outside these are slips of the keyboard: no plan is about them. */
export const [firstYear, lastYear] = [1900, 2200] as const;

/** The first year of a period that no plan can be about; null when there is none. */
export function strangeYear(period: string): { readonly text: string; readonly year: number } | null {
  const years = period.split("/").map((text) => ({ text, year: Number(text.slice(0, 4)) }));
  return years.find(({ year }) => year < firstYear || year > lastYear) ?? null;
}

const spanIn = (period: string | undefined): Span | null =>
  period === undefined || strangeYear(period) !== null ? null : spanOf(period);

/** Last day, year-month-day. */
export function endOf(period: string | undefined): string | null {
  return spanIn(period)?.end ?? null;
}

/** First day, year-month-day. */
export function startOf(period: string | undefined): string | null {
  return spanIn(period)?.start ?? null;
}

/** True when the two periods have a day in common; false where one is absent or means nothing. */
export function spansMeet(one: string | undefined, other: string | undefined): boolean {
  const [a, b] = [spanIn(one), spanIn(other)];
  return a !== null && b !== null && a.start <= b.end && b.start <= a.end;
}

/** True when both days are known and the first is the earlier. */
export function isBefore(first: string | null, second: string | null): boolean {
  return first !== null && second !== null && first < second;
}
