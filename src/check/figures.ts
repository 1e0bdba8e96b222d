/** The figures of a measure where they stand, and the limits of its unit. */
import { slack } from "../evaluate/method.js";
import { parseChange, parseValue } from "../evaluate/value.js";
import type { Baseline, Measure, Target, Value } from "../model/plan.js";

/** A figure where it stands. */
export interface Figure {
  readonly of: object;
  readonly key: "value" | "change" | "low" | "high";
  /** As written; for a change from the baseline, the level it leads to. */
  readonly value: Value;
  readonly role: "baseline" | "target" | "change" | "band" | "path" | "observation";
}

const ratio = /^~?(\d+)\/(\d+)$/;

/** Part and whole of "147/356", as they are written; null for other figures. */
export function partOf(value: Value): { readonly part: number; readonly whole: number } | null {
  const found = typeof value === "string" ? ratio.exec(value) : null;
  return found === null ? null : { part: Number(found[1]), whole: Number(found[2]) };
}

/** The number in a figure, a bound or an approximate; null for a part of a whole. */
export function numberIn(value: Value): number | null {
  return partOf(value) === null ? (parseValue(value)?.value ?? null) : null;
}

/** A figure to compare with others, in the measure's unit; null for a bound and for a part larger than its whole. */
export function levelOf(value: Value, scale: Measure["scale"]): number | null {
  const parsed = parseValue(value, scale);
  if (parsed?.bound !== null) return null;
  return parsed.part !== null && parsed.of !== null && parsed.part > parsed.of ? null : parsed.value;
}

/** The baseline that targets can be held against; null when there is none, or it is not comparable. */
export function comparableBaseline({ baseline, scale }: Measure): number | null {
  const usable = baseline?.kind === "measured" && baseline.comparable !== false;
  return usable ? levelOf(baseline.value, scale) : null;
}

/** Where a change leads from the baseline; null for a share of zero, which leads nowhere. */
export function changed(baseline: number, written: string): number | null {
  const change = parseChange(written);
  if (change === null) return null;
  if (!change.relative) return baseline + change.amount;
  return baseline === 0 ? null : baseline * (1 + change.amount / 100);
}

function baselineFigures(baseline: Baseline | undefined): Figure[] {
  return baseline?.kind === "measured" ? [{ of: baseline, key: "value", value: baseline.value, role: "baseline" }] : [];
}

function targetFigures(target: Target, baseline: number | null): Figure[] {
  switch (target.kind) {
    case "level":
      return [{ of: target, key: "value", value: target.value, role: "target" }];
    case "change": {
      const value = baseline === null ? null : changed(baseline, target.change);
      return value === null ? [] : [{ of: target, key: "change", value, role: "change" }];
    }
    case "band":
      return (["low", "high"] as const).map((key) => ({ of: target, key, value: target[key], role: "band" }));
    case "all":
    case "words":
    case "pending":
    case "dependent":
    case "none":
      return [];
  }
}

/** Every figure of a measure, in the order of its fields. */
export function figuresOf(measure: Measure): Figure[] {
  const { baseline, targets = [], path, observations = [] } = measure;
  const from = comparableBaseline(measure);
  return [
    ...baselineFigures(baseline),
    ...targets.flatMap((target) => targetFigures(target, from)),
    ...(path?.points ?? []).map((of): Figure => ({ of, key: "value", value: of.value, role: "path" })),
    ...observations.flatMap((of): Figure[] =>
      of.value === undefined ? [] : [{ of, key: "value", value: of.value, role: "observation" }],
    ),
  ];
}

/** Lowest and highest possible value of a measure; infinite where there is no limit. */
export function limitsOf({ scale, bounds = [] }: Measure): readonly [number, number] {
  const [declaredLow = -Infinity, declaredHigh = Infinity] = bounds;
  const reversed = declaredLow > declaredHigh;
  const lowest = ["share", "count", "amount", "duration"].includes(scale) ? 0 : -Infinity;
  const highest = scale === "share" ? 100 : Infinity;
  return reversed ? [lowest, highest] : [Math.max(lowest, declaredLow), Math.min(highest, declaredHigh)];
}

/** True when the value can occur in the measure's unit; doubles' tails are forgiven. */
export function isWithin(value: number, [low, high]: readonly [number, number]): boolean {
  return value >= low - slack(value, low) && value <= high + slack(value, high);
}
