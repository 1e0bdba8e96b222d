/** Periods in a text: when something is said to have moved, from when, and until when. */
import { letter } from "./claim-letters.js";
import type { Stretch } from "./claim-tokens.js";

/** How a period stands: what it moved from, what it moved to, when it moved, or none of these. */
type PeriodRole = "from" | "to" | "in" | "other";

export interface PeriodNamed extends Stretch {
  /** As in the plan: 2023, 2023-Q1, 2022-11. */
  readonly period: string;
  readonly role: PeriodRole;
}

const months =
  "januar|january februar|february mars|march april mai|may juni|june juli|july august september oktober|october november desember|december"
    .split(" ")
    .map((names) => names.split("|"));
const quarters = ["første|fyrste|first|1st", "andre|second|2nd", "tredje|third|3rd", "fjerde|fourth|4th"].map((names) =>
  names.split("|"),
);

const year = "(?<year>(?:19|20)\\d\\d)";
const month = `(?<month>${months.flat().join("|")})`;
const quarter = `(?:(?<nth>${quarters.flat().join("|")})|(?<number>[1-4])\\.?)\\s+(?:kvartal|quarter)(?:\\s+(?:i|in|of))?`;

/** A year, a part of one as in the plan, a quarter or a month in words. */
const pattern = new RegExp(
  `(?<![${letter}\\d.,/])(?:(?<iso>(?:19|20)\\d\\d-(?:[QHT][1-4]|W\\d\\d|\\d\\d(?:-\\d\\d)?))|[Qq](?<q>[1-4])\\s+${year}` +
    `|${quarter}\\s+${year.replace("year", "year2")}|${month}\\s+${year.replace("year", "year3")}` +
    `|${year.replace("year", "year4")})(?![${letter}\\d]|-[${letter}]|[.,/]\\d|\\s*%)`,
  "gi",
);

const rank = (names: readonly (readonly string[])[], name: string): number =>
  names.findIndex((each) => each.includes(name)) + 1;

function periodOf(groups: Readonly<Record<string, string | undefined>>): string {
  const { iso, q, nth, number, month: named, year: y1, year2, year3, year4 } = groups;
  if (iso !== undefined) return iso;
  const of = y1 ?? year2 ?? year3 ?? year4 ?? "";
  if (named !== undefined) return `${of}-${String(rank(months, named.toLowerCase())).padStart(2, "0")}`;
  const quarterNumber = q ?? number ?? (nth === undefined ? undefined : String(rank(quarters, nth.toLowerCase())));
  return quarterNumber === undefined ? of : `${of}-Q${quarterNumber}`;
}

const lead = "(?:og med\\s+|and including\\s+|the\\s+|høsten\\s+|hausten\\s+|våren\\s+|autumn\\s+|spring\\s+)*$";
const fromBefore = new RegExp(
  `(?:^|[^${letter}])(?:fra|frå|siden|sidan|mellom|from|since|between|after|etter|enn i|than in|sammenlign(?:et|a) med|samanlikna med|compared (?:with|to)|i forhold til)\\s+${lead}`,
  "i",
);
const toBefore = new RegExp(`(?:^|[^${letter}])(?:til|to|until|through|till)\\s+${lead}`, "i");
const inBefore = new RegExp(`(?:^|[^${letter}])(?:i|in|during|gjennom)\\s+(?:løpet av\\s+)?${lead}`, "i");
/** From a figure in one period to a figure in another: "fra 54 % i 2022 til 57 % i 2023". */
const figureIn = `\\s+(?:[^${letter}]|ca|prosent|percent|per cent|about|rundt|om lag)+(?:i|in)\\s+$`;
const figureFrom = new RegExp(`(?:^|[^${letter}])(?:fra|frå|from)${figureIn}`, "i");
const figureTo = new RegExp(`(?:^|[^${letter}])(?:til|to)${figureIn}`, "i");

function roleOf(text: string, start: number): PeriodRole {
  const before = text.slice(Math.max(0, start - 60), start);
  if (fromBefore.test(before) || figureFrom.test(before)) return "from";
  if (toBefore.test(before) || figureTo.test(before)) return "to";
  return inBefore.test(before) ? "in" : "other";
}

/** "2019–2023" and "mellom 2022 og 2023": the first is from, the second to. */
function paired(text: string, found: readonly PeriodNamed[]): PeriodNamed[] {
  return found.map((each, at) => {
    const [before, after] = [found[at - 1], found[at + 1]];
    const isEnd = (one: PeriodNamed | undefined, other: PeriodNamed | undefined): boolean => {
      if (one === undefined || other === undefined) return false;
      const between = text.slice(one.end, other.start);
      return /^\s*[–—-]\s*$/u.test(between) || (one.role === "from" && /^\s+(?:og|and)\s+$/iu.test(between));
    };
    if (isEnd(before, each)) return { ...each, role: "to" };
    return isEnd(each, after) ? { ...each, role: "from" } : each;
  });
}

/** Every period in a text, in order. */
export function periodsIn(text: string): PeriodNamed[] {
  const found = [...text.matchAll(pattern)].map((match) => {
    const start = match.index;
    return { start, end: start + match[0].length, period: periodOf(match.groups ?? {}), role: roleOf(text, start) };
  });
  return paired(text, found);
}
