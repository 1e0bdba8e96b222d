/** Prints the computed numbers of a measure, each once: never across what it is compared with, and exact beside it. */
import type { Measure } from "../model/plan.js";
import type { Point, Progress } from "../model/progress.js";
import { decimalsOf, decimalsOfRounding, roundAgreeing } from "./rounding.js";
import type { Printed } from "./show-view.js";
import type { Wording } from "./wording.js";

export interface Printer {
  /** A figure in the measure's unit: "83 %", "12,4". */
  readonly level: (value: number, beside?: readonly number[]) => Printed;
  /** A change in the measure's unit, with its sign and without the sign of per cent: "+2,25", "−3". */
  readonly change: (value: number, beside?: readonly number[]) => Printed;
  /** The size of a distance or a half-width: "2,4". */
  readonly size: (value: number, beside?: readonly number[]) => Printed;
  /** true when changes are percentage points. */
  readonly inPoints: boolean;
}

/** A number without a unit: a ratio, a count, a z. */
export function plain(wording: Wording, value: number, decimals: number, beside: readonly number[] = []): Printed {
  const printed = roundAgreeing(value, decimals, beside);
  return { value, text: wording.number(printed.value, printed.decimals) };
}

/** A whole number. */
export const whole = (wording: Wording, value: number): Printed => plain(wording, value, 0);

/** A ratio as per cent: 0.6667 → 66.67, "67 %". `beside` are per cent too. */
export function percent(wording: Wording, ratio: number, decimals: number, beside: readonly number[] = []): Printed {
  const value = ratio * 100;
  const printed = roundAgreeing(value, decimals, beside);
  return { value, text: wording.percent(printed.value, printed.decimals) };
}

/** A ratio held against others: 0.9498 beside 0.95 is "0,9498". */
export function ratio(wording: Wording, value: number, beside: readonly number[]): Printed {
  return plain(wording, value, 2, beside);
}

/** A limit as it was set, with the places it needs. */
export function limit(wording: Wording, value: number): Printed {
  return plain(wording, value, decimalsOf(value));
}

/** From this size on, a decimal that the published figures lack says nothing. */
const LARGE = 100;

/** Decimals that the published figures beside a computed one are written with; a part of a whole has none. */
function placesOf({ decimals, scale }: Measure, { baseline, latest, target }: Progress): number {
  if (decimals !== undefined) return decimals;
  const of = (point: Point | null): number =>
    point === null || (point.of !== null && scale === "share") ? 0 : decimalsOfRounding(point.rounding);
  // the number that "+20 %" comes to was written by nobody
  const isWritten = target?.target.kind === "level" && !String(target.target.value).includes("/");
  return Math.max(of(baseline), of(latest), isWritten ? decimalsOf(target.value ?? 0, 2) : 0);
}

const signed = (value: number, text: string): string => (value > 0 && /[1-9]/.test(text) ? `+${text}` : text);

/**
 * The one rule for computed figures: at most one decimal more than the published figures have, and none more from a
 * hundred on; for shares at most one, or as many as were published. More only where it would else reach what it stands
 * beside.
 */
export function printerFor(wording: Wording, measure: Measure, progress: Progress): Printer {
  const places = placesOf(measure, progress);
  const most = (value: number): number => {
    if (measure.scale === "share") return Math.max(1, places);
    return Math.abs(value) >= LARGE ? places : places + 1;
  };
  const rounded = (value: number, beside: readonly number[]) =>
    roundAgreeing(value, decimalsOf(value, most(value)), beside);
  const size = (value: number, beside: readonly number[] = []): Printed => {
    const printed = rounded(value, beside);
    return { value, text: wording.number(printed.value, printed.decimals) };
  };
  return {
    size,
    level: (value, beside = []) => {
      const printed = rounded(value, beside);
      const say = measure.scale === "share" ? wording.percent : wording.number;
      return { value, text: say(printed.value, printed.decimals) };
    },
    change: (value, beside = []) => {
      const printed = rounded(value, [0, ...beside]);
      return { value, text: signed(value, wording.number(printed.value, printed.decimals)) };
    },
    inPoints: measure.scale === "share",
  };
}

/** Whole months of a stretch of time that is shorter than a year; null for a year and more. */
export function monthsUnder(wording: Wording, years: number): Printed | null {
  return years > 1 - 2 / 365 ? null : plain(wording, years * 12, 0, [0, 12]);
}
