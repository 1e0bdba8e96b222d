/** Whether a decision can have been about a move: one that was there before, and is older than the move, did not decide it. */
import { spanOf } from "../evaluate/period.js";
import type { ChangeEvent } from "../model/change.js";
import type { Id } from "../model/plan.js";

const startOf = (day: string): string => spanOf(day)?.start ?? "";

/**
 * The day of a move that a decision is older than; null: it can have been about the move.
 * @param date the day or period of the decision's meeting
 */
export function dayAfter({ days = [] }: Pick<ChangeEvent, "days">, date: string | null): string | null {
  const taken = date === null ? null : (spanOf(date)?.end ?? null);
  return taken === null ? null : (days.find((day) => taken < startOf(day)) ?? null);
}

/** A decision of the later plan, as far as it says what it can be credited with. */
interface Credit {
  /** The day or period of its meeting. */
  readonly date: string;
  readonly adopted: boolean;
}

export interface CreditGround {
  /** null where the plan has no such decision. */
  readonly decision: (id: Id) => Credit | null;
  /** The item and all it stands under. */
  readonly ancestry: (item: Id) => ReadonlySet<Id>;
}

const isDecision = ({ kind }: ChangeEvent): boolean => kind === "decision";
const isNew = ({ changes }: ChangeEvent): boolean => changes.every(({ old }) => old === undefined);
const changes = ({ changes: all }: ChangeEvent, part: RegExp): boolean => all.some(({ address }) => part.test(address));

/** Decisions that came with the change, or were adopted in it. */
const broughtIn = (events: readonly ChangeEvent[]): ReadonlySet<Id> =>
  new Set(
    events.flatMap((each) => (isDecision(each) && (isNew(each) || changes(each, /\/state$/)) ? [each.item] : [])),
  );

/** A baseline, a method or a definition has no field for its decision: it is the one that the change brought to bear on it. */
function bearing({ item }: ChangeEvent, events: readonly ChangeEvent[], ground: CreditGround): Id | null {
  const ancestry = ground.ancestry(item);
  const brought = events.filter((each) => isDecision(each) && (isNew(each) || changes(each, /\/(state|scope\[.*)$/)));
  const own = brought.find((each) => each.about.some((id) => ancestry.has(id)) && ground.decision(each.item)?.adopted);
  return own?.item ?? null;
}

function creditOf(event: ChangeEvent, all: readonly ChangeEvent[], brought: ReadonlySet<Id>, ground: CreditGround) {
  const { kind, decision, within, fills } = event;
  if (kind === "re_based" && within === null && fills !== true) return decision ?? bearing(event, all, ground);
  if (decision === null || event.days === undefined || brought.has(decision)) return decision;
  return dayAfter(event, ground.decision(decision)?.date ?? null) === null ? decision : null;
}

/**
 * The events of one change, each with the decision that it may be credited to, which is what `validate` accepts: a
 * decision that is older than the move did not decide it, and one that came with the change decided what it covers.
 */
export function credited<Event extends ChangeEvent>(events: readonly Event[], ground: CreditGround): readonly Event[] {
  const brought = broughtIn(events);
  return events.map((event) => {
    const decision = creditOf(event, events, brought, ground);
    return decision === event.decision ? event : { ...event, decision };
  });
}
