/** The parameters of the method, and how close two numbers must be to count as equal. */
import type { MethodParameters } from "../model/plan.js";
import type { Parameters } from "../model/progress.js";

/** The version of the method itself: raised when the same figures and parameters can give another verdict. */
export const METHOD = "1";

/** What holds where `plan.yaml` says nothing. They are the tool's choice and are printed beside every verdict. */
export const DEFAULTS: Parameters = {
  on_track: 0.95,
  behind: 0.6,
  early: 0.1,
  steeper: 1.5,
  grace_months: 3,
  significance: 1.96,
  delay: 0.25,
  small_count: 5,
  sample_mix: 10,
  report_months: 6,
};

/** The plan's parameters with every default filled in. */
export function parametersOf(method: MethodParameters | undefined): Parameters {
  return { ...DEFAULTS, ...method };
}

/** On ratios. Doubles give 0.9499999999999997 where the exact answer is 0.95. */
export const TOLERANCE = 1e-9;

/** The tolerance between values: relative above one, absolute below. */
export function slack(...values: readonly number[]): number {
  return TOLERANCE * Math.max(1, ...values.filter(Number.isFinite).map(Math.abs));
}

/** Whether a ratio is at or above a threshold, within tolerance. */
export function reaches(ratio: number, threshold: number): boolean {
  return ratio >= threshold - TOLERANCE;
}

/** Whether a value is at or better than another, within tolerance; `sign` is +1 when higher is better, −1 when lower. */
export function meets(sign: 1 | -1, value: number, other: number): boolean {
  return sign * (value - other) >= -slack(value, other);
}
