/** An initiative under way whose evaluation is not planned, or of which nothing is known. */
import { evaluationOn } from "../dated.js";
import type { GapKind } from "./gap.js";
import { ofInitiative } from "./links.js";

export const kind: GapKind<"initiative-without-evaluation"> = {
  code: "initiative-without-evaluation",
  *find(scene) {
    for (const placed of scene.initiatives.filter(({ state }) => state.running)) {
      const evaluation = evaluationOn(placed.initiative, scene.asOf)?.state;
      if (evaluation === "funded" || evaluation === "planned") continue;
      yield ofInitiative(scene, placed, { what: evaluation === "none" ? "none" : "unknown" });
    }
  },
};
