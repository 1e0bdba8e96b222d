/** What to do about each kind of gap. */
import type { Gap, GapCode } from "./gap.js";

export type NextStep =
  | "propose-initiative"
  | "collect-figure"
  | "settle-without-figure"
  | "clarify"
  | "close-follow-up"
  | "meet-condition"
  | "renew-deadline"
  | "replan-milestone"
  | "treat-first"
  | "correct-course"
  | "explain-judgement"
  | "set-next-step"
  | "set-target"
  | "set-baseline"
  | "name-owner"
  | "report-status"
  | "give-reason"
  | "cover-outcome"
  | "add-indicator"
  | "add-higher-indicator"
  | "measure-benefit"
  | "plan-milestones"
  | "plan-evaluation";

export const NEXT_STEPS: Readonly<Record<GapCode, NextStep>> = {
  "lagging-without-initiative": "propose-initiative",
  "due-not-measured": "collect-figure",
  "clarification-overdue": "clarify",
  "follow-up-overdue": "close-follow-up",
  "condition-unmet": "meet-condition",
  "deadline-passed": "renew-deadline",
  "milestone-delayed": "replan-milestone",
  "enabling-objective-lags": "treat-first",
  lagging: "correct-course",
  "judgement-against-data": "explain-judgement",
  "next-step-missing": "set-next-step",
  "no-target": "set-target",
  "no-baseline": "set-baseline",
  "figure-missing": "collect-figure",
  "figure-stale": "collect-figure",
  "initiative-without-owner": "name-owner",
  "initiative-without-status": "report-status",
  "status-too-old": "report-status",
  "colour-without-reason": "give-reason",
  "outcome-without-either": "cover-outcome",
  "outcome-not-measured": "add-indicator",
  "outcome-not-moved": "propose-initiative",
  "only-adoption": "add-higher-indicator",
  "benefit-not-measured": "measure-benefit",
  "initiative-without-milestones": "plan-milestones",
  "initiative-without-evaluation": "plan-evaluation",
};

/** What to do about a gap: what its kind calls for, unless the figure is reported as one that does not come. */
export function nextStepOf({ code, facts }: Pick<Gap, "code" | "facts">): NextStep {
  return "missing" in facts && facts.missing !== null ? "settle-without-figure" : NEXT_STEPS[code];
}
