/** What a moved target became: tightened or loosened, which only the measure's direction tells. */
import { baselinePoint } from "../evaluate/points.js";
import { spanOf } from "../evaluate/period.js";
import { resolve } from "../evaluate/target.js";
import { parseChange } from "../evaluate/value.js";
import type { TargetEffect } from "../model/change.js";
import type { Baseline, Measure, Target } from "../model/plan.js";
import type { Point } from "../model/progress.js";
import { dateOf, own } from "./value.js";

/** A target as one side has it, among what it is read with: the measure's scale, direction and baseline. */
export interface TargetSide {
  readonly measure: unknown;
  readonly target: unknown;
}

type Scale = Measure["scale"];
const SCALES: readonly Scale[] = ["share", "count", "amount", "duration", "index", "ordinal", "words"];

const isValue = (value: unknown): value is number | string => typeof value === "number" || typeof value === "string";

/** As much of a measure as a target is read with; what does not fit is as if it were not there. */
function measureOf(node: unknown): Measure {
  const scale = SCALES.find((each) => each === own(node, "scale")) ?? "index";
  return { unit: "", scale };
}

function baselineOf(node: unknown, { scale }: Measure): Point | null {
  const baseline = own(node, "baseline");
  const [value, comparable] = [own(baseline, "value"), own(baseline, "comparable")];
  if (own(baseline, "kind") !== "measured" || !isValue(value) || comparable === false) return null;
  const measured: Baseline = { kind: "measured", value };
  const point = baselinePoint(measured, scale);
  return point?.bound === null ? point : null;
}

/** A target with a number, as far as it fits; null for one without. */
function targetOf(node: unknown): Target | null {
  const [value, change, of] = ["value", "change", "of"].map((key) => own(node, key));
  const [low, high] = [own(node, "low"), own(node, "high")];
  switch (own(node, "kind")) {
    case "level":
      return isValue(value) ? { kind: "level", value } : null;
    case "change":
      return typeof change === "string" ? { kind: "change", change } : null;
    case "all":
      return { kind: "all", ...(typeof of === "number" ? { of } : {}) };
    case "band":
      return typeof low === "number" && typeof high === "number" ? { kind: "band", low, high } : null;
    default:
      return null;
  }
}

/** The lowest and highest value that meet it, where it is a band; one and the same for a level. */
interface Wanted {
  readonly low: number;
  readonly high: number;
  readonly band: boolean;
}

function wantedOf({ measure: node, target }: TargetSide): Wanted | null {
  const measure = measureOf(node);
  const found = targetOf(target);
  if (found === null) return null;
  const { value, band } = resolve(found, measure, baselineOf(node, measure));
  if (band !== null) return { ...band, band: true };
  return value === null ? null : { low: value, high: value, band: false };
}

/** +1 for more demanding, −1 for less, 0 for the same; both for what is more in one respect and less in another. */
type Demand = -1 | 0 | 1 | "both" | null;

const signOf = (number: number): Demand => (number > 0 ? 1 : number < 0 ? -1 : 0);

/** A wider band asks for less. */
function demandOfBand(from: Wanted, to: Wanted): Demand {
  const [low, high] = [Math.sign(to.low - from.low), Math.sign(from.high - to.high)];
  return low !== 0 && high !== 0 && low !== high ? "both" : signOf(low + high);
}

const signIn = (direction: unknown): 1 | -1 | null => (direction === "up" ? 1 : direction === "down" ? -1 : null);

/** Two changes from one and the same baseline that is not known. */
function demandOfChanges(before: TargetSide, after: TargetSide, sign: 1 | -1): Demand {
  const [from, to] = [before, after].map(({ target }) => parseChange(String(own(target, "change"))));
  if (from === null || to === null || from === undefined || to === undefined) return null;
  return from.relative === to.relative ? signOf(sign * (to.amount - from.amount)) : null;
}

/** Two values, or two bands; a value is a band without width. Null where nothing tells better from worse. */
function demandOfWanted(from: Wanted, to: Wanted, direction: unknown): Demand {
  if (from.band || to.band || direction === "within") return demandOfBand(from, to);
  const sign = signIn(direction);
  if (sign !== null) return signOf(sign * (to.low - from.low));
  return from.low === to.low ? 0 : null;
}

function demandOfValue(before: TargetSide, after: TargetSide): Demand {
  const direction = own(after.measure, "direction") ?? own(before.measure, "direction");
  const [from, to] = [wantedOf(before), wantedOf(after)];
  if (from !== null && to !== null) return demandOfWanted(from, to, direction);
  const sign = signIn(direction);
  return (sign === null ? null : demandOfChanges(before, after, sign)) ?? sameText(before, after);
}

/** What cannot be computed is the same when it is written the same. */
const FIGURES = ["kind", "value", "change", "of", "low", "high", "text"];
const sameText = ({ target: a }: TargetSide, { target: b }: TargetSide): Demand =>
  FIGURES.every((key) => JSON.stringify(own(a, key)) === JSON.stringify(own(b, key))) ? 0 : null;

const endOf = ({ target }: TargetSide): string | null => spanOf(dateOf(own(target, "due")) ?? undefined)?.end ?? null;

/** An earlier due date asks for more, and one where there was none. */
function demandOfDue(before: TargetSide, after: TargetSide): Demand {
  const [from, to] = [endOf(before), endOf(after)];
  if (from === to) return 0;
  if (from === null) return 1;
  return to === null || to > from ? -1 : 1;
}

const ABSENT: ReadonlySet<unknown> = new Set([undefined, "pending", "dependent", "none"]);

/** True for a target that says something is wanted; one to be clarified, or none, does not yet. */
const isSet = (target: unknown): boolean => !ABSENT.has(own(target, "kind"));

const NAMES: Readonly<Record<string, TargetEffect>> = { "1": "tightened", "-1": "loosened", "0": "unchanged" };

/** What became of a target; a side without one has no `target`. */
export function effectOf(before: TargetSide, after: TargetSide): TargetEffect {
  if (!isSet(after.target)) return isSet(before.target) ? "dropped" : "unchanged";
  if (!isSet(before.target)) return "set";
  const [value, due] = [demandOfValue(before, after), demandOfDue(before, after)];
  if (value === null) return "unknown";
  if (value === "both" || (value !== 0 && due !== 0 && value !== due)) return "mixed";
  return NAMES[String(value === 0 ? due : value)] ?? "unknown";
}

/** True when a target is no longer in force. */
export const isSuperseded = (target: unknown): boolean => own(target, "superseded") !== undefined;

/** The figure of a target as it is written: for a band both ends. Kinds without a figure go by their name. */
export function figureOf(target: unknown): { readonly key: string; readonly value: string | number } | null {
  for (const key of ["value", "change"]) {
    const value = own(target, key);
    if (isValue(value)) return { key, value };
  }
  const [low, high, kind] = [own(target, "low"), own(target, "high"), own(target, "kind")];
  if (isValue(low) && isValue(high)) return { key: "", value: `${low}–${high}` };
  return typeof kind === "string" ? { key: "kind", value: kind } : null;
}

/** Everything that two targets could have in common, the most telling first. */
export function likeness(a: unknown, b: unknown): number {
  const same = (key: string): boolean => JSON.stringify(own(a, key)) === JSON.stringify(own(b, key));
  const figures = ["kind", "value", "change", "of", "low", "high"].every(same);
  return (same("due") ? 4 : 0) + (figures ? 2 : 0) + (same("set") ? 1 : 0);
}
