/** Where a finding stands, for what several rules point at. */
import type { Place, Report } from "../model/finding.js";
import { valueOf, whole } from "./rule.js";

/** Where something missing from an item is told: at its id, or the whole of it where it has none. */
export function ownPlace(node: object & { readonly id?: string }): Place {
  return node.id === undefined ? whole(node) : valueOf(node, "id");
}

/** The part of a report that says what was meant; empty where nobody can tell. */
export function meant(suggestion: string | null): Pick<Report, "suggestion"> {
  return suggestion === null ? {} : { suggestion };
}
