/**
 * Days of moments in a time zone: a day is a day where the plan is at home, not where the commit was made. A zone that
 * nobody knows counts as UTC (and is a finding). Whoever needs a day of a moment gets it from here.
 */

const formats = new Map<string, Intl.DateTimeFormat>();

function makeFormat(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  } catch {
    return makeFormat("UTC");
  }
}

/** Making a format costs more than using it a thousand times. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const format = formats.get(timeZone) ?? makeFormat(timeZone);
  formats.set(timeZone, format);
  return format;
}

/**
 * The day of a moment, year-month-day.
 * @param seconds since 1970, as git keeps them
 */
export function dayIn(seconds: number, timeZone: string): string {
  return formatOf(timeZone).format(new Date(seconds * 1000));
}

/** The same of a clock, or of a moment as it is written down: `2024-03-05T23:12:00Z`. */
export const dayOfMoment = (moment: Date | string, timeZone: string): string =>
  dayIn(new Date(moment).getTime() / 1000, timeZone);

/** The last second of a day in a time zone, in seconds since 1970; days of 23 and 25 hours are found as they are. */
export function endOfDay(day: string, timeZone: string): number {
  const noon = Date.parse(`${day}T12:00:00Z`) / 1000;
  let before = noon - 2 * 86_400;
  let after = noon + 2 * 86_400;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (dayIn(middle, timeZone) <= day) before = middle;
    else after = middle;
  }
  return before;
}
