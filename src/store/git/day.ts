/** Days of moments in a time zone: a day is a day where the plan is at home, not where the commit was made. */

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  formats.set(timeZone, made);
  return made;
}

/**
 * The day of a moment, year-month-day.
 * @param seconds since 1970, as git keeps them
 */
export function dayIn(seconds: number, timeZone: string): string {
  return formatOf(timeZone).format(new Date(seconds * 1000));
}

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
