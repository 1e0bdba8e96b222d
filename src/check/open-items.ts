/** What a measure still waits for: a baseline or a target to be clarified. */
import type { BaselinePending, Measure, Period, TargetDependent, TargetPending } from "../model/plan.js";

export interface OpenItem {
  readonly what: "baseline" | "target";
  readonly node: BaselinePending | TargetPending | TargetDependent;
  readonly decideBy: Period | undefined;
}

/** Open items of a measure; what is superseded is no longer waited for. */
export function openItems({ baseline, targets = [] }: Measure): OpenItem[] {
  const open: OpenItem[] = [];
  if (baseline?.kind === "pending") open.push({ what: "baseline", node: baseline, decideBy: baseline.decide_by });
  for (const node of targets) {
    if (node.kind !== "pending" && node.kind !== "dependent") continue;
    if (node.superseded === undefined) open.push({ what: "target", node, decideBy: node.decide_by });
  }
  return open;
}
