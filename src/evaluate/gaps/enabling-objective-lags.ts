/** An objective that others rest on, most of whose judged measures lag. */
import { countStatuses } from "../aggregate.js";
import type { GapKind } from "./gap.js";
import { LAGGING } from "./lagging-without-initiative.js";

export const kind: GapKind<"enabling-objective-lags"> = {
  code: "enabling-objective-lags",
  *find(scene) {
    for (const { id } of scene.objectives) {
      const objectives = [...new Set(scene.enabledBy(id))];
      const own = scene.measures.filter(({ item }) => scene.chain(item.indicator.id).includes(id));
      const { judged, byStatus } = countStatuses(own.map(({ progress }) => progress.status));
      const count = LAGGING.reduce((sum, status) => sum + (byStatus[status] ?? 0), 0);
      if (objectives.length === 0 || count * 2 <= judged) continue;
      const facts = { count, of: judged, objectives };
      yield { item: id, facts, due: null, who: scene.planOwner, source: null, dependents: objectives.length };
    }
  },
};
