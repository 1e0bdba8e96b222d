/** A target is set, moved or dropped by a decision that the change cites, and that can have been about it. */
import type { ChangeEvent, TargetEffect } from "../../model/change.js";
import type { FindingData } from "../../model/finding.js";
import type { AuthorityCode, AuthorityFault } from "../authority.js";
import { membersOf, splitAddress, stepsOf } from "../address.js";
import { dayAfter } from "../credit.js";
import { fieldOf } from "../shape.js";
import { listOf, own, stringOf } from "../value.js";
import { type Authority, covers, isAdopted, isBrought, legibility } from "./grounds.js";
import type { SideDecision } from "./side.js";

/** A target that only got a note, or the record of what held before, has not moved. */
export const moves: ReadonlySet<TargetEffect | null> = new Set([
  "set",
  "tightened",
  "loosened",
  "mixed",
  "dropped",
  "unknown",
]);

const FIELD = fieldOf("Measure", "targets");

const memberIn = (address: string): string => stepsOf(splitAddress(address).path)[1]?.member ?? "";

const decisionOf = (entry: unknown): string | null => stringOf(own(entry, "decision"));

/** What the target that holds now cites, though this change did not bring the reference to it. */
function citedBefore(of: Authority, { item, address }: ChangeEvent): string | null {
  const entries = membersOf(listOf(own(of.after.measures.get(item)?.node, "targets")), FIELD);
  return decisionOf(entries.get(memberIn(address)));
}

interface Fault {
  readonly code: AuthorityCode;
  readonly decision: string;
  /** When the decision was taken and the target moved, where that is what is wrong. */
  readonly days?: { readonly taken: string; readonly moved: string };
}

/** What a decision that was there before the change can have decided: no target that it was cited by already, nor a later one. */
function olderFault(event: ChangeEvent, decision: SideDecision): Fault | null {
  const code = "decision-not-in-this-change";
  if (event.decision === null) return { code, decision: decision.id };
  const moved = dayAfter(event, decision.date);
  return moved === null ? null : { code, decision: decision.id, days: { taken: decision.date ?? "", moved } };
}

function faultOf(of: Authority, event: ChangeEvent): Fault | null {
  const cited = event.decision ?? citedBefore(of, event);
  if (cited === null) return { code: "target-moved-without-decision", decision: "" };
  const decision = of.decisions.get(cited);
  // What names no decision at all is told where references are checked, and authorises nothing.
  if (decision === undefined) return { code: "target-moved-without-decision", decision: cited };
  const isNew = isBrought(of, decision);
  if (!isNew && event.decision === null) return olderFault(event, decision);
  if (!isAdopted(decision)) return { code: "decision-not-adopted", decision: cited };
  if (!covers(decision, of.ancestry(event.item))) return { code: "decision-out-of-scope", decision: cited };
  return isNew ? null : olderFault(event, decision);
}

function dataOf({ item, number, old, new: now, effect, due }: ChangeEvent, { decision, days }: Fault): FindingData {
  const [from, to] = [old, now].map((value) => (value === undefined ? "" : String(value)));
  const dues = { due_old: due?.old ?? "", due_new: due?.new ?? "" };
  return { measure: item, number, old: from ?? "", new: to ?? "", effect: effect ?? "", ...dues, decision, ...days };
}

/** A measure that is new in the plan brings its targets with it. */
export function* targetFaults(of: Authority): Generator<AuthorityFault> {
  for (const event of of.events) {
    if (event.kind !== "re_targeted" || event.within !== null || !moves.has(event.effect)) continue;
    if (legibility(of, event) !== "clear") continue;
    const fault = faultOf(of, event);
    if (fault !== null)
      yield { code: fault.code, place: of.placeAt(event), item: event.item, data: dataOf(event, fault) };
  }
}
