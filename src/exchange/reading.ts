/** One figure of a table: what it is of, for when, and what stands beside it. */
import type { ReadCell, ReadRow } from "../model/sheet.js";
import type { Mapping } from "./apply.js";
import { type FigureRead, figureOf, type Style, withoutMarks } from "./figures.js";
import { type Framed, wordOf } from "./header.js";
import { numberOf } from "./numbers.js";
import { dayOf, periodOf } from "./periods.js";
import { type FigureFlag, flagNames, isFlag, isMissing } from "./signs.js";

/** One figure of a file. */
export interface Reading {
  /** Row of the file, from 1. */
  readonly at: number;
  /** Heading of the column of the figure. */
  readonly heading: string;
  /** What the file calls the measure; null: the mapping says it for the column. */
  readonly code: string | null;
  /** Id of the measure, where the mapping gives one; null: the code is to be looked up. */
  readonly measure: string | null;
  readonly period: string | null;
  /** As it stands there. */
  readonly periodText: string;
  readonly figure: FigureRead;
  /** As they stand there, for what the file shows of the figure. */
  readonly figureText: string;
  readonly n: number | null;
  readonly published: string | null;
  readonly flags: readonly FigureFlag[];
  /** Remarks and footnotes that belong to it. */
  readonly texts: readonly string[];
  /** Marks without a footnote. */
  readonly loose: readonly string[];
  /** Fields that hold something else than they should, by heading. */
  readonly unread: readonly string[];
  /** Other cells of the row by heading. */
  readonly row: ReadonlyMap<string, ReadCell>;
}

/** What a row is read by. */
export interface Ground {
  readonly mapping: Mapping;
  readonly frame: Framed;
  readonly style: Style;
  readonly codes: ReadonlyMap<string, string | null>;
}

export const tidy = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The cells of a row by their headings. */
export const cellsOf = ({ headings }: Framed, { cells }: ReadRow): ReadonlyMap<string, ReadCell> =>
  new Map(headings.flatMap((heading, at) => (heading === "" ? [] : [[heading, cells[at] ?? null] as const])));

/** A count in a cell; undefined: it is none. */
function countOf(cell: ReadCell): number | null | undefined {
  if (cell === null) return null;
  const number =
    typeof cell === "number" ? { text: String(cell) } : typeof cell === "string" ? numberOf(cell, null) : null;
  // "1.524" and "1,524" are fifteen hundred people: nobody is a part of one
  const value =
    number === null
      ? NaN
      : Number(
          typeof cell === "string" && /^\d{1,3}[.,]\d{3}$/.test(cell.trim())
            ? number.text.replace(".", "")
            : number.text,
        );
  return Number.isInteger(value) && value >= 1 ? value : undefined;
}

/** Words or letters for what the reader must know; undefined: one of them is none. */
function flagsOf(cell: ReadCell, { signs }: Style): readonly FigureFlag[] | undefined {
  const words = wordOf(cell)
    .split(/[\s,;]+/)
    .filter((word) => word !== "");
  const found = words.map((word) => flagNames.find((flag) => flag === word.toLowerCase()) ?? signs.get(word));
  if (found.some((each) => each === undefined || (!isFlag(each) && !isMissing(each)))) return undefined;
  return found.flatMap((each) => (each !== undefined && isFlag(each) ? [each] : []));
}

/** A word of the file without the marks of footnotes that are there, and those marks. */
function unmarked(cell: ReadCell, { frame }: Ground): { readonly word: ReadCell; readonly marks: readonly string[] } {
  if (typeof cell !== "string") return { word: cell, marks: [] };
  const { bare, marks } = withoutMarks(cell);
  return marks.length > 0 && marks.every((mark) => frame.footnotes.has(mark))
    ? { word: bare, marks }
    : { word: cell, marks: [] };
}

interface Dated {
  readonly period: string | null;
  readonly flags: readonly FigureFlag[];
  readonly marks: readonly string[];
}

/** "2023*", "2023 1)": the period, and what its sign and its marks say of every figure of it. */
function datedBy(cell: ReadCell, ground: Ground): Dated {
  const { word, marks } = unmarked(cell, ground);
  const [sign, meaning = ""] =
    typeof word === "string"
      ? ([...ground.style.signs].find(([each]) => /^[^\p{L}\d.]+$/u.test(each) && word.endsWith(each)) ?? [])
      : [];
  if (sign === undefined || typeof word !== "string" || !isFlag(meaning))
    return { period: periodOf(word), flags: [], marks };
  const noted = ground.frame.footnotes.has(sign) ? [sign] : [];
  return { period: periodOf(word.slice(0, -sign.length)), flags: [meaning], marks: [...marks, ...noted] };
}

export interface Column {
  readonly heading: string;
  readonly measure: string | null;
  readonly n_in: string | undefined;
  /** What the heading says, where it is a period. */
  readonly dated: Dated | null;
}

/** The columns that hold figures. */
export function columnsIn(ground: Ground): Column[] {
  const { mapping, frame } = ground;
  return mapping.values.flatMap(({ column, measure = null, n_in = mapping.n_in }): Column[] => {
    if (column !== "*") return [{ heading: tidy(column), measure, n_in, dated: null }];
    return frame.headings.flatMap((heading): Column[] => {
      const dated = datedBy(heading, ground);
      return dated.period === null ? [] : [{ heading, measure, n_in, dated }];
    });
  });
}

/** What stands beside a figure, and the headings of what could not be read. */
function besideOf({ mapping, style }: Ground, cells: ReadonlyMap<string, ReadCell>, { n_in }: Column) {
  const cell = (heading: string | undefined): ReadCell =>
    heading === undefined ? null : (cells.get(tidy(heading)) ?? null);
  const { published_in, flags_in, remarks_in } = mapping;
  const [n, flags] = [countOf(cell(n_in)), flagsOf(cell(flags_in), style)];
  const published = dayOf(cell(published_in));
  const unread = [
    n === undefined ? n_in : undefined,
    flags === undefined ? flags_in : undefined,
    published === null && cell(published_in) !== null ? published_in : undefined,
  ].filter((each) => each !== undefined);
  return { n: n ?? null, flags: flags ?? [], published, remark: wordOf(cell(remarks_in)), unread };
}

function notesOf(marks: readonly string[], { frame }: Ground) {
  const all = [...new Set(marks)];
  return {
    texts: all.flatMap((mark) => frame.footnotes.get(mark) ?? []),
    loose: all.filter((mark) => !frame.footnotes.has(mark)),
  };
}

const marksIn = (figure: FigureRead, { frame }: Ground): readonly string[] =>
  figure.kind === "value" || figure.kind === "missing"
    ? [...figure.marks, ...figure.signs.flatMap(([sign]) => (frame.footnotes.has(sign) ? [sign] : []))]
    : [];

/** What is said to be missing, in a column of its own, says more than an empty cell. */
function figureIn(cell: ReadCell, missing: ReadCell, style: Style): FigureRead {
  const figure = figureOf(cell, style);
  const why = wordOf(missing);
  if (figure.kind !== "empty" || why === "") return figure;
  if (isMissing(why)) return { kind: "missing", why, flags: [], marks: [], signs: [] };
  return { kind: "none", why: "text", text: why };
}

/** The figure in one cell; null where there is none, or none that is asked for. */
export function readingOf(ground: Ground, row: ReadRow, column: Column): Reading | null {
  const { mapping, frame, style, codes } = ground;
  const cells = cellsOf(frame, row);
  const cell = cells.get(column.heading) ?? null;
  const at = (heading: string | undefined): ReadCell =>
    heading === undefined ? null : (cells.get(tidy(heading)) ?? null);
  const figure = figureIn(cell, at(mapping.missing_in), style);
  const named = unmarked(at(mapping.measure_in), ground);
  const code = wordOf(named.word);
  const known = codes.get(code);
  if (figure.kind === "empty" || (known === null && column.measure === null)) return null;
  const period = at(mapping.period_in);
  const dated = column.dated ?? datedBy(period, ground);
  const given = column.dated?.period ?? mapping.period;
  const { remark, flags, ...beside } = besideOf(ground, cells, column);
  const notes = notesOf([...marksIn(figure, ground), ...named.marks, ...dated.marks], ground);
  return {
    ...{ at: row.at, heading: column.heading, code: column.measure === null ? code : null },
    measure: column.measure ?? known ?? null,
    period: given ?? dated.period,
    periodText: given ?? wordOf(period),
    ...{ figure, figureText: wordOf(cell), ...beside, loose: notes.loose, row: cells },
    flags: [...flags, ...dated.flags],
    texts: [...(remark === "" ? [] : [remark]), ...notes.texts],
  };
}
