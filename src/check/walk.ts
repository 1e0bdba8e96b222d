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

/** Words that the plan is told in are no content of it, though they are written under the same names. */
const isContent = (holder: string, key: string): boolean =>
  !isText(holder, key) && !(holder === "plan" && key === "vocabulary");

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
  for (const [key, field] of Object.entries(value)) if (isContent(holder, key)) yield* within(field, key, item, items);
}

/** What was met in a plan, each kind of thing once. */
interface Walked {
  readonly objects: readonly Met[];
  texts?: readonly MetText[];
  lists?: readonly MetList[];
  strings?: readonly MetString[];
}

// Many rules go through the same plan, and nothing of it changes meanwhile.
const walked = new WeakMap<PlanIndex, Walked>();

function walkedIn({ plan, index }: Source): Walked {
  const before = walked.get(index);
  if (before !== undefined) return before;
  const items = new Map(index.items.map((item) => [item.node, item]));
  const objects = plan.entries.flatMap(({ content, kind }) => [...within(content, kind, null, items)]);
  const met = { objects };
  walked.set(index, met);
  return met;
}

/** Every object of the plan, once, in the order of the files; the maps of a text by language are no objects of it. */
export const objectsOf = (source: Source): readonly Met[] => walkedIn(source).objects;

/** A text where it stands. */
export interface MetText extends Met {
  readonly key: string;
  readonly text: Text;
}

const isStrings = (value: unknown): value is Readonly<Record<string, string>> =>
  isFields(value) && Object.values(value).every((text) => typeof text === "string");

function* textsIn({ objects }: Walked): Generator<MetText> {
  for (const { object, holder, item } of objects) {
    for (const [key, text] of Object.entries(object)) {
      if (isText(holder, key) && (typeof text === "string" || isStrings(text)))
        yield { object, holder, item, key, text };
    }
  }
}

/** Every text for readers. */
export function textsOf(source: Source): readonly MetText[] {
  const met = walkedIn(source);
  return (met.texts ??= [...textsIn(met)]);
}

/** A list where it stands. */
export interface MetList extends Met {
  readonly key: string;
  readonly list: readonly unknown[];
}

function* listsIn({ objects }: Walked): Generator<MetList> {
  for (const { object, holder, item } of objects) {
    for (const [key, list] of Object.entries(object))
      if (Array.isArray(list)) yield { object, holder, item, key, list };
  }
}

/** Every list. */
export function listsOf(source: Source): readonly MetList[] {
  const met = walkedIn(source);
  return (met.lists ??= [...listsIn(met)]);
}

/** A string where it stands: a value, a member of a list, or a text in one language. */
export interface MetString {
  readonly of: object;
  readonly key: string | number;
  readonly string: string;
  readonly item: Item | null;
}

function* stringsIn(source: Source): Generator<MetString> {
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

/** Every string. */
export function stringsOf(source: Source): readonly MetString[] {
  const met = walkedIn(source);
  return (met.strings ??= [...stringsIn(source)]);
}

function* members(list: readonly unknown[], item: Item | null): Generator<MetString> {
  for (const [key, value] of list.entries())
    if (typeof value === "string") yield { of: list, key, string: value, item };
}
