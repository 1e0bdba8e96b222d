/** Runs every rule over a plan. */
import type { Report } from "../model/finding.js";
import type { CheckContext, Rule } from "./rule.js";
import { rules } from "./rules/index.js";

/** What a rule reported. Its severity is the rule's own; what `plan.yaml` says of it is the caller's to apply. */
export interface Checked {
  readonly rule: Rule;
  readonly report: Report;
}

/** Everything wrong with a plan, rule by rule in the order of their codes. */
export function check(context: CheckContext): Checked[] {
  return rules.flatMap((rule) => [...(rule.check?.(context) ?? [])].map((report) => ({ rule, report })));
}
