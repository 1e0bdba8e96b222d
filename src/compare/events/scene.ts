/** An item on both sides with what differs in it: what the classifiers look at. */
import type { Change, Leaf } from "../../model/change.js";
import type { Id } from "../../model/plan.js";
import { membersOf, prefixOf, type Step, stepsOf } from "../address.js";
import type { Piece } from "../pieces.js";
import { type Field, fieldOf, UNKNOWN } from "../shape.js";
import { listOf, own } from "../value.js";

/** A change with where in the item it stands. */
export interface Part {
  readonly change: Change;
  /** From the item's own fields on: without the word that tells a measure's fields from its indicator's. */
  readonly steps: readonly Step[];
  /** The item's own field, `@in` and `@kind` for what no field says. */
  readonly field: string;
  /** The key of the member, where the field is a list. */
  readonly member: string | null;
}

export interface Scene {
  readonly root: string;
  readonly before: Piece | null;
  readonly after: Piece | null;
  /** The side that says what the item is: after the change, or before it for what was removed. */
  readonly now: Piece;
  readonly parts: readonly Part[];
  /** The outermost item it came or went with. */
  readonly within: Id | null;
}

/** Where the item's own field, or a place in it, stands in addresses. */
export function addressOf({ root, now }: Scene, place: string): string {
  return `${root}/${prefixOf(now, /^[^/[]*/.exec(place)?.[0] ?? "")}${place}`;
}

/** A change taken apart. */
export function partOf(change: Change, { root, now }: { readonly root: string; readonly now: Piece }): Part {
  const path = change.address.slice(root.length + 1);
  const own = /^(measure|indicator)\//.exec(path);
  const isPrefix = own !== null && (now.lone || (now.shape === "Indicator" && own[1] === "indicator"));
  const steps = stepsOf(isPrefix ? path.slice(own[0].length) : path);
  return { change, steps, field: fieldName(path, steps), member: steps[1]?.member ?? null };
}

// What the tool adds to an item begins with a sign that a key has only in its encoded form.
const fieldName = (path: string, steps: readonly Step[]): string => {
  const added = /(?:^|\/)(@kind|@in)$/.exec(path)?.[1];
  return added ?? steps[0]?.key ?? "";
};

/** The value at some steps on one side; undefined where there is none. */
export function valueAt(piece: Piece | null, steps: readonly Step[]): unknown {
  let value: unknown = piece?.node;
  let field: Field = { map: piece?.shape ?? "" };
  for (const { key, member } of steps) {
    if (key !== undefined) {
      value = own(value, key);
      field = fieldOf(field.map, key);
    } else if (member !== undefined) {
      value = membersOf(listOf(value), field).get(member);
      field = field.member === undefined ? UNKNOWN : { map: field.member };
    }
  }
  return value;
}

/** The members of one of the item's lists on one side, by key. */
export function membersIn(piece: Piece | null, list: string): Map<string, unknown> {
  return piece === null
    ? new Map<string, unknown>()
    : membersOf(listOf(own(piece.node, list)), fieldOf(piece.shape, list));
}

/** The item's own parts in some fields. */
export const partsIn = (scene: Scene, fields: ReadonlySet<string>): Part[] =>
  scene.parts.filter(({ field }) => fields.has(field));

/** A value before and after. */
export interface Sided {
  readonly old: Leaf | undefined;
  readonly new: Leaf | undefined;
}
