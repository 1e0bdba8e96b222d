/** A chart as documents get it: the drawing in two sizes, its message, what it shows, its text alternative and its numbers. */
import { oneLine } from "../clean.js";
import type { ChartWords } from "../lang/charts.js";
import type { Drawing } from "./drawing.js";
import { svgOf } from "./svg.js";

export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The language of each cell; null where it is the document's. Absent: all are. */
  readonly langs?: readonly (readonly (string | null)[])[];
}

export interface Chart {
  /** For columns of 640 pixels and paper. Nothing in it reaches for anything outside itself. */
  readonly svg: string;
  /** The same for columns of 320 pixels; null where one drawing serves both. `chartStyle` shows one of them at a time. */
  readonly narrow: string | null;
  /** The message, computed from the data. Plain text, as are the others: escape it where it is put. */
  readonly title: string;
  /** What is measured, its unit, source and date. */
  readonly subtitle: string;
  /** What the drawing shows, for those who do not see it. */
  readonly description: string;
  readonly table: ChartTable;
}

/** How a chart is to be made. `id` must be unique on the page. */
export interface ChartOptions {
  readonly id: string;
}

/** Widths that drawings are made for. Text is 12–14 pixels high in both. */
export const WIDE = 640;
export const NARROW = 320;

export interface Said {
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly table: ChartTable;
}

const cleaned = ({ title, subtitle, description, table }: Said): Said => ({
  title: oneLine(title),
  subtitle: oneLine(subtitle),
  description: oneLine(description),
  table: { ...table, head: table.head.map(oneLine), rows: table.rows.map((row) => row.map(oneLine)) },
});

/** Draws in both widths and says what is said. */
export function chartOf(said: Said, draw: (width: number) => Drawing, words: ChartWords, { id }: ChartOptions): Chart {
  const clean = cleaned(said);
  const { title, description } = clean;
  const frame = { title, description, lang: words.lang };
  return {
    ...clean,
    svg: svgOf(draw(WIDE), { ...frame, id, className: "chart chart-wide" }),
    narrow: svgOf(draw(NARROW), { ...frame, id: `${id}-n`, className: "chart chart-narrow" }),
  };
}
