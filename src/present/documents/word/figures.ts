/** Charts in Word: the message, the drawing with what it shows as its text, and its numbers. */
import { ImageRun, Paragraph, type Table } from "docx";
import type { Chart, ChartTable } from "../../charts/index.js";
import type { Block, Line, Picture, WordDocument } from "./blocks.js";
import { wordText } from "./values.js";
import { runsOf } from "./lines.js";
import { own } from "./styles.js";
import { afterTable, tableOf } from "./tables.js";

/** CSS pixels between the margins of A4, and as high as leaves room for the message. */
const [WIDE, HIGH] = [642, 820];

const plain = (text: string): Line => [{ text: wordText(text), lang: null }];

function drawing({ title, description }: Chart, { png, width, height }: Picture, number: number): Paragraph {
  const scale = Math.min(1, WIDE / width, HIGH / height);
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const altText = {
    id: String(number),
    name: `Chart ${number}`,
    title: wordText(title),
    description: wordText(description),
  };
  return new Paragraph({
    keepNext: true,
    children: [new ImageRun({ type: "png", data: png, transformation: size, altText })],
  });
}

/** More columns than these do not fit on A4; then rows and columns change places, where that makes fewer. */
const COLUMNS = 9;

function fitting({ head, rows }: ChartTable): ChartTable {
  if (head.length <= COLUMNS || rows.length + 1 >= head.length) return { head, rows };
  const [corner = "", ...names] = head;
  return {
    head: [corner, ...rows.map(([name = ""]) => name)],
    rows: names.map((name, at) => [name, ...rows.map((row) => row[at + 1] ?? "")]),
  };
}

/**
 * @param picture null: there is none, which is said
 * @param number of the figure in the document, from 1
 */
export function figureOf(
  { chart, told }: Extract<Block, { kind: "figure" }>,
  picture: Picture | null,
  number: number,
  { numbers, undrawn }: WordDocument["fixed"],
): (Paragraph | Table)[] {
  const { title, subtitle } = chart;
  const table = fitting(chart.table);
  const caption: Line = [
    { text: wordText(title), lang: null, bold: true },
    { text: ` ${wordText(subtitle)}`, lang: null, soft: true },
  ];
  const shown =
    picture === null
      ? new Paragraph({ style: own.lead, children: runsOf(plain(undrawn)) })
      : drawing(chart, picture, number);
  return [
    new Paragraph({ style: own.caption, children: runsOf(caption) }),
    shown,
    ...(table.rows.length === 0
      ? []
      : [
          ...(told ? [] : [new Paragraph({ style: own.caption, children: runsOf(plain(numbers)) })]),
          tableOf(
            table.head.map(plain),
            table.rows.map((row) => row.map(plain)),
          ),
        ]),
    afterTable(),
  ];
}
