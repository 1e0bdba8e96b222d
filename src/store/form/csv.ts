/**
 * Puts a file of figures in order where what is meant is plain: line ends of two kinds, the end of the file, blanks around
 * cells, and, where it was saved by a spreadsheet, the sign between cells and the decimal comma. A comma that could part
 * thousands from hundreds is left for a person to judge.
 */
import { columns, required } from "../breakdown-row.js";
import { type Formed, type FormKind, usualEnd, withLastEnd, withOneEnd } from "./lines.js";

type Rows = readonly (readonly string[])[];

interface Read {
  readonly rows: Rows;
  readonly end: string;
}

const escaped = (separator: string): string => (separator === "|" ? "\\|" : separator);

/** The cells of every line as they are written; null where a quote stands in the middle of one, or goes on over lines. */
function rowsOf(text: string, separator: string): Read | null {
  const sign = escaped(separator);
  const cell = new RegExp(`("(?:[^"\\r\\n]|"")*"|[^"\\r\\n${sign}]*)(${sign}|$)`, "y");
  const end = usualEnd(text);
  const rows: string[][] = [];
  for (const line of withOneEnd(text, "\n").split("\n")) {
    const cells: string[] = [];
    cell.lastIndex = 0;
    for (let more = true; more;) {
      const [, own = "", after = ""] = cell.exec(line) ?? [line];
      if (cell.lastIndex === 0 && line !== "") return null;
      cells.push(own);
      more = after !== "";
    }
    rows.push(cells);
  }
  return { rows, end };
}

const trimmed = (cell: string): string => cell.replace(/^[ \t]+|[ \t]+$/g, "");

/** Names of the columns; null where the first line is no heading. */
function headingOf(rows: Rows): readonly string[] | null {
  const names = (rows[0] ?? []).map((name) => trimmed(name).toLowerCase());
  const isHeading = names.every((name) => columns.some((column) => column === name));
  return isHeading && new Set(names).size === names.length && required.every((name) => names.includes(name))
    ? names
    : null;
}

const figures: ReadonlySet<string | undefined> = new Set(["value", "of", "n"]);
const plain = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const inThousands = /^-?[1-9]\d{0,2}(?:[ \u00A0\u202F]\d{3})+(?:,\d+)?$/;
const mayBeThousands = /^-?[1-9]\d{0,2}[.,]\d{3}$/;

/** The number that a cell stands for, where it can be only one; else the cell. */
function figureIn(cell: string): string {
  const bare = trimmed(cell.replace(/^"(.*)"$/, "$1"));
  const isGrouped = inThousands.test(bare);
  if (plain.test(bare) || (mayBeThousands.test(bare) && !isGrouped)) return cell;
  const number = (isGrouped ? bare.replace(/[ \u00A0\u202F]/g, "") : bare).replace(",", ".");
  return plain.test(number) ? number : cell;
}

/** Every cell as a file with commas has it; null where that is not sure. */
function withCommas(rows: Rows): Rows | null {
  const names = headingOf(rows);
  if (names === null) return null;
  const made = rows.map((cells, at) => {
    if (at === 0) return names;
    return cells.map((cell, column) => {
      const own = trimmed(cell);
      return figures.has(names[column]) ? (mayBeThousands.test(own) ? "," : figureIn(own)) : own;
    });
  });
  const isSure = made.every(
    (cells) => (cells.length === names.length || cells.join("") === "") && !cells.some((cell) => cell.includes(",")),
  );
  return isSure ? made : null;
}

const written = ({ end }: Read, rows: Rows): string => rows.map((cells) => cells.join(",")).join(end);

/** The file with commas between cells where another sign stands; null where it is not that, or not sure. */
function parted(text: string): string | null {
  for (const separator of [";", "\t", "|"]) {
    const read = rowsOf(text, separator);
    const rows = read === null || headingOf(read.rows) === null ? null : withCommas(read.rows);
    if (read !== null && rows !== null) return written(read, rows);
  }
  return null;
}

/** One step over the cells of a file that has a heading. */
function overCells(text: string, change: (cell: string, column: string | undefined) => string): string {
  const read = rowsOf(text, ",");
  const names = read === null ? null : headingOf(read.rows);
  if (read === null || names === null) return text;
  const rows = read.rows.map((cells, at) =>
    at === 0 ? cells : cells.map((cell, column) => change(cell, names[column])),
  );
  return written(read, rows);
}

/** Blanks before the line's end too, which stand in the heading as well. */
function withoutBlanks(text: string): string {
  const read = rowsOf(text, ",");
  return read === null || headingOf(read.rows) === null
    ? text
    : written(
        read,
        read.rows.map((cells) => cells.map((cell) => (cell.startsWith('"') ? cell : trimmed(cell)))),
      );
}

/** @param raw as it lies, with a byte-order mark or without; a file that is not sure to be one of figures stays as it is */
export function formedCsv(raw: string): Formed {
  const mark = raw.startsWith("\uFEFF") ? "\uFEFF" : "";
  const done: FormKind[] = [];
  let text = raw.slice(mark.length);
  const end = usualEnd(text);
  const isFigures = (now: string): boolean => headingOf(rowsOf(now, ",")?.rows ?? []) !== null;
  const steps: readonly (readonly [FormKind, (text: string) => string])[] = [
    ["separator", (now) => parted(now) ?? now],
    ["line-ends", (now) => (isFigures(now) ? withOneEnd(now, end) : now)],
    ["blanks", withoutBlanks],
    ["figures", (now) => overCells(now, (cell, column) => (figures.has(column) ? figureIn(cell) : cell))],
    ["end", (now) => (isFigures(now) ? withLastEnd(now, end) : now)],
  ];
  for (const [kind, step] of steps) {
    const next = step(text);
    if (next === text) continue;
    text = next;
    done.push(kind);
  }
  return { text: `${mark}${text}`, done };
}
