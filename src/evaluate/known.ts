/** What is known of a measure on a day before any target is looked at, and how one target is then held against it. */
import type { Lifecycle, Measure, Observation } from "../model/plan.js";
import type { Parameters, Point, ResolvedTarget, SeriesPoint } from "../model/progress.js";
import { type Assessment, type Grounds, assess } from "./assess.js";
import { isBroken, lastBreak } from "./breaks.js";
import type { Lens } from "./lens.js";
import { declared } from "./lifecycle.js";
import { baselinePoint, figuresOf } from "./points.js";
import type { Cadence } from "./stale.js";
import { changeHalfWidth, sampleOf } from "./survey.js";
import { type Aim, resolve } from "./target.js";
import { type Dated, type Movement, movement, trendPoints } from "./trend.js";

/** What a measure is judged by, beside itself. */
export interface JudgeOptions {
  /** The judgement date, year-month-day. */
  readonly asOf: string;
  readonly parameters: Parameters;
  /** How often its source brings figures. */
  readonly cadence?: Cadence | undefined;
  /** States declared for its indicator. */
  readonly indicatorLifecycle?: Lifecycle | undefined;
  /** Figures computed from the plan itself. */
  readonly derived?: readonly Observation[];
}

export interface Known {
  readonly measure: Measure;
  readonly series: readonly SeriesPoint[];
  /** As printed, whether or not it can be computed with. */
  readonly baseline: Point | null;
  readonly baselineComparable: boolean;
  readonly grounds: Grounds;
  /** Every target with its number, valid or not. */
  readonly all: readonly ResolvedTarget[];
  /** The exact figures behind a trend, oldest first. */
  readonly points: readonly Dated[];
}

/** Every target of a measure with its number; `baseline` is one that can be computed with. */
export function resolvedTargets(measure: Measure, baseline: Point | null): ResolvedTarget[] {
  return (measure.targets ?? []).map((target) => resolve(target, measure, baseline));
}

/** What a measure and a series of its figures tell on a day. */
export function known(measure: Measure, options: JudgeOptions, series: readonly SeriesPoint[]): Known {
  const { asOf, parameters, indicatorLifecycle } = options;
  const baseline = baselinePoint(measure.baseline, measure.scale);
  const baselineComparable = measure.baseline?.kind !== "measured" || measure.baseline.comparable !== false;
  const figures = figuresOf(baseline, baselineComparable, series);
  const grounds = {
    asOf,
    parameters,
    declared: declared([measure.lifecycle, indicatorLifecycle], asOf),
    broken: isBroken(measure, figures.baseline, asOf),
    figures,
  };
  const all = resolvedTargets(measure, figures.baseline);
  const points = trendPoints(figures, lastBreak(measure, asOf));
  return { measure, series, baseline, baselineComparable, grounds, all, points };
}

/** How the figures move, seen through a lens; null where nothing tells better from worse. */
export function movementOf({ measure, grounds, points }: Known, lens: Lens | null): Movement | null {
  if (lens === null) return null;
  const significance = measure.scale === "share" ? grounds.parameters.significance : null;
  return movement({ lens, significance }, points);
}

/** Half-width of the change since the baseline, in points, where both are shares with respondents. */
export function moeOf({ measure, grounds }: Known): number | null {
  const [from, to] = [sampleOf(grounds.figures.baseline), sampleOf(grounds.figures.latest)];
  if (measure.scale !== "share" || grounds.broken || from === null || to === null) return null;
  return changeHalfWidth(from, to, grounds.parameters.significance);
}

/** One target held against the figures, among those it stands beside. */
export function against(of: Known, aim: Aim, aims: readonly Aim[], path = of.measure.path): Assessment {
  return assess(of.grounds, { aim, aims, path, first: of.points[0] ?? null, movement: movementOf(of, aim.lens) });
}
