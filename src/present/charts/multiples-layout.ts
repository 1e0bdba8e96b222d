/** The drawing of several measures in small panels, all on the same axes. */
import type { MultiplesChartView, SeriesChartView } from "../../report/charts/view.js";
import type { ChartWords } from "../lang/charts.js";
import { type Linear, type Scale, tickTexts, valueScale, valueTicks, widest } from "./axis.js";
import { type Box, type Drawing, type DrawingItem, type MarkItem, line, mark, markBox, path, text } from "./drawing.js";
import { scaleLinear } from "d3-scale";
import { legendOf } from "./legend.js";
import { wrapTo } from "./measure.js";
import { lineBoxes, placeLabels } from "./place.js";
import { breakTimes, officialOf, pathPlaces, runsOf, stepCorners, through } from "./series-frame.js";
import { seriesSigns } from "./series-marks.js";
import { foreign } from "./rows.js";
import { markInk, statusMarks } from "./shapes.js";

const EDGE = 8;
const GAP = 14;
const SMALL = 12;
const LINE = 15;
const PLOT = 104;
const YEARS = 22;
const ASIDE = 480;

/** What one panel draws: margins and projections are left to the chart of the measure itself. */
const lean = (view: SeriesChartView): SeriesChartView => ({
  ...view,
  projection: null,
  points: officialOf(view).map((point) => ({ ...point, interval: null })),
  targets: view.targets.filter(({ standing }) => standing !== "superseded"),
});

interface Axes {
  readonly times: readonly [number, number];
  readonly values: readonly number[];
  readonly scale: Scale;
  readonly margin: number;
  readonly ticks: readonly number[];
  readonly texts: readonly string[];
}

function sharedAxes({ panels, scale }: MultiplesChartView, words: ChartWords): Axes {
  const all = panels.map(lean);
  const values = all.flatMap(({ points, targets, path: course, band }) => [
    ...[...points, ...targets, ...course].map(({ value }) => value),
    ...(band === null ? [] : [band.low.value, band.high.value]),
  ]);
  const times = all.flatMap(({ points, targets, path: course }) =>
    [...points, ...targets, ...course].map(({ time }) => time),
  );
  const ticks = valueTicks(valueScale(values, scale, { top: 0, bottom: PLOT }), scale);
  const texts = tickTexts(ticks, scale, words);
  const [first, last] = times.length === 0 ? [0, 1] : [Math.min(...times), Math.max(...times)];
  // whole years, so that the same year stands at the same place in every panel
  return {
    values,
    scale,
    ticks,
    texts,
    times: [Math.floor(first - 1e-6), Math.ceil(last - 1e-6)],
    margin: widest(texts, SMALL) + 8,
  };
}

function axisItems(y: Linear, x: Linear, { ticks, texts, times }: Axes, plot: Box, isFirst: boolean): DrawingItem[] {
  const across = ticks.flatMap((tick, at): DrawingItem[] => {
    const grid = line({ x1: plot.left, x2: plot.right, y1: y(tick), y2: y(tick), stroke: "grid", role: "grid" });
    const label = { x: plot.left - 5, y: y(tick) + 4, text: texts[at] ?? "", size: SMALL };
    return isFirst ? [grid, text({ ...label, anchor: "end", ink: "muted" })] : [grid];
  });
  const base = line({ x1: plot.left, x2: plot.right, y1: plot.bottom, y2: plot.bottom, stroke: "axis", role: "axis" });
  const [from, to] = times;
  const years = [from, to - 1].filter((year, at, all) => all.indexOf(year) === at);
  const labels = years.map((year, at) => {
    const anchor = at === 0 ? ("start" as const) : ("end" as const);
    return text({
      x: x(year + (at === 0 ? 0 : 1)),
      y: plot.bottom + 15,
      text: String(year),
      size: SMALL,
      anchor,
      ink: "muted",
    });
  });
  return [...across, base, ...labels];
}

/** Figures and targets. */
function signsOf(view: SeriesChartView, x: Linear, y: Linear): MarkItem[] {
  const points = officialOf(view).map(({ time, value, kind }) => {
    const shape = kind === "baseline" ? ("square" as const) : ("dot" as const);
    return mark({ shape, x: x(time), y: y(value), size: 6, ink: "series", role: kind });
  });
  const targets = view.targets.map(({ time, value, standing }) => {
    const shape = standing === "past" ? ("hollow-diamond" as const) : ("diamond" as const);
    return mark({ shape, x: x(time), y: y(value), size: 9, ink: "target", role: "target" });
  });
  return [...targets, ...points];
}

/** The latest figure alone is labelled: the others can be read off the axis. */
function labelsOf(
  view: SeriesChartView,
  x: Linear,
  y: Linear,
  options: Parameters<typeof placeLabels>[1],
): DrawingItem[] {
  const latest = view.points.findLast(({ kind }) => kind === "observation");
  if (latest === undefined) return [];
  const at = { x: x(latest.time), y: y(latest.value), text: latest.text };
  return placeLabels([{ ...at, bold: true, ink: "series", size: SMALL, gap: 6 }], options);
}

function courseItems(view: SeriesChartView, x: Linear, y: Linear, plot: Box): DrawingItem[] {
  const axes = { x: { scale: x, fields: false }, y };
  const steps = view.pathKind === "step";
  const expected = pathPlaces(view, axes);
  const runs = runsOf(view, axes);
  const edges = view.band === null ? [] : [view.band.low.value, view.band.high.value];
  const signs = signsOf(view, x, y);
  const course = { stroke: "path", width: 1.5, dash: "5 3", role: "path" } as const;
  return [
    ...edges.map((at) =>
      line({ x1: plot.left, x2: plot.right, y1: y(at), y2: y(at), stroke: "target", role: "band-edge" }),
    ),
    ...(expected.length < 2 ? [] : [path({ d: through(expected, steps), ...course })]),
    ...breakTimes(view).map((time) =>
      line({ x1: x(time), x2: x(time), y1: plot.top, y2: plot.bottom, stroke: "ink", dash: "3 3", role: "break" }),
    ),
    ...runs
      .filter((run) => run.length > 1)
      .map((run) => path({ d: through(run), stroke: "series", width: 2, role: "series" })),
    ...signs,
    ...labelsOf(view, x, y, {
      frame: { ...plot, left: plot.left + 1, top: plot.top - 4 },
      obstacles: signs.map(markBox),
      lines: [...runs.flatMap(lineBoxes), ...lineBoxes(steps ? stepCorners(expected) : expected)],
    }),
  ];
}

const statusLines = ({ status }: SeriesChartView, room: number, words: ChartWords): string[] =>
  wrapTo(words.status[status], room - 15, SMALL, 2);

const nameLines = ({ number, name }: SeriesChartView, room: number): string[] =>
  wrapTo(`${number} ${name.text}`, room, SMALL, 3, true);

/** Name in at most three lines and the status in at most two, with its shape. */
function headItems(view: SeriesChartView, box: Box, lines: number, words: ChartWords): DrawingItem[] {
  const { name, status } = view;
  const room = box.right - box.left;
  const lang = foreign(name, words);
  const { shape } = statusMarks[status];
  const y = box.top + lines * LINE;
  return [
    ...nameLines(view, room).map((said, at) =>
      text({ x: box.left, y: box.top + at * LINE + 11, text: said, size: SMALL, bold: true, lang }),
    ),
    mark({ shape, x: box.left + 5, y: y + 7, size: 10, ink: markInk(status), role: "status" }),
    ...statusLines(view, room, words).map((said, at) =>
      text({ x: box.left + 15, y: y + at * LINE + 11, text: said, size: SMALL }),
    ),
  ];
}

function panelItems(view: SeriesChartView, axes: Axes, box: Box, words: ChartWords, isFirst: boolean): DrawingItem[] {
  const plot = { left: box.left, right: box.right, top: box.bottom - PLOT - YEARS, bottom: box.bottom - YEARS };
  const y = valueScale(axes.values, axes.scale, plot);
  const x = scaleLinear(axes.times, [plot.left, plot.right - 6]);
  return [...axisItems(y, x, axes, plot, isFirst), ...courseItems(lean(view), x, y, plot)];
}

function legendItems({ panels }: MultiplesChartView, words: ChartWords, top: number, width: number) {
  const has = {
    observation: panels.some(({ points }) => points.some(({ kind }) => kind === "observation")),
    baseline: panels.some(({ points }) => points.some(({ kind }) => kind === "baseline")),
    path: panels.some(({ path: course }) => course.length > 1),
    next: panels.some(({ targets }) => targets.some(({ standing }) => standing === "next" || standing === "later")),
    past: panels.some(({ targets }) => targets.some(({ standing }) => standing === "past")),
    break: panels.some((panel) => breakTimes(panel).length > 0),
  };
  const parts = (["observation", "baseline", "path", "next", "past", "break"] as const).filter((part) => has[part]);
  const entries = parts.map((part) => ({ label: words.series.part[part], sign: seriesSigns[part] }));
  return legendOf(entries, EDGE, top, width - 2 * EDGE);
}

export function multiplesDrawing(view: MultiplesChartView, words: ChartWords, width: number): Drawing {
  const columns = width >= ASIDE ? 3 : 2;
  const axes = sharedAxes(view, words);
  const wide = (width - 2 * EDGE - axes.margin - GAP * (columns - 1)) / columns;
  const items: DrawingItem[] = [];
  let top = EDGE;
  for (let from = 0; from < view.panels.length; from += columns) {
    const row = view.panels.slice(from, from + columns);
    const lines = Math.max(...row.map((panel) => nameLines(panel, wide).length));
    const below = Math.max(...row.map((panel) => statusLines(panel, wide, words).length));
    const high = (lines + below) * LINE + 10 + PLOT + YEARS;
    for (const [at, panel] of row.entries()) {
      const left = EDGE + axes.margin + at * (wide + GAP);
      const box = { left, right: left + wide, top, bottom: top + high };
      items.push(...headItems(panel, box, lines, words), ...panelItems(panel, axes, box, words, at === 0));
    }
    top += high + 10;
  }
  const legend = legendItems(view, words, top, width);
  return { width, height: top + legend.height + 8, items: [...items, ...legend.items] };
}
