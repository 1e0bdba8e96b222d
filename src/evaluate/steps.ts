/** Verdicts on targets other than the active one: earlier steps, and targets that were superseded. */
import type { ExpectedPath } from "../model/plan.js";
import type { ResolvedTarget, StepVerdict } from "../model/progress.js";
import type { Assessment } from "./assess.js";
import { type Known, against } from "./known.js";
import { type Aim, aimOf, aimsOf, validBeside } from "./target.js";

function verdict(target: ResolvedTarget, { status, settledBy }: Assessment, superseded: boolean): StepVerdict {
  return { target, status, settledBy, superseded };
}

/**
 * Judged achieved by the latest figure alone: the due period has passed, and no figure settles it. Without a reserve the
 * verdict would say more than the figures do.
 */
export function isUnconfirmed({ target, status, settledBy }: Omit<StepVerdict, "superseded">, asOf: string): boolean {
  return status === "achieved" && settledBy === null && target.end !== null && target.end < asOf;
}

/** Steps whose due period has passed, each judged finally by its own. */
export function earlierSteps(of: Known, aims: readonly Aim[], current: Aim | null): StepVerdict[] {
  const past = aims.filter((aim) => aim !== current && aim.end < of.grounds.asOf);
  return past.map((aim) => verdict(aim.resolved, against(of, aim, aims), false));
}

function againstSuperseded(of: Known, aim: Aim, path: ExpectedPath): StepVerdict {
  const beside = validBeside(of.all, aim.resolved).filter(({ end }) => end !== aim.end);
  const aims = aimsOf(of.measure, [...beside, aim.resolved]);
  return verdict(aim.resolved, against(of, aim, aims, path), true);
}

/**
 * Superseded targets, each among those that held beside it. Explicit path points are left out: they lead to the targets
 * of today.
 */
export function supersededSteps(of: Known, superseded: readonly ResolvedTarget[]): StepVerdict[] {
  const aims = superseded.map((each) => aimOf(of.measure, each)).filter((aim) => aim !== null);
  return aims.map((aim) => againstSuperseded(of, aim, { kind: of.measure.path?.kind ?? "linear" }));
}
