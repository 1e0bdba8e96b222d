/** An initiative under way that no status has been reported of. */
import type { GapKind } from "./gap.js";
import { ofInitiative } from "./links.js";
import { whoReports } from "./who.js";

export const kind: GapKind<"initiative-without-status"> = {
  code: "initiative-without-status",
  *find(scene) {
    for (const placed of scene.initiatives) {
      if (!placed.state.silent) continue;
      const who = whoReports(scene, placed.initiative);
      yield ofInitiative(scene, placed, {}, { who });
    }
  },
};
