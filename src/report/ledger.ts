/** The ledger of a measure's targets: how often they moved and which way, by the commits and by what the plan itself records. */
import type { PlanIndex } from "../evaluate/items.js";
import type { CommitFacts, HistoryEvent, TargetEffect } from "../model/change.js";
import type { ChangeGround } from "./change-ground.js";
import { isMove, isStill, recordedOf, type RecordedView } from "./ledger-recorded.js";
import { isAbout, type LogFilter, passes } from "./log-filter.js";
import type { Passage } from "./view.js";

/** How the targets of a measure have moved. */
export interface Ledger {
  readonly item: string;
  /** As readers see it today. */
  readonly number: string;
  /** Other numbers that it had when its targets were set or moved, the earliest first. */
  readonly formerly: readonly string[];
  readonly name: Passage | null;
  readonly moves: number;
  readonly tightened: number;
  readonly loosened: number;
  /** What the plan records and no commit shows, the first first: also that a target was set. */
  readonly recorded: readonly RecordedView[];
  /** Changes of commits that `recorded` tells of, each as the commit and the address. */
  readonly told: ReadonlySet<string>;
}

export interface LedgerInput {
  readonly commits: readonly CommitFacts[];
  readonly eventsOf: (commit: CommitFacts) => readonly HistoryEvent[];
  readonly index: PlanIndex;
  readonly filter: LogFilter;
}

/** One for each measure among the items, when their targets were asked for. */
export function ledgersOf(input: LedgerInput, ground: ChangeGround, wanted: ReadonlySet<string>): Ledger[] {
  const { filter, commits, eventsOf, index } = input;
  const { ids, fields } = filter;
  if (ids.length === 0 || fields.length !== 1 || fields[0] !== "targets") return [];
  const about = commits.flatMap((commit) => eventsOf(commit).filter((event) => isAbout(event, filter, wanted)));
  const measures = new Map(about.map((event) => [event.item, event]));
  return [...measures.values()].flatMap(({ item, number: last, name }): Ledger[] => {
    const all = about.filter((event) => event.item === item);
    const own = all.filter((event) => passes(event, filter, wanted));
    const { recorded, told } = recordedOf({ own: all, begin: commits[0]?.id ?? null, filter }, ground);
    const isShown = ({ commit, address }: HistoryEvent): boolean => !told.has(`${commit.id} ${address}`);
    if (recorded.length === 0 && !own.some(isShown)) return [];
    const number = index.byId.get(item)?.number ?? last;
    const earlier = new Set(own.map((event) => event.number));
    const effects = [...own.filter(isMove), ...recorded].map(({ effect }) => effect).filter((each) => !isStill(each));
    const count = (...which: readonly TargetEffect[]): number =>
      effects.filter((effect) => effect !== null && which.includes(effect)).length;
    return [
      {
        ...{ item, number, formerly: [...earlier].filter((each) => each !== number) },
        ...{ name: name === null ? null : ground.lookup.say(name), moves: effects.length },
        ...{ tightened: count("tightened"), loosened: count("loosened", "dropped"), recorded, told },
      },
    ];
  });
}
