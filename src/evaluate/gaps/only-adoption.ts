/** An objective that only the use of solutions is measured for, not whether it helps anyone. */
import { indicatorsUnder } from "../coverage.js";
import { isInForce, isIncomplete } from "../silence.js";
import type { GapKind } from "./gap.js";

export const kind: GapKind<"only-adoption"> = {
  code: "only-adoption",
  *find(scene) {
    for (const objective of scene.objectives) {
      const { id } = objective;
      const indicators = indicatorsUnder(objective.indicators).filter((each) => isInForce(each, scene.asOf));
      const file = scene.index.byId.get(id)?.file ?? "";
      if (indicators.length === 0 || indicators.some(({ type }) => type !== "adoption")) continue;
      if (isIncomplete(scene.plan, file)) continue;
      const facts = { count: indicators.length };
      yield { item: id, facts, due: null, who: scene.planOwner, source: null, dependents: scene.enabledBy(id).length };
    }
  },
};
