/** The next figure is overdue by more than the grace, by its source's cadence. */
import type { GapKind } from "./gap.js";
import { ofMeasure } from "./links.js";
import { unavailableSince } from "./unavailable.js";

export const kind: GapKind<"figure-stale"> = {
  code: "figure-stale",
  *find(scene) {
    for (const judged of scene.measures) {
      const { status, flags, nextDue } = judged.progress;
      // a figure for the due date that passed is asked for already
      const asked = status === "awaiting_data" || flags.includes("unconfirmed");
      if (!flags.includes("stale") || asked) continue;
      const reported = unavailableSince(scene, judged, scene.evaluation.parameters.grace_months);
      const who = reported.missing === null ? scene.sourceOwner(judged.item.source) : scene.planOwner;
      yield ofMeasure(scene, judged, { period: nextDue, ...reported }, { due: nextDue, who });
    }
  },
};
