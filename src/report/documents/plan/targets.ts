/** The targets of a measure by step: as written, with the value they come to, and what became of those that no longer hold. */
import { resolvedTargets } from "../../../evaluate/known.js";
import { isSuperseded, validOn } from "../../../evaluate/target.js";
import type { Measure, Target } from "../../../model/plan.js";
import type { ResolvedTarget } from "../../../model/progress.js";
import { endOf, hasPassed } from "../../ages.js";
import { targetNote, targetText } from "../../status-values.js";
import type { OpenItem } from "../../view.js";
import type { PlanGround } from "./ground.js";
import type { PlanTarget } from "./view.js";

/** By when it is to be clarified; null for what is not open. A date that the plan does not print cannot be overdue. */
function openOf({ lookup, asOf }: PlanGround, target: Target): OpenItem | null {
  if (target.kind !== "pending" && target.kind !== "dependent") return null;
  const { decide_by: by, inferred = [] } = target;
  const overdue = by !== undefined && !inferred.includes("decide_by") && hasPassed(by, asOf);
  return { by: by === undefined ? null : lookup.period(by), overdue };
}

function supersededOf(ground: PlanGround, { superseded }: Target): PlanTarget["superseded"] {
  if (superseded === undefined) return null;
  const { since, reason, decision } = superseded;
  return {
    since: ground.lookup.period(since),
    reason: ground.lookup.sayIf(reason),
    decision: decision === undefined ? null : ground.decision(decision),
  };
}

function targetView(ground: PlanGround, measure: Measure, resolved: ResolvedTarget): PlanTarget {
  const { lookup, asOf } = ground;
  const { target, value } = resolved;
  const decision = "decision" in target ? target.decision : undefined;
  const isOver = isSuperseded(resolved, asOf);
  const { text, lang } = targetText(lookup, measure, target, value);
  return {
    // a sentence that a date follows has no stop
    text: { text: target.due === undefined ? text : text.replace(/(?<!\.)\.$/, ""), lang },
    note: lookup.sayIf(targetNote(target)),
    due: target.due === undefined ? null : lookup.period(target.due),
    set: target.set === undefined ? null : lookup.period(target.set),
    standing: isOver ? "superseded" : "holds",
    open: openOf(ground, target),
    decision: decision === undefined ? null : ground.decision(decision),
    superseded: isOver ? supersededOf(ground, target) : null,
  };
}

/** In the order of their steps, one without a date last; what no longer holds stands after what took its place. */
export function planTargets(ground: PlanGround, measure: Measure): PlanTarget[] {
  const { asOf, evaluation } = ground;
  const progress = evaluation.measures.get(measure);
  const baseline = progress?.baselineComparable === false ? null : (progress?.baseline ?? null);
  const all = resolvedTargets(measure, baseline);
  const known = [...validOn(all, asOf), ...all.filter((each) => isSuperseded(each, asOf))];
  const views = known.map((resolved) => targetView(ground, measure, resolved));
  const key = ({ due, standing }: PlanTarget): string =>
    `${due === null ? "9999" : endOf(due.period)} ${standing === "holds" ? 0 : 1}`;
  return views.sort((one, other) => (key(one) < key(other) ? -1 : Number(key(one) > key(other))));
}
