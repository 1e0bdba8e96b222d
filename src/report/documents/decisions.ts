/** Everything that meetings have decided, supported or advised by the day, as an archive keeps it. */
import type { DecisionRow } from "./meeting-view.js";
import { entriesOf } from "../../evaluate/items.js";
import { lookupIn } from "../lookup.js";
import type { DocumentInput } from "./document.js";
import { allSaid, decisionRow } from "./meeting-said.js";

export interface ArchivedDecision extends DecisionRow {
  readonly case: string | null;
  /** Proposed is not yet given. */
  readonly state: "proposed" | "given";
}

/** Oldest first. */
export function archivedDecisions({ plan, index, evaluation, wording }: DocumentInput): ArchivedDecision[] {
  const lookup = lookupIn(plan, index, evaluation.asOf, wording);
  const meetings = entriesOf(plan, "meeting")
    .map(({ content }) => content)
    .filter(({ date }) => date <= evaluation.asOf)
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : one.id < other.id ? -1 : 1));
  return allSaid(meetings, ({ decisions }) => decisions).map((said) => ({
    ...decisionRow({ lookup, index }, said),
    case: said.meeting.case ?? null,
    state: said.node.state === "proposed" ? "proposed" : "given",
  }));
}
