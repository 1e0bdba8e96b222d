/**
 * A baseline, a method or a definition changes by a decision. They have no field for it: a decision authorises them that
 * is new in the change, or whose scope is, and covers the item.
 */
import type { ChangeEvent } from "../../model/change.js";
import type { AuthorityCode, AuthorityFault } from "../authority.js";
import { type Authority, broughtTo, isAdopted, legibility } from "./grounds.js";

function codeOf({ field }: ChangeEvent): AuthorityCode {
  return field === "baseline" ? "rebased-without-decision" : "definition-moved-without-decision";
}

const shown = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";

export function* definitionFaults(of: Authority): Generator<AuthorityFault> {
  for (const event of of.events) {
    if (event.kind !== "re_based" || event.within !== null || event.fills === true) continue;
    if (legibility(of, event) !== "clear") continue;
    const { item, number, field, old, new: now } = event;
    const brought = broughtTo(of, of.ancestry(item));
    if (brought.some(isAdopted)) continue;
    const decision = brought[0]?.id ?? "";
    const code = decision === "" ? codeOf(event) : "decision-not-adopted";
    const data = { item, number, field, old: shown(old), new: shown(now), decision };
    yield { code, place: of.placeAt(event), item, data };
  }
}
