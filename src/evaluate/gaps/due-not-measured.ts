/** A due date has passed, and no figure tells whether the target was reached. */
import type { Progress } from "../../model/progress.js";
import type { GapKind } from "./gap.js";
import { hasPassed, ofMeasure } from "./links.js";
import { unavailableFor } from "./unavailable.js";

/** Due periods that nothing settles: of the target that is judged, and of earlier steps. */
function unmeasured({ status, flags, target, steps }: Progress, asOf: string): (string | null)[] {
  const own = status === "awaiting_data" || flags.includes("unconfirmed") ? [target?.due ?? null] : [];
  const earlier = steps
    .filter((step) => !step.superseded && step.settledBy === null && hasPassed(step.target.due, asOf))
    .map((step) => step.target.due);
  return [...new Set([...earlier, ...own])];
}

export const kind: GapKind<"due-not-measured"> = {
  code: "due-not-measured",
  *find(scene) {
    for (const judged of scene.measures) {
      const { progress, item } = judged;
      for (const period of unmeasured(progress, scene.asOf)) {
        const reported = unavailableFor(scene, judged, period);
        // what will not come from the source is for whoever answers for the plan to settle
        const who = reported.missing === null ? scene.sourceOwner(item.source) : scene.planOwner;
        yield ofMeasure(scene, judged, { status: progress.status, period, ...reported }, { due: period, who });
      }
    }
  },
};
