/** The drawing of how units spread: a box for the middle of them, a line to both ends, a dot for each where they are known. */
import type { SpreadChartView, SpreadRow } from "../../report/charts/view.js";
import type { ChartWords, SpreadPart } from "../lang/charts.js";
import { AXIS_SIZE, type Linear, tickTexts, valueScale, valueTicks, widest } from "./axis.js";
import { type Box, type Drawing, type DrawingItem, line, mark, markBox, rect, text } from "./drawing.js";
import { type LegendEntry, legendOf } from "./legend.js";
import { textWidth } from "./measure.js";
import { placeLabels } from "./place.js";

const EDGE = 8;
const TOP = 24;
const ROW = 62;
const DOTS = 26;

const signs: Readonly<Record<SpreadPart, LegendEntry["sign"]>> = {
  middle: { fill: "box", edge: "series" },
  ends: { dash: null, ink: "series", width: 1.5 },
  median: { shape: "bar", ink: "series" },
  unit: { shape: "dot", ink: "series" },
  level: { dash: "7 4", ink: "target", width: 1.75 },
};

function valuesOf({ rows, level }: SpreadChartView): number[] {
  const own = rows.flatMap(({ p10, median, p90, lowest, highest, values }) => [
    ...[p10, median, p90, lowest, highest].flatMap((each) => (each === null ? [] : [each.value])),
    ...values,
  ]);
  return [...own, ...(level === null ? [] : [level.value])].filter(Number.isFinite);
}

/** Equal figures are stacked beside each other, so that each unit is seen; the order is that of the figures. */
function dotItems(values: readonly number[], x: Linear, top: number): DrawingItem[] {
  const SIZE = 5;
  const rows: number[] = [];
  return values.map((value) => {
    const at = x(value);
    const free = rows.findIndex((end) => at - end >= SIZE + 1);
    const row = free === -1 ? (rows.length < 4 ? rows.length : 3) : free;
    rows[row] = at;
    return mark({ shape: "dot", x: at, y: top + row * (SIZE + 1), size: SIZE, ink: "series", role: "unit" });
  });
}

function rowItems(row: SpreadRow, x: Linear, y: number, frame: Box): DrawingItem[] {
  const { p10, median, p90, lowest, highest, values } = row;
  const items: DrawingItem[] = [];
  if (lowest !== null && highest !== null)
    items.push(
      line({ x1: x(lowest.value), x2: x(highest.value), y1: y, y2: y, stroke: "series", width: 1.5, role: "ends" }),
      ...[lowest, highest].map(({ value }) =>
        line({ x1: x(value), x2: x(value), y1: y - 5, y2: y + 5, stroke: "series", width: 1.5, role: "end" }),
      ),
    );
  if (p10 !== null && p90 !== null) {
    const box = { left: x(p10.value), right: x(p90.value), top: y - 9, bottom: y + 9 };
    items.push(rect({ box, fill: "box", stroke: "series", role: "middle" }));
  }
  if (median === null) return items;
  items.push(mark({ shape: "bar", ink: "series", x: x(median.value), y, size: 24, role: "median" }));
  const wishes = [
    { x: x(median.value), y, text: median.text, bold: true, gap: 13, sides: ["above"] as const },
    ...(p10 === null
      ? []
      : [{ x: x(p10.value), y, text: p10.text, size: AXIS_SIZE, gap: 12, sides: ["below", "below-left"] as const }]),
    ...(p90 === null
      ? []
      : [{ x: x(p90.value), y, text: p90.text, size: AXIS_SIZE, gap: 12, sides: ["below", "below-right"] as const }]),
  ];
  const obstacles = [markBox({ x: x(median.value), y, size: 24 })];
  return [...items, ...placeLabels(wishes, { frame, obstacles, lines: [] }), ...dotItems(values, x, y + 34)];
}

function partsOf({ rows, level }: SpreadChartView): SpreadPart[] {
  const has = (part: SpreadPart, when: boolean): SpreadPart[] => (when ? [part] : []);
  return [
    "middle",
    "median",
    ...has(
      "ends",
      rows.some(({ lowest, highest }) => lowest !== null && highest !== null),
    ),
    ...has(
      "unit",
      rows.some(({ values }) => values.length > 0),
    ),
    ...has("level", level !== null),
  ];
}

/** Upright lines at round values, with the values under them. */
function axisItems(view: SpreadChartView, x: Linear, words: ChartWords, plot: Box): DrawingItem[] {
  const ticks = valueTicks(x, view.scale);
  const texts = tickTexts(ticks, view.scale, words);
  const apart = Math.abs(x(ticks[1] ?? 0) - x(ticks[0] ?? 0)) || Infinity;
  const every = Math.max(1, Math.ceil((widest(texts, AXIS_SIZE) + 6) / apart));
  return ticks.flatMap((tick, at): DrawingItem[] => {
    const grid = line({ x1: x(tick), x2: x(tick), y1: plot.top, y2: plot.bottom, stroke: "grid", role: "grid" });
    const label = { x: x(tick), y: plot.bottom + 17, text: texts[at] ?? "", size: AXIS_SIZE };
    return at % every === 0 ? [grid, text({ ...label, anchor: "middle", ink: "muted" })] : [grid];
  });
}

function levelItems({ level }: SpreadChartView, x: Linear, plot: Box): DrawingItem[] {
  if (level === null) return [];
  const at = x(level.value);
  const half = textWidth(level.text, AXIS_SIZE, true) / 2;
  const middle = Math.min(at, plot.right - half + 6);
  return [
    line({ x1: at, x2: at, y1: plot.top, y2: plot.bottom, stroke: "target", width: 1.75, dash: "7 4", role: "level" }),
    text({
      x: middle,
      y: plot.top - 6,
      text: level.text,
      size: AXIS_SIZE,
      anchor: "middle",
      bold: true,
      ink: "target",
    }),
  ];
}

export function spreadDrawing(view: SpreadChartView, words: ChartWords, width: number): Drawing {
  const column =
    widest(
      view.rows.map(({ period }) => period.short),
      13,
    ) + 16;
  const left = EDGE + Math.min(column, width * 0.34);
  const right = width - 24;
  const x = valueScale(valuesOf(view), view.scale, { bottom: left, top: right });
  const rows: DrawingItem[] = [];
  let top = TOP;
  for (const row of view.rows) {
    const y = top + 28;
    const bottom = top + ROW + (row.values.length > 0 ? DOTS : 0);
    rows.push(text({ x: EDGE, y: y + 4, text: row.period.short, bold: true }));
    rows.push(...rowItems(row, x, y, { left, right: width, top, bottom }));
    top = bottom;
  }
  const plot = { left, right, top: TOP, bottom: top };
  const base = line({ x1: left, x2: right, y1: top, y2: top, stroke: "axis", role: "axis" });
  const entries = partsOf(view).map((part) => ({ label: words.spread.part[part], sign: signs[part] }));
  const legend = legendOf(entries, EDGE, top + 28, width - 2 * EDGE);
  const items = [...axisItems(view, x, words, plot), base, ...levelItems(view, x, plot), ...rows, ...legend.items];
  return { width, height: top + 28 + legend.height + 8, items };
}
