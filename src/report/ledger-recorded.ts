/** What a plan records of a measure's targets from before any commit shows it: when they were set, and moved, by which decision. */
import { spanOf } from "../evaluate/period.js";
import type { HistoryEvent, RecordedMove, TargetEffect } from "../model/change.js";
import type { ChangeGround, DecisionView } from "./change-ground.js";
import { type ValueView, valueView } from "./change-values.js";
import { type LogFilter, passesRecorded } from "./log-filter.js";
import type { Passage, PeriodView } from "./view.js";

/** A target that was set or moved before any commit shows it. */
export interface RecordedView {
  /** Where the plan records it: the figure of the entry that no longer holds. */
  readonly address: string;
  /** null: the plan does not say. */
  readonly date: PeriodView | null;
  /** Its first day, year-month-day; "" where the plan's date is none. */
  readonly start: string;
  readonly effect: TargetEffect;
  readonly old: ValueView | null;
  readonly new: ValueView | null;
  readonly unit: Passage | null;
  readonly due: { readonly old: PeriodView | null; readonly new: PeriodView | null };
  readonly decision: DecisionView | null;
  readonly reason: Passage | null;
  /** The first commit in which the plan records it. */
  readonly commit: string;
  /** It stood in the plan when the history begins, and no later commit tells of it. */
  readonly begins: boolean;
}

const still: ReadonlySet<TargetEffect | null> = new Set(["set", "unchanged", null]);

/** What came of a target that did not move. */
export const isStill = (effect: TargetEffect | null): boolean => still.has(effect);

/** A target that was there before and is not what it was; what a branch tried out is none of it. */
export const isMove = ({ kind, effect, old: before, branch }: HistoryEvent): boolean =>
  kind === "re_targeted" && !still.has(effect) && before !== undefined && !branch;

/** An entry that came already superseded, with what the plan said of it last. */
interface Entry {
  readonly event: HistoryEvent;
  readonly move: RecordedMove;
}

/** A figure and by when. */
const keyOf = (value: unknown, due: string | null | undefined): string => JSON.stringify([value ?? null, due ?? null]);

/** Whether a commit made the very move: then the entry only keeps the memory of it. */
function isShown({ event, move: { next } }: Entry, own: readonly HistoryEvent[]): boolean {
  const from = keyOf(event.new, event.due?.new);
  const to = next === null ? null : keyOf(next.value, next.due);
  return own.some(
    (each) =>
      isMove(each) && keyOf(each.old, each.due?.old) === from && (to === null || keyOf(each.new, each.due?.new) === to),
  );
}

function entriesIn(own: readonly HistoryEvent[]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const event of own) {
    const { recorded: move, address } = event;
    const earlier = entries.get(address);
    if (move === undefined || (event.old !== undefined && earlier === undefined)) continue;
    entries.set(address, { event: earlier?.event ?? event, move });
  }
  return [...entries.values()].filter((entry) => !isShown(entry, own));
}

/** What is said of one row: the figures before and after. */
interface Said extends Pick<RecordedMove, "effect" | "decision" | "reason"> {
  /** "": the plan does not say. */
  readonly date: string;
  readonly from: RecordedMove["next"];
  readonly to: RecordedMove["next"];
}

function rowOf(ground: ChangeGround, event: HistoryEvent, said: Said, begins: boolean): RecordedView {
  const { lookup } = ground;
  const { effect, decision, reason, date, from, to } = said;
  const value = (of: Said["from"]): ValueView | null =>
    valueView(ground, event, of?.address ?? "", of?.value ?? undefined);
  const due = (of: Said["from"]): PeriodView | null => {
    const date = of?.due ?? null;
    return date === null ? null : lookup.period(date);
  };
  return {
    ...{
      address: event.address,
      date: date === "" ? null : lookup.period(date),
      start: spanOf(date)?.start ?? "",
      effect,
    },
    ...{ old: value(from), new: value(to), due: { old: due(from), new: due(to) } },
    unit: event.unit === null ? null : lookup.say(event.unit),
    decision: decision === null ? null : ground.decision(decision),
    reason: reason === null ? null : lookup.say(reason),
    ...{ commit: event.commit.id, begins },
  };
}

/** That the entry was set, where nothing recorded went before it; and that it was moved. */
function saidOf({ event, move }: Entry, all: readonly Entry[]): Said[] {
  const { address, new: value = null, due } = event;
  const { set, setBy, since, effect, next, decision, reason } = move;
  const own = { address, value, due: due?.new ?? null };
  const follows = all.some((other) => other.move.next?.address === address);
  const first = { date: set ?? "", effect: "set", from: null, to: own, decision: setBy, reason: null } as const;
  return [...(set === null || follows ? [] : [first]), { date: since, effect, from: own, to: next, decision, reason }];
}

/** What a commit tells of the same: that the entry came as it is, and that what took its place came with it. */
function toldOf({ event, move }: Entry, own: readonly HistoryEvent[]): string[] {
  const { id } = event.commit;
  const same = own.filter(({ commit, address, old: before }) => {
    const isOne = address === event.address || (address === move.next?.address && before === undefined);
    return commit.id === id && isOne;
  });
  return same.map(({ address }) => `${id} ${address}`);
}

/** A target that the plan had when its history begins: whoever committed it need not have set it. */
const isAtBegin = ({ kind, effect, old: before, recorded, commit }: HistoryEvent, begin: string | null): boolean =>
  commit.id === begin && kind === "re_targeted" && effect === "set" && before === undefined && recorded === undefined;

function beginOf({ address, new: value = null, due, set = "", decision, reason }: HistoryEvent): Said {
  const to = { address, value, due: due?.new ?? null };
  return { date: set, effect: "set", from: null, to, decision, reason };
}

const byDate = (a: RecordedView, b: RecordedView): number => (a.start < b.start ? -1 : Number(a.start > b.start));

/** What a ledger begins with. */
export interface RecordedInput {
  readonly own: readonly HistoryEvent[];
  /** The first commit of the history. */
  readonly begin: string | null;
  readonly filter: LogFilter;
}

/** What the plan records of a measure's targets and no commit shows; with the changes of commits that this tells of. */
export function recordedOf(
  { own, begin, filter }: RecordedInput,
  ground: ChangeGround,
): { readonly recorded: readonly RecordedView[]; readonly told: ReadonlySet<string> } {
  const entries = entriesIn(own).map((entry, _, all) => ({
    entry,
    said: saidOf(entry, all).filter((each) => passesRecorded(each.date, each, filter)),
  }));
  const isTold = ({ entry, said }: (typeof entries)[number]): boolean =>
    said.length > 0 || entry.event.commit.id === begin;
  const moved = entries.filter(isTold).flatMap(({ entry }) => toldOf(entry, own));
  const successors = new Set(entries.map(({ entry }) => entry.move.next?.address));
  const first = own.filter((event) => isAtBegin(event, begin) && !successors.has(event.address));
  const set = first.map((event) => ({ event, said: beginOf(event) }));
  const recorded = [
    ...entries.flatMap(({ entry, said }) => said.map((each) => rowOf(ground, entry.event, each, false))),
    ...set
      .filter(({ said }) => passesRecorded(said.date, said, filter))
      .map(({ event, said }) => rowOf(ground, event, said, true)),
  ];
  const told = [...moved, ...first.map(({ commit, address }) => `${commit.id} ${address}`)];
  return { recorded: recorded.sort(byDate), told: new Set(told) };
}
