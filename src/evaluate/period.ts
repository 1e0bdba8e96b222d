/** The grammar of periods: year, half, tertial, quarter, month, ISO week, day, and ranges of them. */
import { dateOf, daysInMonth, timeOf, weekDays, weeksInYear } from "./calendar.js";

export { addDays, addMonths, daysInMonth, timeOf } from "./calendar.js";

/** A stretch of days, both ends included, and where it stands on the time axis: at its end. */
export interface Span {
  readonly start: string;
  readonly end: string;
  /** The end as a decimal year. */
  readonly time: number;
}

/** Why a text is no period, with what a message needs. `text` is the part at fault: one side of a range. */
type PeriodFault = { readonly ok: false; readonly text: string } & (
  | { readonly reason: "shape" }
  | { readonly reason: "month"; readonly year: number; readonly month: number }
  | {
      readonly reason: "day";
      readonly year: number;
      readonly month: number;
      readonly day: number;
      /** Days in that month. */
      readonly days: number;
    }
  | { readonly reason: "week"; readonly year: number; readonly week: number; readonly weeks: number }
  | { readonly reason: "reversed"; readonly start: string; readonly end: string }
);

export type PeriodResult = ({ readonly ok: true } & Span) | PeriodFault;

const ONE = /^(\d{4})(?:-(?:([HTQ])([1-4])|W(\d{2})|(\d{2})(?:-(\d{2}))?))?$/;
const RANGE = /^([^/]+)\/([^/]+)$/;

/** How many of a kind make a year. */
const PARTS: Readonly<Record<string, number>> = { H: 2, T: 3, Q: 4 };

const spanning = (start: string, end: string): PeriodResult => ({ ok: true, start, end, time: timeOf(end) });

function months(year: number, first: number, last: number): PeriodResult {
  const end = dateOf({ year, month: last, day: daysInMonth(year, last) });
  return spanning(dateOf({ year, month: first, day: 1 }), end);
}

function partOfYear(text: string, year: number, kind: string, number: number): PeriodResult {
  const parts = PARTS[kind] ?? 1;
  if (number > parts) return { ok: false, reason: "shape", text };
  const length = 12 / parts;
  return months(year, (number - 1) * length + 1, number * length);
}

function week(text: string, year: number, number: number): PeriodResult {
  const weeks = weeksInYear(year);
  if (number < 1 || number > weeks) return { ok: false, reason: "week", text, year, week: number, weeks };
  const { start, end } = weekDays(year, number);
  return spanning(start, end);
}

function monthOrDay(text: string, year: number, month: number, day: number | null): PeriodResult {
  const days = daysInMonth(year, month);
  if (days === 0) return { ok: false, reason: "month", text, year, month };
  if (day === null) return months(year, month, month);
  if (day < 1 || day > days) return { ok: false, reason: "day", text, year, month, day, days };
  const date = dateOf({ year, month, day });
  return spanning(date, date);
}

function one(text: string): PeriodResult {
  const match = ONE.exec(text);
  if (match === null) return { ok: false, reason: "shape", text };
  const [, yearText, kind, number, weekText, month, day] = match;
  const year = Number(yearText);
  if (kind !== undefined) return partOfYear(text, year, kind, Number(number));
  if (weekText !== undefined) return week(text, year, Number(weekText));
  if (month !== undefined) return monthOrDay(text, year, Number(month), day === undefined ? null : Number(day));
  return months(year, 1, 12);
}

/**
 * Reads a period: `2021`, `2021-H1`, `2021-T2`, `2021-Q3`, `2022-11`, `2022-W48`, `2022-11-29`, or a range such as
 * `2021-09/2022-09`, which runs from the start of the first to the end of the second.
 */
export function parsePeriod(text: string): PeriodResult {
  const range = RANGE.exec(text);
  if (range === null) return one(text);
  const [, first = "", second = ""] = range;
  const from = one(first);
  if (!from.ok) return from;
  const to = one(second);
  if (!to.ok) return to;
  if (to.end < from.start) return { ok: false, reason: "reversed", text, start: from.start, end: to.end };
  return spanning(from.start, to.end);
}

/** The days of a period, or null where there is none or it is no period. */
export function spanOf(text: string | undefined): Span | null {
  if (text === undefined) return null;
  const period = parsePeriod(text);
  return period.ok ? { start: period.start, end: period.end, time: period.time } : null;
}
