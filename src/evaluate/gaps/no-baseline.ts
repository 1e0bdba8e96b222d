/** A measure without a baseline that progress can be judged from. */
import type { Text } from "../../model/plan.js";
import type { Facts, GapKind } from "./gap.js";
import { hasPassed, ofMeasure } from "./links.js";
import type { Judged } from "./scene.js";

type Missing = { readonly what: Facts["what"]; readonly text: Text | null; readonly by: string | null } | null;

function missing({ item, progress }: Judged): Missing {
  const { baseline } = item.measure;
  if (baseline === undefined) return { what: "none", text: null, by: null };
  if (baseline.kind === "words") return { what: "words", text: baseline.text, by: null };
  if (baseline.kind === "pending") return { what: "pending", text: baseline.text, by: baseline.decide_by ?? null };
  if (!progress.baselineComparable) return { what: "not_comparable", text: baseline.reason ?? null, by: null };
  return baseline.period === undefined ? { what: "undated", text: null, by: null } : null;
}

export const kind: GapKind<"no-baseline"> = {
  code: "no-baseline",
  *find(scene) {
    for (const judged of scene.measures) {
      const found = judged.item.measure.scale === "words" ? null : missing(judged);
      // what is past its date is told as an overdue clarification
      if (found === null || hasPassed(found.by, scene.asOf)) continue;
      const owner = scene.sourceOwner(judged.item.source);
      const who = owner.length > 0 ? owner : scene.planOwner;
      yield ofMeasure(scene, judged, { what: found.what, text: found.text }, { due: found.by, who });
    }
  },
};
