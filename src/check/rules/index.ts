/** Every rule, sorted by code. A new rule is one file here and two lines below. */
import type { Rule } from "../rule.js";
import { rule as acceptedUnknownCode } from "./accepted-unknown-code.js";
import { rule as acceptedWithoutSubject } from "./accepted-without-subject.js";
import { rule as adoptionOnly } from "./adoption-only.js";
import { rule as bandDirection } from "./band-direction.js";
import { rule as bandReversed } from "./band-reversed.js";
import { rule as baselineAfterObservation } from "./baseline-after-observation.js";
import { rule as benefitWithoutOwner } from "./benefit-without-owner.js";
import { rule as blankText } from "./blank-text.js";
import { rule as breakWithoutEffect } from "./break-without-effect.js";
import { rule as cannotBeAccepted } from "./cannot-be-accepted.js";
import { rule as claimAgainstData } from "./claim-against-data.js";
import { rule as codelistReplaces } from "./codelist-replaces.js";
import { rule as compositeNotAlike } from "./composite-not-alike.js";
import { rule as countNotWhole } from "./count-not-whole.js";
import { rule as dependencyCycle } from "./dependency-cycle.js";
import { rule as dependsOnItself } from "./depends-on-itself.js";
import { rule as deriveUnknownBreakdown } from "./derive-unknown-breakdown.js";
import { rule as derivedDisagrees } from "./derived-disagrees.js";
import { rule as derivedIncomplete } from "./derived-incomplete.js";
import { rule as derivedUndated } from "./derived-undated.js";
import { rule as directionAgainstTarget } from "./direction-against-target.js";
import { rule as distributionSum } from "./distribution-sum.js";
import { rule as dueBeforeSet } from "./due-before-set.js";
import { rule as duplicateId } from "./duplicate-id.js";
import { rule as dutyRecordWithoutDate } from "./duty-record-without-date.js";
import { rule as fileMissing } from "./file-missing.js";
import { rule as fixedSeverity } from "./fixed-severity.js";
import { rule as forecastOutOfTime } from "./forecast-out-of-time.js";
import { rule as forecastPassed } from "./forecast-passed.js";
import { rule as forecastReportedInFuture } from "./forecast-reported-in-future.js";
import { rule as goalWithoutIndicator } from "./goal-without-indicator.js";
import { rule as historyOutOfOrder } from "./history-out-of-order.js";
import { rule as inferredUnknown } from "./inferred-unknown.js";
import { rule as initiativeMovesNothing } from "./initiative-moves-nothing.js";
import { rule as listRepeatedKey } from "./list-repeated-key.js";
import { rule as meaninglessPeriod } from "./meaningless-period.js";
import { rule as measureWithoutId } from "./measure-without-id.js";
import { rule as measureWithoutSource } from "./measure-without-source.js";
import { rule as methodWithoutBreak } from "./method-without-break.js";
import { rule as milestoneReachedInFuture } from "./milestone-reached-in-future.js";
import { rule as milestoneStartAfterDue } from "./milestone-start-after-due.js";
import { rule as missingDirection } from "./missing-direction.js";
import { rule as nAboveRound } from "./n-above-round.js";
import { rule as notComparableWithoutReason } from "./not-comparable-without-reason.js";
import { rule as observationRepeated } from "./observation-repeated.js";
import { rule as observationValueAndMissing } from "./observation-value-and-missing.js";
import { rule as observationWithoutValue } from "./observation-without-value.js";
import { rule as outcomeUncovered } from "./outcome-uncovered.js";
import { rule as outcomeUnmeasured } from "./outcome-unmeasured.js";
import { rule as outcomeUnmoved } from "./outcome-unmoved.js";
import { rule as ownerMissing } from "./owner-missing.js";
import { rule as ownershipClarifying } from "./ownership-clarifying.js";
import { rule as packHoldsRepeated } from "./pack-holds-repeated.js";
import { rule as pendingOverdue } from "./pending-overdue.js";
import { rule as pendingWithoutDate } from "./pending-without-date.js";
import { rule as periodNotEnded } from "./period-not-ended.js";
import { rule as personalData } from "./personal-data.js";
import { rule as planWithoutObjectives } from "./plan-without-objectives.js";
import { rule as proposalAnswersNoGap } from "./proposal-answers-no-gap.js";
import { rule as proposalIncomplete } from "./proposal-incomplete.js";
import { rule as publishedBeforePeriodEnd } from "./published-before-period-end.js";
import { rule as publishedInFuture } from "./published-in-future.js";
import { rule as repeatedNumber } from "./repeated-number.js";
import { rule as reportWithoutReason } from "./report-without-reason.js";
import { rule as retiredWithoutReason } from "./retired-without-reason.js";
import { rule as sampleMix } from "./sample-mix.js";
import { rule as shareAboveWhole } from "./share-above-whole.js";
import { rule as shareAsFraction } from "./share-as-fraction.js";
import { rule as supersededWithoutReason } from "./superseded-without-reason.js";
import { rule as supportsOwnObjective } from "./supports-own-objective.js";
import { rule as surveyBaselineWithoutN } from "./survey-baseline-without-n.js";
import { rule as surveyWithoutN } from "./survey-without-n.js";
import { rule as targetRepeated } from "./target-repeated.js";
import { rule as targetWithoutDue } from "./target-without-due.js";
import { rule as termAvoided } from "./term-avoided.js";
import { rule as textEscape } from "./text-escape.js";
import { rule as translationMissing } from "./translation-missing.js";
import { rule as treatmentWithoutPreceding } from "./treatment-without-preceding.js";
import { rule as twoSourcesDisagree } from "./two-sources-disagree.js";
import { rule as unknownLanguage } from "./unknown-language.js";
import { rule as unknownReference } from "./unknown-reference.js";
import { rule as unknownSeverityCode } from "./unknown-severity-code.js";
import { rule as unknownTimeZone } from "./unknown-time-zone.js";
import { rule as valueOutOfBounds } from "./value-out-of-bounds.js";

export const rules: readonly Rule[] = [
  acceptedUnknownCode,
  acceptedWithoutSubject,
  adoptionOnly,
  bandDirection,
  bandReversed,
  baselineAfterObservation,
  benefitWithoutOwner,
  blankText,
  breakWithoutEffect,
  cannotBeAccepted,
  claimAgainstData,
  codelistReplaces,
  compositeNotAlike,
  countNotWhole,
  dependencyCycle,
  dependsOnItself,
  deriveUnknownBreakdown,
  derivedDisagrees,
  derivedIncomplete,
  derivedUndated,
  directionAgainstTarget,
  distributionSum,
  dueBeforeSet,
  duplicateId,
  dutyRecordWithoutDate,
  fileMissing,
  fixedSeverity,
  forecastOutOfTime,
  forecastPassed,
  forecastReportedInFuture,
  goalWithoutIndicator,
  historyOutOfOrder,
  inferredUnknown,
  initiativeMovesNothing,
  listRepeatedKey,
  meaninglessPeriod,
  measureWithoutId,
  measureWithoutSource,
  methodWithoutBreak,
  milestoneReachedInFuture,
  milestoneStartAfterDue,
  missingDirection,
  nAboveRound,
  notComparableWithoutReason,
  observationRepeated,
  observationValueAndMissing,
  observationWithoutValue,
  outcomeUncovered,
  outcomeUnmeasured,
  outcomeUnmoved,
  ownerMissing,
  ownershipClarifying,
  packHoldsRepeated,
  pendingOverdue,
  pendingWithoutDate,
  periodNotEnded,
  personalData,
  planWithoutObjectives,
  proposalAnswersNoGap,
  proposalIncomplete,
  publishedBeforePeriodEnd,
  publishedInFuture,
  repeatedNumber,
  reportWithoutReason,
  retiredWithoutReason,
  sampleMix,
  shareAboveWhole,
  shareAsFraction,
  supersededWithoutReason,
  supportsOwnObjective,
  surveyBaselineWithoutN,
  surveyWithoutN,
  targetRepeated,
  targetWithoutDue,
  termAvoided,
  textEscape,
  translationMissing,
  treatmentWithoutPreceding,
  twoSourcesDisagree,
  unknownLanguage,
  unknownReference,
  unknownSeverityCode,
  unknownTimeZone,
  valueOutOfBounds,
];
