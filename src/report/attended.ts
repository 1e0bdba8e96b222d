/** What attention may be called to: what is shown, with what was read and computed of it. */
import type { PlanIndex } from "../evaluate/items.js";
import type { LeftOut, Plan } from "../model/plan.js";
import type { Lookup } from "./lookup.js";
import type { Selection } from "./status-filter.js";
import type { ShownMeasure } from "./status-measure.js";

export interface Attended {
  readonly lookup: Lookup;
  readonly plan: Plan;
  readonly index: PlanIndex;
  readonly leftOut: readonly LeftOut[];
  readonly selection: Selection;
  readonly measures: readonly ShownMeasure[];
  readonly initiatives: PlanIndex["initiatives"];
}

/** true for what has ended or rests, and so needs nothing. */
export const isEnded = ({ progress }: ShownMeasure): boolean =>
  progress.status === "retired" || progress.status === "suspended";

/** Things in groups by a key, in the order in which the keys first come. */
export function groupBy<T, K>(things: readonly T[], keyOf: (thing: T) => K): [K, T[]][] {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return [...groups];
}
