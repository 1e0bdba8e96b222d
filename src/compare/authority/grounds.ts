/** What every question of authority is answered from: both sides, the events between them, decisions and their scope. */
import { mentionedInLeftOut } from "../../evaluate/items.js";
import type { ChangeEvent } from "../../model/change.js";
import type { Place } from "../../model/finding.js";
import type { Id } from "../../model/plan.js";
import { membersOf, splitAddress, stepsOf } from "../address.js";
import { type Field, fieldOf, UNKNOWN } from "../shape.js";
import { isMap, listOf, own } from "../value.js";
import { isMalformed, isRepair } from "./malformed.js";
import type { Side, SideDecision, SideItem } from "./side.js";

export interface Grounds {
  readonly before: Side;
  readonly after: Side;
  readonly everUsed: ReadonlySet<Id>;
  /** Files in which the change brought an error: what it hides is not told as well. */
  readonly faulty: ReadonlySet<string>;
  readonly events: readonly ChangeEvent[];
}

export interface Authority extends Grounds {
  /** Of the later plan: those that can be relied on. One that the change itself broke is told where it is broken. */
  readonly decisions: ReadonlyMap<Id, SideDecision>;
  /** The item and all it stands under, of the later plan. */
  readonly ancestry: (id: Id) => ReadonlySet<Id>;
  /** Where an address leads in the later plan, or as far as it does. */
  readonly placeAt: (event: Pick<ChangeEvent, "item" | "itemKind" | "address">) => Place;
}

/** The item and all it stands under. */
export function ancestryOf({ byId }: Side, id: Id): Set<Id> {
  const found = new Set([id]);
  for (let item: SideItem | null = byId.get(id) ?? null; item !== null; item = item.parent) found.add(item.id);
  return found;
}

interface Shaped {
  readonly node: object;
  readonly shape: string;
}

/** The item's own object on a side. */
function nodeIn({ measures, byId }: Side, id: Id, kind: string): Shaped | null {
  const measure = kind === "measure" ? measures.get(id) : undefined;
  if (measure !== undefined) return { node: measure.node, shape: "Measure" };
  const item = byId.get(id);
  return item === undefined ? null : { node: item.node, shape: kind === "indicator" ? "Indicator" : "" };
}

/** The item's own object; that of the nearest it stood in when it is gone. */
function nodeOf({ before, after }: Grounds, id: Id, kind: string): Shaped | null {
  const own = nodeIn(after, id, kind);
  if (own !== null) return own;
  for (let each = before.byId.get(id)?.parent ?? null; each !== null; each = each.parent) {
    const left = after.byId.get(each.id);
    if (left !== undefined) return { node: left.node, shape: "" };
  }
  return null;
}

/** An address inside the item: without the word that tells a measure's fields from its indicator's. */
const insideOf = (address: string): string => splitAddress(address).path.replace(/^(?:measure|indicator)\//, "");

/** Whether any value of an event, as a side has it, does not fit its schema. */
function isUnfit(side: Side, { item, itemKind, changes }: ChangeEvent): boolean {
  const found = nodeIn(side, item, itemKind);
  return (
    found !== null &&
    changes.some(({ address }) => isMalformed(side.malformed, found.node, found.shape, insideOf(address)))
  );
}

/**
 * Whether what an event moved can be judged. `told`: the change broke it, which is an error of its own; `mended`: a slip
 * was, and nothing moved; `unknown`: what stood before, or stands now, does not fit, and nobody can tell.
 */
export function legibility(of: Grounds, event: ChangeEvent): "clear" | "told" | "mended" | "unknown" {
  const { before, after, faulty, events } = of;
  const { item } = event;
  if (!isUnfit(before, event)) {
    const { file = "" } = after.measures.get(item) ?? after.byId.get(item) ?? {};
    if (!isUnfit(after, event)) return "clear";
    return faulty.has(file) ? "told" : "unknown";
  }
  const around = events.filter((each) => each.item === item).flatMap(({ changes }) => changes);
  return isRepair(event.changes, around) ? "mended" : "unknown";
}

/** As far as the steps lead. */
function follow(node: object, shape: string, path: string): Place {
  let place: Place = { of: node, token: "value" };
  let [value, field]: [unknown, Field] = [node, { map: shape }];
  for (const { key, member } of stepsOf(path)) {
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

/** Whether an error that the change brought may hide what has the id, or a file of which nothing can be read. */
export function isHidden({ after, faulty }: Grounds, id: Id): boolean {
  const isRead = (file: string): boolean => after.files.some((each) => each.file === file);
  return mentionedInLeftOut(
    after.leftOut.filter(({ file }) => faulty.has(file) || !isRead(file)),
    id,
  );
}

export function grounds(of: Grounds): Authority {
  const reliable = [...of.after.decisions].filter(([, { sound, file }]) => sound || of.faulty.has(file));
  return {
    ...of,
    decisions: new Map(reliable),
    ancestry: (id) => ancestryOf(of.after, id),
    placeAt: ({ item, itemKind, address }) => {
      const found = nodeOf(of, item, itemKind);
      return found === null
        ? { of: of.after.settings, token: "value" }
        : follow(found.node, found.shape, insideOf(address));
    },
  };
}

/** True when the decision says of itself that it is about the item, or about what the item stands under. */
export function covers({ scope }: SideDecision, ancestry: ReadonlySet<Id>): boolean {
  return scope.some((id) => ancestry.has(id));
}

/** A decision without a state is adopted: a meeting's file says what the body said. */
export const isAdopted = ({ state }: SideDecision): boolean => (state ?? "adopted") === "adopted";

/** Gone from the later plan, and not only from what an error of the change itself left of it. */
export const isGone = (of: Authority, id: Id): boolean => !of.after.byId.has(id) && !isHidden(of, id);

/** Whether the change itself brought the decision, or adopted it. */
export const isBrought = (of: Authority, now: SideDecision): boolean => {
  const before = of.before.decisions.get(now.id);
  return before === undefined || (isAdopted(now) && !isAdopted(before));
};

const isNew = (now: SideDecision, before: SideDecision | undefined, ancestry: ReadonlySet<Id>): boolean =>
  before === undefined || !covers(before, ancestry) || isAdopted(before) !== isAdopted(now);

/** The decisions that this change brought to bear on an item: new in it, or with a scope that is. */
export function broughtTo(of: Authority, ancestry: ReadonlySet<Id>): SideDecision[] {
  return [...of.decisions.values()].filter(
    (decision) => covers(decision, ancestry) && isNew(decision, of.before.decisions.get(decision.id), ancestry),
  );
}
