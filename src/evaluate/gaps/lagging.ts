/** A measure that lags although initiatives are to move it, or where it cannot be seen whether any is. */
import type { GapKind } from "./gap.js";
import { LAGGING } from "./lagging-without-initiative.js";
import { mayBeMoved, moversOf, ofMeasure, ownersOf } from "./links.js";
import type { Who } from "./gap.js";

const distinct = (who: readonly Who[]): Who[] =>
  who.filter(({ id, role }, at) => who.findIndex((each) => each.id === id && each.role === role) === at);

export const kind: GapKind<"lagging"> = {
  code: "lagging",
  *find(scene) {
    for (const judged of scene.measures) {
      const { status, target } = judged.progress;
      const movers = moversOf(scene, judged);
      if (!LAGGING.includes(status) || (movers.length === 0 && !mayBeMoved(scene, judged))) continue;
      const owners = distinct(movers.flatMap((initiative) => ownersOf(scene, initiative)));
      const who = owners.length > 0 ? owners : scene.planOwner;
      const initiatives = movers.map(({ id }) => id);
      yield ofMeasure(scene, judged, { status, initiatives }, { due: target?.due, who });
    }
  },
};
