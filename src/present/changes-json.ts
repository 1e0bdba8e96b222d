/** `ehs log` and `ehs diff` as JSON. Their shapes are published in `schemas/output/{log,diff}.schema.json`. */
import type { ChangeView, DecisionView } from "../report/change-view.js";
import type { DiffView, Moment } from "../report/diff.js";
import type { LogEntry, LoggedChange, LogView } from "../report/log.js";
import type { SinceView } from "../report/since.js";
import type { PeriodView } from "../report/view.js";
import { ordinarySpaces } from "./clean.js";
import { diffCounts } from "./diff.js";

const period = (of: PeriodView | null): string | null => of?.period ?? null;

const decisionOf = (decision: DecisionView | null) =>
  decision === null ? null : { ...decision, date: period(decision.date) };

const changeOf = ({ due, decision, old: before, new: after, ...rest }: ChangeView) => ({
  ...rest,
  old: before?.value ?? null,
  oldText: before?.text ?? null,
  new: after?.value ?? null,
  newText: after?.text ?? null,
  due: due === null ? null : { old: period(due.old), new: period(due.new) },
  decision: decisionOf(decision),
});

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

export function logJson(view: LogView): string {
  const { lang, title, line, head, commits, filter, warnings, entries, ledger } = view;
  return json({
    version: 1,
    lang,
    plan: title,
    line,
    head,
    commits,
    filter,
    warnings,
    ledger,
    entries: entries.map(entryOf),
  });
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
    ...{ version: 1, lang, plan: title, from: momentOf(from), to: momentOf(to) },
    counts: diffCounts(view),
    ...{ statuses, unreadable },
    changes: [...groups.flatMap(({ changes }) => changes), ...folded].map(changeOf),
  });
}
