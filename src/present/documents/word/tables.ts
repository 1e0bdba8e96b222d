/** Tables in Word: the first row is said again on every page, and columns are as wide as what is in them needs. */
import { BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import { type Line, textOf } from "./blocks.js";
import { runsOf } from "./lines.js";
import { ink, line as lineColour, own, stripe } from "./styles.js";

/** Between the margins of A4 in twips, upright and on its side. */
export const upright = 9638;
export const sideways = 14570;

/** What stands beside the text of a cell, in twips. */
const BESIDE = 180;

/** How the text of a table looks, and how wide a letter of it is in twips. */
interface Look {
  readonly cell: string;
  readonly head: string;
  readonly letter: number;
}
const usual: Look = { cell: own.cell, head: own.head, letter: 112 };
const small: Look = { cell: own.small, head: own.smallHead, letter: 100 };

/** With as many columns, a table that stands upright has the smaller letters. */
const MANY = 6;

/** Letters that a column may ask for: of its longest word, and in all. */
const [WORD, MOST] = [16, 150];

const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => text.length));

/** What a column cannot be narrower than without breaking words, and how much of the rest it wants. */
interface Need {
  readonly least: number;
  readonly weight: number;
}

function needOf(head: Line | undefined, cells: readonly Line[], letter: number): Need {
  const texts = [...(head === undefined ? [] : [head]), ...cells].map(textOf);
  const mean = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(texts.length, 1);
  const word = Math.min(WORD, longest(texts.flatMap((text) => text.split(/[\s\u2010-\u2014-]+/))));
  const wanted = Math.min(MOST, Math.sqrt(mean * longest(texts)));
  return { least: word * letter + BESIDE, weight: Math.max(1, wanted - word) };
}

/** As wide as the text together, in whole twips. */
function exactly(widths: readonly number[], width: number): readonly number[] {
  const whole = widths.map(Math.floor);
  const rest = width - whole.reduce((sum, each) => sum + each, 0);
  return whole.map((each, at) => (at === whole.length - 1 ? each + rest : each));
}

/** Widths of the columns in twips, together `width`. Where words alone need more room than there is, each gives of its own. */
export function widthsOf(
  head: readonly Line[],
  rows: readonly (readonly Line[])[],
  width: number,
  { letter } = usual,
): readonly number[] {
  const count = Math.max(head.length, ...rows.map((row) => row.length), 1);
  const needs = Array.from({ length: count }, (_, at) =>
    needOf(
      head[at],
      rows.map((row) => row[at] ?? []),
      letter,
    ),
  );
  const least = needs.reduce((sum, need) => sum + need.least, 0);
  if (least >= width)
    return exactly(
      needs.map((need) => (need.least / least) * width),
      width,
    );
  const weights = needs.reduce((sum, need) => sum + need.weight, 0);
  return exactly(
    needs.map((need) => need.least + (need.weight / weights) * (width - least)),
    width,
  );
}

const cellOf = (line: Line, width: number, style: string, isHead: boolean): TableCell =>
  new TableCell({
    children: [new Paragraph({ style, children: runsOf(line) })],
    width: { size: width, type: WidthType.DXA },
    ...(isHead ? { shading: { type: ShadingType.CLEAR, color: "auto", fill: stripe } } : {}),
  });

const rowOf = (cells: readonly Line[], widths: readonly number[], style: string, isHead = false): TableRow =>
  new TableRow({
    children: widths.map((width, at) => cellOf(cells[at] ?? [], width, style, isHead)),
    cantSplit: true,
    ...(isHead ? { tableHeader: true } : {}),
  });

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const thin = { style: BorderStyle.SINGLE, size: 4, color: lineColour };
const thick = { style: BorderStyle.SINGLE, size: 8, color: ink };

/** What parts a table from what follows. */
export const afterTable = (): Paragraph => new Paragraph({ style: own.after, children: [] });

export function tableOf(head: readonly Line[], rows: readonly (readonly Line[])[], width = upright): Table {
  const look = width === upright && head.length >= MANY ? small : usual;
  const widths = widthsOf(head, rows, width, look);
  return new Table({
    rows: [rowOf(head, widths, look.head, true), ...rows.map((row) => rowOf(row, widths, look.cell))],
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 30, bottom: 30, left: 60, right: 100 },
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    borders: { top: thick, bottom: thick, insideHorizontal: thin, left: none, right: none, insideVertical: none },
  });
}
