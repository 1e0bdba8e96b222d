/** Outcomes with what covers them, for the kinds of gap about what does not. */
import type { Id, Objective, Outcome } from "../../model/plan.js";
import type { CoveredOutcome } from "../coverage.js";
import { outcomeCoverage } from "../coverage.js";
import { isInForce, mayHaveSpoken } from "../silence.js";
import type { Found, GapCode, GapFacts } from "./gap.js";
import type { GapScene } from "./scene.js";

export interface Open {
  readonly outcome: Outcome;
  readonly objective: Objective;
  readonly cover: CoveredOutcome;
}

/** Outcomes in force whose cover is known: no part that was left out mentions them. */
export function openOutcomes(scene: GapScene): Open[] {
  const { asOf, plan, index } = scene;
  const covers = new Map<Id, CoveredOutcome>(outcomeCoverage(plan, index, asOf).map((each) => [each.outcome, each]));
  return scene.objectives.flatMap((objective) =>
    (objective.outcomes ?? []).flatMap((outcome) => {
      const cover = covers.get(outcome.id);
      if (cover === undefined || !isInForce(outcome, asOf) || mayHaveSpoken(plan.leftOut, [outcome.id])) return [];
      return [{ outcome, objective, cover }];
    }),
  );
}

export function ofOutcome<C extends GapCode>(
  { planOwner, enabledBy }: GapScene,
  { outcome, objective }: Open,
  facts: GapFacts[C],
): Found<C> {
  const dependents = enabledBy(objective.id).length;
  return { item: outcome.id, facts, due: null, who: planOwner, source: null, dependents };
}
