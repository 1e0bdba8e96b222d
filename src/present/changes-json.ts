/** `ehs log` and `ehs diff` as JSON. Their shapes are published in `schemas/output/{log,diff}.schema.json`. */
import type { DecisionView } from "../report/change-ground.js";
import type { ChangeView } from "../report/change-view.js";
import type { DiffView, Moment } from "../report/diff.js";
import type { LogEntry, LoggedChange, LogView } from "../report/log.js";
import type { SinceView } from "../report/since.js";
import type { PeriodView } from "../report/view.js";
import { ordinarySpaces } from "./clean.js";
import { diffCounts } from "./diff.js";

const period = (of: PeriodView | null): string | null => of?.period ?? null;

const decisionOf = (decision: DecisionView | null) =>
  decision === null ? null : { ...decision, date: period(decision.date) };

const changeOf = ({ due, decision, old: before, new: after, about, member, ...rest }: ChangeView) => {
  const { kind, item, itemKind, number, name, address, field, effect, unit, reason, within, changes } = rest;
  return {
    ...{ kind, item, itemKind, number, name, address, field, member: member?.key ?? null },
    ...{ old: before?.value ?? null, oldText: before?.text ?? null },
    ...{ new: after?.value ?? null, newText: after?.text ?? null },
    ...{ unit, effect, due: due === null ? null : { old: period(due.old), new: period(due.new) } },
    ...{ decision: decisionOf(decision), reason, about: about.map(({ id }) => id), within, changes },
  };
};

/** Absent and null are two things: a side that was not there has no key in `changes`. */
const loggedOf = (change: LoggedChange) => ({
  ...changeOf(change),
  ...{ evil: change.evil, branch: change.branch, edition: change.edition },
});

const entryOf = ({ commit, changes, folded }: LogEntry) => ({
  commit,
  changes: [...changes, ...folded].map(loggedOf),
});

const json = (answer: unknown): string => `${ordinarySpaces(JSON.stringify(answer, null, 2))}\n`;

/** Piece by piece, entry by entry: a long history is never held as one text. */
export function* logJson(view: LogView): Generator<string> {
  const { lang, title, line, head, commits, silent, filter, warnings, entries, ledgers } = view;
  const first = { schema: "ehs/log/1", lang, plan: title, line, head, commits, silent, filter, warnings, ledgers };
  yield `${json(first).replace(/\n}\n$/, "")},\n  "entries": [`;
  let before = "";
  for (const entry of entries) {
    yield `${before}\n    ${json(entryOf(entry)).trimEnd().replaceAll("\n", "\n    ")}`;
    before = ",";
  }
  yield before === "" ? "]\n}\n" : "\n  ]\n}\n";
}

/** What changed since the last meeting, for `ehs status`. */
export function sinceJson(view: SinceView | null) {
  if (view?.meeting === undefined || view.meeting === null) return null;
  const { meeting, unknown, begins, commit, statuses, changes, editorial } = view;
  return {
    meeting: { id: meeting.id, name: meeting.name.text, lang: meeting.name.lang, date: meeting.date.period },
    ...{ unknown, begins: period(begins), commit, statuses, changes: changes.map(changeOf), editorial },
  };
}

const momentOf = ({ asked, commit, day }: Moment) => ({ asked, commit, day: day.period });

export function diffJson(view: DiffView): string {
  const { lang, title, from, to, statuses, groups, folded, unreadable } = view;
  return json({
    ...{ schema: "ehs/diff/1", lang, plan: title, from: momentOf(from), to: momentOf(to) },
    counts: diffCounts(view),
    ...{ statuses, unreadable },
    changes: [...groups.flatMap(({ changes }) => changes), ...folded].map(changeOf),
  });
}
