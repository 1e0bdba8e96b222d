/** Lays cells out in columns, by cli-table3 without borders. Cells come wrapped and painted; nothing is cut here. */
import Table from "cli-table3";

/** The lines of one cell, and how many columns it spans. */
export interface Cell {
  readonly lines: readonly string[];
  readonly span?: number;
}

/** Cells between two columns. */
export const gap = 2;

const borders = [
  ...["top", "top-mid", "top-left", "top-right", "bottom", "bottom-mid", "bottom-left", "bottom-right"],
  ...["left", "left-mid", "mid", "mid-mid", "right", "right-mid"],
] as const;

// one cell between columns, and the rest of the gap inside them: cli-table3 counts one for each column that is spanned
const chars = { ...Object.fromEntries(borders.map((name) => [name, ""])), middle: " " };

/** Room that a cell over several columns has. */
export function spanWidth(widths: readonly number[], from: number, span: number): number {
  return widths.slice(from, from + span).reduce((sum, width) => sum + width, gap * (span - 1));
}

type Line = { content: string; colSpan: number }[];

/** A row for each line of it: cli-table3 looks again and again at all that is in a cell, for each of its lines. */
function oneLineRows(row: readonly Cell[]): Line[] {
  const height = Math.max(1, ...row.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    row.map(({ lines, span = 1 }) => ({ content: lines[at] ?? "", colSpan: span })),
  );
}

/** cli-table3 takes time by the square of the lines in a table; the columns are given, so lines need not stand together. */
const together = 16;

function drawn(widths: readonly number[], lines: readonly Line[]): string[] {
  // head and border must be given empty: cli-table3 colours them otherwise, even into a file
  const style = { head: [], border: [], "padding-left": 0, "padding-right": 0 };
  const table = new Table({ chars, style, colWidths: widths.map((width) => width + gap - 1) });
  table.push(...lines);
  return table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd());
}

/** The rows as lines of text, without spaces at their ends. */
export function grid(widths: readonly number[], rows: readonly (readonly Cell[])[]): string[] {
  const lines = rows.flatMap(oneLineRows);
  const parts = Array.from({ length: Math.ceil(lines.length / together) }, (_, at) =>
    lines.slice(at * together, (at + 1) * together),
  );
  return parts.flatMap((part) => drawn(widths, part));
}
