/** Objectives against the ladder of indicator types: how many measures there are in each cell, and how they stand. */
import type { MatrixCell, MatrixChartView } from "../../report/charts/view.js";
import type { ChartWords } from "../lang/charts.js";
import { type Chart, type ChartOptions, type Said, chartOf } from "./chart.js";
import { type Box, type Drawing, type DrawingItem, line, mark, rect, text } from "./drawing.js";
import { legendOf } from "./legend.js";
import { textWidth, wrapTo } from "./measure.js";
import {
  type Segment,
  foreign,
  edgeOf,
  listOf,
  onInk,
  rowName,
  reasonsNote,
  segmentLegend,
  segmentsOf,
} from "./rows.js";

const SIZE = 13;
const LINE = 16;
const EDGE = 8;
const LOW = 50;
/** More than so many are never drawn one by one. */
const MANY = 40;
const CHIP = 15;
const TOTAL = 44;
const ASIDE = 480;

interface Grid {
  /** Left edges of the columns of types, and of the totals after them. */
  readonly columns: readonly number[];
  readonly wide: number;
}

/** A status in a cell: its shape on its colour, and how many where it stands for several. */
interface Chip {
  readonly segment: Segment;
  readonly said: string | null;
  readonly width: number;
}

const SMALL = 11;

/** Chips on lines no wider than the cell. */
function linesOf(chips: readonly Chip[], room: number): Chip[][] {
  const lines: Chip[][] = [];
  let used = Infinity;
  for (const chip of chips) {
    if (used + chip.width > room) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(chip);
    used += chip.width;
  }
  return lines;
}

/** One chip for each measure where they fit on two lines; else one for each status with its number. */
function chipsOf({ counts }: MatrixCell, wide: number, words: ChartWords): Chip[][] {
  const room = wide - 6;
  const segments = segmentsOf(counts, words);
  const each = linesOf(
    segments.flatMap((segment) =>
      Array.from({ length: Math.min(segment.count, MANY) }, () => ({ segment, said: null, width: CHIP })),
    ),
    room,
  );
  if (each.length <= 2 && segments.every(({ count }) => count <= MANY)) return each;
  const grouped = segments.map((segment) => {
    const said = String(segment.count);
    return { segment, said, width: CHIP + textWidth(said, SMALL) + 3 };
  });
  return linesOf(grouped, room);
}

function chipItems(line: readonly Chip[], left: number, right: number, top: number): DrawingItem[] {
  const used = line.reduce((sum, { width }) => sum + width, 0);
  let x = (left + right - used) / 2;
  return line.flatMap(({ segment: { mark: sign }, said, width }) => {
    const { shape, ink } = sign;
    const box = { left: x + 0.5, right: x + CHIP - 1.5, top, bottom: top + CHIP - 2 };
    const [middle, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const number = said === null ? [] : [text({ x: x + CHIP, y: y + 4, text: said, size: SMALL })];
    x += width;
    return [
      rect({ box, fill: ink, stroke: edgeOf(ink), role: "chip" }),
      mark({ shape, x: middle, y, size: 8, ink: onInk(ink), on: ink, role: "status" }),
      ...number,
    ];
  });
}

interface Cell {
  readonly cell: MatrixCell;
  readonly chips: readonly (readonly Chip[])[];
}

/** High enough for the cell with the most lines of chips. */
const heightOf = (cells: readonly Cell[]): number =>
  Math.max(LOW, 31 + Math.max(0, ...cells.map(({ chips }) => chips.length)) * CHIP + 4);

function cellItems({ cell: { measures }, chips }: Cell, box: Box): DrawingItem[] {
  const field = rect({ box, fill: measures === 0 ? "ground" : "stripe", stroke: "grid", role: "cell" });
  const middle = (box.top + box.bottom) / 2;
  const number = text({
    ...{ x: (box.left + box.right) / 2, y: measures === 0 ? middle + 6 : box.top + 22, text: String(measures) },
    ...{ size: 17, anchor: "middle", bold: measures > 0, ink: measures === 0 ? "muted" : "ink" },
  });
  const lines = chips.flatMap((each, at) => chipItems(each, box.left, box.right, box.top + 31 + at * CHIP));
  return [field, number, ...lines];
}

function headItems({ types }: MatrixChartView, { columns, wide }: Grid, words: ChartWords) {
  const heads = types.map((type, at) => ({ said: wrapTo(words.type[type], wide - 4, 12, 2, true), width: wide, at }));
  const total = { said: wrapTo(words.matrix.total, TOTAL, 12, 2, true), width: TOTAL, at: types.length };
  const high = Math.max(...[...heads, total].map(({ said }) => said.length)) * 15 + 6;
  const items = [...heads, total].flatMap(({ said, width, at }) =>
    said.map((each, row) => {
      const x = (columns[at] ?? 0) + width / 2;
      return text({ x, y: EDGE + row * 15 + 11, text: each, size: 12, bold: true, anchor: "middle" });
    }),
  );
  return { items, high };
}

function gridOf(types: number, width: number): Grid {
  const label = width >= ASIDE ? width * 0.31 : 0;
  const wide = (width - 2 * EDGE - label - TOTAL) / Math.max(1, types);
  return { wide, columns: Array.from({ length: types + 1 }, (_, at) => EDGE + label + at * wide) };
}

export function matrixDrawing(view: MatrixChartView, words: ChartWords, width: number): Drawing {
  const aside = width >= ASIDE;
  const grid = gridOf(view.types.length, width);
  const head = headItems(view, grid, words);
  const items: DrawingItem[] = [...head.items];
  const [first = EDGE] = grid.columns;
  const totalAt = (grid.columns.at(-1) ?? 0) + TOTAL / 2;
  const labelRoom = aside ? first - EDGE - 8 : width - 2 * EDGE;
  let top = EDGE + head.high;
  for (const row of view.rows) {
    const cells = row.cells.map((cell) => ({ cell, chips: chipsOf(cell, grid.wide, words) }));
    const high = heightOf(cells);
    const lines = wrapTo(rowName(row, words), labelRoom, SIZE, aside ? 3 : 2);
    const from = aside ? top : top + lines.length * LINE + 3;
    const start = aside ? top + (high - lines.length * LINE) / 2 : top;
    const lang = foreign(row.name, words);
    items.push(...lines.map((said, at) => text({ x: EDGE, y: start + at * LINE + 12, text: said, size: SIZE, lang })));
    for (const [at, cell] of cells.entries()) {
      const left = grid.columns[at] ?? 0;
      items.push(...cellItems(cell, { left, right: left + grid.wide, top: from, bottom: from + high }));
    }
    items.push(text({ x: totalAt, y: from + high / 2 + 5, text: String(row.measures), size: 15, anchor: "middle" }));
    top = from + high + (aside ? 0 : 8);
  }
  items.push(line({ x1: EDGE, x2: width - EDGE, y1: top + 4, y2: top + 4, stroke: "axis", role: "rule" }));
  const sums = [...view.totals, view.measures].map((sum, at) => {
    const middle = at === view.totals.length ? totalAt : (grid.columns[at] ?? 0) + grid.wide / 2;
    return text({ x: middle, y: top + 23, text: String(sum), size: 15, anchor: "middle", bold: true });
  });
  if (aside) items.push(text({ x: EDGE, y: top + 23, text: words.matrix.total, size: SIZE, bold: true }));
  const all = segmentsOf(view.total, words);
  const legend = legendOf(segmentLegend(all), EDGE, top + 36, width - 2 * EDGE);
  const room = { left: EDGE, top: top + 40 + legend.height, width: width - 2 * EDGE };
  const note = reasonsNote(view.total, words, room);
  return { width, height: note.bottom + 8, items: [...items, ...sums, ...legend.items, ...note.items] };
}

function said(view: MatrixChartView, words: ChartWords): Said {
  const { matrix, type } = words;
  const outcome = view.types.reduce(
    (sum, each, at) => sum + (each === "result" || each === "effect" ? (view.totals[at] ?? 0) : 0),
    0,
  );
  const without = view.rows.filter(({ id }) => view.withoutResult.includes(id)).map(({ number }) => number);
  const lacking = without.length === view.rows.length - view.rows.filter(({ level }) => level === "goal").length;
  const where = lacking && without.length > 1 ? matrix.withoutAny : matrix.without(without);
  const title = matrix.title(view.measures, outcome);
  const cellSaid = ({ type: of, measures, counts }: MatrixCell): string =>
    `${type[of]} ${measures === 0 ? matrix.none : `${measures} (${listOf(counts, words)})`}`;
  const sums = [matrix.total, ...view.totals.map(String), String(view.measures)];
  return {
    title: without.length === 0 || outcome === 0 ? title : `${title}, ${where}`,
    subtitle: `${matrix.subtitle} · ${words.asOf(view.asOf.period.text)}`,
    description: view.rows.map((row) => matrix.row(rowName(row, words), words.list(row.cells.map(cellSaid)))).join(" "),
    table: {
      head: [words.counts.head, ...view.types.map((each) => type[each]), matrix.total],
      rows: [
        ...view.rows.map((row) => [
          rowName(row, words),
          ...row.cells.map(({ measures, counts }) => (measures === 0 ? "0" : `${measures}: ${listOf(counts, words)}`)),
          String(row.measures),
        ]),
        sums,
      ],
    },
  };
}

export function matrixChartOf(view: MatrixChartView, words: ChartWords, options: ChartOptions): Chart {
  return chartOf(said(view, words), (width) => matrixDrawing(view, words, width), words, options);
}
