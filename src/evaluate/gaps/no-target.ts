/** A measure without a target that can be computed: none, not clarified yet, waiting for others, or no number. */
import type { ResolvedTarget } from "../../model/progress.js";
import type { Text } from "../../model/plan.js";
import { reasonOf } from "../target.js";
import type { GapKind } from "./gap.js";
import { hasPassed, ofMeasure } from "./links.js";

function textOf(resolved: ResolvedTarget | null): Text | null {
  const target = resolved?.target;
  if (target === undefined) return null;
  if (target.kind === "none") return target.reason;
  return (target.kind === "dependent" ? target.waits_for : target.text) ?? null;
}

const decideBy = (resolved: ResolvedTarget | null): string | null =>
  resolved?.target.kind === "pending" || resolved?.target.kind === "dependent"
    ? (resolved.target.decide_by ?? null)
    : null;

export const kind: GapKind<"no-target"> = {
  code: "no-target",
  *find(scene) {
    for (const judged of scene.measures) {
      const { target, noTargetReason } = judged.progress;
      const computable = target !== null && (target.value !== null || target.band !== null) && noTargetReason === null;
      const by = decideBy(target);
      // what is past its date is told as an overdue clarification
      if (computable || judged.item.measure.scale === "words" || hasPassed(by, scene.asOf)) continue;
      const facts = { noTarget: noTargetReason ?? reasonOf(target), text: textOf(target) };
      yield ofMeasure(scene, judged, facts, { due: by, who: scene.planOwner });
    }
  },
};
