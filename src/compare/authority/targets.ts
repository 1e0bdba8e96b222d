/** A target is set, moved or dropped by a decision that the change itself cites. */
import type { ChangeEvent, TargetEffect } from "../../model/change.js";
import type { FindingData } from "../../model/finding.js";
import type { AuthorityCode, AuthorityFault } from "../authority.js";
import { stepsOf, splitAddress } from "../address.js";
import { own } from "../value.js";
import { type Authority, covers, isAdopted } from "./grounds.js";

/** A target that only got a note, or the record of what held before, has not moved. */
const moves: ReadonlySet<TargetEffect | null> = new Set([
  "set",
  "tightened",
  "loosened",
  "mixed",
  "dropped",
  "unknown",
]);

/** What the target that holds now cites, though this change did not write it there. */
function citedBefore(of: Authority, { item, address }: ChangeEvent): string | null {
  const member = stepsOf(splitAddress(address).path)[1]?.member ?? "";
  const measure = of.after.index.measures.find(({ id }) => id === item)?.measure;
  const parts = address.slice(0, address.indexOf(`[${member}]`) + member.length + 2);
  const place = measure === undefined ? null : of.placeAt({ item, itemKind: "measure", address: parts }).of;
  const decision = place === null || place === measure ? undefined : own(place, "decision");
  return typeof decision === "string" ? decision : null;
}

function codeOf(of: Authority, event: ChangeEvent): { code: AuthorityCode; decision: string } | null {
  const cited = event.decision;
  if (cited === null) {
    const earlier = citedBefore(of, event);
    return earlier === null
      ? { code: "target-moved-without-decision", decision: "" }
      : { code: "decision-not-in-this-change", decision: earlier };
  }
  const decision = of.decisions.get(cited);
  // What names no decision at all is told where references are checked, and authorises nothing.
  if (decision === undefined) return { code: "target-moved-without-decision", decision: cited };
  if (!isAdopted(decision)) return { code: "decision-not-adopted", decision: cited };
  return covers(decision, of.ancestry(event.item)) ? null : { code: "decision-out-of-scope", decision: cited };
}

function dataOf({ item, number, old, new: now, effect, due }: ChangeEvent, decision: string): FindingData {
  const [from, to] = [old, now].map((value) => (value === undefined ? "" : String(value)));
  const dues = { due_old: due?.old ?? "", due_new: due?.new ?? "" };
  return { measure: item, number, old: from ?? "", new: to ?? "", effect: effect ?? "", ...dues, decision };
}

/** A measure that is new in the plan brings its targets with it. */
export function* targetFaults(of: Authority): Generator<AuthorityFault> {
  for (const event of of.events) {
    if (event.kind !== "re_targeted" || event.within !== null || !moves.has(event.effect)) continue;
    const fault = codeOf(of, event);
    if (fault === null) continue;
    const { code, decision } = fault;
    yield { code, place: of.placeAt(event), item: event.item, data: dataOf(event, decision) };
  }
}
