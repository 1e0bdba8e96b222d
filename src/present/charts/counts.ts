/** Measures of each objective by status: one bar for each, with the numbers in it. */
import type { CountsChartView } from "../../report/charts/view.js";
import type { ChartWords } from "../lang/charts.js";
import { type Chart, type ChartOptions, type Said, chartOf } from "./chart.js";
import { type Box, type Drawing, type DrawingItem, mark, rect, text } from "./drawing.js";
import { legendOf } from "./legend.js";
import { textWidth, wrapTo } from "./measure.js";
import {
  type Segment,
  edgeOf,
  foreign,
  isJudged,
  listOf,
  onInk,
  rowName,
  reasonsNote,
  segmentLegend,
  segmentsOf,
} from "./rows.js";

type Row = CountsChartView["rows"][number];

const SIZE = 13;
const LINE = 16;
const BAR = 26;
const EDGE = 8;

/** Below this width labels stand above their bars. */
const ASIDE = 480;

/** One segment: its shape and its number where they fit, the number alone where only it does. */
function segmentItems({ mark: { shape, ink }, count }: Segment, box: Box): DrawingItem[] {
  const field = rect({ box, fill: ink, stroke: edgeOf(ink), role: "segment" });
  const said = String(count);
  const [room, needed] = [box.right - box.left, textWidth(said, SIZE, true)];
  const [middle, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const number = { y: y + SIZE * 0.35, text: said, size: SIZE, bold: true, ink: onInk(ink) };
  if (room >= needed + 22) {
    const left = middle - (needed + 14) / 2;
    const sign = mark({ shape, x: left + 5, y, size: 10, ink: onInk(ink), on: ink, role: "status" });
    return [field, sign, text({ ...number, x: left + 14 })];
  }
  return room >= needed + 2 ? [field, text({ ...number, x: middle, anchor: "middle" })] : [field];
}

function barItems(row: Row, most: number, box: Box, words: ChartWords): DrawingItem[] {
  const unit = (box.right - box.left) / most;
  let left = box.left;
  const items = segmentsOf(row.counts, words).flatMap((segment) => {
    const right = left + segment.count * unit;
    const own = { ...box, left, right: right - 1.5 };
    left = right;
    return segmentItems(segment, own);
  });
  const y = (box.top + box.bottom) / 2 + SIZE * 0.35;
  return [...items, text({ x: left + 6, y, text: String(row.measures), size: SIZE, bold: true })];
}

export function countsDrawing(view: CountsChartView, words: ChartWords, width: number): Drawing {
  const aside = width >= ASIDE;
  const column = aside ? width * 0.36 : width - 2 * EDGE;
  const most = Math.max(1, ...view.rows.map(({ measures }) => measures));
  const items: DrawingItem[] = [];
  let top = EDGE;
  for (const row of view.rows) {
    const lines = wrapTo(rowName(row, words), column - 8, SIZE, aside ? 3 : 2);
    const high = lines.length * LINE;
    const first = aside ? top + Math.max(0, (BAR - high) / 2) : top;
    const lang = foreign(row.name, words);
    items.push(
      ...lines.map((said, at) => text({ x: EDGE, y: first + at * LINE + 12.5, text: said, size: SIZE, lang })),
    );
    const from = aside ? top + Math.max(0, (high - BAR) / 2) : top + high + 2;
    const box = { left: aside ? EDGE + column : EDGE, right: width - 34, top: from, bottom: from + BAR };
    items.push(...barItems(row, most, box, words));
    top = Math.max(box.bottom, first + high) + 12;
  }
  const legend = legendOf(segmentLegend(segmentsOf(view.total, words)), EDGE, top + 2, width - 2 * EDGE);
  const note = reasonsNote(view.total, words, { left: EDGE, top: top + legend.height + 6, width: width - 2 * EDGE });
  return { width, height: note.bottom + 8, items: [...items, ...legend.items, ...note.items] };
}

function said(view: CountsChartView, words: ChartWords): Said {
  const { counts: own, measures, status } = words;
  const judged = listOf(view.total.filter(isJudged), words);
  const used = view.total.map((each) => each.status);
  const cells = (row: Pick<Row, "counts" | "measures">): string[] => [
    String(row.measures),
    ...used.map((each) => String(row.counts.find((count) => count.status === each)?.count ?? 0)),
  ];
  const rows = view.rows.map((row) => [rowName(row, words), ...cells(row)]);
  return {
    title:
      view.judged === 0
        ? own.nothing(view.measures, listOf(view.total, words))
        : own.title(view.judged, view.measures, judged),
    subtitle: `${own.subtitle} · ${words.asOf(view.asOf.period.text)}`,
    description: view.rows
      .map((row) => own.row(rowName(row, words), measures(row.measures), listOf(row.counts, words)))
      .join(" "),
    table: {
      head: [own.head, own.measures, ...used.map((each) => status[each])],
      rows: [...rows, [own.total, ...cells({ counts: view.total, measures: view.measures })]],
    },
  };
}

export function countsChartOf(view: CountsChartView, words: ChartWords, options: ChartOptions): Chart {
  return chartOf(said(view, words), (width) => countsDrawing(view, words, width), words, options);
}
