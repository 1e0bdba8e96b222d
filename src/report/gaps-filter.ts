/** Which gaps a filter lets through. */
import type { PlanIndex } from "../evaluate/items.js";
import type { Body } from "../model/plan.js";
import type { GapFilter, GapView } from "./gaps-view.js";
import type { Lookup } from "./lookup.js";
import type { Actor } from "./view.js";

export interface GapSelection {
  /** `above`: ids of the gap's item and of those above it. */
  readonly gap: (view: GapView, above: readonly string[]) => boolean;
  /** Whom the gaps are asked for, by the name they have on the day. */
  readonly owners: readonly Actor[];
}

const meets = (wanted: readonly string[], ids: readonly string[]): boolean =>
  wanted.length === 0 || ids.some((id) => wanted.includes(id));

/** The organisation that a body belongs to on the day. */
export function behind({ byId }: PlanIndex, lookup: Lookup, id: string): string[] {
  const item = byId.get(id);
  // an item of kind body was made from a body
  const organisation = item?.kind === "body" ? (item.node as Body).organisation : undefined;
  return organisation === undefined ? [] : [lookup.actor(organisation).id];
}

/**
 * An organisation answers to the id it is written with and to the one that has taken over from it, and for the bodies
 * that belong to it.
 */
export function gapSelection(lookup: Lookup, index: PlanIndex, { objectives, kinds, owners }: GapFilter): GapSelection {
  const actors = owners.map((id) => {
    if (lookup.organisation(id) !== null) return lookup.actor(id);
    const { name } = lookup.named(id);
    return { id, name, short: name, formerly: null };
  });
  const now = actors.map(({ id }) => id);
  return {
    owners: actors,
    gap: ({ code, who }, above) =>
      meets(objectives, above) &&
      meets(kinds, [code]) &&
      meets(
        now,
        who.flatMap(({ id }) => [id, ...behind(index, lookup, id)]),
      ),
  };
}
