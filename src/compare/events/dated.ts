/** Facts that hold from a day: evaluation and place in the portfolio, as one state or as a list of them with their days. */
import type { ChangeEvent, Leaf } from "../../model/change.js";
import type { Piece } from "../pieces.js";
import { dateOf, grouped, leafOf, own, sortOf } from "../value.js";
import { eventOf } from "./event.js";
import { addressOf, membersIn, type Part, type Scene } from "./scene.js";

/** The field that says what the state is. */
const states: Readonly<Record<string, string>> = { evaluation: "state", portfolio: "inside" };

interface State {
  readonly place: string;
  readonly value: Leaf;
}

/** The last of a list, by the day from which each held. */
function lastOf(piece: Piece, field: string): readonly [key: string, node: unknown] | null {
  const entries = [...membersIn(piece, field)].sort(([, a], [, b]) =>
    (dateOf(own(a, "since")) ?? "") < (dateOf(own(b, "since")) ?? "") ? -1 : 1,
  );
  return entries.at(-1) ?? null;
}

function stateIn(piece: Piece | null, field: string): State | null {
  const value = own(piece?.node, field);
  const state = states[field] ?? "";
  if (piece === null || value === undefined) return null;
  if (sortOf(value) === "leaf") return { place: field, value: leafOf(value) };
  const [key, node] = (sortOf(value) === "list" ? lastOf(piece, field) : null) ?? ["", value];
  const found = own(node, state);
  return found === undefined
    ? null
    : { place: `${field}${key === "" ? "" : `[${key}]`}/${state}`, value: leafOf(found) };
}

/** One event for each field: from the last state it had to the last it has. */
export function datedEvents(scene: Scene, parts: readonly Part[]): ChangeEvent[] {
  return [...grouped(parts, ({ field }) => field)].map(([field, own_]) => {
    const [old, now] = [stateIn(scene.before, field), stateIn(scene.after, field)];
    const address = addressOf(scene, now?.place ?? old?.place ?? field);
    return eventOf(scene, { kind: "changed", address, field, old: old?.value, new: now?.value, parts: own_ });
  });
}
