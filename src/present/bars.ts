/** Courses drawn in one line of text: a bullet from baseline to target, and a spark line. */
import type { Marks } from "./marks.js";

/** A point of a spark line. */
export interface SparkPoint {
  readonly value: number;
  readonly breakBefore: boolean;
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/**
 * A bullet of `width` cells from the baseline (left) to the target (the last cell): what is achieved is filled, and a
 * bar stands where the path expects it to be. Both are shares of the way; only a whole way fills every cell.
 */
export function bullet(achievement: number, expectedShare: number | null, width: number, marks: Marks): string {
  const { done, expected, left, target } = marks.bullet;
  const room = width - 1;
  const reached = achievement >= 1 - 1e-9;
  const filled = reached ? room : clamp(Math.floor(achievement * room + 1e-9), 0, room - 1);
  const cells = Array.from({ length: room }, (_, cell) => (cell < filled ? done : left));
  if (expectedShare !== null) cells[clamp(Math.round(expectedShare * room), 0, room - 1)] = expected;
  return cells.join("") + target;
}

/** A spark line: lowest value lowest, highest highest, all at mid-height when they are equal; breaks are drawn. */
export function spark(points: readonly SparkPoint[], width: number, marks: Marks): string {
  const shown = points.slice(-width);
  const values = shown.map((point) => point.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const top = marks.spark.length - 1;
  const level = (value: number): number =>
    high === low ? Math.floor(top / 2) : Math.round(((value - low) / (high - low)) * top);
  const cells = shown.map(
    ({ value, breakBefore }, index) =>
      (breakBefore && index > 0 ? marks.seriesBreak : "") + (marks.spark[level(value)] ?? ""),
  );
  return cells.join("").slice(-width);
}
