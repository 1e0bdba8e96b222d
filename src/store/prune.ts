/** Takes out of a plan what cannot be trusted, and keeps the names of what was taken. */
import type { LeftOut } from "../model/plan.js";
import { ancestry, itemLists, itemOf } from "./item.js";
import type { SourceMap } from "./source-map.js";

/** Lists whose members stand or fall alone: a bad target is not left out of a measure, the measure is. */
const units: ReadonlySet<string> = new Set([
  // A bad milestone makes its initiative untrustworthy: it does not stand alone.
  ...[...itemLists].filter((list) => list !== "milestones"),
  ...["notes", "planned", "relations", "prerequisites", "assessments", "comments", "sections", "documents", "accepted"],
]);

/** The smallest part around an object that can be left out; null when only the whole file can. */
export function unitAround(object: object, sources: SourceMap): object | null {
  for (const { object: at, list } of ancestry(object, sources)) if (list !== null && units.has(list)) return at;
  return null;
}

function* words(value: unknown): Generator<string> {
  if (typeof value === "string" || typeof value === "number") yield String(value);
  else if (typeof value === "object" && value !== null) for (const part of Object.values(value)) yield* words(part);
}

/** What a text that could not be read may have declared or mentioned: every word that could be an id. */
export function wordsOfText(text: string): Set<string> {
  return new Set(text.match(/[A-Za-z0-9][A-Za-z0-9._-]*/g) ?? []);
}

/** A list of items, with what became of a member: it has no id that can be read, or nothing in it can be. */
interface Lost {
  readonly list: string;
  readonly isUnread: boolean;
}

/** What an id looks like, as the schemas say. */
export const isId = (id: unknown): boolean => typeof id === "string" && /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(id);

/** A measure need not have an id. */
const mayLackId = (list: string, id: unknown): boolean => list === "measures" && id === undefined;

/** What is lost in something left out, list by list of items; something else than a list in the place of one is all of it. */
function* lostIn(value: unknown, list: string | null): Generator<Lost> {
  const isList = list !== null && itemLists.has(list);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    if (isList) yield { list, isUnread: true };
    return;
  }
  const { id } = value as { readonly id?: unknown };
  if (isList && !isId(id) && !mayLackId(list, id)) yield { list, isUnread: false };
  for (const [key, part] of Object.entries(value)) {
    if (Array.isArray(part)) for (const member of part) yield* lostIn(member, key);
    else if (itemLists.has(key) || key === "treats") yield { list: key, isUnread: true };
  }
}

const listsOf = (lost: readonly Lost[]): string[] => [...new Set(lost.map(({ list }) => list))];

export function leftOutPart(file: string, object: object, sources: SourceMap): LeftOut {
  const [own] = ancestry(object, sources);
  const list = own?.list ?? null;
  const lost = [...lostIn(object, list)];
  const [nameless, unread] = [listsOf(lost), listsOf(lost.filter(({ isUnread }) => isUnread))];
  return {
    ...{ file, item: itemOf(object, sources), ...(list === null ? {} : { list }), words: new Set(words(object)) },
    ...(nameless.length === 0 ? {} : { nameless }),
    ...(unread.length === 0 ? {} : { unread }),
  };
}

/** A copy without the doomed objects; what holds none of them keeps its identity. */
export function without<T>(value: T, doomed: ReadonlySet<object>, sources: SourceMap): T {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const kept = value
      .filter((part) => !doomed.has(part as object))
      .map((part: unknown) => without(part, doomed, sources));
    if (kept.length === value.length && kept.every((part, at) => part === value[at])) return value;
    sources.copy(value, kept);
    return kept as T;
  }
  const entries = Object.entries(value).map(
    ([key, part]: [string, unknown]) => [key, without(part, doomed, sources)] as const,
  );
  if (entries.every(([key, part]) => part === (value as Record<string, unknown>)[key])) return value;
  const copy = Object.fromEntries(entries) as T & object;
  sources.copy(value, copy);
  return copy;
}
