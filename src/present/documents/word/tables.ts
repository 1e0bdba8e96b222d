/** Tables in Word: the first row is said again on every page, and columns are as wide as what is in them needs. */
import { BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import { type Line, textOf } from "./blocks.js";
import { runsOf } from "./lines.js";
import { ink, line as lineColour, own, stripe } from "./styles.js";

/** Between the margins of A4 in twips, upright and on its side. */
export const upright = 9638;
export const sideways = 14570;

/** A letter of the text of tables, and what stands beside the text of a cell, in twips. */
const [LETTER, BESIDE] = [112, 180];

/** Letters that a column may ask for: of its longest word, and in all. */
const [WORD, MOST] = [18, 60];

const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => text.length));

/** What a column cannot be narrower than without breaking words, and how much of the rest it wants. */
interface Need {
  readonly least: number;
  readonly weight: number;
}

function needOf(head: Line | undefined, cells: readonly Line[]): Need {
  const texts = [...(head === undefined ? [] : [head]), ...cells].map(textOf);
  const mean = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(texts.length, 1);
  const word = Math.min(WORD, longest(texts.flatMap((text) => text.split(/[\s\u2010-\u2014-]+/))));
  const wanted = Math.min(MOST, Math.sqrt(mean * longest(texts)));
  return { least: word * LETTER + BESIDE, weight: Math.max(1, wanted - word) };
}

/** As wide as the text together, in whole twips. */
function exactly(widths: readonly number[], width: number): readonly number[] {
  const whole = widths.map(Math.floor);
  const rest = width - whole.reduce((sum, each) => sum + each, 0);
  return whole.map((each, at) => (at === whole.length - 1 ? each + rest : each));
}

/** Widths of the columns in twips, together `width`. Where words alone need more room than there is, each gives of its own. */
function widthsOf(head: readonly Line[], rows: readonly (readonly Line[])[], width: number): readonly number[] {
  const count = Math.max(head.length, ...rows.map((row) => row.length), 1);
  const needs = Array.from({ length: count }, (_, at) =>
    needOf(
      head[at],
      rows.map((row) => row[at] ?? []),
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

interface Look {
  readonly style: string;
  readonly isHead: boolean;
}

const cellOf = (line: Line, width: number, { style, isHead }: Look): TableCell =>
  new TableCell({
    children: [new Paragraph({ style, children: runsOf(line) })],
    width: { size: width, type: WidthType.DXA },
    ...(isHead ? { shading: { type: ShadingType.CLEAR, color: "auto", fill: stripe } } : {}),
  });

const rowOf = (cells: readonly Line[], widths: readonly number[], look: Look): TableRow =>
  new TableRow({
    children: widths.map((width, at) => cellOf(cells[at] ?? [], width, look)),
    cantSplit: true,
    ...(look.isHead ? { tableHeader: true } : {}),
  });

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const thin = { style: BorderStyle.SINGLE, size: 4, color: lineColour };
const thick = { style: BorderStyle.SINGLE, size: 8, color: ink };

export function tableOf(head: readonly Line[], rows: readonly (readonly Line[])[], width = upright): Table {
  const widths = widthsOf(head, rows, width);
  return new Table({
    rows: [
      rowOf(head, widths, { style: own.head, isHead: true }),
      ...rows.map((row) => rowOf(row, widths, { style: own.cell, isHead: false })),
    ],
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 30, bottom: 30, left: 60, right: 100 },
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    borders: { top: thick, bottom: thick, insideHorizontal: thin, left: none, right: none, insideVertical: none },
  });
}
