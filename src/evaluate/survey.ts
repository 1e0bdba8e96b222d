/** Survey shares: half-widths, and whether a change is more than chance. Simple random samples are assumed. */
import type { Point } from "../model/progress.js";
import { TOLERANCE } from "./method.js";

/** A share in per cent among n respondents; `rounding` is half its last printed place. */
export interface Sample {
  readonly value: number;
  readonly n: number;
  readonly rounding: number;
}

const variance = ({ value, n }: Sample): number => {
  const share = value / 100;
  return (share * (1 - share)) / n;
};

/** A figure as a sample; null where it is a bound or the number of respondents is unknown. */
export function sampleOf(point: Point | null): Sample | null {
  if (typeof point?.n !== "number" || point.bound !== null) return null;
  return { value: point.value, n: point.n, rounding: point.rounding };
}

/** Two-proportion z without pooling: (p2 − p1) / √(p1(1−p1)/n1 + p2(1−p2)/n2). */
export function zOf(from: Sample, to: Sample): number {
  const change = (to.value - from.value) / 100;
  return change === 0 ? 0 : change / Math.sqrt(variance(from) + variance(to));
}

/** Half-width of p % of n, in points: z · √(p(100−p)/n). */
export function halfWidth(sample: Sample, z: number): number {
  return z * Math.sqrt(variance(sample)) * 100;
}

/**
 * Half-width of a straight line through two shares, carried on beyond the second by `stretch` times the way between
 * them, in points: y2 + k·(y2 − y1) has the variance (1 + k)²·var(y2) + k²·var(y1).
 */
export function carriedHalfWidth(from: Sample, to: Sample, stretch: number, z: number): number {
  return z * Math.sqrt((1 + stretch) ** 2 * variance(to) + stretch ** 2 * variance(from)) * 100;
}

/** Half-width of a change, in points: z · √(p1(1−p1)/n1 + p2(1−p2)/n2) · 100. */
export function changeHalfWidth(from: Sample, to: Sample, z: number): number {
  return z * Math.sqrt(variance(from) + variance(to)) * 100;
}

/** Whether a change is beyond ±z. */
export function isSignificant(from: Sample, to: Sample, z: number): boolean {
  return Math.abs(zOf(from, to)) > z + TOLERANCE;
}

/** A share moved to an end of its rounding interval. */
function moved(sample: Sample, side: number): Sample {
  return { ...sample, value: Math.min(100, Math.max(0, sample.value + side * sample.rounding)) };
}

/** The z values at both ends of both rounding intervals, lowest first. */
export function zRange(from: Sample, to: Sample): readonly [number, number] {
  const corners = [-1, 1].flatMap((a) => [-1, 1].map((b) => zOf(moved(from, a), moved(to, b))));
  return [Math.min(...corners), Math.max(...corners)];
}

/** Whether rounding could turn the verdict that the printed figures give. */
export function isRoundingSensitive(from: Sample, to: Sample, z: number): boolean {
  const [low, high] = zRange(from, to);
  const beyond = (value: number): number => (value > z + TOLERANCE ? 1 : value < -z - TOLERANCE ? -1 : 0);
  return beyond(low) !== beyond(high);
}
