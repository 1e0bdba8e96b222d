/** What a change made of a value that did not fit its schema: what it is held against is not known. */
import type { ChangeEvent } from "../../model/change.js";
import type { AuthorityFault } from "../authority.js";
import { type Authority, legibility } from "./grounds.js";
import { moves } from "./targets.js";

/** Moves that somebody owes an answer for. */
function isOwed({ kind, field, effect, within }: ChangeEvent): boolean {
  if (within !== null) return false;
  return kind === "re_based" || field === "observations" || (kind === "re_targeted" && moves.has(effect));
}

export function* uncomparedFaults(of: Authority): Generator<AuthorityFault> {
  for (const event of of.events) {
    const { item, number, field } = event;
    if (!isOwed(event) || legibility(of, event) !== "unknown") continue;
    yield { code: "not-compared", place: of.placeAt(event), item, data: { item, number, field, file: "" } };
  }
}
