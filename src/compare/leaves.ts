/** The single values of plain data by address, and those in which two differ: one walk serves both. */
import type { Leaf } from "../model/change.js";
import { encode, membersOf } from "./address.js";
import { type Field, fieldOf, UNKNOWN } from "./shape.js";
import { fieldsOf, leafOf, listOf, own, type Sort, sortOf } from "./value.js";

/** Told of a place where a value stands on one side at least; `undefined` is no value. */
export type Emit = (path: string, before: Leaf | undefined, after: Leaf | undefined) => void;

function emptiness(value: unknown, sort: Sort): Leaf | undefined {
  if (sort === "list") return listOf(value).length === 0 ? "list" : undefined;
  return sort === "map" && Object.keys(fieldsOf(value)).length === 0 ? "map" : undefined;
}

/** What an empty list and an empty map leave behind: they are not the same as nothing. */
export const EMPTY = "@empty";

function* union(a: Iterable<string>, b: Iterable<string>): Generator<string> {
  const seen = new Set(a);
  yield* seen;
  for (const key of b) if (!seen.has(key)) yield key;
}

function differMaps(path: string, before: unknown, after: unknown, shape: string | undefined, emit: Emit): void {
  const [a, b] = [fieldsOf(before), fieldsOf(after)];
  for (const key of union(Object.keys(a), Object.keys(b))) {
    const [one, other] = [own(a, key), own(b, key)];
    if (one !== other) differ(`${path}/${encode(key)}`, one, other, fieldOf(shape, key), emit);
  }
}

const NOTHING: ReadonlyMap<string, unknown> = new Map();

function differLists(path: string, before: unknown, after: unknown, field: Field, emit: Emit): void {
  const [a, b] = [before, after].map((list) => (Array.isArray(list) ? membersOf(list, field) : NOTHING));
  const inner: Field = field.member === undefined ? UNKNOWN : { map: field.member };
  for (const key of union(a?.keys() ?? [], b?.keys() ?? [])) {
    const [one, other] = [a?.get(key), b?.get(key)];
    if (one !== other) differ(`${path}[${key}]`, one, other, inner, emit);
  }
}

/** Every place where two values differ. What is the very same object is not looked into. */
export function differ(path: string, before: unknown, after: unknown, field: Field, emit: Emit): void {
  if (before === after) return;
  const [a, b] = [sortOf(before), sortOf(after)];
  const leaves = [a === "leaf" ? leafOf(before) : undefined, b === "leaf" ? leafOf(after) : undefined] as const;
  if (!Object.is(...leaves)) emit(path, ...leaves);
  const empty = [emptiness(before, a), emptiness(after, b)] as const;
  if (empty[0] !== empty[1]) emit(`${path}/${EMPTY}`, ...empty);
  if (a === "map" || b === "map") differMaps(path, before, after, field.map, emit);
  if (a === "list" || b === "list") differLists(path, before, after, field, emit);
}
