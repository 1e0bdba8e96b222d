/** A table as it leaves for a spreadsheet or comes from one: columns with headings, rows of cells. */

/** What a cell holds. Text is text: "0301" keeps its zero, and a date is written year-month-day. */
export type SheetCell = string | number | boolean | null;

export interface SheetColumn {
  /** Published: it stays, and new ones come last. */
  readonly heading: string;
  /** date: cells are days, year-month-day; figure: numbers, or text such as "147/356" where a number would say less. */
  readonly kind: "text" | "number" | "figure" | "date";
  /** In a spreadsheet, in characters. */
  readonly width?: number;
}

export interface Sheet {
  /** Stable and short: the name of the tab, and of the file. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** What may be typed in a column of a sheet that is sent out. */
export interface CellRule {
  /** From 0. */
  readonly column: number;
  readonly allow:
    | { readonly kind: "list"; readonly words: readonly string[] }
    | { readonly kind: "number"; readonly low: number | null; readonly high: number | null }
    | { readonly kind: "count" }
    | { readonly kind: "date" };
  /** The first and last row it holds for, from 0; the headings are row 0. */
  readonly rows: readonly [number, number];
  /** What is said to whoever types something else. */
  readonly message: string;
}

/** A formula whose result the file does not hold: there is nothing to read, and nothing is computed. */
interface Uncomputed {
  readonly uncomputed: true;
}

export type ReadCell = string | number | boolean | Date | Uncomputed | null;

export interface ReadRow {
  /** Its number in the file, from 1. */
  readonly at: number;
  readonly cells: readonly ReadCell[];
}

/** A dimension of a cube: two columns of the table that it is read as, and what stands in them. */
export interface CubeDimension {
  /** Of the column of codes, and of the column of labels. */
  readonly heading: string;
  readonly labels: string;
  readonly categories: readonly { readonly code: string; readonly label: string }[];
}

/** A table as it was read, with whatever stands above and below it. */
export interface ReadTable {
  /** Of the tab; null where the file has no tabs. */
  readonly name: string | null;
  readonly rows: readonly ReadRow[];
  /** Headings that the format itself says hold the period and the measure. */
  readonly roles?: { readonly period: string | null; readonly measure: string | null };
  /** Of a cube: every combination of their categories has a row. */
  readonly dimensions?: readonly CubeDimension[];
}
