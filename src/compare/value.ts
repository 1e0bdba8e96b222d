/** Plain data as it comes out of a file, before anything is known to fit a schema. */
import type { Leaf } from "../model/change.js";

export type Fields = Readonly<Record<string, unknown>>;

export type Sort = "none" | "leaf" | "map" | "list";

export function isMap(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a value is; `undefined` is nothing at all, while `null` is a value. */
export function sortOf(value: unknown): Sort {
  if (value === undefined) return "none";
  if (Array.isArray(value)) return "list";
  return typeof value === "object" && value !== null ? "map" : "leaf";
}

/** A single value; what plain data cannot hold is taken as it reads. */
export function leafOf(value: unknown): Leaf {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "bigint" ? value.toString() : null;
}

/** The fields of a map, and none of anything else. */
export const fieldsOf = (value: unknown): Fields => (isMap(value) ? value : {});

/** A field that the map itself has: `constructor` is none. */
export function own(value: unknown, key: string): unknown {
  return isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** The value as text, the same however its keys and lists are ordered: only for telling apart what has no other key. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${(value as unknown[]).map(canonical).sort().join(",")}]`;
  if (!isMap(value)) return JSON.stringify(leafOf(value)) + typeof value;
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(",")}}`;
}

/** Text that is one, or several by language; null for anything else. */
export function textOf(value: unknown): string | Record<string, string> | null {
  if (typeof value === "string") return value;
  if (!isMap(value)) return null;
  const entries = Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

export const stringOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** A period or a day as written; a bare year is read as a number. */
export const dateOf = (value: unknown): string | null => (typeof value === "number" ? String(value) : stringOf(value));

/** In groups, each in the order it came. */
export function grouped<T>(all: Iterable<T>, keyOf: (each: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const group = groups.get(keyOf(each));
    if (group === undefined) groups.set(keyOf(each), [each]);
    else group.push(each);
  }
  return groups;
}
