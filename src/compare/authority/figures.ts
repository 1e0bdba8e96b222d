/** A published figure changes only as a revision with kind and reason, and does not go away. */
import type { ChangeEvent } from "../../model/change.js";
import type { AuthorityFault } from "../authority.js";
import { membersOf, splitAddress, stepsOf } from "../address.js";
import { fieldOf } from "../shape.js";
import { dateOf, listOf, own } from "../value.js";
import { type Authority, legibility } from "./grounds.js";

const FIELD = fieldOf("Measure", "observations");

/** The entry of an event in one of the plans. */
function entryIn(of: Authority, side: "before" | "after", { item, address }: ChangeEvent): unknown {
  const key = stepsOf(splitAddress(address).path)[1]?.member ?? "";
  return membersOf(listOf(own(of[side].measures.get(item)?.node, "observations")), FIELD).get(key);
}

/** A candidate was never published against the measure. */
const counts = (observation: unknown): boolean => own(observation, "standing") !== "candidate";

/** A revision is an entry of its own, with its kind and reason; the figure that it corrects may stay beside it. */
const isRevision = (of: Authority, event: ChangeEvent): boolean =>
  event.changes.some(({ address, new: value }) => value !== undefined && address.endsWith("/revision/number")) &&
  own(entryIn(of, "after", event), "revision") !== undefined;

const shown = (value: ChangeEvent["old"]): string => (value === undefined || value === null ? "" : String(value));

export function* figureFaults(of: Authority): Generator<AuthorityFault> {
  for (const event of of.events) {
    if (event.field !== "observations" || event.within !== null || event.old === undefined) continue;
    if (legibility(of, event) !== "clear") continue;
    const { item, number, old, new: now } = event;
    const isGone = now === undefined;
    const entry = entryIn(of, isGone ? "before" : "after", event);
    if (!counts(entry) || (!isGone && (old === now || isRevision(of, event)))) continue;
    const code = isGone ? "figure-removed" : "figure-revised-in-place";
    const data = {
      measure: item,
      number,
      period: dateOf(own(entry, "period")) ?? "",
      old: shown(old),
      new: shown(now),
    };
    yield { code, place: of.placeAt(event), item, data };
  }
}
