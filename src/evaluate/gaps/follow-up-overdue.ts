/** A follow-up point from a meeting that is still open after its date. */
import type { GapKind } from "./gap.js";
import { hasPassed } from "./links.js";
import { whoFollowsUp } from "./who.js";

export const kind: GapKind<"follow-up-overdue"> = {
  code: "follow-up-overdue",
  *find(scene) {
    for (const { id: meeting, body, follow_ups = [] } of scene.held) {
      for (const { id, text, owner, due, state = "open", objectives = [] } of follow_ups) {
        if (state !== "open" || !hasPassed(due, scene.asOf)) continue;
        const facts = { text, meeting };
        yield {
          item: id,
          facts,
          due: due ?? null,
          who: whoFollowsUp(body, owner),
          source: null,
          dependents: objectives.length,
        };
      }
    }
  },
};
