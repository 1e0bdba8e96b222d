/** When nothing can be said of something missing, and when nothing need be. */
import { mentionedInLeftOut } from "../evaluate/items.js";
import type { Lifecycle, Plan } from "../model/plan.js";

/** True when what seems to be missing may stand in what was left out: there it is mentioned, or in the same file. */
export function mayBeLeftOut({ leftOut }: Plan, id: string, file: string): boolean {
  return mentionedInLeftOut(leftOut, id) || leftOut.some((part) => part.file === file);
}

/** True when the item is replaced or retired by the date, so that nothing more is asked of it. */
export function isOver(item: { readonly lifecycle?: Lifecycle }, asOf: string): boolean {
  const begun = (item.lifecycle ?? []).filter(({ from }) => from <= asOf);
  const last = begun.reduce<Lifecycle[number] | null>((a, b) => (a === null || b.from >= a.from ? b : a), null);
  return last?.state === "replaced" || last?.state === "retired";
}

/** True when `plan.yaml` could be read; else languages and colours are unknown, and nothing can be held against them. */
export function hasSettings({ entries }: Plan): boolean {
  return entries.some(({ kind }) => kind === "plan");
}
