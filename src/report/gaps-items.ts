/** What a gap is of, and who is to act on it or works beside them, as a reader names them. */
import type { Gap } from "../evaluate/gaps/gap.js";
import type { Item, PlanIndex } from "../evaluate/items.js";
import type { Initiative, Plan } from "../model/plan.js";
import { type Names, numbered } from "./gaps-facts.js";
import type { GapItem, Numbered, Responsible } from "./gaps-view.js";
import { type Levelled, levelled } from "./level.js";
import type { MeasureView } from "./status-view.js";
import type { Actor, Named } from "./view.js";

export interface ItemScene extends Names {
  readonly plan: Plan;
  readonly measures: ReadonlyMap<string, MeasureView>;
}

/** Ids of an item and of those above it, the nearest first. */
export function chain(index: PlanIndex, id: string): string[] {
  const ids: string[] = [];
  let item: Item | null = index.byId.get(id) ?? null;
  for (; item !== null && !ids.includes(item.id); item = item.parent) ids.push(item.id);
  return ids.length === 0 ? [id] : ids;
}

/** A follow-up point and a decision have a text and no name. */
function nameOf({ lookup, index }: Names, id: string): Named {
  const node = index.byId.get(id)?.node;
  const named = lookup.named(id);
  const hasText = node !== undefined && "text" in node && !("name" in node);
  return hasText ? { id, name: lookup.say(node.text as string) } : named;
}

const partKinds: readonly string[] = ["milestone", "decision", "follow_up"];

/** What a part belongs to, where its own name does not tell. */
function withinOf(scene: ItemScene, item: Item | undefined): Numbered | null {
  const parent = item !== undefined && partKinds.includes(item.kind) ? item.parent : null;
  return parent === null ? null : numbered(scene, parent.id);
}

function objectiveOf(index: PlanIndex, id: string): string | null {
  const isObjective = (each: string): boolean => ["objective", "goal"].includes(index.byId.get(each)?.kind ?? "");
  return chain(index, id).find(isObjective) ?? null;
}

/** The item's number with the level it stands on. */
export function placeOf({ lookup, index, plan }: ItemScene, id: string): Levelled {
  const item = index.byId.get(id);
  if (item === undefined) return { number: id, level: null };
  return levelled(lookup, plan.settings.levels ?? [], item);
}

export function itemOf(scene: ItemScene, { item: id }: Pick<Gap, "item">): GapItem {
  const { index, plan, lookup, measures } = scene;
  const { settings } = plan;
  const item = index.byId.get(id);
  const { level } = placeOf(scene, id);
  if (item === undefined && id === settings.id) {
    return { id, number: "", name: lookup.say(settings.title), kind: "plan", objective: null, level, within: null };
  }
  const above = { objective: objectiveOf(index, id), level, within: withinOf(scene, item) };
  const measure = measures.get(id);
  if (measure !== undefined) return { id, number: measure.number, name: measure.name, kind: "measure", ...above };
  return { ...nameOf(scene, id), number: item?.number ?? id, kind: item?.kind ?? "plan", ...above };
}

const once = <T extends Actor>(all: readonly T[], isSame: (one: T, other: T) => boolean): T[] =>
  all.filter((each, at) => all.findIndex((other) => isSame(each, other)) === at);

/** Who must act, each once, by the name they have on the day: a predecessor's tasks are its successor's. */
export function responsible({ lookup, index }: Names, { who }: Pick<Gap, "who">): Responsible[] {
  const all = who.map(({ id, role }): Responsible => {
    if (index.byId.get(id)?.kind !== "body") return { ...lookup.actor(id), role };
    const { name } = lookup.named(id);
    return { id, name, short: name, formerly: null, role };
  });
  return once(all, (one, other) => one.id === other.id && one.role === other.role);
}

/** Partners of the initiative that the item is, or is a milestone of, but for those who must act themselves. */
export function partnersOf({ lookup, index }: Names, id: string, who: readonly Actor[]): Actor[] {
  const item = index.byId.get(id);
  const holder = item?.kind === "milestone" ? item.parent : item;
  // an item of kind initiative was made from an initiative
  const partners = holder?.kind === "initiative" ? ((holder.node as Initiative).partners ?? []) : [];
  const others = partners.map(lookup.actor).filter((each) => !who.some((acting) => acting.id === each.id));
  return once(others, (one, other) => one.id === other.id);
}
