/** Milestones with the initiative they stand in. */
import type { PlanIndex } from "../evaluate/items.js";
import type { Initiative, Milestone } from "../model/plan.js";

/** Every milestone of a plan, in the order of its files. */
export function* milestonesOf(
  index: PlanIndex,
): Generator<{ readonly milestone: Milestone; readonly initiative: Initiative }> {
  for (const { initiative } of index.initiatives)
    for (const milestone of initiative.milestones ?? []) yield { milestone, initiative };
}
