/** The period that was probably meant by a date as people write it, in Norwegian or English. */
import { parsePeriod } from "../../evaluate/period.js";

const months: readonly (readonly string[])[] = [
  ["januar", "january"],
  ["februar", "february"],
  ["mars", "march"],
  ["april"],
  ["mai", "may"],
  ["juni", "june"],
  ["juli", "july"],
  ["august"],
  ["september"],
  ["oktober", "october"],
  ["november"],
  ["desember", "december"],
];

const units: Readonly<Record<string, string>> = {
  q: "Q",
  k: "Q",
  kv: "Q",
  kvartal: "Q",
  quarter: "Q",
  h: "H",
  halvår: "H",
  half: "H",
  t: "T",
  tertial: "T",
  w: "W",
  u: "W",
  uke: "W",
  week: "W",
};

const ordinals: Readonly<Record<string, string>> = {
  første: "1",
  first: "1",
  andre: "2",
  second: "2",
  tredje: "3",
  third: "3",
  fjerde: "4",
  fourth: "4",
};

const unit = Object.keys(units)
  .sort((one, other) => other.length - one.length)
  .join("|");
const ordinal = Object.keys(ordinals).join("|");

const two = (number: string): string => number.padStart(2, "0");

function month(word: string): string | null {
  const found = months.findIndex((names) => names.some((name) => word.length >= 3 && name.startsWith(word)));
  return found < 0 ? null : two(String(found + 1));
}

const day = (year: string, of: string | null, date: string): string | null =>
  of === null ? null : `${year}-${of}-${two(date)}`;

const inMonth = (year: string, of: string | null): string | null => (of === null ? null : `${year}-${of}`);

function part(year: string, word: string, number: string): string {
  const letter = units[word] ?? "";
  const at = ordinals[number] ?? number;
  return `${year}-${letter}${letter === "W" ? two(at) : at}`;
}

/** Two numbers before a year: day and month, in the one order that makes sense; null when both do. */
function turned(one: string, other: string, year: string): string | null {
  if (Number(one) > 12 || one === other) return day(year, two(other), one);
  return Number(other) > 12 ? day(year, two(one), other) : null;
}

/** `2022/23` is two years, `2022/11` a month; `2011/12` may be both. */
function slashed(year: string, end: string): string | null {
  const isNext = Number(end) === (Number(year) + 1) % 100;
  const isMonth = Number(end) >= 1 && Number(end) <= 12;
  if (isNext === isMonth) return null;
  return isNext ? `${year}/${Number(year) + 1}` : `${year}-${two(end)}`;
}

type Reading = readonly [form: RegExp, read: (...parts: string[]) => string | null];

const readings: readonly Reading[] = [
  [/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/, (date = "", of = "", year = "") => day(year, two(of), date)],
  [/^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/, (one = "", other = "", year = "") => turned(one, other, year)],
  [/^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/, (year = "", of = "", date = "") => day(year, two(of), date)],
  [/^(\d{4})(\d{2})(\d{2})$/, (year = "", of = "", date = "") => day(year, of, date)],
  [/^(\d{4}-\d{2}-\d{2})[t ]\d.*$/, (date = "") => date],
  [/^(\d{1,2})\.? (\p{L}+)\.?,? (\d{4})$/u, (date = "", word = "", year = "") => day(year, month(word), date)],
  [/^(\p{L}+)\.? (\d{1,2}),? (\d{4})$/u, (word = "", date = "", year = "") => day(year, month(word), date)],
  [/^(\p{L}+)\.?[ -](\d{4})$/u, (word = "", year = "") => inMonth(year, month(word))],
  [/^(\d{4})[ -](\p{L}+)\.?$/u, (year = "", word = "") => inMonth(year, month(word))],
  [/^(\d{4})[.-](\d{1,2})$/, (year = "", of = "") => inMonth(year, two(of))],
  [/^(\d{4})\/(\d{1,2})$/, (year = "", end = "") => slashed(year, end)],
  [/^(\d{1,2})[./](\d{4})$/, (of = "", year = "") => inMonth(year, two(of))],
  [/^(\d{4}) ?[-–—] ?(\d{4})$/, (from = "", to = "") => `${from}/${to}`],
  [new RegExp(`^(\\d{4})[ -]*(${unit})\\.? ?(\\d{1,2})$`), (year = "", word = "", at = "") => part(year, word, at)],
  [
    new RegExp(`^(${unit})\\.? ?(\\d{1,2})[ ,/-]*(?:i |of |in )?(\\d{4})$`),
    (word = "", at = "", year = "") => part(year, word, at),
  ],
  [
    new RegExp(`^(\\d{1,2}|${ordinal})(?:\\.|st|nd|rd|th)? ?(${unit})\\.?,? ?(?:i |of |in )?(\\d{4})$`),
    (at = "", word = "", year = "") => part(year, word, at),
  ],
];

/**
 * The period in the plan's form, from `31.12.2022`, `2022Q1`, `1. kvartal 2022`, `nov 2022`, `2022/23` and the like;
 * `null` when the text means no one period, such as `høsten 2022`.
 */
export function guessPeriod(typed: string): string | null {
  const text = typed.trim().toLowerCase().replace(/\s+/g, " ");
  for (const [form, read] of readings) {
    const found = form.exec(text);
    const period = found === null ? null : read(...found.slice(1));
    if (period !== null && parsePeriod(period).ok) return period;
  }
  return null;
}
