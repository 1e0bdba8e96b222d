/** Every kind of gap. A new one is one file and one line here, and its code in `consequence.ts`. */
import { kind as benefitNotMeasured } from "./benefit-not-measured.js";
import { kind as clarificationOverdue } from "./clarification-overdue.js";
import { kind as colourWithoutReason } from "./colour-without-reason.js";
import { kind as conditionUnmet } from "./condition-unmet.js";
import { kind as deadlinePassed } from "./deadline-passed.js";
import { kind as dueNotMeasured } from "./due-not-measured.js";
import { kind as enablingObjectiveLags } from "./enabling-objective-lags.js";
import { kind as figureMissing } from "./figure-missing.js";
import { kind as figureStale } from "./figure-stale.js";
import { kind as followUpOverdue } from "./follow-up-overdue.js";
import type { GapCode, GapKind } from "./gap.js";
import { kind as initiativeWithoutEvaluation } from "./initiative-without-evaluation.js";
import { kind as initiativeWithoutMilestones } from "./initiative-without-milestones.js";
import { kind as initiativeWithoutOwner } from "./initiative-without-owner.js";
import { kind as initiativeWithoutStatus } from "./initiative-without-status.js";
import { kind as judgementAgainstData } from "./judgement-against-data.js";
import { kind as laggingWithoutInitiative } from "./lagging-without-initiative.js";
import { kind as lagging } from "./lagging.js";
import { kind as milestoneDelayed } from "./milestone-delayed.js";
import { kind as nextStepMissing } from "./next-step-missing.js";
import { kind as noBaseline } from "./no-baseline.js";
import { kind as noTarget } from "./no-target.js";
import { kind as onlyAdoption } from "./only-adoption.js";
import { kind as outcomeNotMeasured } from "./outcome-not-measured.js";
import { kind as outcomeNotMoved } from "./outcome-not-moved.js";
import { kind as outcomeWithoutEither } from "./outcome-without-either.js";
import { kind as statusTooOld } from "./status-too-old.js";

export const kinds: { readonly [C in GapCode]: GapKind<C> } = {
  "lagging-without-initiative": laggingWithoutInitiative,
  "due-not-measured": dueNotMeasured,
  "clarification-overdue": clarificationOverdue,
  "follow-up-overdue": followUpOverdue,
  "condition-unmet": conditionUnmet,
  "deadline-passed": deadlinePassed,
  "milestone-delayed": milestoneDelayed,
  "enabling-objective-lags": enablingObjectiveLags,
  lagging,
  "judgement-against-data": judgementAgainstData,
  "next-step-missing": nextStepMissing,
  "no-target": noTarget,
  "no-baseline": noBaseline,
  "figure-missing": figureMissing,
  "figure-stale": figureStale,
  "initiative-without-owner": initiativeWithoutOwner,
  "initiative-without-status": initiativeWithoutStatus,
  "status-too-old": statusTooOld,
  "colour-without-reason": colourWithoutReason,
  "outcome-without-either": outcomeWithoutEither,
  "outcome-not-measured": outcomeNotMeasured,
  "outcome-not-moved": outcomeNotMoved,
  "only-adoption": onlyAdoption,
  "benefit-not-measured": benefitNotMeasured,
  "initiative-without-milestones": initiativeWithoutMilestones,
  "initiative-without-evaluation": initiativeWithoutEvaluation,
};
