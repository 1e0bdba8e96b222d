/** Reads a table by its mapping: what each figure is of, for when, and what stands beside it. Nothing of a plan is known here. */
import type { MappingFile } from "../model/plan.js";
import type { ReadRow, ReadTable } from "../model/sheet.js";
import type { Style } from "./figures.js";
import { type Framed, framed, wordOf } from "./header.js";
import { decimalOf } from "./numbers.js";
import { cellsOf, columnsIn, type Ground, type Reading, readingOf, tidy } from "./reading.js";
import { type Meaning, signsOf } from "./signs.js";

export type { Reading } from "./reading.js";

export type Mapping = Omit<MappingFile, "id">;

export interface Applied {
  readonly readings: readonly Reading[];
  readonly headings: readonly string[];
  /** Rows of another kind than those asked for, and cells without a figure. */
  readonly passedOver: number;
  /** Every sign that was met, with its meaning, and how often. */
  readonly signs: ReadonlyMap<string, { readonly meaning: Meaning; readonly count: number }>;
}

/** Headings that a mapping names. */
export function columnsOf(mapping: Mapping): readonly string[] {
  const { values, where = [], measure_in, period_in, n_in, published_in, flags_in, missing_in, remarks_in } = mapping;
  const named = [measure_in, period_in, n_in, published_in, flags_in, missing_in, remarks_in];
  return [
    ...where.map(({ column }) => column),
    ...named,
    ...values.flatMap(({ column, n_in: own }) => [column === "*" ? undefined : column, own]),
  ].filter((each) => each !== undefined);
}

const counts = ({ mapping: { where = [] }, frame }: Ground, row: ReadRow): boolean => {
  const cells = cellsOf(frame, row);
  return where.every(({ column, is }) => is.includes(wordOf(cells.get(tidy(column)) ?? null)));
};

/** Of all figures together: one cell alone says little. */
function styleOf(mapping: Mapping, frame: Framed, headings: readonly string[]): Style {
  const places = headings.map((heading) => frame.headings.indexOf(heading));
  const cells = frame.rows
    .flatMap((row) => places.map((at) => row.cells[at]))
    .filter((cell) => typeof cell === "string");
  return { signs: signsOf(mapping), decimal: mapping.decimal ?? decimalOf(cells), factor: mapping.factor ?? 1 };
}

function signsIn(readings: readonly Reading[]): Applied["signs"] {
  const met = new Map<string, { readonly meaning: Meaning; readonly count: number }>();
  for (const { figure } of readings) {
    if (figure.kind !== "value" && figure.kind !== "missing") continue;
    for (const [sign, meaning] of figure.signs) met.set(sign, { meaning, count: (met.get(sign)?.count ?? 0) + 1 });
  }
  return met;
}

/** null: no row of the table has the headings that the mapping names. */
export function applied(table: ReadTable, mapping: Mapping): Applied | null {
  const frame = framed(table, columnsOf(mapping));
  if (frame === null) return null;
  const codes = new Map((mapping.codes ?? []).map(({ code, measure = null }) => [tidy(code), measure]));
  const bare: Ground = { mapping, frame, codes, style: { signs: signsOf(mapping), decimal: null, factor: 1 } };
  const columns = columnsIn(bare);
  const ground = {
    ...bare,
    style: styleOf(
      mapping,
      frame,
      columns.map(({ heading }) => heading),
    ),
  };
  const rows = frame.rows.filter((row) => counts(ground, row));
  const all = rows.flatMap((row) => columns.map((column) => readingOf(ground, row, column)));
  const readings = all.filter((each) => each !== null);
  return {
    ...{ readings, headings: frame.headings.filter((heading) => heading !== ""), signs: signsIn(readings) },
    passedOver: frame.rows.length - rows.length + all.length - readings.length,
  };
}
