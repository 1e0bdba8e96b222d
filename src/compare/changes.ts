/** Two moments of a plan compared: the values that differ, and what that means. */
import type { Change, ChangeEvent, EventKind } from "../model/change.js";
import { byAddress } from "./address.js";
import { eventsOf } from "./events/index.js";
import { partOf, type Scene } from "./events/scene.js";
import { changesOf, inOrder, type Sides } from "./flatten.js";
import { byRoot, type FilePair, type Piece, splitPairs } from "./pieces.js";

export type { FilePair } from "./pieces.js";

export interface Comparison {
  /** In the order of their addresses. */
  readonly changes: readonly Change[];
  /** In the order of the addresses of their items. */
  readonly events: readonly ChangeEvent[];
}

/** Every item on both sides, by the root of its addresses. */
function sidesOf(pairs: readonly FilePair[]): Map<string, Sides> {
  const split = splitPairs(pairs);
  const [before, after] = [byRoot(split.before), byRoot(split.after)];
  const sides = new Map<string, Sides>();
  for (const [key, { root, piece }] of before) sides.set(key, { root, before: piece, after: null });
  for (const [key, { root, piece }] of after)
    sides.set(key, { root, before: sides.get(key)?.before ?? null, after: piece });
  return sides;
}

/** The outermost of what an item stands in that came, or went, in the same change; itself where it stands in none. */
function outermost(piece: Piece, passing: ReadonlySet<Piece>): Piece {
  let found = piece;
  for (let each = piece.parent; each !== null && passing.has(each); each = each.parent) found = each;
  return found;
}

interface Told {
  readonly root: string;
  readonly changes: readonly Change[];
  readonly events: readonly ChangeEvent[];
}

/** Events that tell of an item's own coming or going; all others of an item that came are within it. */
const itself: ReadonlySet<EventKind> = new Set(["added", "removed", "decision", "follow_up"]);

function tell(sides: Sides, passing: ReadonlySet<Piece>): Told {
  const { root, before, after } = sides;
  const changes = inOrder(changesOf(sides));
  const now = after ?? before;
  if (changes.length === 0 || now === null) return { root, changes: [], events: [] };
  const outer = passing.has(now) ? outermost(now, passing) : null;
  const parts = changes.map((change) => partOf(change, { root, now }));
  const scene: Scene = { root, before, after, now, parts, within: outer?.id ?? null };
  const events = eventsOf(scene).map((event) => {
    return now === outer && itself.has(event.kind) ? { ...event, within: null } : event;
  });
  return { root, changes, events };
}

/**
 * Compares files that differ between two moments, as plain data that nothing has checked. An item that leaves one of
 * them and turns up in another has moved. What is the very same object on both sides is not looked into. An id that
 * stands twice is numbered among the files that are given.
 */
export function compareContents(pairs: readonly FilePair[]): Comparison {
  const sides = [...sidesOf(pairs).values()];
  const passing = new Set<Piece>();
  for (const { before, after } of sides) {
    const one = before === null ? after : after === null ? before : null;
    if (one !== null) passing.add(one);
  }
  const told = sides.map((each) => tell(each, passing)).sort((a, b) => byAddress(a.root, b.root));
  return { changes: told.flatMap(({ changes }) => changes), events: told.flatMap(({ events }) => events) };
}
