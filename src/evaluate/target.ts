/** Targets as numbers: what each is worth, which hold on a day, and which one a verdict is about. */
import type { Measure, Target, TargetAll, TargetChange } from "../model/plan.js";
import type { NoTargetReason, Point, ResolvedTarget } from "../model/progress.js";
import { addDays } from "./calendar.js";
import { type Lens, lensOf } from "./lens.js";
import { spanOf } from "./period.js";
import { parseChange, parseValue } from "./value.js";

/** A target that can be computed with. */
export interface Aim {
  readonly resolved: ResolvedTarget;
  readonly lens: Lens;
  /** Through the lens: the level, or 0 for a band. */
  readonly value: number;
  /** First and last day of the due period, and its end on the time axis. */
  readonly start: string;
  readonly end: string;
  readonly time: number;
}

/** "+20 %" is baseline · 1.20, "+5" baseline + 5; 20 per cent of nothing is not computable. */
function changed({ change }: TargetChange, baseline: Point | null): number | null {
  const parsed = parseChange(change);
  if (parsed === null || baseline === null) return null;
  if (!parsed.relative) return baseline.value + parsed.amount;
  return baseline.value === 0 ? null : (baseline.value * (100 + parsed.amount)) / 100;
}

/** All is 100 % of the observation's own denominator, or a known number of whole things. */
function wholeOf({ of }: TargetAll, { scale }: Measure): number | null {
  if (scale === "share") return 100;
  return scale === "count" ? (of ?? null) : null;
}

function valueOf(target: Target, measure: Measure, baseline: Point | null): number | null {
  switch (target.kind) {
    case "level":
      return parseValue(target.value, measure.scale)?.value ?? null;
    case "change":
      return changed(target, baseline);
    case "all":
      return wholeOf(target, measure);
    case "band":
    case "words":
    case "pending":
    case "dependent":
    case "none":
      return null;
  }
}

/** A target with its number and its days; `baseline` is one that can be computed with. */
export function resolve(target: Target, measure: Measure, baseline: Point | null): ResolvedTarget {
  const due = spanOf(target.due);
  const isBand = target.kind === "band" && target.low <= target.high;
  return {
    target,
    value: valueOf(target, measure, baseline),
    band: isBand ? { low: target.low, high: target.high } : null,
    due: target.due ?? null,
    start: due?.start ?? null,
    end: due?.end ?? null,
    time: due?.time ?? null,
  };
}

/** The target to compute with; null when it has no number, no due date or no direction. */
export function aimOf(measure: Measure, resolved: ResolvedTarget): Aim | null {
  const { value, band, start, end, time } = resolved;
  const lens = lensOf(measure, band);
  if (lens === null || start === null || end === null || time === null) return null;
  const aim = band === null ? value : 0;
  return aim === null ? null : { resolved, lens, value: aim, start, end, time };
}

/** Why a target without a number has none. */
export function reasonOf(resolved: ResolvedTarget | null): NoTargetReason {
  const kind = resolved?.target.kind ?? "none";
  return kind === "none" || kind === "pending" || kind === "dependent" ? kind : "not_computable";
}

const wasSet = ({ target }: ResolvedTarget, day: string): boolean => (spanOf(target.set)?.end ?? day) <= day;

/** Set by the day, and superseded on it or before. */
export function isSuperseded(resolved: ResolvedTarget, day: string): boolean {
  const { superseded } = resolved.target;
  return superseded !== undefined && superseded.since <= day && wasSet(resolved, day);
}

const LAST = "9999-12-31";
const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const setOn = ({ target }: ResolvedTarget): string => spanOf(target.set)?.end ?? "";

/** By due date, those without one last; for one due date the one set first stands first. */
function byDue(a: ResolvedTarget, b: ResolvedTarget): number {
  return order(a.end ?? LAST, b.end ?? LAST) || order(setOn(a), setOn(b));
}

/** The targets that hold on a day, in order of their due dates: set by then, and not superseded by then. */
export function validOn(all: readonly ResolvedTarget[], day: string): ResolvedTarget[] {
  return all.filter((each) => wasSet(each, day) && !isSuperseded(each, day)).sort(byDue);
}

/** The targets that held beside a superseded one on the last day it did. */
export function validBeside(all: readonly ResolvedTarget[], superseded: ResolvedTarget): ResolvedTarget[] {
  const since = superseded.target.superseded?.since;
  return since === undefined ? [] : validOn(all, addDays(since, -1));
}

/** The earliest that is due on the day or after; when all have passed, the last. Those without a due date come last. */
export function active<T extends { readonly end: string | null }>(sorted: readonly T[], day: string): T | null {
  return (
    sorted.find(({ end }) => end !== null && end >= day) ??
    sorted.findLast(({ end }) => end !== null) ??
    sorted[0] ??
    null
  );
}

/** What can be computed with, in order of due dates, one a date: the one set last where several were. */
export function aimsOf(measure: Measure, valid: readonly ResolvedTarget[]): Aim[] {
  const aims = valid.map((each) => aimOf(measure, each)).filter((aim) => aim !== null);
  return aims.filter((aim, index) => aims[index + 1]?.end !== aim.end);
}
