/** The address of a place in a file, from the keys and positions that lead to it. */
import type { FileKind } from "../model/plan.js";
import { encode, membersOf, prefixOf } from "./address.js";
import { child, filePiece, isItem, ownField, type Piece } from "./pieces.js";
import { type Field, fieldOf, itemListsOf, UNKNOWN } from "./shape.js";
import { own } from "./value.js";

export interface PlaceAddress {
  /** Of the item it stands in; what a file without one goes by. */
  readonly id: string;
  /** true: it stands in no item but the file. */
  readonly inFile: boolean;
  /** What stands in the address after the id; empty for the item as a whole. */
  readonly path: string;
}

interface At {
  readonly piece: Piece;
  readonly path: string;
  readonly value: unknown;
  readonly field: Field;
  /** The list of the piece that the value is, when it is one. */
  readonly list: string | null;
}

const whole = (piece: Piece): At => ({
  ...{ piece, path: "", value: piece.node, list: null },
  field: { map: piece.shape },
});

/** Under a key of a map. */
function under({ piece, path, value, field }: At, key: string): At {
  const next = own(value, key);
  if (path !== "")
    return { piece, path: `${path}/${encode(key)}`, value: next, field: fieldOf(field.map, key), list: null };
  return { piece, path: `${prefixOf(piece, key)}${encode(key)}`, value: next, field: ownField(piece, key), list: key };
}

/** A member of a list: an item of its own, or known by its key. */
function member({ piece, path, value, field, list }: At, position: number): At {
  const members = Array.isArray(value) ? (value as unknown[]) : [];
  const one = members[position];
  const kind = list === null ? undefined : itemListsOf(piece.shape).get(list);
  if (kind !== undefined && list !== null && isItem(kind, one)) return whole(child(piece, kind, list, one));
  const name = [...membersOf(members, field)].find(([, each]) => each === one)?.[0] ?? "";
  const inner: Field = field.member === undefined ? UNKNOWN : { map: field.member };
  return { piece, path: `${path}[${name}]`, value: one, field: inner, list: null };
}

/**
 * Where a place is, by stable ids and keys: moving it about in its list does not change it.
 * @param steps keys and list positions, from the top of the file
 */
export function addressAt(
  { kind, file, content }: { readonly kind: FileKind; readonly file: string; readonly content: unknown },
  steps: readonly (string | number)[],
): PlaceAddress | null {
  const top = filePiece({ kind, file, before: null, after: content }, content);
  if (top === null) return null;
  const { piece, path } = steps.reduce<At>(
    (at, step) => (typeof step === "number" ? member(at, step) : under(at, step)),
    whole(top),
  );
  return { id: piece.id, inFile: piece.parent === null, path };
}
