/** Numbers, days and periods in a language, by `Intl` with formatters made once. Nothing is taken from the machine. */

const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const listFormats = new Map<string, Intl.ListFormat>();
const pluralRules = new Map<string, Intl.PluralRules>();

function cached<T>(cache: Map<string, T>, key: string, make: () => T): T {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}

/** "−115 678,5": groups of three, U+2212 for minus, never "−0". */
export function formatNumber(locale: string, value: number, decimals: number): string {
  const options = {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: "negative",
  } as const;
  const format = cached(numberFormats, `${locale} ${decimals}`, () => new Intl.NumberFormat(locale, options));
  return format.format(value).replace("-", "\u2212");
}

/** true for a period that is a single day as written: "2024-12-31". */
export const isDay = (period: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(period);

/** A day in UTC, so that no time zone can move it. */
function dayOf(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

function formatDate(locale: string, kind: "day" | "month", date: Date): string {
  const make = (): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, {
      year: "numeric",
      month: "long",
      ...(kind === "day" ? { day: "numeric" } : {}),
      timeZone: "UTC",
      calendar: "gregory",
      numberingSystem: "latn",
    });
  return cached(dateFormats, `${locale} ${kind}`, make).format(date);
}

/** "29. november 2022", "29 November 2022" */
export function formatDay(locale: string, year: number, month: number, day: number): string {
  return formatDate(locale, "day", dayOf(year, month, day));
}

/** "november 2022", "November 2022" */
export function formatMonth(locale: string, year: number, month: number): string {
  return formatDate(locale, "month", dayOf(year, month, 1));
}

/** The plural form that a count takes; without one of its own, the general one. */
export function plural(locale: string, count: number, one: string, other: string): string {
  const rules = cached(pluralRules, locale, () => new Intl.PluralRules(locale));
  return rules.select(count) === "one" ? one : other;
}

/** "a, b og c" */
export function formatList(locale: string, names: readonly string[]): string {
  const [first] = names;
  if (first !== undefined && names.length === 1) return first;
  return cached(listFormats, locale, () => new Intl.ListFormat(locale)).format(names);
}
