/** The history of a plan, or of one item in it: what became effective when, by whom, why, and by which decision. */
import type { PlanIndex } from "../evaluate/items.js";
import type { Between, CommitFacts, HistoryEvent } from "../model/change.js";
import type { Plan } from "../model/plan.js";
import { type ChangeGround, changeGround, tellsNumber } from "./change-ground.js";
import { type ChangeView, changeView, foldedApart, inOrder } from "./change-view.js";
import { type Ledger, ledgersOf } from "./ledger.js";
import { asksFor, type LogFilter, passes, withBeneath } from "./log-filter.js";
import type { Passage, PeriodView } from "./view.js";
import type { Wording } from "./wording.js";

export type { Ledger } from "./ledger.js";
export type { LogFilter } from "./log-filter.js";

/** Of a change in a file that could not be read before: the last of the commits that can have made it. */
export type BetweenView = Between & { readonly by: string };

export interface LoggedChange extends ChangeView {
  readonly evil: boolean;
  /** Who wrote it: whoever merged, where the merge made it. */
  readonly authors: readonly string[];
  readonly branch: boolean;
  readonly edition: string | null;
  readonly between: BetweenView | null;
}

export interface LogEntry {
  readonly commit: CommitFacts;
  readonly day: PeriodView;
  /** The day it was written, where that is another. */
  readonly written: PeriodView | null;
  /** By consequence. What came or went with something else is only in `folded`. */
  readonly changes: readonly LoggedChange[];
  /** Changes of wording. */
  readonly folded: readonly LoggedChange[];
  /** What came or went with what it stands in. */
  readonly alongside: Alongside;
}

/** A first commit brings a whole plan: what stands in something that came is counted, and told only when asked for. */
export interface Alongside {
  readonly count: number;
  /** The addresses, by the item that they came or went with. */
  readonly byItem: ReadonlyMap<string, readonly string[]>;
  readonly told: () => readonly LoggedChange[];
}

/** What the reader must know of the history that was read. */
export type LogWarning =
  | { readonly kind: "dates-not-monotone"; readonly commit: string }
  | { readonly kind: "other-branch"; readonly branch: string; readonly ahead: number }
  | { readonly kind: "main-missing"; readonly wanted: string; readonly used: string }
  /** The plan names no main branch, and a commit is checked out without one. */
  | { readonly kind: "main-unnamed"; readonly used: string }
  /** A commit gave the plan's folder another name, and the history was followed through it; "": the top of the repository. */
  | { readonly kind: "folder-renamed"; readonly commit: string; readonly from: string; readonly to: string };

export interface LogView {
  readonly lang: Wording["lang"];
  readonly title: Passage;
  /** The line of history that was walked, and its last commit. */
  readonly line: string;
  readonly head: string;
  readonly commits: number;
  /** What was asked for, by the numbers of today; by ids where there are none. */
  readonly asked: readonly string[];
  /** Commits that changed files of the plan, and nothing that they say. */
  readonly silent: readonly string[];
  readonly filter: LogFilter;
  readonly warnings: readonly LogWarning[];
  /** The latest first. Made while they are gone through, since a long history has more than should be held at once. */
  readonly entries: Iterable<LogEntry>;
  /** One for each measure, when the targets of items were asked for; else none. */
  readonly ledgers: readonly Ledger[];
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
  /** The day of a written moment in the plan's time zone. */
  readonly dayOf: (moment: string) => string;
  readonly warnings: readonly LogWarning[];
  readonly eventsOf: (commit: CommitFacts) => readonly HistoryEvent[];
  /** Whether the commit changed nothing that the plan says. */
  readonly isSilent: (commit: CommitFacts) => boolean;
  readonly filter: LogFilter;
}

interface Telling {
  readonly ground: ChangeGround;
  readonly filter: LogFilter;
  readonly dayOf: (moment: string) => string;
}

function logged(ground: ChangeGround, events: readonly HistoryEvent[]): LoggedChange[] {
  return inOrder(
    events.map((event) => {
      const { evil, authors, branch, edition, between, commit } = event;
      const unsure = between === undefined ? null : { ...between, by: commit.id };
      return Object.assign(changeView(ground, event), { evil, authors, branch, edition, between: unsure });
    }),
  );
}

function alongsideOf(ground: ChangeGround, events: readonly HistoryEvent[]): Alongside {
  const byItem = new Map<string, string[]>();
  for (const { within, address } of inOrder(events)) {
    const those = byItem.get(within ?? "") ?? [];
    those.push(address);
    byItem.set(within ?? "", those);
  }
  return { count: events.length, byItem, told: () => logged(ground, events) };
}

function entryOf(group: readonly HistoryEvent[], { ground, filter, dayOf }: Telling): LogEntry[] {
  const [first] = group;
  if (first === undefined) return [];
  const { commit } = first;
  const isAlongside = ({ within }: HistoryEvent): boolean => within !== null && !asksFor(filter);
  const changes = logged(
    ground,
    group.filter((event) => !isAlongside(event)),
  );
  const { told, folded } = foldedApart(changes, ({ kind }) => !asksFor(filter) && kind === "editorial");
  const written = commit.authored === commit.effective ? commit.day : dayOf(commit.authored);
  const { period } = ground.lookup;
  return [
    {
      ...{ commit, day: period(commit.day), changes: told, folded },
      alongside: alongsideOf(ground, group.filter(isAlongside)),
      written: commit.merge || written === commit.day ? null : period(written),
    },
  ];
}

/** Those that pass, by the commit that made them effective, the latest first. */
function* entriesIn(input: LogInput, ground: ChangeGround, wanted: ReadonlySet<string>): Generator<LogEntry> {
  const { filter, commits, eventsOf, dayOf } = input;
  const telling: Telling = { ground, filter, dayOf };
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
    asked: filter.ids.map((id) => {
      const number = index.byId.get(id)?.number ?? id;
      return tellsNumber(number) ? number : id;
    }),
    silent: commits.filter((commit) => isSilent(commit) && !commit.merge).map(({ id }) => id),
    entries: { [Symbol.iterator]: () => entriesIn(input, ground, wanted) },
    ledgers: ledgersOf(input, ground, wanted),
  };
}
