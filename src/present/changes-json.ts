/** `ehs log` and `ehs diff` as JSON. Their shapes are published in `schemas/output/{log,diff}.schema.json`. */
import type { DecisionView } from "../report/change-ground.js";
import type { ChangeView } from "../report/change-view.js";
import type { DiffView, Moment } from "../report/diff.js";
import type { RecordedView } from "../report/ledger-recorded.js";
import type { Ledger, LogEntry, LoggedChange, LogView } from "../report/log.js";
import type { SinceView } from "../report/since.js";
import type { PeriodView } from "../report/view.js";
import { ordinarySpaces } from "./clean.js";
import { diffCounts } from "./diff.js";
import type { Rules } from "./findings-text.js";
import { reviewJson } from "./review.js";

const period = (of: PeriodView | null): string | null => of?.period ?? null;

const decisionOf = (decision: DecisionView | null) =>
  decision === null ? null : { ...decision, date: period(decision.date) };

/** One object and no others on the way to it: a long history has tens of thousands of them. */
const changeOf = (change: ChangeView) => {
  const { old: before, new: after, due, revision } = change;
  return {
    kind: change.kind,
    item: change.item,
    itemKind: change.itemKind,
    number: change.number,
    name: change.name,
    address: change.address,
    field: change.field,
    member: change.member?.key ?? null,
    old: before?.value ?? null,
    oldText: before?.text ?? null,
    new: after?.value ?? null,
    newText: after?.text ?? null,
    unit: change.unit,
    effect: change.effect,
    due: due === null ? null : { old: period(due.old), new: period(due.new) },
    decision: decisionOf(change.decision),
    reason: change.reason,
    revision: revision === undefined ? null : { kind: revision },
    about: change.about.map(({ id }) => id),
    within: change.within,
    changes: change.changes,
  };
};

const betweenOf = ({ between }: LoggedChange) =>
  between === null ? null : { file: between.file, after: between.after, by: between.by, unreadable: between.commits };

const recordedOf = ({ date, old: before, new: after, due, decision, ...rest }: RecordedView) => ({
  ...{ address: rest.address, date: period(date), effect: rest.effect },
  ...{ old: before?.value ?? null, oldText: before?.text ?? null },
  ...{ new: after?.value ?? null, newText: after?.text ?? null },
  ...{ unit: rest.unit, due: { old: period(due.old), new: period(due.new) } },
  ...{ decision: decisionOf(decision), reason: rest.reason, commit: rest.commit, begins: rest.begins },
});

const ledgerOf = ({ item, number, formerly, name, moves, tightened, loosened, recorded }: Ledger) => ({
  ...{ item, number, formerly, name, moves, tightened, loosened, recorded: recorded.map(recordedOf) },
});

/** Absent and null are two things: a side that was not there has no key in `changes`. */
const loggedOf = (change: LoggedChange) =>
  Object.assign(changeOf(change), {
    authors: change.authors,
    evil: change.evil,
    branch: change.branch,
    edition: change.edition,
    between: betweenOf(change),
  });

const entryOf = ({ commit, changes, folded, alongside }: LogEntry) => ({
  commit,
  changes: [...changes, ...folded].map(loggedOf),
  alongside: Array.from(alongside.byItem, ([item, addresses]) => ({ item, addresses })),
});

const json = (answer: unknown): string => `${ordinarySpaces(JSON.stringify(answer, null, 2))}\n`;

/** Characters that are given at once. */
const portion = 60_000;

/**
 * Portion by portion, a line for each entry: a long history is never held as one text, nor half of it spent on
 * indentation.
 */
export function* logJson(view: LogView): Generator<string> {
  const { lang, title, line, head, commits, silent, filter, warnings, entries, ledgers } = view;
  const about = { schema: "ehs/log/1", lang, plan: title, line, head, commits, silent, filter, warnings };
  const first = { ...about, ledgers: ledgers.map(ledgerOf) };
  let waiting = `${json(first).replace(/\n}\n$/, "")},\n  "entries": [`;
  let before = "";
  for (const entry of entries) {
    waiting += `${before}\n    ${ordinarySpaces(JSON.stringify(entryOf(entry)))}`;
    before = ",";
    if (waiting.length < portion) continue;
    yield waiting;
    waiting = "";
  }
  yield `${waiting}${before === "" ? "]\n}\n" : "\n  ]\n}\n"}`;
}

/** What changed since the last meeting, for `ehs status`. */
export function sinceJson(view: SinceView | null) {
  if (view?.meeting === undefined || view.meeting === null) return null;
  const { meeting, unknown, begins, commit, statuses, unreadable, changes, editorial } = view;
  return {
    meeting: { id: meeting.id, name: meeting.name.text, lang: meeting.name.lang, date: meeting.date.period },
    ...{ unknown, begins: period(begins), commit, statuses, unreadable, changes: changes.map(changeOf), editorial },
  };
}

const momentOf = ({ asked, as, commit, day }: Moment) => ({ asked, as, commit, day: day.period });

export function diffJson(view: DiffView, rules: Rules): string {
  const { lang, title, from, to, statuses, groups, folded, unreadable } = view;
  return json({
    ...{ schema: "ehs/diff/1", lang, plan: title, from: momentOf(from), to: momentOf(to) },
    counts: diffCounts(view),
    ...{ statuses, ...reviewJson(view, rules), unreadable },
    changes: [...groups.flatMap(({ changes }) => changes), ...folded].map(changeOf),
  });
}
