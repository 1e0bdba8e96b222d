/** A due date has passed, and no figure tells whether the target was reached. */
import type { GapKind } from "./gap.js";
import { ofMeasure } from "./links.js";

export const kind: GapKind<"due-not-measured"> = {
  code: "due-not-measured",
  *find(scene) {
    for (const judged of scene.measures) {
      const { status } = judged.progress;
      for (const { reason, period, reported } of scene.needs(judged)) {
        if (reason !== "due" && reason !== "step") continue;
        const who = scene.supplierOf(judged, reported);
        yield ofMeasure(scene, judged, { status, period, ...reported }, { due: period, who });
      }
    }
  },
};
