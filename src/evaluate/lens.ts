/** How a measure's figures are looked at: as they stand, or as their distance to a band. */
import type { Measure } from "../model/plan.js";
import type { Bound, Point, ResolvedTarget } from "../model/progress.js";
import { TOLERANCE } from "./method.js";

interface Limits {
  readonly low: number;
  readonly high: number;
}

export interface Lens {
  /** +1 when higher is better, −1 when lower is better, as the distance to a band is. */
  readonly sign: 1 | -1;
  readonly band: Limits | null;
  /** Lowest and highest possible figure of the unit. */
  readonly limits: Limits;
}

const ANY: Limits = { low: -Infinity, high: Infinity };
const NOT_BELOW_ZERO: Limits = { low: 0, high: Infinity };

const SCALES: Readonly<Record<Measure["scale"], Limits>> = {
  share: { low: 0, high: 100 },
  count: NOT_BELOW_ZERO,
  amount: NOT_BELOW_ZERO,
  duration: NOT_BELOW_ZERO,
  index: ANY,
  ordinal: ANY,
  words: ANY,
};

/** The lowest and highest step of a scale whose steps are described. */
const endsOf = (steps: NonNullable<Measure["steps"]>): number[] =>
  steps.length === 0
    ? []
    : [Math.min(...steps.map(({ value }) => value)), Math.max(...steps.map(({ value }) => value))];

function limitsOf({ bounds, scale, steps = [] }: Measure): Limits {
  const [low, high] = bounds ?? endsOf(steps);
  return low === undefined || high === undefined ? SCALES[scale] : { low, high };
}

/** Null when nothing tells better from worse: no direction, a band to stay inside but none given, or words. */
export function lensOf(measure: Measure, band: ResolvedTarget["band"]): Lens | null {
  if (measure.scale === "words" || measure.direction === undefined) return null;
  const limits = limitsOf(measure);
  if (band !== null) return { sign: -1, band, limits };
  if (measure.direction === "within") return null;
  return { sign: measure.direction === "up" ? 1 : -1, band: null, limits };
}

/** A figure through the lens: for a band [L, U], max(L − x, 0, x − U). */
export function see({ band }: Lens, value: number): number {
  return band === null ? value : Math.max(band.low - value, 0, value - band.high);
}

/** A computed value held within what is possible; a distance to a band at 0. */
export function clamp({ band, limits }: Lens, value: number): number {
  return band === null ? Math.min(Math.max(value, limits.low), limits.high) : Math.max(value, 0);
}

/** Just inside an open end, and further from it than values that count as equal. */
const inside = (value: number): number => 4 * TOLERANCE * Math.max(1, Math.abs(value));

/** The lowest and highest figure that a bound allows. */
function allowed({ limits }: Lens, value: number, bound: Bound): Limits {
  switch (bound) {
    case "above":
      return { low: value + inside(value), high: limits.high };
    case "at_least":
      return { low: value, high: limits.high };
    case "below":
      return { low: limits.low, high: value - inside(value) };
    case "at_most":
      return { low: limits.low, high: value };
  }
}

/** The extremes through the lens of what a figure can be: one value for an exact figure, two for a bound. */
export function extremes(lens: Lens, { value, bound }: Point): readonly number[] {
  if (bound === null) return [see(lens, value)];
  const { low, high } = allowed(lens, value, bound);
  const ends = [see(lens, low), see(lens, high)];
  const reachesBand = lens.band !== null && low <= lens.band.high && high >= lens.band.low;
  return reachesBand ? [0, Math.max(...ends)] : ends;
}
