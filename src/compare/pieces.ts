/** Takes files apart into items: each with its own fields, and under which it stands. */
import type { ItemKind } from "../evaluate/items.js";
import type { FileKind } from "../model/plan.js";
import { encode, numbered } from "./address.js";
import { type Field, fieldOf, itemListsOf, shapeOfFile } from "./shape.js";
import { canonical, dateOf, type Fields, isMap, listOf, own } from "./value.js";

/** An item, or a file as a whole, as it stands on one side. */
export interface Piece {
  readonly id: string;
  readonly kind: ItemKind | FileKind;
  readonly shape: string;
  readonly node: Fields;
  /** What it stands in; null for a file. */
  readonly parent: Piece | null;
  /** A measure without an id of its own. */
  readonly lone: boolean;
}

/** A file on one or both sides; null where it is not. */
export interface FilePair {
  readonly kind: FileKind;
  /** Relative to the plan folder, with `/`. */
  readonly file: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface Split {
  readonly before: Piece[];
  readonly after: Piece[];
}

const withId: ReadonlySet<FileKind> = new Set(["objective", "meeting", "edition", "background", "codelist", "mapping"]);

const idOf = (node: unknown): string | null => {
  const id = own(node, "id");
  return (typeof id === "string" && id !== "") || typeof id === "number" ? String(id) : null;
};

/** What a file goes by: its id, else its kind, with the year of the trends. */
function rootOf(kind: FileKind, file: string, node: Fields): string {
  if (withId.has(kind)) return idOf(node) ?? `${kind}:${file}`;
  return kind === "trends" ? `trends-${dateOf(own(node, "year")) ?? file}` : kind;
}

/** A file as a whole; null where there is none. */
export function filePiece({ kind, file }: FilePair, content: unknown): Piece | null {
  if (content === null || content === undefined) return null;
  // What is no map at all is still there: it is kept under a key that no map can have.
  const node = isMap(content) ? content : { "": content };
  return { id: rootOf(kind, file, node), kind, shape: shapeOfFile(kind), node, parent: null, lone: false };
}

/** True for a member of a list of items that is one: it has an id, or is a measure that answers to its indicator's. */
export const isItem = (kind: ItemKind, node: unknown): node is Fields =>
  isMap(node) && (kind === "measure" || idOf(node) !== null);

/** A member of a list of items, under what it stands in. */
export function child(parent: Piece, kind: ItemKind, list: string, node: Fields): Piece {
  const own = idOf(node);
  const shape = fieldOf(parent.shape, list).member ?? "";
  return { id: own ?? parent.id, kind, shape, node, parent, lone: own === null };
}

/** What of a field is the item's own: a list of items leaves only the members that are none. */
export function ownValue({ shape, node }: Piece, key: string): unknown {
  const value = own(node, key);
  const kind = itemListsOf(shape).get(key);
  if (kind === undefined || !Array.isArray(value) || value.length === 0) return value;
  const rest = (value as unknown[]).filter((member) => !isItem(kind, member));
  return rest.length === 0 ? undefined : rest;
}

/** The field that the item's own part of a list is read by. */
export const ownField = ({ shape }: Piece, key: string): Field => fieldOf(shape, key);

function childrenIn(parent: Piece | null, list: string): Piece[] {
  const kind = parent === null ? undefined : itemListsOf(parent.shape).get(list);
  if (parent === null || kind === undefined) return [];
  return listOf(own(parent.node, list)).flatMap((node) => (isItem(kind, node) ? child(parent, kind, list, node) : []));
}

/** Only members that are not the very same on both sides under the same parent: nothing differs in those. */
function fresh(pieces: readonly Piece[], others: readonly Piece[]): Piece[] {
  const nodes = new Set(others.map(({ node }) => node));
  return pieces.filter(({ node }) => !nodes.has(node));
}

/** True when one object stands twice, as where a reader gives the same object for the same text: then none is left out. */
const repeats = (pieces: readonly Piece[]): boolean => new Set(pieces.map(({ node }) => node)).size !== pieces.length;

const sameParent = (a: Piece | null, b: Piece | null): boolean =>
  a !== null && b !== null && a.id === b.id && a.kind === b.kind;

/** Pairs two lists of items by id; the other way round nothing is lost either. */
function splitLists(before: readonly Piece[], after: readonly Piece[], into: Split): void {
  const waiting = new Map<string, Piece>();
  for (const piece of after) if (!waiting.has(piece.id)) waiting.set(piece.id, piece);
  const taken = new Set<Piece>();
  for (const piece of before) {
    const other = waiting.get(piece.id) ?? null;
    waiting.delete(piece.id);
    if (other !== null) taken.add(other);
    split(piece, other, into);
  }
  for (const piece of after) if (!taken.has(piece)) split(null, piece, into);
}

function split(before: Piece | null, after: Piece | null, into: Split): void {
  if (before !== null) into.before.push(before);
  if (after !== null) into.after.push(after);
  const lists = new Set(
    [before, after].flatMap((piece) => (piece === null ? [] : [...itemListsOf(piece.shape).keys()])),
  );
  for (const list of lists) {
    const [a, b] = [childrenIn(before, list), childrenIn(after, list)];
    if (!sameParent(before, after) || repeats(a) || repeats(b)) splitLists(a, b, into);
    else splitLists(fresh(a, b), fresh(b, a), into);
  }
}

/** The items of some files, without those in which nothing can differ. */
export function splitPairs(pairs: readonly FilePair[]): Split {
  const into: Split = { before: [], after: [] };
  for (const pair of pairs)
    if (pair.before !== pair.after) split(filePiece(pair, pair.before), filePiece(pair, pair.after), into);
  return into;
}

/** The items of one file, all of them. */
export function piecesOf(kind: FileKind, file: string, content: unknown): Piece[] {
  return splitPairs([{ kind, file, before: null, after: content }]).after;
}

/** Items by the root of their addresses; `lone` measures stand apart from the indicators they share it with. */
export function byRoot(pieces: readonly Piece[]): Map<string, { readonly root: string; readonly piece: Piece }> {
  const groups = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const key = `${encode(piece.id)}${piece.lone ? "/" : ""}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [piece]);
    else group.push(piece);
  }
  const named = new Map<string, { root: string; piece: Piece }>();
  for (const [key, group] of groups) {
    // Of several with one id, which is a fault, each has its place whatever order they stand in.
    const sorted = group.length === 1 ? group : [...group].sort(byContent);
    for (const [at, piece] of sorted.entries()) {
      const root = numbered(encode(piece.id), at);
      named.set(numbered(key, at), { root, piece });
    }
  }
  return named;
}

function byContent(a: Piece, b: Piece): number {
  const [left, right] = [a, b].map(({ node, kind, parent }) => `${parent?.id ?? ""} ${kind} ${canonical(node)}`);
  return (left ?? "") < (right ?? "") ? -1 : 1;
}
