/** A judged measure with what its story is told from. */
import type { MeasureItem } from "../evaluate/items.js";
import { type Lens, lensOf, see } from "../evaluate/lens.js";
import { type Aim, aimOf } from "../evaluate/target.js";
import type { Parameters, Point, Progress, SeriesPoint } from "../model/progress.js";
import type { Lookup } from "./lookup.js";
import { type Printer, printerFor } from "./show-printed.js";
import type { Scene } from "./show-scene.js";
import type { At } from "./show-steps.js";
import { publishedText, computedText } from "./status-figure.js";
import { measureView } from "./status-measure.js";
import type { MeasureView } from "./status-view.js";

export interface Told {
  readonly scene: Scene;
  readonly lookup: Lookup;
  readonly parameters: Parameters;
  readonly item: MeasureItem;
  readonly progress: Progress;
  readonly view: MeasureView;
  readonly print: Printer;
  /** The target that the verdict is about, where it can be computed with. */
  readonly aim: Aim | null;
  readonly lens: Lens | null;
  /** false for what is retired or suspended, not comparable or undecidable: nothing is computed of it. */
  readonly computes: boolean;
}

export function toldOf(scene: Scene, item: MeasureItem, progress: Progress): Told {
  const { lookup, evaluation } = scene;
  const aim = progress.target === null ? null : aimOf(item.measure, progress.target);
  const stopped = ["retired", "suspended", "not_comparable", "undecidable"].includes(progress.row);
  return {
    ...{ scene, lookup, item, progress, aim },
    parameters: evaluation.parameters,
    view: measureView(lookup, item, progress),
    print: printerFor(lookup.wording, item.measure, progress),
    lens: aim?.lens ?? lensOf(item.measure, null),
    computes: !stopped,
  };
}

/** true for a figure of the series; the baseline is none. */
const isObserved = (point: Point): point is SeriesPoint => "observation" in point;

function textOf({ lookup, item, view }: Told, point: Point): string {
  if (!isObserved(point)) return view.baseline.text;
  const { value } = point.observation;
  const { wording } = lookup;
  return value === undefined
    ? computedText(wording, item.measure, point.value)
    : publishedText(wording, item.measure, value);
}

/** A figure as published, with its period. */
export function atOf(told: Told, point: Point): At {
  return { text: textOf(told, point), period: point.period === null ? null : told.lookup.period(point.period) };
}

/** A figure through the lens of the target. */
export const seen = ({ lens }: Told, value: number): number => (lens === null ? value : see(lens, value));

/** The dated baseline and the figures after it, exact ones only, oldest first; assumed ones are among them. */
export function exactPoints({ progress }: Told): (Point & { readonly time: number; readonly end: string })[] {
  const { baseline, baselineComparable, series } = progress;
  const from = baselineComparable ? baseline : null;
  const all: Point[] = [...(from === null ? [] : [from]), ...series.filter(({ end }) => end > (from?.end ?? ""))];
  return all.flatMap((point) =>
    point.time === null || point.end === null || point.bound !== null
      ? []
      : [{ ...point, time: point.time, end: point.end }],
  );
}
