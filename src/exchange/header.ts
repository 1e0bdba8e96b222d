/** Where in a sheet the table begins, what its columns are called, and what is noted below it. */
import type { ReadCell, ReadRow, ReadTable } from "../model/sheet.js";
import { withoutMarks } from "./figures.js";

export interface Framed {
  /** As they stand there; a heading that comes again is told apart: "Andel (2)". Empty where a column has none. */
  readonly headings: readonly string[];
  /** The number of their row in the file. */
  readonly at: number;
  readonly rows: readonly ReadRow[];
  /** Text by mark: "1" for "1) Uten …". */
  readonly footnotes: ReadonlyMap<string, string>;
}

const isFilled = (cell: ReadCell): boolean => cell !== null;
const filled = ({ cells }: ReadRow): number => cells.filter(isFilled).length;

/** Text of a cell as a heading or a word is compared. */
export function wordOf(cell: ReadCell): string {
  if (cell === null || typeof cell === "object") return cell instanceof Date ? cell.toISOString().slice(0, 10) : "";
  return String(cell).replace(/\s+/g, " ").trim();
}

function headingsOf({ cells }: ReadRow): string[] {
  const met = new Map<string, number>();
  return cells.map((cell) => {
    const heading = wordOf(cell);
    const times = (met.get(heading) ?? 0) + 1;
    met.set(heading, times);
    return heading === "" || times === 1 ? heading : `${heading} (${times})`;
  });
}

/** "1) Uten …", "¹ Uten …", "* Foreløpige tall": alone on its row. */
function footnoteOf({ cells }: ReadRow): readonly [string, string] | null {
  const [only, ...more] = cells.filter(isFilled);
  if (typeof only !== "string" || more.length > 0) return null;
  const found = /^(?:\(?([1-9]\d?|[a-z])\)|([¹²³⁴-⁹])|(\*+)\)?)\s*(\S[^]*)$/.exec(only);
  if (found === null) return null;
  const [, mark, small, star, text = ""] = found;
  const raised = small === undefined ? undefined : withoutMarks(`x${small}`).marks[0];
  return [mark ?? raised ?? star ?? "", text.trim()];
}

/** Rows above a table have one filled cell: its title, its source. */
function startOf({ rows }: ReadTable, wanted: readonly string[]): number {
  if (wanted.length > 0) {
    const words = wanted.map((word) => word.replace(/\s+/g, " ").trim());
    return rows.findIndex((row) => {
      const headings = headingsOf(row);
      return words.every((word) => headings.includes(word));
    });
  }
  return rows.findIndex((row, at) => {
    const next = rows[at + 1];
    return filled(row) >= 2 && next !== undefined && filled(next) >= 2;
  });
}

/** @param wanted headings that must be there; none: the first row that can be one of headings. @returns null: no such row */
export function framed(table: ReadTable, wanted: readonly string[] = []): Framed | null {
  const start = startOf(table, wanted);
  const head = table.rows[start];
  if (head === undefined) return null;
  const below = table.rows.slice(start + 1);
  const noted = below.map(footnoteOf).filter((each) => each !== null);
  return {
    headings: headingsOf(head),
    at: head.at,
    rows: below.filter((row) => footnoteOf(row) === null),
    footnotes: new Map(noted),
  };
}
