/** What a body agreed to put first. It stands beside the computed rank and changes nothing in it. */
import type { Id, Plan, Text } from "../../model/plan.js";
import { entriesOf } from "../items.js";

export interface AgreedPriority {
  readonly subject: Id;
  /** 1 is first. */
  readonly rank: number;
  readonly reason: Text;
  readonly body: Id;
  readonly meeting: Id;
  /** Day of the meeting. */
  readonly date: string;
}

/** The priorities of the latest meeting, held on the day or before, that agreed on any; in the order agreed. */
export function agreedPriorities(plan: Plan, asOf: string): AgreedPriority[] {
  const held = entriesOf(plan, "meeting")
    .map(({ content }) => content)
    .filter(({ state = "held", date, priorities = [] }) => state === "held" && date <= asOf && priorities.length > 0)
    .sort((a, b) => (a.date === b.date ? Number(a.id > b.id) - Number(a.id < b.id) : a.date < b.date ? -1 : 1));
  const last = held.at(-1);
  if (last === undefined) return [];
  const { id: meeting, body, date, priorities = [] } = last;
  return priorities.map((each) => ({ ...each, body, meeting, date })).sort((a, b) => a.rank - b.rank);
}

/** The agreed priority of an item, or of the nearest item above it. */
export function priorityOf(agreed: readonly AgreedPriority[], chain: readonly Id[]): AgreedPriority | null {
  for (const id of chain) {
    const found = agreed.find(({ subject }) => subject === id);
    if (found !== undefined) return found;
  }
  return null;
}
