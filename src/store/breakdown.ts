/** Reads a breakdown, figures by unit in a CSV file, as a stream: what is kept is one small cell for each unit and period. */
import type { BreakdownData, Cell } from "../model/breakdown.js";
import type { Draft } from "../model/finding.js";
import { BreakdownFindings } from "./breakdown-findings.js";
import {
  cellOf,
  type Column,
  columns,
  type Fault,
  type Layout,
  required,
  RowReader,
  type RowRules,
} from "./breakdown-row.js";
import { type CsvRecord, recordsOf, Unreadable } from "./breakdown-stream.js";
import type { Tree, TreeEntry } from "./tree.js";

export interface ReadBreakdown {
  /** null when the file cannot be used at all. */
  readonly data: BreakdownData | null;
  readonly drafts: readonly Draft[];
  /** The file is not in the plan: told where the plan names it. `outside`: its path leaves the plan folder. */
  readonly absent: "missing" | "outside" | null;
}

const byteOrderMark = "\uFEFF";
const conflict = /^(?:<{7}|={7}|>{7})(?: |$)/;
const atStart = { line: 1, raw: "" };

const isColumn = (name: string): name is Column => columns.some((column) => column === name);

/** Where the columns stand; null where the heading is not one. */
function layoutOf(heading: readonly string[]): Layout | null {
  const names = heading.map((name) => name.trim());
  const known = names.every(isColumn) && new Set(names).size === names.length;
  if (!known || !required.every((column) => names.includes(column))) return null;
  return Object.fromEntries(names.map((name, at) => [name, at]));
}

/** What a heading with another sign between the columns was meant to be. */
function meantHeading(heading: readonly string[]): string | null {
  const [first = ""] = heading;
  const names = first
    .toLowerCase()
    .split(/[;\t|]/)
    .map((name) => name.trim());
  return heading.length === 1 && layoutOf(names) !== null ? names.join(",") : null;
}

class BreakdownReader {
  readonly findings: BreakdownFindings;
  readonly #rules: RowRules;
  readonly #periods = new Map<string, Map<string, Cell>>();
  /** One string for each code, however many rows have it. */
  readonly #codes = new Map<string, string>();
  #layout: Layout | null = null;
  #width = 0;
  #rows = 0;

  constructor(file: string, rules: RowRules) {
    this.findings = new BreakdownFindings(file);
    this.#rules = rules;
  }

  #heading(record: CsvRecord): boolean {
    const [first = "", ...rest] = record.fields;
    const marked = first.startsWith(byteOrderMark);
    const fields = [marked ? first.slice(1) : first, ...rest];
    if (marked) this.findings.add({ code: "byte-order-mark", data: {}, suggestion: null, field: 0 }, record);
    this.#layout = layoutOf(fields);
    this.#width = fields.length;
    if (this.#layout !== null) return true;
    const data = { reason: "heading", given: fields.join(",") };
    this.findings.add({ code: "breakdown-header", data, suggestion: meantHeading(fields), field: null }, record);
    return false;
  }

  /** Takes a record; false when nothing more need be read. */
  take(record: CsvRecord): boolean {
    const [first = ""] = record.fields;
    if (conflict.test(first)) throw new Unreadable("merge-conflict", { marker: first.slice(0, 7) }, record.line);
    if (this.#layout === null) return this.#heading(record);
    this.#row(record, this.#layout);
    return true;
  }

  #row(record: CsvRecord, layout: Layout): void {
    const { fields } = record;
    if (fields.length !== this.#width) {
      const data = { reason: "ragged", given: fields.length, wanted: this.#width };
      this.findings.add({ code: "breakdown-row", data, suggestion: null, field: null }, record);
      return;
    }
    const row = new RowReader(fields, layout);
    const cell = cellOf(row, this.#rules);
    for (const fault of row.faults) this.findings.add(fault, record);
    if (cell !== null) this.#keep(row.text("period"), row.text("code"), cell, record);
  }

  #keep(period: string, code: string, cell: Cell, record: CsvRecord): void {
    const cells = this.#periods.get(period) ?? new Map<string, Cell>();
    this.#periods.set(period, cells);
    const earlier = cells.get(code);
    if (earlier === undefined) {
      cells.set(this.#shared(code), cell);
      this.#rows += 1;
      return;
    }
    const same = JSON.stringify(earlier) === JSON.stringify(cell);
    const fault: Fault = {
      code: "breakdown-repeated",
      data: { reason: same ? "same" : "other", period, given: code },
      suggestion: null,
      field: null,
    };
    this.findings.add(fault, record);
    // Of two that differ nobody knows which holds.
    if (!same) cells.set(this.#shared(code), { value: null, of: null, n: null, flags: [] });
  }

  #shared(code: string): string {
    const known = this.#codes.get(code);
    if (known !== undefined) return known;
    this.#codes.set(code, code);
    return code;
  }

  data(): BreakdownData | null {
    return this.#layout === null ? null : { periods: this.#periods, rows: this.#rows, faults: this.findings.count };
  }
}

/** Links, folders and devices are not opened; nor is what lies behind a folder that is a link. */
function refusalOf(file: string, entries: readonly TreeEntry[]): Fault | ReadBreakdown["absent"] {
  if (file.split("/").some((part) => part === ".." || part === "." || part === "")) return "outside";
  const own = entries.find(({ path }) => path === file);
  const link = entries.find(({ path, type }) => type === "link" && (path === file || file.startsWith(`${path}/`)));
  const refused = (code: string, data: Fault["data"]): Fault => ({ code, data, suggestion: null, field: null });
  if (link !== undefined) {
    const { target = "" } = link;
    return refused("file-link", { target, leaves: target.startsWith("..") ? "yes" : "no" });
  }
  if (own === undefined) return "missing";
  return own.type === "file" ? null : refused("file-not-regular", { type: own.type });
}

const unreadableFile = (error: unknown): Unreadable => {
  if (error instanceof Unreadable) return error;
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return new Unreadable("file-unreadable", { reason: code }, 1);
};

/**
 * Reads one breakdown. Bad rows are findings and are not in the data; a file that cannot be read to its end gives no
 * data, because nobody knows what is missing.
 * @param entries the tree's list: only a file that is listed is opened
 */
export async function readBreakdown(
  tree: Tree,
  entries: readonly TreeEntry[],
  file: string,
  rules: RowRules,
): Promise<ReadBreakdown> {
  const reader = new BreakdownReader(file, rules);
  const { findings } = reader;
  const refusal = refusalOf(file, entries);
  if (refusal === "missing" || refusal === "outside") return { data: null, drafts: [], absent: refusal };
  if (refusal !== null) {
    findings.add(refusal, atStart);
    return { data: null, drafts: findings.drafts(), absent: null };
  }
  try {
    for await (const record of recordsOf(tree, file)) if (!reader.take(record)) break;
    if (reader.data() === null && findings.count === 0)
      findings.add({ code: "file-empty", data: {}, suggestion: null, field: null }, atStart);
    return { data: reader.data(), drafts: findings.drafts(), absent: null };
  } catch (error) {
    const { fault, place } = unreadableFile(error);
    findings.add(fault, place);
    return { data: null, drafts: findings.drafts(), absent: null };
  }
}
