/** An initiative under way that no status has been reported of. */
import type { GapKind } from "./gap.js";
import { ofInitiative, ownersOf } from "./links.js";

export const kind: GapKind<"initiative-without-status"> = {
  code: "initiative-without-status",
  *find(scene) {
    for (const placed of scene.initiatives) {
      if (!placed.state.running || placed.state.report !== null) continue;
      const source = scene.sourceOwner(placed.initiative.status_source ?? null);
      const who = source.length > 0 ? source : ownersOf(scene, placed.initiative);
      yield ofInitiative(scene, placed, {}, { who });
    }
  },
};
