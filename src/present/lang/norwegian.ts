/** How numbers, periods and ages are written in bokmål and nynorsk alike. */
import { countedIn } from "./counted.js";
import { formatList, formatNumber } from "./formats.js";
import { longPeriod, type PeriodWords, shortPeriod } from "./periods.js";
import type { Wording, Lang } from "../../report/wording.js";

type Shared = Pick<Wording, "number" | "percent" | "period" | "shortPeriod" | "age" | "approximately"> & {
  readonly list: (names: readonly string[]) => string;
  /** "34 delindikatorer" */
  readonly counted: (count: number, one: string, other: string) => string;
};

const periodsIn = (locale: string, week: string): PeriodWords => ({
  locale,
  shortMonths: ["jan.", "feb.", "mars", "april", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "des."],
  shortDay: (year, month, day) => `${day}.${month}.${year}`,
  half: (year, part) => `${part}.\u00a0halvår ${year}`,
  tertial: (year, part) => `${part}.\u00a0tertial ${year}`,
  quarter: (year, part) => `${part}.\u00a0kvartal ${year}`,
  shortTertial: (year, part) => `${part}.\u00a0tert. ${year}`,
  shortQuarter: (year, part) => `${part}.\u00a0kv. ${year}`,
  week: (year, number) => `${week}\u00a0${number} ${year}`,
  range: (from, to) => `${from} til ${to}`,
  shortRange: (from, to) => `${from}–${to}`,
});

/** "3 år 2 md.", "5 md." */
function age(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return [years > 0 ? `${years}\u00a0år` : "", rest > 0 || years === 0 ? `${rest}\u00a0md.` : ""].join(" ").trim();
}

/** The forms of one of the two; `week` is its word for a week. */
function norwegian(locale: Exclude<Lang, "en">, week: string): Shared {
  const periods = periodsIn(locale, week);
  return {
    number: (value, decimals) => formatNumber(locale, value, decimals),
    percent: (value, decimals) => `${formatNumber(locale, value, decimals)}\u00a0%`,
    period: (period) => longPeriod(periods, period),
    shortPeriod: (period) => shortPeriod(periods, period),
    age,
    approximately: (figure) => `ca.\u00a0${figure}`,
    list: (names) => formatList(locale, names),
    counted: countedIn(locale),
  };
}

export const bokmal = norwegian("nb", "uke");
export const nynorsk = norwegian("nn", "veke");
