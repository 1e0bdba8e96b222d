/** By whose authority a plan changed: what needed a decision, a reason or a place to stay and did not have it. */
import { indexPlan } from "../evaluate/items.js";
import type { Report } from "../model/finding.js";
import type { Id, Plan } from "../model/plan.js";
import type { AuthorityCode } from "./authority/codes.js";
import { type Authority, grounds } from "./authority/grounds.js";
import { definitionFaults } from "./authority/definitions.js";
import { figureFaults } from "./authority/figures.js";
import { idFaults } from "./authority/ids.js";
import { removalFaults } from "./authority/removals.js";
import { ruleFaults } from "./authority/rules.js";
import { targetFaults } from "./authority/targets.js";
import { comparePlans } from "./changes.js";

export type { AuthorityCode };

/** A fault with its place in the later plan, or at the nearest that is left of what went. */
export interface AuthorityFault extends Report {
  readonly code: AuthorityCode;
}

const checks: readonly ((of: Authority) => Iterable<AuthorityFault>)[] = [
  targetFaults,
  definitionFaults,
  removalFaults,
  ruleFaults,
  figureFaults,
  idFaults,
];

/**
 * What a change lacks. `everUsed` holds the ids that any earlier revision had, and those that went and came back as
 * something else on the way: without it only an id that has become another kind of thing is known to be reused.
 */
export function authorityFaults(before: Plan, after: Plan, everUsed: ReadonlySet<Id> = new Set()): AuthorityFault[] {
  const sides = { before: { plan: before, index: indexPlan(before) }, after: { plan: after, index: indexPlan(after) } };
  const of = grounds({ ...sides, everUsed, events: comparePlans(before, after).events });
  return checks.flatMap((check) => [...check(of)]);
}
