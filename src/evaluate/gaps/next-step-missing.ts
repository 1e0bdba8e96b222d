/** The last step that is set is due, and the plan reaches further: the next step of the staircase is not set. */
import type { ResolvedTarget } from "../../model/progress.js";
import { resolve, validOn } from "../target.js";
import type { GapKind } from "./gap.js";
import { endOf, ofMeasure } from "./links.js";
import type { GapScene, Judged } from "./scene.js";

/** The step that a verdict is about, once its due period has begun; null for a target without a number or a date. */
function currentStep(
  { progress: { target } }: Judged,
  asOf: string,
): (ResolvedTarget & { readonly end: string }) | null {
  const { start, end, value, band } = target ?? { start: null, end: null, value: null, band: null };
  if (target === null || start === null || end === null || start > asOf) return null;
  return value === null && band === null ? null : { ...target, end };
}

/** true when a step after that one holds, whatever it says. */
function hasLater({ item, progress }: Judged, { asOf }: GapScene, end: string): boolean {
  const { measure } = item;
  const all = (measure.targets ?? []).map((each) => resolve(each, measure, progress.baseline));
  return validOn(all, asOf).some((each) => each.end !== null && each.end > end);
}

export const kind: GapKind<"next-step-missing"> = {
  code: "next-step-missing",
  *find(scene) {
    const horizon = scene.plan.settings.horizon?.to;
    const last = endOf(horizon);
    if (horizon === undefined || last === null) return;
    for (const judged of scene.measures) {
      const current = currentStep(judged, scene.asOf);
      if (current === null || current.end >= last || hasLater(judged, scene, current.end)) continue;
      const facts = { period: current.due, horizon };
      yield ofMeasure(scene, judged, facts, { due: current.due, who: scene.planOwner });
    }
  },
};
