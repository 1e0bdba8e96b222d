/** One row of a breakdown: its cell, or what is wrong with each of its fields. */
import type { Admit, Cell, CellFlag } from "../model/breakdown.js";
import type { FindingData } from "../model/finding.js";

export const columns = ["period", "code", "value", "of", "n", "flags"] as const;
export type Column = (typeof columns)[number];

/** Columns that every file has. */
export const required: readonly Column[] = ["period", "code", "value"];

export interface Fault {
  readonly code: string;
  readonly data: FindingData;
  readonly suggestion: string | null;
  /** Place of the field in the row, from 0; null for the row as a whole. */
  readonly field: number | null;
}

/** What rows are held against. */
export interface RowRules {
  readonly admit: Admit;
  /** Lowest and highest possible value. */
  readonly limits: readonly [number, number];
}

const flagWords: ReadonlySet<string> = new Set<CellFlag>([
  "provisional",
  "estimated",
  "forecast",
  "low_reliability",
  "suppressed",
  "not_available",
  "not_yet_available",
  "not_applicable",
]);
const missingWords: ReadonlySet<CellFlag> = new Set([
  "suppressed",
  "not_available",
  "not_yet_available",
  "not_applicable",
]);
const isFlag = (word: string): word is CellFlag => flagWords.has(word);

const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const wholeNumber = /^(?:0|[1-9]\d*)$/;

/** In what way a text is no number, and the number it probably stands for. */
function numberFault(given: string): { reason: string; suggestion: string | null } {
  const bare = given.replace(/[\s\u00A0\u202F]/g, "");
  if (/^-?\d+,\d+$/.test(bare)) return { reason: "comma", suggestion: bare.replace(",", ".") };
  if (bare !== given && plainNumber.test(bare)) return { reason: "separator", suggestion: bare };
  if (/^-?[\d.,]+%$/.test(bare)) return { reason: "percent", suggestion: bare.slice(0, -1).replace(",", ".") };
  return { reason: given === "" ? "empty" : "form", suggestion: null };
}

/** Flags by their text, so that a hundred thousand rows share a few lists. */
const flagLists = new Map<string, readonly CellFlag[]>([["", []]]);

/** The words of a flags field; null where one is none. */
function flagsOf(text: string): readonly CellFlag[] | null {
  const known = flagLists.get(text);
  if (known !== undefined) return known;
  const words = text.split(/[\s;]+/).filter((word) => word !== "");
  if (!words.every(isFlag)) return null;
  flagLists.set(text, words);
  return words;
}

/** Where each column stands in the rows of a file. */
export type Layout = Readonly<Partial<Record<Column, number>>>;

/** Reads the fields of one row; the faults found on the way are in `faults`. */
export class RowReader {
  readonly faults: Fault[] = [];
  readonly #fields: readonly string[];
  readonly #layout: Layout;

  constructor(fields: readonly string[], layout: Layout) {
    this.#fields = fields;
    this.#layout = layout;
  }

  text(column: Column): string {
    const at = this.#layout[column];
    return at === undefined ? "" : (this.#fields[at] ?? "").trim();
  }

  fault(column: Column, code: string, data: FindingData, suggestion: string | null = null): null {
    const given = { column, given: this.text(column), ...data };
    this.faults.push({ code, data: given, suggestion, field: this.#layout[column] ?? null });
    return null;
  }

  number(column: Column, pattern: RegExp): number | null {
    const given = this.text(column);
    if (pattern.test(given)) return Number(given);
    const { reason, suggestion } = numberFault(given);
    return this.fault(column, "breakdown-number", { reason: pattern === wholeNumber ? "whole" : reason }, suggestion);
  }

  optional(column: Column, pattern: RegExp): number | null {
    return this.text(column) === "" ? null : this.number(column, pattern);
  }
}

function admitted(row: RowReader, { admit }: RowRules): void {
  const [period, code] = [row.text("period"), row.text("code")];
  const refused = admit(period, code);
  if (refused === null) return;
  if (refused.reason === "period") row.fault("period", "breakdown-period", {});
  else {
    const then = refused.reason === "not_then" ? refused.then : null;
    row.fault("code", "breakdown-code", { reason: refused.reason, period }, then);
  }
}

/** A limit that is none is left out. */
const finite = (limits: Readonly<Record<string, number>>): FindingData =>
  Object.fromEntries(Object.entries(limits).filter(([, limit]) => Number.isFinite(limit)));

function valueOf(
  row: RowReader,
  of: number | null,
  flags: readonly CellFlag[],
  limits: RowRules["limits"],
): number | null {
  if (row.text("value") === "" && flags.some((flag) => missingWords.has(flag))) return null;
  const value = row.number("value", plainNumber);
  if (value === null) return null;
  const [low, high] = of === null ? limits : [0, of];
  if (value < low || value > high)
    return row.fault("value", "breakdown-number", { reason: "range", ...finite({ low, high }) });
  if (flags.some((flag) => missingWords.has(flag))) return row.fault("value", "breakdown-flag", { reason: "both" });
  return value;
}

/** The cell of a row; null with the faults in `row` where there is any. */
export function cellOf(row: RowReader, rules: RowRules): Cell | null {
  admitted(row, rules);
  const flags = flagsOf(row.text("flags")) ?? row.fault("flags", "breakdown-flag", { reason: "unknown" }) ?? [];
  const of = row.optional("of", plainNumber);
  const n = row.optional("n", wholeNumber);
  const value = valueOf(row, of, flags, rules.limits);
  return row.faults.length > 0 ? null : { value, of, n, flags };
}
