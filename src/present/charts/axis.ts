/** The value axis and the time axis: scales and round ticks by d3-scale, and their lines and labels. */
import { type ScaleLinear, scaleLinear } from "d3-scale";
import type { Measure } from "../../model/plan.js";
import { decimalsOf } from "../../report/rounding.js";
import { timeTicks } from "../chart-scale.js";
import { type Box, type DrawingItem, line, rect, text } from "./drawing.js";
import { textWidth } from "./measure.js";
import type { ChartWords } from "../lang/charts.js";

export type Linear = ScaleLinear<number, number>;
export type Scale = Measure["scale"];

export const AXIS_SIZE = 12;

/** What a unit allows: no share beyond 0–100, nothing counted below none. */
function limitsOf(scale: Scale, values: readonly number[]): readonly [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (scale === "share") return [Math.min(0, least), Math.max(100, most)];
  return [least >= 0 ? 0 : -Infinity, Infinity];
}

/** Values from the bottom to the top, a little beyond the figures, with room for labels; whole ticks for phases. */
export function valueScale(
  values: readonly number[],
  scale: Scale,
  { top, bottom }: Pick<Box, "top" | "bottom">,
): Linear {
  const all = values.length === 0 ? [0, 1] : values;
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const spread = most - least || Math.abs(most) * 0.2 || 1;
  const [lowest, highest] = limitsOf(scale, all);
  const domain = [Math.max(lowest, least - spread * 0.12), Math.min(highest, most + spread * 0.12)];
  const made = scaleLinear().domain(domain).nice(5).range([bottom, top]);
  const [low = 0, high = 1] = made.domain();
  return made.domain([Math.max(lowest, low), Math.min(highest, high)]);
}

/** Round values, four to six of them; only whole ones for phases. */
export function valueTicks(scale: Linear, kind: Scale): number[] {
  const ticks = scale.ticks(5);
  return kind === "ordinal" || kind === "count" ? ticks.filter(Number.isInteger) : ticks;
}

/** The texts of ticks, all with the decimals that the finest of them needs. */
export function tickTexts(ticks: readonly number[], scale: Scale, words: ChartWords): string[] {
  const decimals = Math.max(0, ...ticks.map((tick) => decimalsOf(tick, 4)));
  const say = scale === "share" ? words.percent : words.number;
  return ticks.map((tick) => say(tick, decimals));
}

export const widest = (texts: readonly string[], size: number): number =>
  Math.max(0, ...texts.map((each) => textWidth(each, size)));

/** Lines across, and their values to the left. */
export function valueAxis(scale: Linear, kind: Scale, words: ChartWords, plot: Box): DrawingItem[] {
  const ticks = valueTicks(scale, kind);
  const texts = tickTexts(ticks, kind, words);
  return ticks.flatMap((tick, at) => {
    const y = scale(tick);
    const said = texts[at] ?? "";
    return [
      line({ x1: plot.left, x2: plot.right, y1: y, y2: y, stroke: tick === 0 ? "axis" : "grid", role: "grid" }),
      text({ x: plot.left - 6, y: y + 4, text: said, size: AXIS_SIZE, anchor: "end", ink: "muted" }),
    ];
  });
}

/**
 * A time axis. Where every figure stands at the end of a year, its year is named under it; else the years are fields
 * with their name in the middle, so that September 2025 stands in the field of 2025.
 */
export interface TimeAxis {
  readonly scale: Linear;
  readonly fields: boolean;
}

const isYearEnd = (time: number): boolean => Math.abs(time - Math.round(time)) < 1e-6;

export function timeAxis(
  times: readonly number[],
  figures: readonly number[],
  { left, right }: Pick<Box, "left" | "right">,
): TimeAxis {
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const fields = !figures.every(isYearEnd) && last - first >= 1;
  const [from, to] = fields
    ? [Math.ceil(first - 1e-6) - 1, Math.ceil(last - 1e-6)]
    : [first - Math.max(0.15, (last - first) * 0.05), last + Math.max(0.15, (last - first) * 0.05)];
  return { scale: scaleLinear().domain([from, to]).range([left, right]), fields };
}

interface Label {
  readonly at: number;
  readonly text: string;
}

function labelsOf({ scale, fields }: TimeAxis, words: ChartWords): Label[] {
  const [from = 0, to = 1] = scale.domain();
  if (!fields) return timeTicks(from, to).map(({ time, period }) => ({ at: time, text: words.shortPeriod(period) }));
  const years = Array.from({ length: Math.max(0, Math.round(to - from)) }, (_, at) => Math.round(from) + at);
  return years.map((year) => ({ at: year + 0.5, text: String(year) }));
}

/** Every label, or every second, third … of them, as there is room for. */
function thinned(labels: readonly Label[], scale: Linear): Label[] {
  const width =
    widest(
      labels.map(({ text: said }) => said),
      AXIS_SIZE,
    ) + 6;
  const [first, second] = labels;
  const apart = first === undefined || second === undefined ? Infinity : scale(second.at) - scale(first.at);
  const every = Math.max(1, Math.ceil(width / Math.max(apart, 0.1)));
  return labels.filter((_, at) => at % every === 0);
}

/** The line under the plot with its years. */
export function timeAxisItems(axis: TimeAxis, words: ChartWords, plot: Box): DrawingItem[] {
  const { scale, fields } = axis;
  const [from = 0, to = 1] = scale.domain();
  const base = line({ x1: plot.left, x2: plot.right, y1: plot.bottom, y2: plot.bottom, stroke: "axis", role: "axis" });
  const labels = labelsOf(axis, words);
  const marks = fields
    ? Array.from({ length: Math.round(to - from) + 1 }, (_, at) => Math.round(from) + at)
    : labels.map(({ at }) => at);
  const ticks = marks.map((at) => {
    const x = scale(at);
    return line({ x1: x, x2: x, y1: plot.bottom, y2: plot.bottom + 5, stroke: "axis", role: "tick" });
  });
  const stripes = !fields
    ? []
    : marks.slice(0, -1).flatMap((year) =>
        year % 2 === 0
          ? [
              rect({
                box: { left: scale(year), right: scale(year + 1), top: plot.top, bottom: plot.bottom },
                fill: "stripe",
                role: "stripe",
              }),
            ]
          : [],
      );
  const texts = thinned(labels, scale).map(({ at, text: said }) => {
    const half = textWidth(said, AXIS_SIZE) / 2;
    const x = Math.min(
      Math.max(scale(at), plot.left + Math.min(half, 8)),
      Math.max(plot.right - half + 8, plot.left + half),
    );
    return text({ x, y: plot.bottom + 18, text: said, size: AXIS_SIZE, anchor: "middle", ink: "muted" });
  });
  return [...stripes, base, ...ticks, ...texts];
}
