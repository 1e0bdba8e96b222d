/** The next figure is overdue by more than the grace, by its source's cadence. */
import type { GapKind } from "./gap.js";
import { ofMeasure } from "./links.js";

export const kind: GapKind<"figure-stale"> = {
  code: "figure-stale",
  *find(scene) {
    for (const judged of scene.measures) {
      for (const { reason, period, reported } of scene.needs(judged)) {
        if (reason !== "stale") continue;
        const who = scene.supplierOf(judged, reported);
        yield ofMeasure(scene, judged, { period, ...reported }, { due: period, who });
      }
    }
  },
};
