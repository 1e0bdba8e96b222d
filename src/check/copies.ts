/** Items whose id is taken by an earlier one, and files that are copies of another. */
import { type Item, type PlanIndex, indexPlan } from "../evaluate/items.js";
import type { Plan } from "../model/plan.js";

/** The first item with the id of a second one; null for an item that is the first itself. */
function firstOf(item: Item, { byId }: PlanIndex): Item | null {
  const first = byId.get(item.id);
  return first === undefined || first.node === item.node ? null : first;
}

/** Every item whose id is taken: what cannot be trusted, told or not. */
export function secondItems(index: PlanIndex): Item[] {
  return index.items.filter((item) => firstOf(item, index) !== null);
}

/** A second item stands under a copy of what the first stands under: it was copied with that. */
function isCopiedWithParent(item: Item, index: PlanIndex): boolean {
  const above = firstOf(item, index)?.parent ?? null;
  return item.parent !== null && above !== null && firstOf(item.parent, index) === above;
}

/** A file in which every id is taken by another file; one with a single item must also say the same. */
function isCopy(items: readonly Item[], index: PlanIndex): boolean {
  const firsts = items.map((item) => firstOf(item, index));
  const [item] = items;
  const [first] = firsts;
  if (item === undefined || !first) return false;
  if (first.file === item.file || firsts.some((one) => one?.file !== first.file)) return false;
  return items.length > 1 || JSON.stringify(item.node) === JSON.stringify(first.node);
}

/** Files that are copies of another. */
function copiedFiles(index: PlanIndex): ReadonlySet<string> {
  if (secondItems(index).length === 0) return new Set();
  const byFile = new Map<string, Item[]>();
  for (const item of index.items) {
    const items = byFile.get(item.file);
    if (items === undefined) byFile.set(item.file, [item]);
    else items.push(item);
  }
  return new Set([...byFile].filter(([, items]) => isCopy(items, index)).map(([file]) => file));
}

/** Place of each item among those of its kind under the same parent, in the same file. */
function placesOf(index: PlanIndex): ReadonlyMap<Item, string> {
  const lists = new Map<string, number>();
  return new Map(
    index.items.map((item) => {
      const list = JSON.stringify([item.file, item.kind, item.parent?.id]);
      const position = (lists.get(list) ?? -1) + 1;
      lists.set(list, position);
      return [item, `${list} ${position}`];
    }),
  );
}

/**
 * The second items that are faults of their own. What was copied with the item it stands under is not, nor what was
 * copied with the item before it: a file that is copied and a list that is pasted twice are told once, at their head.
 */
export function repeatedItems(index: PlanIndex): Item[] {
  const heads = secondItems(index).filter((item) => !isCopiedWithParent(item, index));
  if (heads.length === 0) return [];
  const places = placesOf(index);
  const next = (place: string | undefined): string =>
    (place ?? "").replace(/\d+$/, (position) => String(Number(position) + 1));
  const copied = new Map([...copiedFiles(index)].map((file) => [file, index.items.find((item) => item.file === file)]));
  const pasted = new Map<string, string>();
  return heads.filter((item) => {
    if (copied.has(item.file)) return copied.get(item.file) === item;
    const first = firstOf(item, index);
    const original = first === null ? "" : (places.get(first) ?? "");
    const follows = pasted.get(places.get(item) ?? "") === original;
    pasted.set(next(places.get(item)), next(original));
    return !follows;
  });
}

/** The plan without files that are copies of another, so that nothing in them is told twice or counted twice. */
export function withoutCopies(plan: Plan, index: PlanIndex = indexPlan(plan)): Plan {
  const copied = copiedFiles(index);
  return copied.size === 0 ? plan : { ...plan, entries: plan.entries.filter(({ file }) => !copied.has(file)) };
}
