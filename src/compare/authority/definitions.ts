/**
 * A baseline, a method or a definition changes by a decision. They have no field for it: a decision authorises them that
 * is new in the change, or whose scope is, and covers the item.
 */
import type { ChangeEvent } from "../../model/change.js";
import type { AuthorityCode, AuthorityFault } from "../authority.js";
import { own } from "../value.js";
import { type Authority, broughtTo, isAdopted, legibility } from "./grounds.js";

const open: ReadonlySet<unknown> = new Set([undefined, "pending"]);

/** What fills in a blank needs no decision: a baseline that was to come, a break that is recorded, a text or source given. */
function fillsIn(of: Authority, { item, itemKind, field, changes }: ChangeEvent): boolean {
  if (field === "baseline") {
    const before = of.before.measures.get(item)?.node;
    return open.has(own(own(before, "baseline"), "kind"));
  }
  const come = changes.every(({ old }) => old === undefined);
  const optional = ["breaks", "whole", "description", "source", "path"];
  return come && (optional.includes(field) || (itemKind === "indicator" && field !== "type"));
}

function codeOf({ field }: ChangeEvent): AuthorityCode {
  return field === "baseline" ? "rebased-without-decision" : "definition-moved-without-decision";
}

const shown = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";

export function* definitionFaults(of: Authority): Generator<AuthorityFault> {
  for (const event of of.events) {
    if (event.kind !== "re_based" || event.within !== null || fillsIn(of, event)) continue;
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
