/** Goals and objectives are numbered each for themselves, so that "3" may be either: the level that a number stands on. */
import type { Item, ItemKind } from "../evaluate/items.js";
import type { Level } from "../model/plan.js";
import type { Lookup } from "./lookup.js";
import type { Passage } from "./view.js";

/** The levels whose numbers mean little without the level's word. */
const BARE: readonly ItemKind[] = ["goal", "objective"];

/** A level by the tool's key and, where the plan names it, by the plan's own word in the singular ("overall goal"). */
export interface LevelView {
  readonly kind: ItemKind;
  readonly name: Passage | null;
}

/** A number with its level; `level` is null for kinds whose numbers stand for themselves ("1.2", "1.A"). */
export interface Levelled {
  readonly number: string;
  readonly level: LevelView | null;
}

type Leveller = Pick<Item, "kind" | "number">;

/** The number of an item with the level's word key, and what `plan.yaml` calls the level. */
export function levelled({ say }: Pick<Lookup, "say">, levels: readonly Level[], { kind, number }: Leveller): Levelled {
  if (!BARE.includes(kind)) return { number, level: null };
  const name = levels.find(({ id }) => id === kind)?.name;
  return { number, level: { kind, name: name === undefined ? null : say(name) } };
}
