/** Goes through everything that was read, for the rules that ask the same of every file. */
import type { Item, PlanIndex } from "../evaluate/items.js";
import type { Plan, Text } from "../model/plan.js";
import { isText } from "./fields.js";

export type Fields = Readonly<Record<string, unknown>>;

/** An object of the plan, met on the way. */
export interface Met {
  readonly object: Fields;
  /** Key of the list or map it stands in; for a whole file, its kind. */
  readonly holder: string;
  /** The item it is, or stands in. */
  readonly item: Item | null;
}

interface Source {
  readonly plan: Plan;
  readonly index: PlanIndex;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function* within(
  value: unknown,
  holder: string,
  parent: Item | null,
  items: ReadonlyMap<object, Item>,
): Generator<Met> {
  if (Array.isArray(value)) for (const member of value) yield* within(member, holder, parent, items);
  if (!isFields(value)) return;
  const item = items.get(value) ?? parent;
  yield { object: value, holder, item };
  for (const [key, field] of Object.entries(value)) if (!isText(holder, key)) yield* within(field, key, item, items);
}

// Many rules go through the same plan, and nothing of it changes meanwhile.
const walked = new WeakMap<PlanIndex, readonly Met[]>();

/** Every object of the plan, once, in the order of the files; the maps of a text by language are no objects of it. */
export function objectsOf({ plan, index }: Source): readonly Met[] {
  const before = walked.get(index);
  if (before !== undefined) return before;
  const items = new Map(index.items.map((item) => [item.node, item]));
  const met = plan.entries.flatMap(({ content, kind }) => [...within(content, kind, null, items)]);
  walked.set(index, met);
  return met;
}

/** A text where it stands. */
export interface MetText extends Met {
  readonly key: string;
  readonly text: Text;
}

const isStrings = (value: unknown): value is Readonly<Record<string, string>> =>
  isFields(value) && Object.values(value).every((text) => typeof text === "string");

/** Every text for readers. */
export function* textsOf(source: Source): Generator<MetText> {
  for (const met of objectsOf(source)) {
    for (const [key, text] of Object.entries(met.object)) {
      if (!isText(met.holder, key)) continue;
      if (typeof text === "string" || isStrings(text)) yield { ...met, key, text };
    }
  }
}

/** A list where it stands. */
export interface MetList extends Met {
  readonly key: string;
  readonly list: readonly unknown[];
}

/** Every list. */
export function* listsOf(source: Source): Generator<MetList> {
  for (const met of objectsOf(source)) {
    for (const [key, list] of Object.entries(met.object)) if (Array.isArray(list)) yield { ...met, key, list };
  }
}

/** A string where it stands: a value, a member of a list, or a text in one language. */
export interface MetString {
  readonly of: object;
  readonly key: string | number;
  readonly string: string;
  readonly item: Item | null;
}

/** Every string. */
export function* stringsOf(source: Source): Generator<MetString> {
  for (const { object, item } of objectsOf(source)) {
    for (const [key, value] of Object.entries(object)) {
      if (typeof value === "string") yield { of: object, key, string: value, item };
      else if (Array.isArray(value)) yield* members(value, item);
    }
  }
  for (const { text, item } of textsOf(source)) {
    if (typeof text === "string") continue;
    for (const [key, string] of Object.entries(text)) yield { of: text, key, string, item };
  }
}

function* members(list: readonly unknown[], item: Item | null): Generator<MetString> {
  for (const [key, value] of list.entries())
    if (typeof value === "string") yield { of: list, key, string: value, item };
}
