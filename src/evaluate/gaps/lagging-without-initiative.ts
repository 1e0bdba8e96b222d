/** A measure that lags, and no initiative under way is to move it. */
import type { Status } from "../../model/progress.js";
import type { GapKind } from "./gap.js";
import { mayBeMoved, moversOf, ofMeasure } from "./links.js";

/** Verdicts that call for action. */
export const LAGGING: readonly Status[] = ["worsening", "missed", "off_track", "behind"];

export const kind: GapKind<"lagging-without-initiative"> = {
  code: "lagging-without-initiative",
  *find(scene) {
    for (const judged of scene.measures) {
      const { status, target } = judged.progress;
      if (!LAGGING.includes(status) || moversOf(scene, judged).length > 0 || mayBeMoved(scene, judged)) continue;
      yield ofMeasure(scene, judged, { status }, { due: target?.due, who: scene.planOwner });
    }
  },
};
