/** A milestone that is not reached and is late, or forecast to be. */
import { milestoneState } from "../milestone.js";
import type { GapKind } from "./gap.js";
import { hasPassed, ofInitiative, waitingFor } from "./links.js";

export const kind: GapKind<"milestone-delayed"> = {
  code: "milestone-delayed",
  *find(scene) {
    const { asOf, evaluation } = scene;
    for (const placed of scene.initiatives.filter(({ state }) => state.running)) {
      for (const milestone of placed.initiative.milestones ?? []) {
        const state = milestoneState(milestone, asOf, evaluation.parameters);
        if (state.reached || !state.delayed) continue;
        const facts = {
          days: state.daysLate ?? 0,
          planned: milestone.due ?? null,
          expected: milestone.forecast ?? null,
          passed: hasPassed(milestone.forecast, asOf),
          significant: state.significantlyDelayed,
          initiatives: waitingFor(scene, [milestone.id], placed.initiative.id),
        };
        const found = ofInitiative<"milestone-delayed">(scene, placed, facts, { due: milestone.due });
        yield { ...found, item: milestone.id };
      }
    }
  },
};
