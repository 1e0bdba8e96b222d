/** A chart as documents get it: the drawing in two sizes, its message, what it shows, its text alternative and its numbers. */
import { oneLine } from "../clean.js";
import type { ChartWords } from "../lang/charts.js";
import type { Drawing } from "./drawing.js";
import { once } from "../../report/once.js";
import { framed, painted, type Painted } from "./svg.js";

export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The language of each cell; null where it is the document's. Absent: all are. */
  readonly langs?: readonly (readonly (string | null)[])[];
}

export interface Said {
  /** The message, computed from the data. Plain text, as are the others: escape it where it is put. */
  readonly title: string;
  /** What is measured, its unit, source and date. */
  readonly subtitle: string;
  /** What the drawing shows, for those who do not see it. */
  readonly description: string;
  readonly table: ChartTable;
}

/** The drawings are made when they are first asked for: a document in Markdown tells what is said and has none. */
export interface Chart extends Said {
  /** For columns of 640 pixels and paper. Nothing in it reaches for anything outside itself. */
  readonly svg: string;
  /** The same for columns of 320 pixels; null where one drawing serves both. `chartStyle` shows one of them at a time. */
  readonly narrow: string | null;
  /** The same chart by another id, with nothing drawn again. */
  readonly under: (id: string) => Chart;
}

/** How a chart is to be made. `id` must be unique on the page. */
export interface ChartOptions {
  readonly id: string;
}

interface NamedClass {
  readonly className: string;
}

/** Widths that drawings are made for. Text is 12–14 pixels high in both. */
export const WIDE = 640;
export const NARROW = 320;

const cleaned = ({ title, subtitle, description, table }: Said): Said => ({
  title: oneLine(title),
  subtitle: oneLine(subtitle),
  description: oneLine(description),
  table: { ...table, head: table.head.map(oneLine), rows: table.rows.map((row) => row.map(oneLine)) },
});

/** The drawings of a chart, each with the class it goes by. */
interface Sizes {
  readonly className: string;
  readonly wide: () => Painted;
  /** null: the wide one serves both. */
  readonly narrow: (() => Painted) | null;
}

function charted(said: Said, sizes: Sizes, lang: string, id: string): Chart {
  const { title, description } = said;
  const frame = { title, description, lang };
  const wide = once(() => framed(sizes.wide(), { ...frame, id, className: sizes.className }));
  const slim = once(() =>
    sizes.narrow === null ? null : framed(sizes.narrow(), { ...frame, id: `${id}-n`, className: "chart chart-narrow" }),
  );
  return {
    ...said,
    get svg() {
      return wide();
    },
    get narrow() {
      return slim();
    },
    under: (other) => charted(said, sizes, lang, other),
  };
}

/** Draws in both widths and says what is said. */
export function chartOf(said: Said, draw: (width: number) => Drawing, words: ChartWords, { id }: ChartOptions): Chart {
  const [wide, narrow] = [once(() => painted(draw(WIDE))), once(() => painted(draw(NARROW)))];
  return charted(cleaned(said), { className: "chart chart-wide", wide, narrow }, words.lang, id);
}

/** A chart of one size, for a place that is always as wide. */
export function singleChartOf(said: Said, draw: () => Drawing, words: ChartWords, asked: ChartOptions & NamedClass) {
  const { id, className } = asked;
  return charted(cleaned(said), { className, wide: once(() => painted(draw())), narrow: null }, words.lang, id);
}
