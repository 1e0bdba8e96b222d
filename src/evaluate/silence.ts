/** What silence proves: nothing, where a part of the plan that could not be read may have spoken. */
import type { LeftOut, Lifecycle, Plan } from "../model/plan.js";
import { mentionedInLeftOut } from "./items.js";
import { stateOn } from "./lifecycle.js";

/** True when a left-out part mentions one of the words, so that it may have said what seems to be missing. */
export function mayHaveSpoken(leftOut: readonly LeftOut[], words: readonly string[]): boolean {
  return words.some((word) => mentionedInLeftOut(leftOut, word));
}

/** True when something of the file was left out. */
export function isIncomplete({ leftOut }: Plan, file: string): boolean {
  return leftOut.some((part) => part.file === file || part.words === null);
}

/** True when the state in force on the day is active, or none is declared. */
export function isInForce(item: { readonly lifecycle?: Lifecycle }, asOf: string): boolean {
  return (stateOn(item.lifecycle, asOf) ?? "active") === "active";
}
