/** A measure that has targets or figures is ended by a decision too: what is no longer judged binds nobody. */
import type { ChangeEvent } from "../../model/change.js";
import type { AuthorityFault } from "../authority.js";
import { ancestryOf, type Authority, broughtTo, covers, isAdopted, legibility } from "./grounds.js";
import { type Held, heldBy } from "./removals.js";

/** For good; what is suspended comes back. */
const ended: ReadonlySet<unknown> = new Set(["retired", "replaced"]);

const isEnding = ({ kind, itemKind, within, old, new: now }: ChangeEvent): boolean =>
  kind === "lifecycle" &&
  (itemKind === "measure" || itemKind === "indicator") &&
  within === null &&
  ended.has(now) &&
  !ended.has(old);

/** What the measures of the item held, those that were ended before left out: they say so themselves. */
function heldIn({ before }: Authority, item: string): Held {
  const held = [...before.measures.values()]
    .filter(({ id }) => id === item || ancestryOf(before, id).has(item))
    .map(({ node }) => heldBy(node));
  const sum = (of: keyof Held): number => held.reduce((total, each) => total + each[of], 0);
  return { targets: sum("targets"), figures: sum("figures") };
}

/**
 * Whether an adopted decision about the item ended it: one that the entry cites, which may be from before, or one that
 * came with the change. Otherwise the id of one that is only proposed; "" for none.
 */
function decidedBy(of: Authority, { item, decision }: ChangeEvent): true | string {
  const ancestry = of.ancestry(item);
  const cited = decision === null ? undefined : of.decisions.get(decision);
  const all = [...(cited !== undefined && covers(cited, ancestry) ? [cited] : []), ...broughtTo(of, ancestry)];
  return all.some(isAdopted) || (all[0]?.id ?? "");
}

export function* endingFaults(of: Authority): Generator<AuthorityFault> {
  for (const event of of.events) {
    if (!isEnding(event) || legibility(of, event) !== "clear") continue;
    const { item, itemKind: kind, number, new: state } = event;
    const held = heldIn(of, item);
    const decision = decidedBy(of, event);
    if (decision === true || held.targets + held.figures === 0) continue;
    const data = { id: item, kind, number, state: String(state), ...held, decision };
    yield { code: "measure-ended-without-decision", place: of.placeAt(event), item, data };
  }
}
