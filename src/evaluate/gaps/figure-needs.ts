/** Which figures a measure needs now, for which periods, and what is reported of them: one answer for every screen. */
import type { Progress } from "../../model/progress.js";
import { spanOf } from "../period.js";
import type { Judged } from "./scene.js";
import { type Ground, type Unavailable, unavailableFor, unavailableSince } from "./unavailable.js";

/**
 * baseline: the one that the baseline awaits; due: the due period passed unmeasured; step: an earlier step's did; stale:
 * the next figure is overdue; first: there is none yet; exact: the latest is a bound that proves nothing.
 */
export type FigureReason = "baseline" | "due" | "step" | "exact" | "stale" | "first";

export interface FigureNeed {
  readonly reason: FigureReason;
  /** The period that it is wanted for, or the day from which it was expected; null where nothing tells. */
  readonly period: string | null;
  readonly reported: Unavailable;
}

type Need = Omit<FigureNeed, "reported">;

export interface NeedGround extends Ground {
  /** Months after the day on which a figure is expected until it is late. */
  readonly graceMonths: number;
}

function isOver(period: string | null | undefined, asOf: string): boolean {
  const end = spanOf(period ?? undefined)?.end;
  return end !== undefined && end < asOf;
}

/** A baseline that only awaits the figure of a period that is over: nobody is to clarify it, somebody is to send it. */
function awaitedBaseline({ item }: Judged, asOf: string): Need[] {
  const { baseline } = item.measure;
  if (baseline?.kind !== "pending" || baseline.decide_by !== undefined) return [];
  return isOver(baseline.period, asOf) ? [{ reason: "baseline", period: baseline.period ?? null }] : [];
}

/** The one figure that a measure most needs. */
function mainNeed({ status, flags, target, latest, nextDue }: Progress): Need[] {
  if (status === "awaiting_data" || flags.includes("unconfirmed"))
    return [{ reason: "due", period: target?.due ?? null }];
  if (status === "undecidable") return [{ reason: "exact", period: latest?.period ?? null }];
  // the period that is overdue by the cadence: a later day that the source has named does not make up for it
  if (flags.includes("stale") && nextDue !== null) return [{ reason: "stale", period: nextDue }];
  return status === "no_data" ? [{ reason: "first", period: null }] : [];
}

/** Due periods of earlier steps that nothing settles, each once. */
function unmeasuredSteps({ steps }: Progress, asOf: string, own: string | null): Need[] {
  const periods = steps
    .filter(({ superseded, settledBy, target }) => !superseded && settledBy === null && isOver(target.due, asOf))
    .map(({ target }) => target.due);
  return [...new Set(periods)].flatMap((period) => (period === own ? [] : [{ reason: "step" as const, period }]));
}

function reportedOf(ground: NeedGround, judged: Judged, { reason, period }: Need): Unavailable {
  return reason === "stale" || reason === "first" || reason === "exact"
    ? unavailableSince(ground, judged, ground.graceMonths)
    : unavailableFor(ground, judged, period);
}

/** Every figure that a measure needs on the day; none where it is retired or suspended. */
export function figureNeeds(ground: NeedGround, judged: Judged): FigureNeed[] {
  const { progress } = judged;
  if (progress.status === "retired" || progress.status === "suspended") return [];
  const main = mainNeed(progress);
  const own = main.find(({ reason }) => reason === "due")?.period ?? null;
  const steps = unmeasuredSteps(progress, ground.asOf, own);
  // where a due period is not measured, that is the first figure that is needed
  const latest = steps.length > 0 ? main.filter(({ reason }) => reason !== "first") : main;
  const needs = [...awaitedBaseline(judged, ground.asOf), ...steps, ...latest];
  return needs.map((need) => ({ ...need, reported: reportedOf(ground, judged, need) }));
}
