/** An initiative under way without a single dated step. */
import type { GapKind } from "./gap.js";
import { ofInitiative } from "./links.js";

export const kind: GapKind<"initiative-without-milestones"> = {
  code: "initiative-without-milestones",
  *find(scene) {
    for (const placed of scene.initiatives) {
      if (placed.state.running && (placed.initiative.milestones ?? []).length === 0)
        yield ofInitiative(scene, placed, {});
    }
  },
};
