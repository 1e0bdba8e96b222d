/** The history of a plan, or of one item in it: what became effective when, by whom, why, and by which decision. */
import type { PlanIndex } from "../evaluate/items.js";
import type { CommitFacts, EventKind, HistoryEvent } from "../model/change.js";
import type { Plan, Text } from "../model/plan.js";
import { type ChangeGround, changeGround } from "./change-ground.js";
import { type ChangeView, changeView, foldedApart, inOrder, isFolded } from "./change-view.js";
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
  /** The day it was written, where that is another. */
  readonly written: PeriodView | null;
  /** By consequence. What came or went with something else is only in `folded`. */
  readonly changes: readonly LoggedChange[];
  /** Changes of wording, and items that came or went with what they stand in. */
  readonly folded: readonly LoggedChange[];
}

/** How the targets of a measure have moved. */
export interface Ledger {
  readonly item: string;
  readonly number: string;
  readonly name: Passage | null;
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
  /** Commits that changed files of the plan, and nothing that they say. */
  readonly silent: readonly string[];
  readonly filter: LogFilter;
  readonly warnings: readonly LogWarning[];
  /** The latest first. Made while they are gone through, since a long history has more than should be held at once. */
  readonly entries: Iterable<LogEntry>;
  /** One for each measure, when the targets of items were asked for; else none. */
  readonly ledgers: readonly Ledger[];
}

/** The ids asked for, with everything that stands beneath them now. */
function withBeneath(ids: readonly string[], index: PlanIndex): ReadonlySet<string> {
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

/** A target that was there before and is not what it was; what a branch tried out is none of it. */
const isMove = ({ kind, effect, old: before, branch }: HistoryEvent): boolean =>
  kind === "re_targeted" && effect !== "set" && effect !== "unchanged" && before !== undefined && !branch;

function ledgersOf(input: LogInput, wanted: ReadonlySet<string>, say: (text: Text) => Passage): Ledger[] {
  const { filter, commits, eventsOf } = input;
  const { ids, fields } = filter;
  if (ids.length === 0 || fields.length !== 1 || fields[0] !== "targets") return [];
  const events = commits.flatMap((commit) => eventsOf(commit).filter((event) => passes(event, filter, wanted)));
  const measures = new Map(events.map((event) => [event.item, event]));
  return [...measures.values()].map(({ item, number, name }): Ledger => {
    const moved = events.filter((event) => event.item === item && isMove(event));
    const count = (...effects: readonly unknown[]): number =>
      moved.filter(({ effect }) => effects.includes(effect)).length;
    return {
      ...{ item, number, name: name === null ? null : say(name), moves: moved.length },
      ...{ tightened: count("tightened"), loosened: count("loosened", "dropped") },
    };
  });
}

export interface LogInput {
  readonly plan: Plan;
  readonly index: PlanIndex;
  readonly wording: Wording;
  readonly asOf: string;
  readonly line: string;
  readonly head: string;
  /** Those that touched the plan, oldest first. */
  readonly commits: readonly CommitFacts[];
  readonly timeZone: string;
  readonly warnings: readonly LogWarning[];
  readonly eventsOf: (commit: CommitFacts) => readonly HistoryEvent[];
  /** Whether the commit changed nothing that the plan says. */
  readonly isSilent: (commit: CommitFacts) => boolean;
  readonly filter: LogFilter;
}

/** Year-month-day in a zone; making the format costs more than using it a thousand times. */
function dayIn(timeZone: string): (moment: string) => string {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" });
  return (moment) => format.format(new Date(moment));
}

/** Who asks for something in particular is shown all of it. */
const asksFor = ({ ids, kinds, fields, decisions }: LogFilter): boolean =>
  [ids, kinds, fields, decisions].some((list) => list.length > 0);

interface Telling {
  readonly ground: ChangeGround;
  readonly filter: LogFilter;
  readonly dayOf: (moment: string) => string;
}

function entryOf(group: readonly HistoryEvent[], { ground, filter, dayOf }: Telling): LogEntry[] {
  const [first] = group;
  if (first === undefined) return [];
  const { commit } = first;
  const logged = inOrder(
    group.map((event): LoggedChange => {
      const { evil, branch, edition } = event;
      return { ...changeView(ground, event), evil, branch, edition };
    }),
  );
  const { told, folded } = foldedApart(logged, (change) => !asksFor(filter) && isFolded(change));
  const written = dayOf(commit.authored);
  const { period } = ground.lookup;
  return [
    {
      ...{ commit, day: period(commit.day), changes: told, folded },
      written: commit.merge || written === commit.day ? null : period(written),
    },
  ];
}

/** Those that pass, by the commit that made them effective, the latest first. */
function* entriesIn(input: LogInput, ground: ChangeGround, wanted: ReadonlySet<string>): Generator<LogEntry> {
  const { filter, commits, eventsOf, timeZone } = input;
  const telling: Telling = { ground, filter, dayOf: dayIn(timeZone) };
  for (const commit of commits.toReversed())
    yield* entryOf(
      eventsOf(commit).filter((event) => passes(event, filter, wanted)),
      telling,
    );
}

/** The history as it was asked for. */
export function logView(input: LogInput): LogView {
  const { plan, index, wording, asOf, line, head, commits, warnings, filter, isSilent } = input;
  const ground = changeGround(plan, index, asOf, wording);
  const wanted = withBeneath(filter.ids, index);
  const { say } = ground.lookup;
  return {
    ...{ lang: wording.lang, title: say(plan.settings.title), line, head, commits: commits.length, filter, warnings },
    silent: commits.filter((commit) => isSilent(commit) && !commit.merge).map(({ id }) => id),
    entries: { [Symbol.iterator]: () => entriesIn(input, ground, wanted) },
    ledgers: ledgersOf(input, wanted, say),
  };
}
