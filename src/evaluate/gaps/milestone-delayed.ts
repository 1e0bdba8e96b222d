/** A milestone that is not reached and is late, or forecast to be. */
import { forecastOn } from "../dated.js";
import { knockOn } from "../knock-on.js";
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
        const days = state.daysLate ?? 0;
        const forecast = forecastOn(milestone, asOf)?.period ?? null;
        const facts = {
          days,
          planned: milestone.due ?? null,
          expected: forecast,
          passed: hasPassed(forecast, asOf),
          significant: state.significantlyDelayed,
          initiatives: waitingFor(scene, [milestone.id], placed.initiative.id),
          pushed: knockOn(scene.index, milestone.id, days, asOf),
        };
        const found = ofInitiative<"milestone-delayed">(scene, placed, facts, { due: milestone.due });
        yield { ...found, item: milestone.id };
      }
    }
  },
};
