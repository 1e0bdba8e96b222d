/** Comma-separated values (RFC 4180) that no spreadsheet takes for more than they are. */
import { harmless, ordinarySpaces } from "./clean.js";

export type Cell = string | number | boolean | null;

/** Columns: the heading, and the cell of a row. A heading that is published stays; new ones come last. */
export type Columns<Row> = readonly (readonly [string, (row: Row) => Cell])[];

/** A signed figure as `ehs` shows it, "+20 % (13,68)": no spreadsheet takes it for more than it is. */
const signedFigure = /^[+\-\u2212][\d.,\s]+%?(?: \([\d.,\s]+%?\))?$/;

/** Text that a spreadsheet would take for a formula gets an apostrophe before it. */
const unformula = (text: string): string => (/^[=+\-@\t\r]/.test(text) && !signedFigure.test(text) ? `'${text}` : text);

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const text = unformula(harmless(ordinarySpaces(cell)));
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A line of headings and a line for each row, ended as RFC 4180 says. */
export function csvText<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  const head = columns.map(([heading]) => heading).join(",");
  const body = rows.map((row) => columns.map(([, cell]) => cellText(cell(row))).join(","));
  return [head, ...body].map((line) => `${line}\r\n`).join("");
}
