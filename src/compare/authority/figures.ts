/** A published figure changes only as a revision with kind and reason, and does not go away. */
import type { ChangeEvent } from "../../model/change.js";
import type { Observation } from "../../model/plan.js";
import type { AuthorityFault } from "../authority.js";
import { membersOf, splitAddress, stepsOf } from "../address.js";
import { fieldOf } from "../shape.js";
import type { Authority } from "./grounds.js";

const FIELD = fieldOf("Measure", "observations");

/** The entry of an event in one of the plans. */
function entryIn(of: Authority, side: "before" | "after", { item, address }: ChangeEvent): Observation | null {
  const key = stepsOf(splitAddress(address).path)[1]?.member ?? "";
  const measure = of[side].index.measures.find(({ id }) => id === item)?.measure;
  const entries = membersOf(measure?.observations ?? [], FIELD);
  // A plan that was loaded fits its schema, so that what is a member is an observation.
  return (entries.get(key) as Observation | undefined) ?? null;
}

/** A candidate was never published against the measure. */
const counts = (observation: Observation | null): boolean => observation?.standing !== "candidate";

/** A revision is an entry of its own, with its kind and reason; the figure that it corrects may stay beside it. */
const isRevision = (of: Authority, event: ChangeEvent): boolean =>
  event.changes.some(({ address, new: value }) => value !== undefined && address.endsWith("/revision/number")) &&
  entryIn(of, "after", event)?.revision !== undefined;

const shown = (value: ChangeEvent["old"]): string => (value === undefined || value === null ? "" : String(value));

export function* figureFaults(of: Authority): Generator<AuthorityFault> {
  for (const event of of.events) {
    if (event.field !== "observations" || event.within !== null || event.old === undefined) continue;
    const { item, number, old, new: now } = event;
    const isGone = now === undefined;
    const entry = entryIn(of, isGone ? "before" : "after", event);
    if (!counts(entry) || (!isGone && (old === now || isRevision(of, event)))) continue;
    const code = isGone ? "figure-removed" : "figure-revised-in-place";
    const data = { measure: item, number, period: entry?.period ?? "", old: shown(old), new: shown(now) };
    yield { code, place: of.placeAt(event), item, data };
  }
}
