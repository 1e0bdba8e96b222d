/** An outcome that is measured and that no initiative moves. */
import type { GapKind } from "./gap.js";
import { ofOutcome, openOutcomes } from "./outcomes.js";

export const kind: GapKind<"outcome-not-moved"> = {
  code: "outcome-not-moved",
  *find(scene) {
    for (const open of openOutcomes(scene)) {
      const { indicators, initiatives } = open.cover;
      if (indicators.length > 0 && initiatives.length === 0) yield ofOutcome(scene, open, {});
    }
  },
};
