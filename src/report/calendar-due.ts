/** Which figures of a measure are still to come: the next one, and those for due periods that have passed. */
import { nextFigure } from "../evaluate/next-figure.js";
import type { NextFigure } from "../evaluate/next-figure.js";
import type { MeasureItem } from "../evaluate/items.js";
import { settledBy } from "../evaluate/settle.js";
import { resolve, validOn } from "../evaluate/target.js";
import type { Progress, ResolvedTarget } from "../model/progress.js";
import type { Ground } from "./calendar-ground.js";

export interface Due extends Omit<NextFigure, "reason"> {
  readonly reason: NextFigure["reason"] | "target";
  /** The due period that is not measured. */
  readonly period: string | null;
}

/** Targets with a due period that hold on the as-of date, each with its number where it has one. */
export function targetsOf({ lookup }: Ground, { measure }: MeasureItem, progress: Progress): ResolvedTarget[] {
  const baseline = progress.baselineComparable ? progress.baseline : null;
  const all = (measure.targets ?? []).map((target) => resolve(target, measure, baseline));
  const open = ["pending", "dependent", "none"];
  return validOn(all, lookup.asOf).filter(({ target, end }) => end !== null && !open.includes(target.kind));
}

/** Whether a figure has come for the target's due period. Words have none. */
export function isSettled({ start, end, target }: ResolvedTarget, { series }: Progress): boolean {
  if (start === null || end === null || target.kind === "words") return false;
  return settledBy({ start, end }, series) !== null;
}

export function nextDue({ lookup, evaluation }: Ground, { source }: MeasureItem, progress: Progress): Due | null {
  const next = nextFigure(lookup.source(source), progress, lookup.asOf, evaluation.parameters.grace_months);
  return next === null ? null : { ...next, period: null };
}

/** Due periods over before a day that no figure settles. */
export function unmeasured(ground: Ground, item: MeasureItem, progress: Progress, before: string): Due[] {
  return targetsOf(ground, item, progress).flatMap((each) => {
    const { end, due, target } = each;
    if (end === null || end >= before || target.kind === "words" || isSettled(each, progress)) return [];
    return [{ day: end, end, reason: "target" as const, period: due, late: end < ground.lookup.asOf }];
  });
}

/** Whether a figure must still come by a day: none has come since the baseline, or a newer one is due by then. */
export function lacksFigure(ground: Ground, item: MeasureItem, progress: Progress, by: string): boolean {
  if (progress.latest === null) return true;
  const next = nextDue(ground, item, progress);
  return (next !== null && next.day <= by) || unmeasured(ground, item, progress, by).length > 0;
}
