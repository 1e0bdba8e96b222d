/** Makes an event of what a classifier found: the item as a reader knows it, and the values that differ. */
import type { ChangeEvent, EventKind } from "../../model/change.js";
import { byAddress } from "../address.js";
import type { Piece } from "../pieces.js";
import { dateOf, own, textOf } from "../value.js";
import type { Part, Scene, Sided } from "./scene.js";

/** What a classifier says of an event; the rest follows from the item. */
export interface Said extends Partial<Sided> {
  readonly kind: EventKind;
  readonly address: string;
  readonly field: string;
  readonly effect?: ChangeEvent["effect"];
  readonly due?: ChangeEvent["due"];
  readonly decision?: string | null;
  readonly reason?: ChangeEvent["reason"];
  readonly revision?: string | null | undefined;
  readonly about?: readonly string[];
  readonly parts: readonly Part[];
}

/** A measure that answers to its indicator's id has its name and number from it too. */
function said(piece: Piece, key: string): unknown {
  return own(piece.node, key) ?? (piece.lone && piece.parent !== null ? own(piece.parent.node, key) : undefined);
}

/** An organisation's number is no number of the plan's own. */
function numberOf(piece: Piece): string {
  return (piece.kind === "organisation" ? null : dateOf(said(piece, "number"))) ?? piece.id;
}

export function eventOf(scene: Scene, of: Said): ChangeEvent {
  const { now, within } = scene;
  const changes = of.parts.map(({ change }) => change).sort((a, b) => byAddress(a.address, b.address));
  return {
    kind: of.kind,
    item: now.id,
    itemKind: now.kind,
    // what has no name is called by what it says
    name: textOf(said(now, "name") ?? said(now, "title") ?? own(now.node, "text")),
    number: numberOf(now),
    address: of.address,
    field: of.field,
    old: of.old,
    new: of.new,
    unit: now.kind === "measure" ? textOf(said(now, "unit")) : null,
    effect: of.effect ?? null,
    due: of.due ?? null,
    decision: of.decision ?? null,
    reason: of.reason ?? null,
    ...(of.revision === undefined ? {} : { revision: of.revision }),
    about: of.about ?? [],
    within,
    changes,
  };
}

/** An event of some parts; the value that says most is the one at the first of the given addresses that differs. */
export function telling(
  scene: Scene,
  event: Omit<Said, "address" | "old" | "new">,
  group: string,
  headlines: readonly string[] = [],
): ChangeEvent {
  const { parts } = event;
  const byPlace = new Map(parts.map(({ change }) => [change.address, change]));
  const headline = headlines.map((address) => byPlace.get(address)).find((change) => change !== undefined);
  const only = headline ?? (parts.length === 1 ? parts[0]?.change : undefined);
  return eventOf(scene, { ...event, address: only?.address ?? group, old: only?.old, new: only?.new });
}
