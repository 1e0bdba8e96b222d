/**
 * Every code of a finding about a change itself: what should have come with a decision or a reason, or stayed. The faults
 * are found where two moments of the plan are compared; here stand the words.
 */
import type { Rule } from "../rule.js";
import { rule as citedRemoved } from "./cited-removed.js";
import { rule as decisionNotAdopted } from "./decision-not-adopted.js";
import { rule as decisionNotInThisChange } from "./decision-not-in-this-change.js";
import { rule as decisionOutOfScope } from "./decision-out-of-scope.js";
import { rule as definitionMovedWithoutDecision } from "./definition-moved-without-decision.js";
import { rule as figureRemoved } from "./figure-removed.js";
import { rule as figureRevisedInPlace } from "./figure-revised-in-place.js";
import { rule as frozenEditionChanged } from "./frozen-edition-changed.js";
import { rule as idReused } from "./id-reused.js";
import { rule as measureEndedWithoutDecision } from "./measure-ended-without-decision.js";
import { rule as measureRemovedWithoutDecision } from "./measure-removed-without-decision.js";
import { rule as notCompared } from "./not-compared.js";
import { rule as rebasedWithoutDecision } from "./rebased-without-decision.js";
import { rule as ruleChangedWithoutDecision } from "./rule-changed-without-decision.js";
import { rule as targetMovedWithoutDecision } from "./target-moved-without-decision.js";

export const changedRules: readonly Rule[] = [
  citedRemoved,
  decisionNotAdopted,
  decisionNotInThisChange,
  decisionOutOfScope,
  definitionMovedWithoutDecision,
  figureRemoved,
  figureRevisedInPlace,
  frozenEditionChanged,
  idReused,
  measureEndedWithoutDecision,
  measureRemovedWithoutDecision,
  notCompared,
  rebasedWithoutDecision,
  ruleChangedWithoutDecision,
  targetMovedWithoutDecision,
];
