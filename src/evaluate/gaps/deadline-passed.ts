/** An initiative that is still under way after its deadline. */
import { dayNumber, dayOf } from "../calendar.js";
import type { GapKind } from "./gap.js";
import { endOf, ofInitiative } from "./links.js";

export const kind: GapKind<"deadline-passed"> = {
  code: "deadline-passed",
  *find(scene) {
    for (const placed of scene.initiatives.filter(({ state }) => state.deadlinePassed)) {
      const { deadline } = placed.initiative;
      const end = endOf(deadline);
      if (end === null) continue;
      const days = dayNumber(dayOf(scene.asOf)) - dayNumber(dayOf(end));
      yield ofInitiative(scene, placed, { days }, { due: deadline });
    }
  },
};
