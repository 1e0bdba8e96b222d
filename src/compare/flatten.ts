/** A plan file as facts: one value at each address. Two sets of facts differ in changes, which can be put back on. */
import type { Change, Leaf } from "../model/change.js";
import type { FileKind } from "../model/plan.js";
import { byAddress, encode, prefixOf } from "./address.js";
import { differ } from "./leaves.js";
import { byRoot, ownField, ownValue, type Piece, piecesOf } from "./pieces.js";
import { own } from "./value.js";

export type Facts = ReadonlyMap<string, Leaf>;

/** Content of a file, as plain data. */
export interface FileContent {
  readonly kind: FileKind;
  readonly file: string;
  readonly content: unknown;
}

/** An item on both sides, under one root. */
export interface Sides {
  readonly root: string;
  readonly before: Piece | null;
  readonly after: Piece | null;
}

/** A side that is absent has no value. */
function changeOf(address: string, old: Leaf | undefined, now: Leaf | undefined): Change {
  return { address, ...(old === undefined ? {} : { old }), ...(now === undefined ? {} : { new: now }) };
}

/** What an item is and what it stands in, which no field of its own says. */
function* standing(root: string, { before, after }: Omit<Sides, "root">): Generator<Change> {
  const of = (piece: Piece | null) => (piece?.lone === true ? "measure/" : "");
  const prefix = of(after ?? before);
  if (before?.kind !== after?.kind) yield changeOf(`${root}/${prefix}@kind`, before?.kind, after?.kind);
  const [from, to] = [before?.parent?.id, after?.parent?.id];
  if (from !== to) yield changeOf(`${root}/${prefix}@in`, from, to);
}

/** The name of an item is its root already; only one that is not written as text, or is no root, says so. */
const isRoot = (piece: Piece | null, key: string, value: unknown): boolean => key === "id" && value === piece?.id;

const valueIn = (piece: Piece | null, key: string): unknown => {
  const value = piece === null ? undefined : ownValue(piece, key);
  return isRoot(piece, key, value) ? undefined : value;
};

/** The very same value in the same item: nothing in it differs. */
function isShared(before: Piece | null, after: Piece | null, key: string): boolean {
  if (before === null || before.id !== after?.id || before.shape !== after.shape) return false;
  const value = own(before.node, key);
  return value !== undefined && value === own(after.node, key);
}

function fieldsOfOne(root: string, sides: Pick<Sides, "before" | "after">, by: Piece, into: Change[]): void {
  const { before, after } = sides;
  const keys = new Set([...Object.keys(before?.node ?? {}), ...Object.keys(after?.node ?? {})]);
  for (const key of keys) {
    if (isShared(before, after, key)) continue;
    const start = `${root}/${prefixOf(by, key)}${encode(key)}`;
    differ(start, valueIn(before, key), valueIn(after, key), ownField(by, key), (path, old, now) => {
      into.push(changeOf(path, old, now));
    });
  }
}

/** Every value in which an item's two sides differ. */
export function changesOf({ root, before, after }: Sides): Change[] {
  const changes = [...standing(root, { before, after })];
  const by = after ?? before;
  if (by === null) return changes;
  if (before !== null && after !== null && before.shape !== after.shape) {
    // One id for two unlike things: nothing in the one answers to anything in the other.
    const [a, b]: [Change[], Change[]] = [[], []];
    fieldsOfOne(root, { before: null, after: before }, before, a);
    fieldsOfOne(root, { before: null, after }, after, b);
    changes.push(...differences(factsIn(a), factsIn(b)));
  } else fieldsOfOne(root, { before, after }, by, changes);
  return changes;
}

const factsIn = (changes: readonly Change[]): Facts =>
  new Map(changes.flatMap(({ address, new: value }) => (value === undefined ? [] : [[address, value]])));

function factsOfPieces(pieces: readonly Piece[]): Facts {
  const all = [...byRoot(pieces).values()];
  return factsIn(all.flatMap(({ root, piece }) => changesOf({ root, before: null, after: piece })));
}

/** The facts of one file. */
export function flatten(kind: FileKind, file: string, content: unknown): Facts {
  return factsOfPieces(piecesOf(kind, file, content));
}

/** The facts of many files together: an id that stands in two of them is told apart. */
export function factsOf(files: readonly FileContent[]): Facts {
  return factsOfPieces(files.flatMap(({ kind, file, content }) => piecesOf(kind, file, content)));
}

/** Every fact in which two sets differ, in the order of their addresses. */
export function diffFacts(before: Facts, after: Facts): Change[] {
  return inOrder(differences(before, after));
}

function differences(before: Facts, after: Facts): Change[] {
  const changes: Change[] = [];
  for (const [address, old] of before) {
    const now = after.get(address);
    if (!Object.is(old, now)) changes.push(changeOf(address, old, now));
  }
  for (const [address, now] of after) if (!before.has(address)) changes.push(changeOf(address, undefined, now));
  return changes;
}

/** In the order of their addresses. */
export const inOrder = (changes: readonly Change[]): Change[] =>
  [...changes].sort((a, b) => byAddress(a.address, b.address));

/** The facts after some changes. */
export function applyChanges(facts: Facts, changes: readonly Change[]): Map<string, Leaf> {
  const after = new Map(facts);
  for (const { address, new: value } of changes) {
    if (value === undefined) after.delete(address);
    else after.set(address, value);
  }
  return after;
}
