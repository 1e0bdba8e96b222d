/** The lines and fields of a series: the range to stay within, the expected path, the figures, the projection, breaks. */
import { area as areaThrough } from "d3-shape";
import type { SeriesChartView } from "../../report/charts/view.js";
import { type Box, type DrawingItem, line, path, rect } from "./drawing.js";
import { type Axes, breakTimes, pathPlaces, runsOf, stepCorners, through } from "./series-frame.js";
import { lineBoxes } from "./place.js";

export interface Lines {
  /** Behind the lines of the value axis, so that the axis can be read through them. */
  readonly fields: readonly DrawingItem[];
  readonly lines: readonly DrawingItem[];
  /** What labels should stay off. */
  readonly boxes: readonly Box[];
}

function bandField({ band }: SeriesChartView, { y }: Axes, { left, right }: Box): DrawingItem[] {
  if (band === null) return [];
  const [top, bottom] = [y(band.high.value), y(band.low.value)];
  const edges = [top, bottom].map((at) =>
    line({ x1: left, x2: right, y1: at, y2: at, stroke: "target", width: 1.25, role: "band-edge" }),
  );
  return [rect({ box: { left, right, top, bottom }, fill: "within", role: "band" }), ...edges];
}

type Cone = readonly [time: number, low: number, high: number];

function intervalField({ projection }: SeriesChartView, { x, y }: Axes): DrawingItem[] {
  if (projection === null) return [];
  const { from, to, low, high } = projection;
  if (low === null || high === null) return [];
  const draw = areaThrough<Cone>()
    .x(([time]) => x.scale(time))
    .y0(([, lower]) => y(lower))
    .y1(([, , upper]) => y(upper))
    .digits(2);
  const cone: Cone[] = [
    [from.time, from.value, from.value],
    [to.time, low.value, high.value],
  ];
  return [path({ d: draw(cone) ?? "", fill: "interval", role: "interval" })];
}

function projectionLine({ projection }: SeriesChartView, { x, y }: Axes): DrawingItem[] {
  if (projection === null) return [];
  const { from, to } = projection;
  const ends = { x1: x.scale(from.time), y1: y(from.value), x2: x.scale(to.time), y2: y(to.value.value) };
  return [line({ ...ends, stroke: "forecast", width: 2, dash: "2 3", role: "projection" })];
}

const upright = (
  at: number,
  { top, bottom }: Box,
  look: Pick<Parameters<typeof line>[0], "stroke" | "width" | "dash" | "role">,
) => line({ x1: at, x2: at, y1: top, y2: bottom, ...look });

/** Margins of error, as bars behind the figures. */
function margins({ points }: SeriesChartView, { x, y }: Axes): DrawingItem[] {
  return points.flatMap(({ time, interval, kind }) => {
    if (interval === null || kind === "forecast") return [];
    const at = x.scale(time);
    const stroke = kind === "candidate" ? ("muted" as const) : ("series" as const);
    return [
      line({
        x1: at,
        x2: at,
        y1: y(interval.low.value),
        y2: y(interval.high.value),
        stroke,
        width: 1.5,
        role: "margin",
      }),
    ];
  });
}

function boxesOf(items: readonly DrawingItem[]): Box[] {
  return items.flatMap((item) =>
    item.kind === "line"
      ? lineBoxes([
          [item.x1, item.y1],
          [item.x2, item.y2],
        ])
      : [],
  );
}

export function seriesLines(view: SeriesChartView, axes: Axes, plot: Box): Lines {
  const { x } = axes;
  const steps = view.pathKind === "step";
  const expected = pathPlaces(view, axes);
  const runs = runsOf(view, axes);
  const course =
    expected.length < 2
      ? []
      : [path({ d: through(expected, steps), stroke: "path", width: 1.75, dash: "7 4", role: "path" })];
  const straight = [
    upright(x.scale(view.asOf.time), plot, { stroke: "axis", width: 1.25, dash: null, role: "now" }),
    ...breakTimes(view).map((time) =>
      upright(x.scale(time), plot, { stroke: "ink", width: 1.25, dash: "3 3", role: "break" }),
    ),
    ...projectionLine(view, axes),
    ...margins(view, axes),
  ];
  const figures = runs
    .filter((run) => run.length > 1)
    .map((run) => path({ d: through(run), stroke: "series", width: 2.5, role: "series" }));
  return {
    fields: [...bandField(view, axes, plot), ...intervalField(view, axes)],
    lines: [...course, ...straight, ...figures],
    boxes: [...runs.flatMap(lineBoxes), ...lineBoxes(steps ? stepCorners(expected) : expected), ...boxesOf(straight)],
  };
}
