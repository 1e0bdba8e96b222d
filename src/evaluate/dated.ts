/** What was known on a day of facts that change: forecasts, evaluation and place in the portfolio. */
import type { EvaluationEntry, Initiative, Milestone } from "../model/plan.js";

/** A forecast, and the day it was reported; null when the plan does not say. */
export interface KnownForecast {
  readonly period: string;
  readonly reported: string | null;
}

/** A state or place, and the day from which it held; null when the plan does not say. */
interface Since {
  readonly since: string | null;
}

export type KnownEvaluation = Since & Pick<EvaluationEntry, "state">;

export interface KnownPlace extends Since {
  readonly inside: boolean;
  readonly id: string | null;
}

const STATES: readonly EvaluationEntry["state"][] = ["funded", "planned", "none"];

/** The latest that was known by the day; of two from one day, the one written last. */
function lastBy<T>(entries: readonly T[], dateOf: (entry: T) => string, day: string): T | null {
  return entries.reduce<T | null>((last, each) => {
    const known = dateOf(each) <= day;
    return known && (last === null || dateOf(each) >= dateOf(last)) ? each : last;
  }, null);
}

/** True for a fact that the plan gives without the day from which it was known. What is not there is not undated. */
export function isUndated(fact: Milestone["forecast"] | Initiative["evaluation"] | Initiative["portfolio"]): boolean {
  if (fact === undefined || Array.isArray(fact)) return false;
  return typeof fact === "string" || fact.since === undefined;
}

/**
 * The forecast known on a day, year-month-day. One without a date is as the plan has it, and so belongs to the day the
 * plan is judged as of; for an earlier day ask `isUndated` first.
 */
export function forecastOn({ forecast }: Pick<Milestone, "forecast">, day: string): KnownForecast | null {
  if (forecast === undefined) return null;
  if (typeof forecast === "string") return { period: forecast, reported: null };
  const last = lastBy(forecast, ({ reported }) => reported, day);
  return last === null ? null : { period: last.date, reported: last.reported };
}

/** What was known of an initiative's evaluation on a day; null before the first that is dated. As for `forecastOn`. */
export function evaluationOn({ evaluation }: Pick<Initiative, "evaluation">, day: string): KnownEvaluation | null {
  if (evaluation === undefined) return null;
  if (Array.isArray(evaluation)) return lastBy(evaluation, ({ since }) => since, day);
  const state = STATES.find((each) => each === evaluation);
  return state === undefined ? null : { state, since: null };
}

/** Where an initiative stood on a day, inside or outside the portfolio; null before the first that is dated. */
export function portfolioOn({ portfolio }: Pick<Initiative, "portfolio">, day: string): KnownPlace | null {
  if (portfolio === undefined) return null;
  // A place that is not said since when is as the plan has it: it comes before every day.
  const last = lastBy(Array.isArray(portfolio) ? portfolio : [portfolio], ({ since = "" }) => since, day);
  return last === null ? null : { inside: last.inside, id: last.id ?? null, since: last.since ?? null };
}
