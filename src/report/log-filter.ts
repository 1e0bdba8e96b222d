/** What of a history was asked for: items, kinds, fields, authors, decisions, a span of days. */
import { spanOf } from "../evaluate/period.js";
import type { PlanIndex } from "../evaluate/items.js";
import type { EventKind, HistoryEvent, RecordedMove } from "../model/change.js";

export interface LogFilter {
  /** Ids; everything beneath an objective or indicator is meant too. */
  readonly ids: readonly string[];
  readonly kinds: readonly EventKind[];
  readonly fields: readonly string[];
  readonly authors: readonly string[];
  readonly decisions: readonly string[];
  /** First and last day in the plan's time zone, year-month-day. */
  readonly since: string | null;
  readonly until: string | null;
}

/** Who asks for something in particular is shown all of it. */
export const asksFor = ({ ids, kinds, fields, decisions }: LogFilter): boolean =>
  [ids, kinds, fields, decisions].some((list) => list.length > 0);

/** The ids asked for, with everything that stands beneath them now. */
export function withBeneath(ids: readonly string[], index: PlanIndex): ReadonlySet<string> {
  const wanted = new Set(ids);
  for (const { id, parent } of index.items)
    for (let at = parent; at !== null; at = at.parent) if (wanted.has(at.id)) wanted.add(id);
  return wanted;
}

const has = (list: readonly string[], value: string): boolean => list.length === 0 || list.includes(value);

/** Who made it, or may have made it, and when. */
function passesCommit(event: HistoryEvent, { authors, since, until }: LogFilter): boolean {
  const { commit, between } = event;
  const all = [commit.author, ...event.authors, ...(between?.authors ?? [])];
  const names = all.map((name) => name.toLowerCase());
  const named = (wanted: string): boolean => names.some((name) => name.includes(wanted.toLowerCase()));
  return (
    (authors.length === 0 || authors.some(named)) &&
    (since === null || commit.day >= since) &&
    (until === null || commit.day <= until)
  );
}

/** Whether it is about one of the items, and in one of the fields. */
export function isAbout(event: HistoryEvent, { fields }: LogFilter, wanted: ReadonlySet<string>): boolean {
  const { item, within, about, field } = event;
  const inField = (wantedField: string): boolean => field === wantedField || field.startsWith(`${wantedField}/`);
  return (
    (wanted.size === 0 || [item, within ?? "", ...about].some((id) => wanted.has(id))) &&
    (fields.length === 0 || fields.some(inField))
  );
}

const passesDecision = (decision: string | null, { decisions }: LogFilter): boolean =>
  decisions.length === 0 || (decision !== null && decisions.includes(decision));

/** What was changed. */
export const passes = (event: HistoryEvent, filter: LogFilter, wanted: ReadonlySet<string>): boolean =>
  isAbout(event, filter, wanted) &&
  has(filter.kinds, event.kind) &&
  passesDecision(event.decision, filter) &&
  passesCommit(event, filter);

/** A move that only the plan tells of has no author. */
export function passesRecorded(date: string, { decision }: Pick<RecordedMove, "decision">, filter: LogFilter): boolean {
  const span = spanOf(date);
  return (
    has(filter.kinds, "re_targeted") &&
    filter.authors.length === 0 &&
    passesDecision(decision, filter) &&
    (filter.since === null || (span !== null && span.end >= filter.since)) &&
    (filter.until === null || (span !== null && span.start <= filter.until))
  );
}
