/** Which item of the plan an object belongs to. */
import type { SourceMap } from "./source-map.js";

/** Lists whose members are items of the plan: they have an identity of their own. */
export const itemLists: ReadonlySet<string> = new Set([
  "goals",
  "objectives",
  "outcomes",
  "indicators",
  "measures",
  "initiatives",
  "milestones",
  "organisations",
  "sources",
  "bodies",
  "wheel",
  "sdgs",
  "related",
  "adjacent",
  "actor_plans",
  "target_groups",
  "decisions",
  "recommendations",
  "follow_ups",
  "trends",
  "inputs",
]);

/** From the innermost object outwards: the objects an object stands in. */
export function* ancestry(object: object, sources: SourceMap): Generator<{ object: object; list: string | null }> {
  for (let at: object | null = object; at !== null;) {
    const origin = sources.origin(at);
    const parent: object | null = origin?.parent ?? null;
    const list: string | number | null =
      parent !== null && Array.isArray(parent) ? (sources.origin(parent)?.key ?? null) : null;
    yield { object: at, list: typeof list === "string" ? list : null };
    at = parent;
  }
}

const idOf = (object: object): string | null => {
  const id = (object as { id?: unknown }).id;
  return typeof id === "string" || typeof id === "number" ? String(id) : null;
};

/** Id of the nearest item that the object is or stands in; a measure without an id answers to its indicator's. */
export function itemOf(object: object, sources: SourceMap): string | null {
  for (const { object: at, list } of ancestry(object, sources)) {
    const isItem = list === null ? !Array.isArray(at) && sources.origin(at)?.parent === null : itemLists.has(list);
    const id = isItem ? idOf(at) : null;
    if (id !== null) return id;
  }
  return null;
}
