/** Runs every rule over a plan. */
import { indexPlan } from "../evaluate/items.js";
import type { Report } from "../model/finding.js";
import { withoutCopies } from "./copies.js";
import type { CheckContext, Rule } from "./rule.js";
import { rules } from "./rules/index.js";

/** What a rule reported. Its severity is the rule's own; what `plan.yaml` says of it is the caller's to apply. */
export interface Checked {
  readonly rule: Rule;
  readonly report: Report;
}

/** What a copied file says is told of its original: only that it is a copy is told of itself. */
function once(context: CheckContext): CheckContext {
  const plan = withoutCopies(context.plan, context.index);
  return plan === context.plan ? context : { ...context, plan, index: indexPlan(plan) };
}

/** Everything wrong with a plan, rule by rule in the order of their codes. */
export function check(context: CheckContext): Checked[] {
  const single = once(context);
  return rules.flatMap((rule) =>
    [...(rule.check?.(rule.code === "duplicate-id" ? context : single) ?? [])].map((report) => ({ rule, report })),
  );
}
