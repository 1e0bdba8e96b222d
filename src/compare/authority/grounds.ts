/** What every question of authority is answered from: both plans, the events between them, decisions and their scope. */
import type { Item, PlanIndex } from "../../evaluate/items.js";
import type { ChangeEvent } from "../../model/change.js";
import type { Place } from "../../model/finding.js";
import type { Decision, Id, Plan } from "../../model/plan.js";
import { entriesOf, mentionedInLeftOut } from "../../evaluate/items.js";
import { membersOf, splitAddress, stepsOf } from "../address.js";
import { type Field, fieldOf, UNKNOWN } from "../shape.js";
import { isMap, listOf, own } from "../value.js";

interface Side {
  readonly plan: Plan;
  readonly index: PlanIndex;
}

export interface Grounds {
  readonly before: Side;
  readonly after: Side;
  readonly everUsed: ReadonlySet<Id>;
  readonly events: readonly ChangeEvent[];
}

export interface Authority extends Grounds {
  /** Of the later plan. */
  readonly decisions: ReadonlyMap<Id, Decision>;
  /** The item and all it stands under, of the later plan. */
  readonly ancestry: (id: Id) => ReadonlySet<Id>;
  /** Where an address leads in the later plan, or as far as it does. */
  readonly placeAt: (event: Pick<ChangeEvent, "item" | "itemKind" | "address">) => Place;
}

export function decisionsIn(plan: Plan): Map<Id, Decision> {
  const all = entriesOf(plan, "meeting").flatMap(({ content }) => content.decisions ?? []);
  return new Map(all.map((decision) => [decision.id, decision]));
}

/** The item and all it stands under. */
export function ancestryOf(index: PlanIndex, id: Id): Set<Id> {
  const found = new Set([id]);
  for (let item: Item | null = index.byId.get(id) ?? null; item !== null; item = item.parent) found.add(item.id);
  return found;
}

/** The item's own object; that of the nearest it stood in when it is gone. */
function nodeOf({ before, after }: Grounds, id: Id, kind: string): { node: object; shape: string } | null {
  if (kind === "measure") {
    const found = after.index.measures.find((each) => each.id === id);
    if (found !== undefined) return { node: found.measure, shape: "Measure" };
  }
  const item = after.index.byId.get(id);
  if (item !== undefined) return { node: item.node, shape: kind === "indicator" ? "Indicator" : "" };
  for (let each = before.index.byId.get(id)?.parent ?? null; each !== null; each = each.parent) {
    const left = after.index.byId.get(each.id);
    if (left !== undefined) return { node: left.node, shape: "" };
  }
  return null;
}

/** As far as the steps lead. */
function follow(node: object, shape: string, path: string): Place {
  let place: Place = { of: node, token: "value" };
  let [value, field]: [unknown, Field] = [node, { map: shape }];
  for (const { key, member } of stepsOf(path.replace(/^(?:measure|indicator)\//, ""))) {
    const next = key === undefined ? membersOf(listOf(value), field).get(member ?? "") : own(value, key);
    if (next === undefined) return place;
    if (key !== undefined && isMap(value)) place = { of: value, key, token: "value" };
    if (key === undefined && typeof next === "object" && next !== null) place = { of: next, token: "value" };
    field =
      key === undefined ? (field.member === undefined ? UNKNOWN : { map: field.member }) : fieldOf(field.map, key);
    value = next;
  }
  return place;
}

export function grounds(of: Grounds): Authority {
  const { settings } = of.after.plan;
  return {
    ...of,
    decisions: decisionsIn(of.after.plan),
    ancestry: (id) => ancestryOf(of.after.index, id),
    placeAt: ({ item, itemKind, address }) => {
      const found = nodeOf(of, item, itemKind);
      return found === null
        ? { of: settings, token: "value" }
        : follow(found.node, found.shape, splitAddress(address).path);
    },
  };
}

/** True when the decision says of itself that it is about the item, or about what the item stands under. */
export function covers(decision: Decision, ancestry: ReadonlySet<Id>): boolean {
  return (decision.scope ?? []).some((id) => ancestry.has(id));
}

/** A decision without a state is adopted: a meeting's file says what the body said. */
export const isAdopted = ({ state = "adopted" }: Decision): boolean => state === "adopted";

/** What an error left out of the later plan is there all the same. */
export const isGone = ({ after }: Authority, id: Id): boolean =>
  !after.index.byId.has(id) && !mentionedInLeftOut(after.plan.leftOut, id);

const isNew = (now: Decision, before: Decision | undefined, ancestry: ReadonlySet<Id>): boolean =>
  before === undefined || !covers(before, ancestry) || isAdopted(before) !== isAdopted(now);

/** The decisions that this change brought to bear on an item: new in it, or with a scope that is. */
export function broughtTo(of: Authority, ancestry: ReadonlySet<Id>): Decision[] {
  const before = decisionsIn(of.before.plan);
  return [...of.decisions.values()].filter(
    (decision) => covers(decision, ancestry) && isNew(decision, before.get(decision.id), ancestry),
  );
}
