/** Sections of notes and tables, laid out for the terminal or as Markdown. */
import { gap, grid } from "./grid.js";
import { mdTable, mdText } from "./markdown.js";
import type { Screen } from "./screen.js";
import { displayWidth, wrap } from "./width.js";

interface TextTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface TextSection {
  readonly heading: string;
  readonly notes: readonly string[];
  readonly table: TextTable | null;
}

/** A column is never made narrower than this to make room for others, unless nothing else is left. */
const narrow = 10;

/** Widths in which the table fits: as wide as needed, and the widest columns give way first. */
function widthsFor({ head, rows }: TextTable, room: number): number[] {
  const widths = head.map((title, at) =>
    Math.max(1, ...[title, ...rows.map((row) => row[at] ?? "")].map(displayWidth)),
  );
  const total = (): number => widths.reduce((sum, width) => sum + width, 0) + gap * (widths.length - 1);
  while (total() > room) {
    const widest = Math.max(...widths);
    const at = widths.indexOf(widest);
    if (widest <= Math.min(narrow, 3)) break;
    widths[at] = widest - 1;
  }
  return widths;
}

/** The section for the terminal. */
export function sectionLines({ paint, width }: Screen, { heading, notes, table }: TextSection): string[] {
  const title = wrap(heading, width).map(paint.strong);
  const told = notes.flatMap((note) => wrap(note, width));
  if (table === null || table.rows.length === 0) return [...title, ...told];
  const widths = widthsFor(table, width);
  const cells = (row: readonly string[], painter: (text: string) => string = (text) => text) =>
    row.map((text, at) => ({ lines: wrap(text, widths[at] ?? 1).map(painter) }));
  return [...title, ...told, ...grid(widths, [cells(table.head, paint.muted), ...table.rows.map((row) => cells(row))])];
}

/** The section as blocks of Markdown. */
export function sectionBlocks({ heading, notes, table }: TextSection): (readonly string[])[] {
  return [
    [`## ${mdText(heading)}`],
    ...notes.map((note) => [mdText(note)]),
    table === null
      ? []
      : mdTable(
          table.head.map(mdText),
          table.rows.map((row) => row.map(mdText)),
        ),
  ];
}
