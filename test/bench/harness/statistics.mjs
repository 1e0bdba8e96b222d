/** The figures of a bench: what is in the middle, how far apart, and how it grows. */

/** The value below which so large a part of the numbers lies, between two of them where it must be. */
export function quantile(numbers, part) {
  if (numbers.length === 0) throw new RangeError("no numbers");
  const sorted = numbers.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * part;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place - Math.floor(place));
}

export const median = (numbers) => quantile(numbers, 0.5);

/** The median, and the quartiles between which half of the numbers lie. */
export const spread = (numbers) => ({
  value: median(numbers),
  low: quantile(numbers, 0.25),
  high: quantile(numbers, 0.75),
});

/**
 * One number over another, pair by pair: what disturbs the machine for a while falls on both of a pair, and is gone from
 * their ratio. `less` is taken off first.
 */
export function pairedRatios(numbers, others, less = null) {
  if (numbers.length !== others.length) throw new RangeError("not as many of the one as of the other");
  return numbers.map((number, at) => (number - (less?.[at] ?? 0)) / others[at]);
}

/** Cost per further piece, from each point to the next. @param points `[pieces, cost]`, by pieces */
export const slopes = (points) =>
  points.slice(1).map(([pieces, cost], at) => (cost - points[at][1]) / (pieces - points[at][0]));

/**
 * How the cost grows from the last point but one to the last: 1 in proportion to the pieces, 2 as their square, less
 * where much of it comes once. `fixed` is what no piece at all would cost, and is taken off.
 * @param points at least two `[pieces, cost]`, by pieces
 */
export function exponent(points, fixed) {
  const [[fewer, less], [pieces, cost]] = points.slice(-2);
  return Math.log((cost - fixed) / (less - fixed)) / Math.log(pieces / fewer);
}
