/** A series small enough for a table cell: the line, its breaks, its last figure and the level it is to reach. */
import { scaleLinear } from "d3-scale";
import type { SparkView } from "../../report/charts/view.js";
import type { ChartWords } from "../lang/charts.js";
import { type Chart, type ChartOptions, type Said, singleChartOf } from "./chart.js";
import { type Drawing, type DrawingItem, line, mark, path } from "./drawing.js";
import { type Place, through } from "./series-frame.js";

const WIDTH = 96;
const HEIGHT = 28;
const EDGE = 5;

function runs({ points }: SparkView, place: (time: number, value: number) => Place): Place[][] {
  const done: Place[][] = [];
  for (const { time, value, breakBefore } of points) {
    const last = done.at(-1);
    if (last === undefined || breakBefore) done.push([place(time, value)]);
    else last.push(place(time, value));
  }
  return done;
}

/** A target far from the figures would flatten them: the line is drawn at the edge then. */
export function sparkDrawing(view: SparkView): Drawing {
  const times = view.points.map(({ time }) => time);
  const values = view.points.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const middle = least === most ? 1 : 0;
  const x = scaleLinear([Math.min(...times), Math.max(...times)], [EDGE, WIDTH - EDGE]);
  const y = scaleLinear([least - middle, most + middle], [HEIGHT - EDGE, EDGE]).clamp(true);
  const all = runs(view, (time, value) => [x(time), y(value)]);
  const level = view.target === null ? null : y(view.target.value);
  const lines: DrawingItem[] = all.map((run) =>
    run.length > 1
      ? path({ d: through(run), stroke: "series", width: 2, role: "series" })
      : mark({ shape: "dot", x: run[0]?.[0] ?? 0, y: run[0]?.[1] ?? 0, size: 4, ink: "series", role: "lone" }),
  );
  const breaks = all.slice(1).map((run, at) => {
    const before = all[at]?.at(-1)?.[0] ?? 0;
    const middleOf = (before + (run[0]?.[0] ?? 0)) / 2;
    return line({ x1: middleOf, x2: middleOf, y1: 2, y2: HEIGHT - 2, stroke: "muted", dash: "2 2", role: "break" });
  });
  const [endX, endY] = all.at(-1)?.at(-1) ?? [0, 0];
  const goal =
    level === null
      ? []
      : [line({ x1: EDGE, x2: WIDTH - EDGE, y1: level, y2: level, stroke: "target", dash: "4 3", role: "target" })];
  const items = [
    ...goal,
    ...lines,
    ...breaks,
    mark({ shape: "dot", x: endX, y: endY, size: 6, ink: "series", role: "last" }),
  ];
  return { width: WIDTH, height: HEIGHT, items };
}

function said(view: SparkView, words: ChartWords): Said {
  const { points, name, target } = view;
  const texts = points.map(
    ({ text, period, breakBefore }) => `${breakBefore ? `(${words.spark.broken}) ` : ""}${text} ${words.at(period)}`,
  );
  const title = words.spark.title(name.text, texts[0] ?? "", texts.at(-1) ?? "");
  const level = target === null ? [] : [words.series.target(target.text)];
  const { head } = words.series;
  return {
    title,
    subtitle: words.status[view.status],
    description: [...texts, ...level].join("; "),
    table: { head: [head.period, head.value], rows: points.map(({ period, text }) => [period.text, text]) },
  };
}

export function sparkChartOf(view: SparkView, words: ChartWords, { id }: ChartOptions): Chart {
  const className = "chart chart-wide chart-only chart-spark";
  return singleChartOf(said(view, words), () => sparkDrawing(view), words, { id, className });
}
