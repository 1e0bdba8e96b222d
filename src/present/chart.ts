/** A measure drawn in text: the expected path, targets, figures, candidates, breaks, and where the day of judgement is. */
import { expectedAt } from "../evaluate/path.js";
import type { ChartView } from "../report/show-view.js";
import { decimalsOf } from "../report/rounding.js";
import { type Scale, cellAt, scaleFor, timeTicks } from "./chart-scale.js";
import type { ShowWords } from "./lang/show.js";
import type { Catalogue } from "./lang/catalogue.js";
import { displayWidth } from "./width.js";

interface ChartMarks {
  readonly path: string;
  readonly band: string;
  readonly target: string;
  readonly superseded: string;
  readonly baseline: string;
  readonly observation: string;
  readonly candidate: string;
  readonly assumed: string;
  readonly now: string;
  readonly break: string;
  readonly axis: {
    readonly side: string;
    readonly tick: string;
    readonly corner: string;
    readonly line: string;
    readonly year: string;
  };
}

const unicode: ChartMarks = {
  path: "·",
  band: "─",
  target: "◆",
  superseded: "◇",
  baseline: "■",
  observation: "●",
  candidate: "○",
  assumed: "◎",
  now: "┊",
  break: "╎",
  axis: { side: "│", tick: "┤", corner: "└", line: "─", year: "┴" },
};

const ascii: ChartMarks = {
  path: ".",
  band: "=",
  target: "T",
  superseded: "t",
  baseline: "B",
  observation: "*",
  candidate: "o",
  assumed: "?",
  now: "|",
  break: "/",
  axis: { side: "|", tick: "+", corner: "+", line: "-", year: "+" },
};

export type ChartPart = Exclude<keyof ChartMarks, "axis">;

const PARTS: readonly ChartPart[] = [
  "baseline",
  "observation",
  "candidate",
  "assumed",
  "target",
  "superseded",
  "band",
  "path",
  "now",
  "break",
];

const HEIGHT = 11;
const WIDEST = 100;

/** A grid of signs, and which parts were drawn in it. */
interface Canvas {
  readonly rows: string[][];
  readonly drawn: Set<ChartPart>;
}

interface Frame {
  readonly from: number;
  readonly to: number;
  readonly scale: Scale;
  readonly columns: number;
  readonly marks: ChartMarks;
}

function frameOf(view: ChartView, columns: number, marks: ChartMarks): Frame {
  const { points, path, targets, band, now, scale } = view;
  const times = [...points, ...path, ...targets].map(({ time }) => time);
  const values = [...points, ...path, ...targets].map(({ value }) => value);
  const edges = band === null ? [] : [band.low, band.high];
  const limits =
    scale === "share"
      ? { low: 0, high: 100 }
      : { low: Math.min(...values, ...edges) >= 0 ? 0 : -Infinity, high: Infinity };
  return {
    from: Math.min(...times, now),
    to: Math.max(...times, now),
    scale: scaleFor([...values, ...edges], limits),
    columns,
    marks,
  };
}

function put({ rows, drawn }: Canvas, frame: Frame, part: ChartPart, column: number, row: number): void {
  const cells = rows[row];
  if (cells === undefined) return;
  cells[column] = frame.marks[part];
  drawn.add(part);
}

const columnOf = ({ from, to, columns }: Frame, time: number): number => cellAt(time, from, to, columns);
const rowOf = ({ scale }: Frame, value: number): number => HEIGHT - 1 - cellAt(value, scale.low, scale.high, HEIGHT);

/** A line from top to bottom, behind what is drawn later. */
function column(canvas: Canvas, frame: Frame, part: ChartPart, time: number): void {
  if (time < frame.from || time > frame.to) return;
  for (let row = 0; row < HEIGHT; row += 1) put(canvas, frame, part, columnOf(frame, time), row);
}

function drawPath(canvas: Canvas, frame: Frame, { path, pathKind }: ChartView): void {
  const [first, last] = [path[0], path.at(-1)];
  if (first === undefined || last === undefined || path.length < 2) return;
  const [start, end] = [columnOf(frame, first.time), columnOf(frame, last.time)];
  for (let at = start; at <= end; at += 1) {
    const time = frame.from + (at / Math.max(1, frame.columns - 1)) * (frame.to - frame.from);
    const value = expectedAt(pathKind, path, Math.min(last.time, Math.max(first.time, time)));
    if (value !== null) put(canvas, frame, "path", at, rowOf(frame, value));
  }
}

function draw(view: ChartView, frame: Frame): Canvas {
  const rows = Array.from({ length: HEIGHT }, () => Array.from({ length: frame.columns }, () => " "));
  const canvas: Canvas = { rows, drawn: new Set() };
  for (const edge of view.band === null ? [] : [view.band.low, view.band.high]) {
    for (let at = 0; at < frame.columns; at += 1) put(canvas, frame, "band", at, rowOf(frame, edge));
  }
  drawPath(canvas, frame, view);
  for (const time of view.breaks) column(canvas, frame, "break", time);
  column(canvas, frame, "now", view.now);
  for (const { time, value, superseded } of view.targets) {
    put(canvas, frame, superseded ? "superseded" : "target", columnOf(frame, time), rowOf(frame, value));
  }
  for (const { time, value, kind } of view.points) {
    put(canvas, frame, kind, columnOf(frame, time), rowOf(frame, value));
  }
  return canvas;
}

/** The line under the chart and its labels: each under the end of its period, left out where there is no room. */
function timeAxis(frame: Frame, words: Catalogue, margin: number): string[] {
  const { axis } = frame.marks;
  const line = Array.from({ length: frame.columns }, () => axis.line);
  const labels = Array.from({ length: frame.columns + 8 }, () => " ");
  let free = 0;
  for (const { time, period } of timeTicks(frame.from, frame.to)) {
    const at = columnOf(frame, time);
    line[at] = axis.year;
    const label = words.shortPeriod(period);
    const width = displayWidth(label);
    const start = Math.min(Math.max(0, at - Math.floor(width / 2)), frame.columns - width);
    if (start < free) continue;
    Array.from(label).forEach((sign, index) => (labels[start + index] = sign));
    free = start + width + 1;
  }
  const side = " ".repeat(margin);
  return [`${side}${axis.corner}${line.join("")}`, `${side} ${labels.join("")}`.trimEnd()];
}

/** What each sign in the chart stands for, on as few lines as fit. */
function legend(drawn: ReadonlySet<ChartPart>, marks: ChartMarks, words: ShowWords, width: number): string[] {
  const lines: string[] = [];
  for (const part of PARTS.filter((each) => drawn.has(each))) {
    const text = `${marks[part]} ${words.chart[part]}`;
    const last = lines.at(-1);
    if (last !== undefined && displayWidth(last) + displayWidth(text) + 3 <= width)
      lines.splice(-1, 1, `${last}   ${text}`);
    else lines.push(text);
  }
  return lines;
}

/** The chart, at most `width` cells wide: values to the left, periods below, and a legend. */
export function chartLines(
  view: ChartView,
  words: Catalogue,
  show: ShowWords,
  options: { readonly width: number; readonly ascii: boolean },
): string[] {
  const marks = options.ascii ? ascii : unicode;
  const { scale: unit } = view;
  const tickText = (value: number, decimals: number): string =>
    unit === "share" ? words.percent(value, decimals) : words.number(value, decimals);
  const probe = frameOf(view, 10, marks).scale;
  const decimals = Math.max(...probe.ticks.map((tick) => decimalsOf(tick, 4)));
  const margin = Math.max(...probe.ticks.map((tick) => displayWidth(tickText(tick, decimals)))) + 1;
  const width = Math.min(options.width, WIDEST);
  const frame = frameOf(view, width - margin - 1, marks);
  const canvas = draw(view, frame);
  const labels = new Map(frame.scale.ticks.map((tick) => [rowOf(frame, tick), tickText(tick, decimals)]));
  const lines = canvas.rows.map((cells, row) => {
    const label = labels.get(row);
    const side = label === undefined ? marks.axis.side : marks.axis.tick;
    return `${(label ?? "").padStart(margin - 1)} ${side}${cells.join("")}`.trimEnd();
  });
  return [...lines, ...timeAxis(frame, words, margin), ...legend(canvas.drawn, marks, show, width)];
}
