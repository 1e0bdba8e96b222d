/** When nothing can be said of something missing, and when nothing need be. */
import type { LeftOut, Lifecycle, Plan } from "../model/plan.js";
import { isWordless, kindLeftOut } from "./declared.js";

/** True when the part declares or mentions the id; of a part whose words are not known this is never said. */
const mentions = ({ words }: LeftOut, id: string): boolean => words?.has(id) === true;

/** True when something that was left out declares or mentions the id. */
export function isMentioned({ leftOut }: Plan, id: string): boolean {
  return leftOut.some((part) => mentions(part, id));
}

/** True when the item, or something in it, was left out. */
export function isHarmed({ leftOut }: Plan, id: string): boolean {
  return leftOut.some((part) => part.item === id || mentions(part, id));
}

/** True when a meeting that mentions the id was left out, or one that nothing is known of. */
export function mayBeTreated({ leftOut }: Plan, id: string): boolean {
  return leftOut.some(
    (part) =>
      mentions(part, id) ||
      part.unread?.includes("treats") === true ||
      (isWordless(part) && kindLeftOut(part) === "meeting"),
  );
}

/**
 * True when what seems to be missing may stand in what was left out: there it is mentioned, or it is of the same file
 * and stood in one of the lists, or the whole file is left out.
 */
export function mayBeLeftOut({ leftOut }: Plan, id: string, file: string, lists: readonly string[]): boolean {
  return leftOut.some(
    (part) => mentions(part, id) || (part.file === file && (part.list === undefined || lists.includes(part.list))),
  );
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
