/** An outcome that initiatives move and no indicator follows: nobody will see whether they succeed. */
import type { GapKind } from "./gap.js";
import { ofOutcome, openOutcomes } from "./outcomes.js";

export const kind: GapKind<"outcome-not-measured"> = {
  code: "outcome-not-measured",
  *find(scene) {
    // A plan that turns the finding off says that its outcomes are not to be measured.
    if (scene.plan.settings.severities?.["outcome-unmeasured"] === "off") return;
    for (const open of openOutcomes(scene)) {
      const { indicators, initiatives } = open.cover;
      if (indicators.length > 0 || initiatives.length === 0) continue;
      yield ofOutcome(scene, open, { initiatives: initiatives.map(({ id }) => id) });
    }
  },
};
