/** A condition that a decision rests on, and that is not met. */
import type { GapKind } from "./gap.js";
import { whoMeets } from "./who.js";

export const kind: GapKind<"condition-unmet"> = {
  code: "condition-unmet",
  *find(scene) {
    for (const { id: meeting, body, decisions = [] } of scene.held) {
      for (const { id, state = "adopted", scope = [], conditions = [] } of decisions) {
        if (state !== "adopted") continue;
        for (const { id: part, text } of conditions.filter(({ met }) => met !== true)) {
          const facts = { text, part, meeting, body };
          yield {
            item: id,
            facts,
            due: null,
            who: whoMeets(body),
            source: null,
            dependents: scope.length,
          };
        }
      }
    }
  },
};
