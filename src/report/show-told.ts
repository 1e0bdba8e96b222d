/** A judged measure with what its story is told from. */
import { lastBreak } from "../evaluate/breaks.js";
import type { MeasureItem } from "../evaluate/items.js";
import { type Lens, lensOf, see } from "../evaluate/lens.js";
import { type Aim, aimOf } from "../evaluate/target.js";
import { parseValue } from "../evaluate/value.js";
import type { Observation, Target, Value } from "../model/plan.js";
import type { Parameters, Point, Progress, SeriesPoint } from "../model/progress.js";
import type { Lookup } from "./lookup.js";
import { type Printer, printerFor } from "./show-printed.js";
import type { Scene } from "./show-scene.js";
import type { At } from "./show-steps.js";
import { publishedText, computedText } from "./status-figure.js";
import { measureView } from "./status-measure.js";
import { targetText } from "./status-values.js";
import type { MeasureView } from "./status-view.js";
import type { Passage } from "./view.js";

export interface Told {
  readonly scene: Scene;
  readonly lookup: Lookup;
  readonly parameters: Parameters;
  readonly item: MeasureItem;
  readonly progress: Progress;
  /** As in the status, but parts of a whole have their share beside them. */
  readonly view: MeasureView;
  readonly print: Printer;
  /** The target that the verdict is about, where it can be computed with. */
  readonly aim: Aim | null;
  readonly lens: Lens | null;
  /** false for what is retired or suspended, not comparable or undecidable: nothing is computed of it. */
  readonly computes: boolean;
  /** Figures that nobody has measured: assumed on the command line. */
  readonly assumed: ReadonlySet<Observation>;
}

type Saying = Pick<Told, "item" | "lookup" | "print" | "progress">;

const wholeOf = ({ item }: Saying, value: Value | undefined): number | null =>
  value === undefined ? null : (parseValue(value, item.measure.scale)?.of ?? null);

/** true where baseline, figures and target all count parts of one and the same whole: then shares say nothing more. */
function countsOneWhole(saying: Saying): boolean {
  const { target, baseline, latest } = saying.progress;
  if (target?.target.kind !== "level") return false;
  const whole = wholeOf(saying, target.target.value);
  return whole !== null && [baseline, latest].every((point) => point === null || point.of === whole);
}

/** "5/13" with what it comes to, "5/13 (38,5 %)"; any other text as it is. */
function withShare(saying: Saying, text: string, value: number | null, of: number | null): string {
  const { item, print, progress } = saying;
  if (item.measure.scale !== "share" || of === null || value === null || countsOneWhole(saying)) return text;
  const level = progress.target?.value ?? null;
  return `${text} (${print.level(value, level === null ? [] : [level]).text})`;
}

/** A figure as published, with its share where it is a part of a whole. */
export function figureText(saying: Saying, value: Value): string {
  const { lookup, item } = saying;
  const parsed = parseValue(value, item.measure.scale);
  return withShare(
    saying,
    publishedText(lookup.wording, item.measure, value),
    parsed?.value ?? null,
    parsed?.of ?? null,
  );
}

/** A target as it is written, with the share that it is: "alle (100 %)", "356/356 (100 %)". */
export function targetSaid(saying: Saying, target: Target, value: number | null): Passage {
  const { lookup, item } = saying;
  const said = targetText(lookup, item.measure, target, value);
  const isAll = target.kind === "all" && item.measure.scale === "share";
  if (isAll) return { ...said, text: `${said.text} (${lookup.wording.percent(100, 0)})` };
  if (target.kind !== "level") return said;
  return { ...said, text: withShare(saying, said.text, value, wholeOf(saying, target.value)) };
}

function viewOf(saying: Saying): MeasureView {
  const { lookup, item, progress } = saying;
  const view = measureView(lookup, item, progress);
  const shared = <T extends { text: string; value: number | null; of: number | null }>(of: T): T => ({
    ...of,
    text: withShare(saying, of.text, of.value, of.of),
  });
  const { target } = progress;
  return {
    ...view,
    baseline: shared(view.baseline),
    latest: shared(view.latest),
    target: target === null ? view.target : { ...view.target, ...targetSaid(saying, target.target, target.value) },
    candidate: view.candidate === null ? null : { ...view.candidate, latest: shared(view.candidate.latest) },
  };
}

export function toldOf(
  scene: Scene,
  item: MeasureItem,
  progress: Progress,
  assumed: readonly Observation[] = [],
): Told {
  const { lookup, evaluation } = scene;
  const aim = progress.target === null ? null : aimOf(item.measure, progress.target);
  const stopped = ["retired", "suspended", "not_comparable", "undecidable"].includes(progress.row);
  const saying: Saying = { item, lookup, progress, print: printerFor(lookup.wording, item.measure, progress) };
  return {
    ...{ ...saying, scene, aim },
    parameters: evaluation.parameters,
    view: viewOf(saying),
    lens: aim?.lens ?? lensOf(item.measure, null),
    computes: !stopped,
    assumed: new Set(assumed),
  };
}

/** true for a figure of the series; the baseline is none. */
const isObserved = (point: Point): point is SeriesPoint => "observation" in point;

export const isAssumed = ({ assumed }: Told, point: Point | null): boolean =>
  point !== null && isObserved(point) && assumed.has(point.observation);

function textOf(told: Told, point: Point): string {
  if (!isObserved(point)) return told.view.baseline.text;
  if (point === told.progress.latest) return told.view.latest.text;
  const { value } = point.observation;
  return value === undefined
    ? computedText(told.lookup.wording, told.item.measure, point.value)
    : figureText(told, value);
}

/** A figure as published, with its period. */
export function atOf(told: Told, point: Point): At {
  return {
    text: textOf(told, point),
    value: point.value,
    period: point.period === null ? null : told.lookup.period(point.period),
    assumed: isAssumed(told, point),
  };
}

/** A figure through the lens of the target. */
export const seen = ({ lens }: Told, value: number): number => (lens === null ? value : see(lens, value));

type Dated = Point & { readonly time: number; readonly end: string };

/** The dated baseline and the figures after it, exact ones only, oldest first; assumed ones are among them. */
export function exactPoints({ progress }: Pick<Told, "progress">): Dated[] {
  const { baseline, baselineComparable, series } = progress;
  const from = baselineComparable ? baseline : null;
  const all: Point[] = [...(from === null ? [] : [from]), ...series.filter(({ end }) => end > (from?.end ?? ""))];
  return all.flatMap((point) =>
    point.time === null || point.end === null || point.bound !== null
      ? []
      : [{ ...point, time: point.time, end: point.end }],
  );
}

/** The figures after the last break that a verdict cannot cross; all of them without one. */
export function pointsSinceBreak(told: Told): Dated[] {
  const since = lastBreak(told.item.measure, told.lookup.asOf);
  return exactPoints(told).filter(({ end }) => since === null || end >= since);
}

/** The first and the last of the figures that the trend rests on; null with fewer than two. */
export function trendEnds(told: Told): { readonly first: Dated; readonly last: Dated } | null {
  const points = pointsSinceBreak(told).slice(-Math.max(2, told.progress.trendPoints));
  const [first, last] = [points[0], points.at(-1)];
  return first === undefined || last === undefined || first === last ? null : { first, last };
}
