/** Figures as they are written: 76, "147/356", ">80", "~6500", and changes such as "+20 %". */
import type { Measure, Value } from "../model/plan.js";
import type { Bound } from "../model/progress.js";

export interface ParsedValue {
  /** In the measure's unit; for "147/356" on a share, 100 · 147 / 356. */
  readonly value: number;
  /** The two numbers of "147/356". */
  readonly part: number | null;
  readonly of: number | null;
  /** A bound proves only one side: ">80" is above 80. */
  readonly bound: Bound | null;
  readonly approximate: boolean;
  /** Half the last printed place: 74 → 0.5, 11.4 → 0.05; 0 for a part of a whole. */
  readonly rounding: number;
}

/** A change from a baseline. */
export interface ParsedChange {
  /** Per cent of the baseline, or an amount in its unit. */
  readonly amount: number;
  readonly relative: boolean;
}

const PART = /^(~?)(\d+)\/(\d+)$/;
const NUMBER = /^(~|[<>]=?)?(-?\d+(?:\.(\d+))?)(?:e([+-]\d+))?$/;
const CHANGE = /^([+-]\d+(?:\.\d+)?)( ?%)?$/;

const BOUNDS: Readonly<Record<string, Bound>> = { ">": "above", ">=": "at_least", "<": "below", "<=": "at_most" };

function parsePart(match: RegExpExecArray, scale: Measure["scale"]): ParsedValue | null {
  const [part, of] = [Number(match[2]), Number(match[3])];
  if (of === 0) return null; // 0 of 0 says nothing
  const value = scale === "share" ? (100 * part) / of : part;
  return { value, part, of, bound: null, approximate: match[1] === "~", rounding: 0 };
}

/**
 * Reads a figure. "147/356" is a share of 41.29 where the scale is a share, and 147 of 356 on any other scale. Null for
 * a part of nothing and for what is no figure.
 */
export function parseValue(value: Value, scale: Measure["scale"] = "share"): ParsedValue | null {
  const text = String(value);
  const part = PART.exec(text);
  if (part !== null) return parsePart(part, scale);
  const [, sign = "", number, decimals = "", exponent = "0"] = NUMBER.exec(text) ?? [];
  if (number === undefined) return null;
  const places = decimals.length - Number(exponent);
  return {
    value: Number(`${number}e${exponent}`),
    part: null,
    of: null,
    bound: BOUNDS[sign] ?? null,
    approximate: sign === "~",
    rounding: 0.5 * 10 ** -places,
  };
}

/** Reads a change: "+20 %" is 20 per cent of the baseline, "+5" is five of its unit. Null for what is none. */
export function parseChange(text: string): ParsedChange | null {
  const match = CHANGE.exec(text);
  return match === null ? null : { amount: Number(match[1]), relative: match[2] !== undefined };
}
