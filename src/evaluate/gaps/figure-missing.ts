/** A measure that has no figure to be judged by: none has come yet, or the latest is a bound that decides nothing. */
import type { GapKind } from "./gap.js";
import { ofMeasure } from "./links.js";

export const kind: GapKind<"figure-missing"> = {
  code: "figure-missing",
  *find(scene) {
    for (const judged of scene.measures) {
      for (const { reason, period, reported } of scene.needs(judged)) {
        if (reason !== "first" && reason !== "exact") continue;
        const who = scene.supplierOf(judged, reported);
        yield ofMeasure(scene, judged, { what: reason, period, ...reported }, { who });
      }
    }
  },
};
