/** Rounding that never lets a printed figure reach a threshold that the exact one does not. */

/** A figure as it is to be printed. */
export interface Rounded {
  readonly value: number;
  readonly decimals: number;
}

/** Beyond so many decimals more than asked for, a figure is cut towards the side it is on instead. */
const extraDecimals = 2;

/** Enough to tell any two values that the tolerance tells apart. */
const everyPlace = 12;

/** Same tolerance as the method's comparisons: doubles give 0.9499999999999997 for 0.95. */
const tolerance = (a: number, b: number): number => 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

function compare(a: number, b: number): -1 | 0 | 1 {
  if (Math.abs(a - b) <= tolerance(a, b)) return 0;
  return a < b ? -1 : 1;
}

/** `value` to `decimals` places; halves go away from zero, as `Intl` prints them. */
export function roundTo(value: number, decimals: number): number {
  const nudged = value + Math.sign(value) * Math.abs(value) * Number.EPSILON;
  return Number(nudged.toFixed(decimals)) + 0;
}

function agrees(exact: number, printed: number, thresholds: readonly number[]): boolean {
  return thresholds.every((threshold) => compare(exact, threshold) === compare(printed, threshold));
}

/** The printed neighbour of `value` on the same side of the thresholds; every place of it when neither is. */
function cutAway(value: number, decimals: number, thresholds: readonly number[]): Rounded {
  const step = 10 ** -decimals;
  const neighbours = [Math.floor(value / step) * step, Math.ceil(value / step) * step];
  for (const neighbour of neighbours.map((each) => roundTo(each, decimals))) {
    if (agrees(value, neighbour, thresholds)) return { value: neighbour, decimals };
  }
  return { value, decimals: everyPlace };
}

/**
 * How to print `value` with `decimals` places so that it stands on the same side of every threshold as the exact
 * value: 0.9498 against 0.95 is never printed as 0.95. A few more decimals are tried; then it is rounded away from the
 * threshold, so that 94.99999 against 95 becomes 94.999 and not 95.
 */
export function roundAgreeing(value: number, decimals: number, thresholds: readonly number[] = []): Rounded {
  for (let places = decimals; places <= decimals + extraDecimals; places++) {
    const printed = roundTo(value, places);
    if (agrees(value, printed, thresholds)) return { value: printed, decimals: places };
  }
  return cutAway(value, decimals + extraDecimals + 1, thresholds);
}

/** How many decimals a number is written with, at most `most`: 13.68 → 2. Noise of doubles is not counted. */
export function decimalsOf(value: number, most = 6): number {
  for (let places = 0; places < most; places++) if (compare(roundTo(value, places), value) === 0) return places;
  return most;
}

/** Decimals of a figure whose last printed place is known by its half: 0.5 → 0, 0.05 → 1. Zero tells nothing. */
export function decimalsOfRounding(rounding: number): number {
  return rounding > 0 ? Math.max(0, Math.round(-Math.log10(2 * rounding))) : 0;
}
