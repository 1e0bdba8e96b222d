/** Periods in words: what "2021-09/2022-09" and "2023-Q1" are called in a language. */
import { formatDay, formatMonth } from "./formats.js";

/** How a language names the parts of a year. */
export interface PeriodWords {
  readonly locale: string;
  /** Twelve months, short enough for a column. */
  readonly shortMonths: readonly string[];
  readonly shortDay: (year: number, month: number, day: number) => string;
  readonly half: (year: string, part: number) => string;
  readonly tertial: (year: string, part: number) => string;
  readonly quarter: (year: string, part: number) => string;
  readonly shortTertial: (year: string, part: number) => string;
  readonly shortQuarter: (year: string, part: number) => string;
  readonly week: (year: string, week: number) => string;
  /** From one period to another. */
  readonly range: (from: string, to: string) => string;
  readonly shortRange: (from: string, to: string) => string;
}

const grammar = /^(\d{4})(?:-(?:H([12])|T([1-3])|Q([1-4])|W(\d{2})|(\d{2})(?:-(\d{2}))?))?$/;

type Month = (year: number, month: number) => string;
type Day = (year: number, month: number, day: number) => string;

/** The words for the parts of a year that are used here. */
type Parts = Pick<PeriodWords, "half" | "tertial" | "quarter" | "week"> & { readonly month: Month; readonly day: Day };

function single(words: Parts, period: string): string {
  const parts = grammar.exec(period);
  if (parts === null) return period;
  const [, year = "", half, tertial, quarter, week, inMonth, inDay] = parts;
  if (half !== undefined) return words.half(year, Number(half));
  if (tertial !== undefined) return words.tertial(year, Number(tertial));
  if (quarter !== undefined) return words.quarter(year, Number(quarter));
  if (week !== undefined) return words.week(year, Number(week));
  if (inMonth === undefined) return year;
  if (inDay === undefined) return words.month(Number(year), Number(inMonth));
  return words.day(Number(year), Number(inMonth), Number(inDay));
}

/** A period in full: "29. november 2022". What is no period is given back as it is. */
export function longPeriod(words: PeriodWords, period: string): string {
  const month: Month = (year, number) => formatMonth(words.locale, year, number);
  const day: Day = (year, number, dayOfMonth) => formatDay(words.locale, year, number, dayOfMonth);
  const [from = "", to] = period.split("/").map((part) => single({ ...words, month, day }, part));
  return to === undefined ? from : words.range(from, to);
}

/** A period for a narrow column: "sep. 2021–sep. 2022". */
export function shortPeriod(words: PeriodWords, period: string): string {
  const month: Month = (year, number) => `${words.shortMonths[number - 1] ?? String(number)}\u00a0${year}`;
  const { shortDay: day, shortTertial: tertial, shortQuarter: quarter } = words;
  const [from = "", to] = period.split("/").map((part) => single({ ...words, month, day, tertial, quarter }, part));
  return to === undefined ? from : words.shortRange(from, to);
}
