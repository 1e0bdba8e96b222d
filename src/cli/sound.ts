/** The part of a plan that may be judged. */
import { secondItems, withoutCopies } from "../check/copies.js";
import { indexPlan, type PlanIndex } from "../evaluate/items.js";
import type { Place } from "../model/finding.js";
import type { Plan } from "../model/plan.js";
import { leaveOut, type Loaded } from "../store/load.js";

/**
 * What may be judged: without copies of items, and without what an error makes untrustworthy.
 * @param grave where the rules found errors
 */
export function soundPart(loaded: Loaded, index: PlanIndex, grave: readonly Place[]): Plan {
  const once = withoutCopies(loaded.plan, index);
  const doubles = secondItems(indexPlan(once)).map(({ node }): Place => ({ of: node, key: "id", token: "value" }));
  return leaveOut({ ...loaded, plan: once }, [...grave, ...doubles]);
}
