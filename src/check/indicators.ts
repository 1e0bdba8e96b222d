/** Indicators with those under them, and what covers what. */
import { type PlanIndex, entriesOf } from "../evaluate/items.js";
import type { Id, Indicator, Plan } from "../model/plan.js";

/** An indicator and every indicator under it. */
export function* withChildren(indicators: readonly Indicator[] | undefined): Generator<Indicator> {
  for (const indicator of indicators ?? []) {
    yield indicator;
    yield* withChildren(indicator.indicators);
  }
}

/** Every indicator of the plan, of objectives and of overall goals. */
export function* indicatorsOf({
  plan,
  index,
}: {
  readonly plan: Plan;
  readonly index: PlanIndex;
}): Generator<Indicator> {
  for (const objective of index.objectives) yield* withChildren(objective.indicators);
  for (const { content } of entriesOf(plan, "strategy")) {
    for (const goal of content.goals ?? []) yield* withChildren(goal.indicators);
  }
}

interface Covering {
  readonly outcomes?: readonly Id[];
  readonly outcomes_partly?: readonly Id[];
}

/** The outcomes it covers, in whole or in part. */
export const linksOf = ({ outcomes = [], outcomes_partly = [] }: Covering): Id[] => [...outcomes, ...outcomes_partly];
