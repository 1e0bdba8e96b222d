/** The history of a plan, or of one item in it: what became effective when, by whom, why, and by which decision. */
import type { PlanIndex } from "../evaluate/items.js";
import type { CommitFacts, EventKind, HistoryEvent } from "../model/change.js";
import type { Plan } from "../model/plan.js";
import { changeGround, type ChangeView, changeView, inOrder, isFolded } from "./change-view.js";
import type { Passage, PeriodView } from "./view.js";
import type { Wording } from "./wording.js";

export interface LoggedChange extends ChangeView {
  readonly evil: boolean;
  readonly branch: boolean;
  readonly edition: string | null;
}

export interface LogEntry {
  readonly commit: CommitFacts;
  readonly day: PeriodView;
  /** By consequence. What came or went with something else is only in `folded`. */
  readonly changes: readonly LoggedChange[];
  /** Changes of wording, and items that came or went with what they stand in. */
  readonly folded: readonly LoggedChange[];
}

/** How a target has moved: one line for each time. */
export interface Ledger {
  readonly moves: number;
  readonly tightened: number;
  readonly loosened: number;
}

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

/** What the reader must know of the history that was read. */
export type LogWarning =
  | { readonly kind: "dates-not-monotone"; readonly commit: string }
  | { readonly kind: "other-branch"; readonly branch: string; readonly ahead: number }
  | { readonly kind: "main-missing"; readonly wanted: string; readonly used: string };

export interface LogView {
  readonly lang: Wording["lang"];
  readonly title: Passage;
  /** The line of history that was walked, and its last commit. */
  readonly line: string;
  readonly head: string;
  readonly commits: number;
  readonly filter: LogFilter;
  readonly warnings: readonly LogWarning[];
  /** The latest first. */
  readonly entries: readonly LogEntry[];
  /** Only when the targets of one item were asked for. */
  readonly ledger: Ledger | null;
}

/** The ids asked for, with everything that stands beneath them now. */
export function withBeneath(ids: readonly string[], index: PlanIndex): ReadonlySet<string> {
  const wanted = new Set(ids);
  for (const { id, parent } of index.items)
    for (let at = parent; at !== null; at = at.parent) if (wanted.has(at.id)) wanted.add(id);
  return wanted;
}

const has = (list: readonly string[], value: string): boolean => list.length === 0 || list.includes(value);

/** Who made it and when. */
function passesCommit({ commit }: HistoryEvent, { authors, since, until }: LogFilter): boolean {
  const names = [commit.author, ...commit.authors].map((name) => name.toLowerCase());
  const named = (wanted: string): boolean => names.some((name) => name.includes(wanted.toLowerCase()));
  return (
    (authors.length === 0 || authors.some(named)) &&
    (since === null || commit.day >= since) &&
    (until === null || commit.day <= until)
  );
}

/** What was changed. */
function passes(event: HistoryEvent, filter: LogFilter, wanted: ReadonlySet<string>): boolean {
  const { kinds, fields, decisions } = filter;
  const { item, within, about, kind, field, decision } = event;
  const inField = (wantedField: string): boolean => field === wantedField || field.startsWith(`${wantedField}/`);
  return (
    (wanted.size === 0 || [item, within ?? "", ...about].some((id) => wanted.has(id))) &&
    has(kinds, kind) &&
    (fields.length === 0 || fields.some(inField)) &&
    (decisions.length === 0 || (decision !== null && decisions.includes(decision))) &&
    passesCommit(event, filter)
  );
}

function ledgerOf(events: readonly HistoryEvent[], filter: LogFilter): Ledger | null {
  if (filter.ids.length !== 1 || filter.fields.length !== 1 || filter.fields[0] !== "targets") return null;
  const moved = events.filter(
    ({ kind, effect, old }) => kind === "re_targeted" && effect !== "set" && old !== undefined,
  );
  const count = (effect: string): number => moved.filter((event) => event.effect === effect).length;
  return { moves: moved.length, tightened: count("tightened"), loosened: count("loosened") + count("dropped") };
}

export interface LogInput {
  readonly plan: Plan;
  readonly index: PlanIndex;
  readonly wording: Wording;
  readonly asOf: string;
  readonly line: string;
  readonly head: string;
  readonly commits: number;
  readonly warnings: readonly LogWarning[];
  /** Oldest first. */
  readonly events: readonly HistoryEvent[];
  readonly filter: LogFilter;
}

/** Those that pass, grouped by the commit that made them effective. Asked for by kind, nothing is folded. */
export function logView(input: LogInput): LogView {
  const { plan, index, wording, asOf, line, head, commits, warnings, events, filter } = input;
  const ground = changeGround(plan, index, asOf, wording);
  const wanted = withBeneath(filter.ids, index);
  const kept = events.filter((event) => passes(event, filter, wanted));
  const groups = new Map<string, HistoryEvent[]>();
  for (const event of kept) {
    const group = groups.get(event.commit.id);
    if (group === undefined) groups.set(event.commit.id, [event]);
    else group.push(event);
  }
  const fold = (change: ChangeView): boolean =>
    filter.kinds.length === 0 && filter.ids.length === 0 && isFolded(change);
  const entries = [...groups.values()].flatMap((group): LogEntry[] => {
    const [first] = group;
    if (first === undefined) return [];
    const logged = inOrder(
      group.map((event): LoggedChange => {
        const { evil, branch, edition } = event;
        return { ...changeView(ground, event), evil, branch, edition };
      }),
    );
    const changes = logged.filter((each) => !fold(each));
    return [
      { commit: first.commit, day: ground.lookup.period(first.commit.day), changes, folded: logged.filter(fold) },
    ];
  });
  const title = ground.lookup.say(plan.settings.title);
  const shown = { lang: wording.lang, title, line, head, commits, filter, warnings };
  return { ...shown, entries: entries.reverse(), ledger: ledgerOf(kept, filter) };
}
