/** What a list ready to send says beyond the gaps: by when to reply, and what has been reported as not available. */
import { addMonths } from "../evaluate/calendar.js";
import type { calendarOf } from "./calendar.js";
import type { ChaseView, GapView, ReplyBy } from "./gaps-view.js";
import type { Lookup } from "./lookup.js";
import type { Actor } from "./view.js";

/** How far ahead a meeting is looked for: an annual wheel has one within the year. */
const ahead = 12;

/** The days in which an occasion to reply by is looked for. */
export const yearAhead = (asOf: string) => ({ from: asOf, to: addMonths(asOf, ahead) });

/** The first meeting or treatment ahead that is prepared for, after the day itself; of the calendar of the year ahead. */
export function replyIn(calendar: ReturnType<typeof calendarOf>, asOf: string): ReplyBy | null {
  const { entries } = calendar({ kinds: ["meeting", "treatment"], owners: [] });
  const first = entries.find(({ about, state, start }) => {
    const prepared = about.kind === "meeting" || about.kind === "treatment" ? about.preparation : null;
    return state === "open" && prepared !== null && start > asOf;
  });
  if (first === undefined) return null;
  const { about, item, period: by } = first;
  const body = about.kind === "meeting" ? { id: about.body.id, name: about.body.name } : null;
  return { by, occasion: { id: item.id, name: item.name }, body };
}

interface Chased {
  readonly lookup: Lookup;
  readonly owners: readonly Actor[];
  /** The gaps of the whole plan, whoever must act. */
  readonly all: readonly GapView[];
  /** Those that the owners are asked for. */
  readonly asked: readonly GapView[];
  readonly reply: () => ReplyBy | null;
}

/** null: nobody in particular is asked. */
export function chaseView({ lookup, owners, all, asked, reply }: Chased): ChaseView | null {
  if (owners.length === 0) return null;
  const theirs = ({ facts, source }: GapView): boolean => {
    if (!("missing" in facts) || facts.missing === null) return false;
    const asked = lookup.asked(facts.reporter?.id ?? source?.id ?? null);
    return asked !== null && owners.some(({ id }) => id === asked.id);
  };
  const items = (gaps: readonly GapView[]): number => new Set(gaps.map(({ item }) => item.id)).size;
  const overdue = items(asked.filter((gap) => gap.overdue));
  return { matters: items(asked), overdue, reply: reply(), reported: all.filter(theirs) };
}
