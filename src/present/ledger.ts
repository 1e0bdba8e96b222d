/** The targets of a measure as a ledger: each time one was set, moved or dropped, the first first. */
import type { Ledger, LogEntry, LoggedChange, LogView } from "../report/log.js";
import { authorityTexts, type ChangeVoice, historyTexts, shortened } from "./changes.js";
import { oneLine } from "./clean.js";
import type { Section } from "./page.js";
import { said } from "./screen.js";

interface Row {
  readonly entry: LogEntry;
  readonly change: LoggedChange;
}

const NONE = "–";

const unitOf = ({ unit, new: after, old: before }: LoggedChange): string => {
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

const whoOf = ({ entry: { commit } }: Row): string => {
  const people = commit.authors.length === 0 ? [commit.author] : commit.authors;
  const request = commit.pullRequest === null ? [] : [commit.pullRequest];
  return [people.join(", "), ...request, commit.id.slice(0, 8)].map(oneLine).join(" · ");
};

function wideRow(voice: ChangeVoice, row: Row): string[] {
  const { words, changes } = voice;
  const { change, entry } = row;
  const [decision = NONE] = authorityTexts(voice, { ...change, reason: null });
  const reason = change.reason === null ? NONE : shortened(said(words, change.reason));
  const way = [changes.effect[change.effect ?? "unknown"], ...historyTexts(voice, change)].join("; ");
  const values = [cell(voice, row, "old", false), cell(voice, row, "new", false), dueText(row)];
  return [entry.day.text, ...values, way, decision, reason, whoOf(row)];
}

function narrowRow(voice: ChangeVoice, row: Row): string[] {
  const { change, entry } = row;
  const behind = [...authorityTexts(voice, change), ...historyTexts(voice, change), whoOf(row)].join("; ");
  const values = [cell(voice, row, "old", true), cell(voice, row, "new", true)];
  return [entry.day.short, ...values, voice.changes.effect[change.effect ?? "unknown"], behind];
}

/** The ledger of one measure: how often its targets moved and which way, then each time. */
export function ledgerSection(voice: ChangeVoice, { entries }: LogView, ledger: Ledger, narrow: boolean): Section {
  const { words, changes } = voice;
  const rows = [...entries]
    .toReversed()
    .flatMap((entry) => entry.changes.flatMap((change) => (change.item === ledger.item ? [{ entry, change }] : [])));
  const name = ledger.name === null ? "" : ` ${shortened(said(words, ledger.name))}`;
  const head = narrow ? changes.log.narrow : changes.log.columns;
  const cells = rows.map((row) => (narrow ? narrowRow(voice, row) : wideRow(voice, row)));
  return {
    heading: `${oneLine(ledger.number)}${name}`,
    parts: [
      { type: "text", text: changes.log.ledger(ledger) },
      { type: "table", head, rows: cells },
    ],
  };
}
