/** The drawing of one measure over time. */
import type { SeriesChartView, SeriesPoint, SeriesTarget } from "../../report/charts/view.js";
import type { ChartWords, SeriesPart } from "../lang/charts.js";
import { AXIS_SIZE, tickTexts, timeAxisItems, valueAxis, valueScale, valueTicks, widest } from "./axis.js";
import { type Box, type Drawing, type DrawingItem, type MarkItem, mark, markBox, text } from "./drawing.js";
import { legendOf } from "./legend.js";
import { wrapTo } from "./measure.js";
import { type Wish, placeLabels } from "./place.js";
import { type Axes, axesOf, breakTimes, valuesOf } from "./series-frame.js";
import { type Lines, seriesLines } from "./series-lines.js";
import { partOfPoint, partOfTarget, seriesOrder, seriesSigns } from "./series-marks.js";

const TOP = 16;
const PLOT = 230;
const UNDER_AXIS = 30;

function signAt(part: SeriesPart, x: number, y: number, size: number): MarkItem[] {
  const sign = seriesSigns[part];
  return "shape" in sign && "ink" in sign ? [mark({ shape: sign.shape, ink: sign.ink, x, y, size, role: part })] : [];
}

function marksOf({ points, targets }: SeriesChartView, { x, y }: Axes): MarkItem[] {
  return [
    ...targets.flatMap((target) => signAt(partOfTarget(target), x.scale(target.time), y(target.value), 13)),
    ...points.flatMap((point) => signAt(partOfPoint(point), x.scale(point.time), y(point.value), 10)),
  ];
}

const rank: Readonly<Record<SeriesTarget["standing"], number>> = { next: 0, later: 1, past: 2, superseded: 3 };

/** The label of a target: its value, and when it is due where there is room in the words. */
function targetWishes({ targets }: SeriesChartView, { x, y }: Axes): Wish[] {
  return [...targets]
    .sort((one, other) => rank[one.standing] - rank[other.standing])
    .map(({ time, value, text: said, standing }) => ({
      ...{ x: x.scale(time), y: y(value), text: said, gap: 10, bold: standing === "next" },
      ink: standing === "superseded" ? ("muted" as const) : ("target" as const),
      sides: ["above", "above-left", "left", "below", "below-left", "right", "above-right", "below-right"] as const,
    }));
}

function pointWish({ time, value, text: said, kind }: SeriesPoint, bold: boolean, { x, y }: Axes): Wish {
  const ink =
    kind === "candidate" ? "muted" : kind === "forecast" ? "forecast" : kind === "assumed" ? "path" : "series";
  return { x: x.scale(time), y: y(value), text: said, bold, ink, gap: 9 };
}

/** What is labelled first gets the best place: the latest figure, the target, where it began, then the rest. */
function wishesOf(view: SeriesChartView, axes: Axes, plot: Box, words: ChartWords): Wish[] {
  const { points, projection } = view;
  const latest = points.findLast(({ kind }) => kind === "observation");
  const first = points.find(({ kind }) => kind === "baseline");
  const rest = points.filter((each) => each !== latest && each !== first).reverse();
  const broken = breakTimes(view).map((time): Wish => {
    const sides = ["right", "left"] as const;
    return {
      x: axes.x.scale(time),
      y: plot.top + 7,
      text: words.spark.broken,
      ink: "ink",
      size: AXIS_SIZE,
      gap: 5,
      sides,
    };
  });
  const carried: Wish[] =
    projection === null
      ? []
      : [
          {
            ...{
              x: axes.x.scale(projection.to.time),
              y: axes.y(projection.to.value.value),
              text: projection.to.value.text,
            },
            ...{ ink: "forecast", gap: 5, sides: ["left", "below-left", "above-left", "below", "above"] },
          },
        ];
  return [
    ...(latest === undefined ? [] : [pointWish(latest, true, axes)]),
    ...targetWishes(view, axes),
    ...(first === undefined ? [] : [pointWish(first, false, axes)]),
    ...broken,
    ...carried,
    ...rest.map((each) => pointWish(each, false, axes)),
  ];
}

function partsOf(view: SeriesChartView): ReadonlySet<SeriesPart> {
  const { points, targets, path, band, projection } = view;
  const parts: (SeriesPart | null)[] = [
    ...points.map(partOfPoint),
    ...targets.map(partOfTarget),
    path.length > 1 ? "path" : null,
    band === null ? null : "band",
    projection === null ? null : "projection",
    (projection?.low ?? null) === null ? null : "interval",
    points.some(({ interval }) => interval !== null) ? "margin" : null,
    breakTimes(view).length > 0 ? "break" : null,
    "now",
  ];
  return new Set(parts.filter((part) => part !== null));
}

function under(view: SeriesChartView, axes: Axes, words: ChartWords, top: number, width: number) {
  const parts = partsOf(view);
  const entries = seriesOrder
    .filter((part) => parts.has(part))
    .map((part) => ({ label: words.series.part[part], sign: seriesSigns[part] }));
  const legend = legendOf(entries, 8, top, width - 16);
  const [low = 0] = axes.y.domain();
  const said = low > 0 ? wrapTo(words.series.notZero, width - 16, AXIS_SIZE, 2) : [];
  const from = top + legend.height + 4;
  const note = said.map((each, at) =>
    text({ x: 8, y: from + 13 + at * 16, text: each, size: AXIS_SIZE, ink: "muted" }),
  );
  return { items: [...legend.items, ...note], bottom: from + said.length * 16 + 6 };
}

const gathered = (axis: readonly DrawingItem[], lines: Lines, marks: readonly DrawingItem[]): DrawingItem[] => {
  const isField = ({ kind }: DrawingItem): boolean => kind === "rect";
  return [...axis.filter(isField), ...lines.fields, ...axis.filter((each) => !isField(each)), ...lines.lines, ...marks];
};

export function seriesDrawing(view: SeriesChartView, words: ChartWords, width: number): Drawing {
  const height = { top: TOP, bottom: TOP + PLOT };
  const probe = valueScale(valuesOf(view), view.scale, height);
  const margin = widest(tickTexts(valueTicks(probe, view.scale), view.scale, words), AXIS_SIZE) + 12;
  const plot: Box = { left: Math.min(margin, width / 3), right: width - 14, ...height };
  const axes = axesOf(view, plot);
  const lines = seriesLines(view, axes, plot);
  const marks = marksOf(view, axes);
  const axis = [...timeAxisItems(axes.x, words, plot), ...valueAxis(axes.y, view.scale, words, plot)];
  const frame = { left: plot.left + 2, right: width - 2, top: 2, bottom: plot.bottom - 2 };
  const labels = placeLabels(wishesOf(view, axes, plot, words), {
    frame,
    obstacles: marks.map(markBox),
    lines: lines.boxes,
  });
  const foot = under(view, axes, words, plot.bottom + UNDER_AXIS, width);
  return { width, height: foot.bottom, items: [...gathered(axis, lines, marks), ...labels, ...foot.items] };
}
