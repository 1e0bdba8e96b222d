/** Targets: set, moved or dropped. What one replaces and what replaces it are one event, however it was written. */
import type { ChangeEvent, RecordedMove } from "../../model/change.js";
import { effectOf, figureOf, isSuperseded, likeness } from "../effect.js";
import { dateOf, grouped, own, stringOf, textOf } from "../value.js";
import { eventOf } from "./event.js";
import { figureAddress, recordedMoves } from "./recorded.js";
import { addressOf, membersIn, type Part, type Scene } from "./scene.js";

/** One entry of the list of targets, on the sides that have it. */
interface Entry {
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly parts: readonly Part[];
}

const heldBefore = ({ before }: Entry): boolean => before !== undefined && !isSuperseded(before);
const holdsAfter = ({ after }: Entry): boolean => after !== undefined && !isSuperseded(after);

/** A target that stopped holding, the one that took its place, and entries that only record what held earlier. */
interface Move {
  readonly old: Entry | null;
  readonly now: Entry | null;
  readonly records: readonly Entry[];
}

/** The most alike: for the same due date, with the same figure, set at the same time; else the next in order. */
function nearest(entry: Entry, candidates: readonly Entry[]): Entry | null {
  const like = (each: Entry): number => likeness(entry.before, each.after);
  return candidates.reduce<Entry | null>(
    (best, each) => (best === null || like(each) > like(best) ? each : best),
    null,
  );
}

/** Ended targets find their successors, the surest first. */
function pair(ended: readonly Entry[], begun: readonly Entry[]): Move[] {
  const left = new Set(begun);
  const moves = new Map<Entry, Entry>();
  const inOrder = ended
    .map((old) => ({ old, best: Math.max(-1, ...begun.map((each) => likeness(old.before, each.after))) }))
    .sort((a, b) => b.best - a.best);
  for (const { old } of inOrder) {
    const now = nearest(old, [...left]);
    if (now === null) continue;
    moves.set(old, now);
    left.delete(now);
  }
  return [
    ...ended.map((old) => ({ old, now: moves.get(old) ?? null, records: [] })),
    ...[...left].map((now) => ({ old: null, now, records: [] })),
  ];
}

/** An entry that came already superseded is the record of what a move ended, when it has its figure and due date. */
function withRecords(moves: readonly Move[], others: readonly Entry[]): Move[] {
  const left = new Set(others);
  const recorded = moves.map((move) => {
    const records = [...left].filter(
      (each) =>
        move.old?.after === undefined && each.before === undefined && likeness(move.old?.before, each.after) >= 6,
    );
    const first = records.slice(0, 1);
    for (const each of first) left.delete(each);
    return { ...move, records: first };
  });
  return [...recorded, ...[...left].map((each) => ({ old: null, now: null, records: [each] }))];
}

function movesOf(entries: readonly Entry[]): Move[] {
  const inPlace = entries.filter((each) => heldBefore(each) && holdsAfter(each));
  const ended = entries.filter((each) => heldBefore(each) && !holdsAfter(each));
  const begun = entries.filter((each) => !heldBefore(each) && holdsAfter(each));
  const others = entries.filter((each) => !heldBefore(each) && !holdsAfter(each));
  const moved = pair(ended, begun);
  return withRecords([...inPlace.map((each) => ({ old: each, now: each, records: [] })), ...moved], others);
}

const changed = (parts: readonly Part[], key: string): boolean =>
  parts.some(({ steps, change }) => change.new !== undefined && steps.some((step) => step.key === key));

/**
 * What the change itself cites: the decision on the new target, or the one by which the old stopped holding. One that the
 * old target was set by has not decided what took its place.
 */
function authorityOf(parts: readonly Part[], { old, now, records }: Move, all: readonly Entry[]) {
  const superseded = own((records[0] ?? old)?.after, "superseded");
  const decisions = [own(now?.after, "decision"), own(superseded, "decision")].map(stringOf);
  const decision = decisions.find((each) => each !== null) ?? null;
  const isBy = (ended: unknown): boolean => stringOf(own(ended, "decision")) === decision;
  // of several moves told as one, the reason that goes with the decision
  const ended = isBy(superseded) ? superseded : all.map(({ after }) => own(after, "superseded")).find(isBy);
  const unsaid = stringOf(own(superseded, "decision")) === null ? superseded : undefined;
  const reason = textOf(own(ended ?? unsaid, "reason")) ?? textOf(own(now?.after, "reason"));
  return {
    decision: changed(parts, "decision") && stringOf(own(old?.before, "decision")) !== decision ? decision : null,
    reason: changed(parts, "reason") ? reason : null,
  };
}

/** When the new target was set, and from when the old one no longer held by the decision. */
function daysOf(entries: readonly Entry[], decision: string): string[] {
  const now = entries.map(({ after }) => after);
  const ended = now
    .map((entry) => own(entry, "superseded"))
    .filter((end) => (stringOf(own(end, "decision")) ?? decision) === decision);
  const begun = now
    .filter((entry) => entry !== undefined && !isSuperseded(entry))
    .map((entry) => dateOf(own(entry, "set")));
  const days = [...begun, ...ended.map((end) => dateOf(own(end, "since")))].filter((day) => day !== null);
  // without a day of its own it came after the one before it
  return days.length > 0 ? days : entries.flatMap(({ before }) => dateOf(own(before, "set")) ?? []);
}

/** What stood before and stands after. An entry that only records what held earlier moves nothing. */
function nodesOf({ old, now, records }: Move): readonly [before: unknown, after: unknown] {
  const [record] = records;
  return old === null && now === null ? [record?.before, record?.after] : [old?.before, now?.after];
}

function effectIn(scene: Scene, move: Move, [before, after]: readonly [unknown, unknown]) {
  if (move.old === null && move.now === null) return "unchanged" as const;
  return effectOf({ measure: scene.before?.node, target: before }, { measure: scene.after?.node, target: after });
}

/** The past move that an entry records, where it records one and no more. */
function recordIn({ old, now, records }: Move, recorded: ReadonlyMap<string, RecordedMove>) {
  const record = old === null && now === null ? recorded.get(records[0]?.key ?? "") : undefined;
  return record === undefined ? {} : { recorded: record };
}

interface Targets {
  readonly entries: readonly Entry[];
  readonly recorded: ReadonlyMap<string, RecordedMove>;
}

function event(scene: Scene, move: Move, { entries: all, recorded }: Targets): ChangeEvent {
  const entries = [...new Set([move.old, move.now, ...move.records])].filter((each) => each !== null);
  const parts = entries.flatMap((entry) => entry.parts);
  const [before, after] = nodesOf(move);
  const shown = move.now ?? move.old ?? move.records[0];
  const set = move.old === null ? dateOf(own(move.now?.after, "set")) : null;
  const authority = authorityOf(parts, move, all);
  const days = authority.decision === null ? [] : daysOf(entries, authority.decision);
  const said = eventOf(scene, {
    kind: "re_targeted",
    address: shown === undefined ? addressOf(scene, "targets") : figureAddress(scene, shown.key, after ?? before),
    field: "targets",
    old: figureOf(before)?.value,
    new: figureOf(after)?.value,
    effect: effectIn(scene, move, [before, after]),
    due: { old: dateOf(own(before, "due")), new: dateOf(own(after, "due")) },
    ...authority,
    parts,
  });
  const dated = { ...(set === null ? {} : { set }), ...(days.length === 0 ? {} : { days }) };
  return { ...said, ...dated, ...recordIn(move, recorded) };
}

/** One event for each target that was set, moved or dropped. */
export function targetEvents(scene: Scene, parts: readonly Part[]): ChangeEvent[] {
  const groups = grouped(parts, ({ member }) => member ?? "");
  const [before, after] = [membersIn(scene.before, "targets"), membersIn(scene.after, "targets")];
  const entries = [...groups].map(([key, own]) => ({
    key,
    before: before.get(key),
    after: after.get(key),
    parts: own,
  }));
  const members = entries.filter((each) => each.before !== undefined || each.after !== undefined);
  const loose = entries.filter((each) => !members.includes(each)).flatMap((each) => each.parts);
  const address = addressOf(scene, "targets");
  const of: Targets = { entries: members, recorded: recordedMoves(scene, after) };
  return [
    ...movesOf(members).map((move) => event(scene, move, of)),
    ...(loose.length === 0 ? [] : [eventOf(scene, { kind: "changed", address, field: "targets", parts: loose })]),
  ];
}
