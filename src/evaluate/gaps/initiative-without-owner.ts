/** An initiative under way that nobody is named as the owner of; "several" is an answer. */
import type { Initiative } from "../../model/plan.js";
import type { GapKind } from "./gap.js";
import { ofInitiative } from "./links.js";

function lacking({ ownership, owners = [] }: Initiative): "pending" | "none" | null {
  if (ownership === "clarifying") return "pending";
  return ownership === "several" || owners.length > 0 ? null : "none";
}

export const kind: GapKind<"initiative-without-owner"> = {
  code: "initiative-without-owner",
  *find(scene) {
    for (const placed of scene.initiatives.filter(({ state }) => state.running)) {
      const what = lacking(placed.initiative);
      if (what !== null) yield ofInitiative(scene, placed, { what }, { who: scene.planOwner });
    }
  },
};
