/** Periods as statistical offices, spreadsheets and people write them, in the plan's own grammar. */
import type { ReadCell } from "../model/sheet.js";

const months: readonly (readonly string[])[] = [
  ["januar", "january", "jan"],
  ["februar", "february", "feb"],
  ["mars", "march", "mar"],
  ["april", "apr"],
  ["mai", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["august", "aug"],
  ["september", "sep", "sept"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov"],
  ["desember", "december", "des", "dec"],
];

const two = (number: string | number): string => String(number).padStart(2, "0");

function monthNamed(name: string): string | null {
  const at = months.findIndex((names) => names.includes(name.toLowerCase().replace(/\.$/, "")));
  return at < 0 ? null : two(at + 1);
}

type Rule = readonly [pattern: RegExp, write: (found: RegExpExecArray) => string | null];

const part = (found: RegExpExecArray, at: number): string => found[at] ?? "";

/** 2023K1, 2023Q1, 2023M05, 2023U07, 2023W07, 2023H1, 2023T2; 1. kvartal 2023; 31.12.2023; september 2022 */
const rules: readonly Rule[] = [
  [/^(\d{4})\s*-?[KQ]([1-4])$/i, (found) => `${part(found, 1)}-Q${part(found, 2)}`],
  [
    /^(?:[KQ]([1-4])|([1-4])\.?\s*(?:kvartal|kv\.?|quarter))[\s-]*(\d{4})$/i,
    (found) => `${part(found, 3)}-Q${found[1] ?? part(found, 2)}`,
  ],
  [/^(\d{4})\s*-?M(0?[1-9]|1[0-2])$/i, (found) => `${part(found, 1)}-${two(part(found, 2))}`],
  [/^(\d{4})\s*-?[UW](\d{1,2})$/i, (found) => `${part(found, 1)}-W${two(part(found, 2))}`],
  [/^(\d{4})\s*-?H([12])$/i, (found) => `${part(found, 1)}-H${part(found, 2)}`],
  [/^(\d{4})\s*-?T([1-3])$/i, (found) => `${part(found, 1)}-T${part(found, 2)}`],
  [/^([12])\.?\s*(?:halvår|half)\s*(\d{4})$/i, (found) => `${part(found, 2)}-H${part(found, 1)}`],
  [/^([1-3])\.?\s*(?:tertial)\s*(\d{4})$/i, (found) => `${part(found, 2)}-T${part(found, 1)}`],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, (found) => `${part(found, 3)}-${two(part(found, 2))}-${two(part(found, 1))}`],
  [/^(\d{4}-\d{2}-\d{2})T00:00(?::00(?:\.000)?)?Z?$/, (found) => part(found, 1)],
  [
    /^(\p{L}+\.?)\s+(\d{4})$/u,
    (found) => {
      const month = monthNamed(part(found, 1));
      return month === null ? null : `${part(found, 2)}-${month}`;
    },
  ],
];

const OWN = /^\d{4}(?:-(?:H[12]|T[1-3]|Q[1-4]|W\d{2}|\d{2}(?:-\d{2})?))?$/;

/**
 * The period in the plan's grammar; null where it is none, or could be several things. Whether there is such a day is not
 * looked at here.
 */
export function periodOf(cell: ReadCell): string | null {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? null : cell.toISOString().slice(0, 10);
  if (typeof cell === "number") return Number.isInteger(cell) && cell >= 1800 && cell < 2200 ? String(cell) : null;
  if (typeof cell !== "string") return null;
  const text = cell.trim();
  const ends = text.split("/");
  if (ends.length <= 2 && ends.every((end) => OWN.test(end))) return text;
  for (const [pattern, write] of rules) {
    const found = pattern.exec(text);
    if (found !== null) return write(found);
  }
  return null;
}

/** A day in a cell, year-month-day; null where it is none. */
export function dayOf(cell: ReadCell): string | null {
  const period = typeof cell === "number" ? null : periodOf(cell);
  return period !== null && /^\d{4}-\d{2}-\d{2}$/.test(period) ? period : null;
}
