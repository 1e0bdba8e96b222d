/** Days as "YYYY-MM-DD", by arithmetic alone: no clock and no time zone, so a day is the same day everywhere. */

/** A day taken apart. Months and days count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days in a month, or 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (MONTHS[month - 1] ?? 0);
}

export function daysInYear(year: number): number {
  return isLeap(year) ? 366 : 365;
}

/** The day as it is written: "2023-03-31". */
export function dateOf({ year, month, day }: Day): string {
  const pad = (number: number, width: number): string => String(number).padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** A written day taken apart; the caller knows that it is one. */
export function dayOf(date: string): Day {
  if (date.length === 10)
    // as nearly every day is written
    return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8)) };
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return { year, month, day };
}

function dayOfYear({ year, month, day }: Day): number {
  let days = day;
  for (let earlier = 1; earlier < month; earlier += 1) days += daysInMonth(year, earlier);
  return days;
}

const daysBefore = (year: number): number => {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
};

/** The day's number in a count without gaps, where 1 January of year 1, a Monday, is 1. */
export function dayNumber(day: Day): number {
  return daysBefore(day.year) + dayOfYear(day);
}

/** The day with a number: the inverse of `dayNumber`. */
export function dayNumbered(number: number): Day {
  let year = Math.floor(number / 366);
  while (daysBefore(year + 1) < number) year += 1;
  let day = number - daysBefore(year);
  let month = 1;
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    month += 1;
  }
  return { year, month, day };
}

export function addDays(date: string, days: number): string {
  return dateOf(dayNumbered(dayNumber(dayOf(date)) + days));
}

/**
 * The same day of the month so many months on. A month's last day goes to a month's last day, because it is the ends of
 * periods that are moved: three months after 30 September is 31 December.
 */
export function addMonths(date: string, months: number): string {
  const { year, month, day } = dayOf(date);
  const count = year * 12 + (month - 1) + months;
  const to = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  const last = daysInMonth(to.year, to.month);
  return dateOf({ ...to, day: day === daysInMonth(year, month) ? last : Math.min(day, last) });
}

/** A day on the time axis: year + day of the year / days in the year. 31 December 2023 is 2024.0. */
export function timeOf(date: string): number {
  const day = dayOf(date);
  return day.year + dayOfYear(day) / daysInYear(day.year);
}

/** Monday of a year's first ISO week, the one with 4 January in it, as a day number. */
function firstMonday(year: number): number {
  const fourth = dayNumber({ year, month: 1, day: 4 });
  return fourth - ((fourth - 1) % 7);
}

/** ISO weeks in a year: 52 or 53. */
export function weeksInYear(year: number): number {
  return (firstMonday(year + 1) - firstMonday(year)) / 7;
}

/** Monday and Sunday of an ISO week. */
export function weekDays(year: number, week: number): { readonly start: string; readonly end: string } {
  const monday = firstMonday(year) + (week - 1) * 7;
  return { start: dateOf(dayNumbered(monday)), end: dateOf(dayNumbered(monday + 6)) };
}

/** The ISO week that a day lies in; its year is not always the day's. */
export function isoWeekOf(date: string): { readonly year: number; readonly week: number } {
  const day = dayOf(date);
  const number = dayNumber(day);
  // the week belongs to the year that its Thursday lies in
  const { year } = dayNumbered(number - ((number - 1) % 7) + 3);
  return { year, week: Math.floor((number - firstMonday(year)) / 7) + 1 };
}
