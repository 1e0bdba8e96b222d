/** How a measure's figures are shown: as published, rounded only where the measure says so, and never across a target. */
import { parseValue } from "../evaluate/value.js";
import type { ParsedValue } from "../evaluate/value.js";
import type { Measure, Value } from "../model/plan.js";
import { decimalsOf, decimalsOfRounding, roundAgreeing } from "./rounding.js";
import type { Wording } from "./wording.js";

type Shown = Pick<Measure, "scale" | "decimals">;

/** A number in the measure's unit: "83 %" for a share, "11,4" otherwise. */
function quantity(wording: Wording, measure: Shown, value: number, decimals: number): string {
  return measure.scale === "share" ? wording.percent(value, decimals) : wording.number(value, decimals);
}

/** A published value: "147/356", "ca. 6 500", "over 80 %", "11,4". `thresholds` are values that rounding must not reach. */
export function publishedText(
  wording: Wording,
  measure: Shown,
  value: Value,
  thresholds: readonly number[] = [],
): string {
  const parsed = parseValue(value, measure.scale);
  if (parsed === null) return String(value);
  const figure = figureText(wording, measure, parsed, thresholds);
  if (parsed.approximate) return wording.approximately(figure);
  return parsed.bound === null ? figure : wording.bounded(parsed.bound, figure);
}

function figureText(wording: Wording, measure: Shown, parsed: ParsedValue, thresholds: readonly number[]): string {
  const { part, of, value, rounding } = parsed;
  if (part !== null && of !== null) return `${wording.number(part, 0)}/${wording.number(of, 0)}`;
  const asWritten = decimalsOfRounding(rounding);
  if (measure.decimals === undefined) return quantity(wording, measure, value, asWritten);
  const printed = roundAgreeing(value, measure.decimals, thresholds);
  return quantity(wording, measure, printed.value, printed.decimals);
}

/**
 * A value that was computed: whole things without decimals, others with at most four; more where it would else be
 * printed on the wrong side of a threshold.
 */
export function computedText(
  wording: Wording,
  measure: Shown,
  value: number,
  thresholds: readonly number[] = [],
): string {
  const decimals = measure.decimals ?? (measure.scale === "count" ? 0 : decimalsOf(value, 4));
  const printed = roundAgreeing(value, decimals, thresholds);
  return quantity(wording, measure, printed.value, printed.decimals);
}
