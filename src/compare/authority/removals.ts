/** A measure that has targets or figures goes by a decision; one that is ended with its lifecycle stays, see `endings.ts`. */
import type { AuthorityFault } from "../authority.js";
import { listOf, own, stringOf } from "../value.js";
import { ancestryOf, type Authority, broughtTo, isAdopted, isGone, isHidden } from "./grounds.js";
import type { SideItem } from "./side.js";

/** A target that says nothing yet binds nobody. */
const open: ReadonlySet<string> = new Set(["none", "pending", "dependent"]);

export interface Held {
  readonly targets: number;
  readonly figures: number;
}

/** What binds somebody, or was published. */
export function heldBy(measure: unknown): Held {
  const [targets, observations] = ["targets", "observations"].map((list) => listOf(own(measure, list)));
  const binding = (targets ?? []).filter((each) => !open.has(stringOf(own(each, "kind")) ?? ""));
  const published = (observations ?? []).filter(
    (each) => own(each, "value") !== undefined && own(each, "standing") !== "candidate",
  );
  return { targets: binding.length, figures: published.length };
}

interface Removal extends Held {
  readonly id: string;
  readonly kind: string;
  readonly number: string;
}

/** The outermost of what went with the measure; the measure itself where its indicator is there still. */
function outermost(of: Authority, id: string): Omit<Removal, keyof Held> {
  let found: SideItem | null = null;
  for (let item = of.before.byId.get(id) ?? null; item !== null; item = item.parent)
    if (isGone(of, item.id)) found = item;
  return found ?? { id, kind: "measure", number: of.before.byId.get(id)?.number ?? id };
}

/** What went, each told once with all that it held. */
function removalsIn(of: Authority): Map<string, Removal> {
  const found = new Map<string, Removal>();
  for (const { id, node } of of.before.measures.values()) {
    // one without an id of its own is there as long as its indicator has one
    if (of.after.measures.has(id) || isHidden(of, id)) continue;
    const held = heldBy(node);
    if (held.targets + held.figures === 0) continue;
    const { id: item, kind, number } = outermost(of, id);
    const { targets = 0, figures = 0 } = found.get(item) ?? {};
    found.set(item, { id: item, kind, number, targets: targets + held.targets, figures: figures + held.figures });
  }
  return found;
}

export function* removalFaults(of: Authority): Generator<AuthorityFault> {
  for (const { id, kind, number, targets, figures } of removalsIn(of).values()) {
    // what has gone is covered by what it stood under
    const brought = broughtTo(of, ancestryOf(of.before, id));
    if (brought.some(isAdopted)) continue;
    const data = { id, kind, number, targets, figures, decision: brought[0]?.id ?? "" };
    const place = of.placeAt({ item: id, itemKind: kind, address: id });
    yield { code: "measure-removed-without-decision", place, item: id, data };
  }
}
