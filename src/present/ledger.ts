/** The targets of a measure as a ledger: each time one was set, moved or dropped, the first first. */
import type { ChangeView } from "../report/change-view.js";
import type { RecordedView } from "../report/ledger-recorded.js";
import type { Ledger, LogEntry, LoggedChange, LogView } from "../report/log.js";
import type { PeriodView } from "../report/view.js";
import { authorityTexts, type ChangeVoice, foldedParts, historyTexts, shortened } from "./changes.js";
import { oneLine } from "./clean.js";
import type { Section } from "./page.js";
import { said } from "./screen.js";

interface Row {
  /** null: not known. */
  readonly day: PeriodView | null;
  /** The first day, year-month-day. */
  readonly start: string;
  readonly change: Pick<ChangeView, "kind" | "old" | "new" | "unit" | "due" | "effect" | "decision" | "reason">;
  /** What a history adds to it. */
  readonly notes: readonly string[];
  readonly who: string;
}

const NONE = "–";

const unitOf = ({ unit, new: after, old: before }: Row["change"]): string => {
  const text = (after ?? before)?.text ?? "";
  return unit === null || unit.text.trim() === "%" || text.includes("%") || !/\d/.test(text) ? "" : ` ${unit.text}`;
};

/** A target as a cell: its figure, and by when where the row has no column for it. */
function cell({ words, changes }: ChangeVoice, { change }: Row, side: "old" | "new", withDue: boolean): string {
  const value = change[side];
  const due = change.due?.[side] ?? null;
  if (value === null) return NONE;
  const text = changes.choice[String(value.value)] ?? value.text;
  return oneLine(`${text}${unitOf(change)}${due === null || !withDue ? "" : ` ${words.picture.by(due.text)}`}`);
}

const dueText = ({ change: { due } }: Row): string => {
  const [was, is] = [due?.old?.text ?? null, due?.new?.text ?? null];
  return was !== null && is !== null && was !== is ? `${was} → ${is}` : (is ?? was ?? NONE);
};

/** Who made it effective; where the file could not be read meanwhile, everyone who may have. */
function whoOf({ changes }: ChangeVoice, { commit }: LogEntry, { authors, between }: LoggedChange): string {
  const people = authors.length === 0 ? [commit.author] : authors;
  const all = [...new Set([...(between?.authors ?? []), ...people])];
  const request = commit.pullRequest === null ? [] : [commit.pullRequest];
  const names = between === null ? people.join(", ") : changes.oneOf(all);
  return [names, ...request, commit.id.slice(0, 8)].map(oneLine).join(" · ");
}

const rowOf = (voice: ChangeVoice, entry: LogEntry, change: LoggedChange): Row => ({
  ...{ day: entry.day, start: entry.commit.day, change },
  ...{ notes: historyTexts(voice, change), who: whoOf(voice, entry, change) },
});

/** What the plan tells of itself: there is nobody who made it effective. */
const recordedRow = ({ changes }: ChangeVoice, recorded: RecordedView): Row => ({
  ...{ day: recorded.date, start: recorded.start, change: { ...recorded, kind: "re_targeted" }, notes: [] },
  who: changes.log[recorded.begins ? "begins" : "recorded"](recorded.commit.slice(0, 8)),
});

/** The rows of the plan among those of the commits, which stay in the order of the history whatever their dates. */
function merged(commits: readonly Row[], recorded: readonly Row[]): Row[] {
  const rows = [...commits];
  for (const row of recorded.toReversed()) {
    const at = rows.findIndex(({ start }) => start >= row.start);
    rows.splice(at < 0 ? rows.length : at, 0, row);
  }
  return rows;
}

function wideRow(voice: ChangeVoice, row: Row): string[] {
  const { words, changes } = voice;
  const { change, day, notes, who } = row;
  const [decision = NONE] = authorityTexts(voice, { ...change, reason: null });
  const reason = change.reason === null ? NONE : shortened(said(words, change.reason));
  const way = [changes.effect[change.effect ?? "unknown"], ...notes].join("; ");
  const values = [cell(voice, row, "old", false), cell(voice, row, "new", false), dueText(row)];
  return [day?.text ?? NONE, ...values, way, decision, reason, who];
}

function narrowRow(voice: ChangeVoice, row: Row): string[] {
  const { change, day, notes, who } = row;
  const behind = [...authorityTexts(voice, change), ...notes, who].join("; ");
  const values = [cell(voice, row, "old", true), cell(voice, row, "new", true)];
  return [day?.short ?? NONE, ...values, voice.changes.effect[change.effect ?? "unknown"], behind];
}

/** The ledger of one measure: how often its targets moved and which way, then each time. */
export function ledgerSection(voice: ChangeVoice, { entries }: LogView, ledger: Ledger, narrow: boolean): Section {
  const { words, changes } = voice;
  const own = [...entries]
    .toReversed()
    .flatMap((entry) => entry.changes.flatMap((change) => (change.item === ledger.item ? [{ entry, change }] : [])));
  const wording = own.flatMap(({ change }) => (change.kind === "editorial" ? [change] : []));
  const told = own.filter(
    ({ entry, change }) => change.kind !== "editorial" && !ledger.told.has(`${entry.commit.id} ${change.address}`),
  );
  const rows = merged(
    told.map(({ entry, change }) => rowOf(voice, entry, change)),
    ledger.recorded.map((recorded) => recordedRow(voice, recorded)),
  );
  const name = ledger.name === null ? "" : ` ${shortened(said(words, ledger.name))}`;
  const formerly = ledger.formerly.length === 0 ? "" : ` ${changes.log.formerly(ledger.formerly.map(oneLine))}`;
  const head = narrow ? changes.log.narrow : changes.log.columns;
  const cells = rows.map((row) => (narrow ? narrowRow(voice, row) : wideRow(voice, row)));
  return {
    heading: `${oneLine(ledger.number)}${name}${formerly}`,
    parts: [
      { type: "text", text: changes.log.ledger(ledger) },
      { type: "table", head, rows: cells },
      ...foldedParts(voice, wording, !narrow),
    ],
  };
}
