/** An outcome that nothing measures and nothing moves. */
import type { GapKind } from "./gap.js";
import { ofOutcome, openOutcomes } from "./outcomes.js";

export const kind: GapKind<"outcome-without-either"> = {
  code: "outcome-without-either",
  *find(scene) {
    for (const open of openOutcomes(scene)) {
      if (open.cover.indicators.length + open.cover.initiatives.length === 0) yield ofOutcome(scene, open, {});
    }
  },
};
