/** What changed in meaning in the history of the plan, one change a row, the latest first. */
import type { Sheet, SheetCell, SheetColumn } from "../../model/sheet.js";
import type { LogEntry, LoggedChange, LogView } from "../../report/log.js";
import { changeText, type ChangeVoice } from "../changes.js";
import { harmless, ordinarySpaces } from "../clean.js";
import { changeWords } from "../lang/changes.js";
import { catalogue } from "../lang/index.js";

interface Row {
  readonly entry: LogEntry;
  readonly change: LoggedChange;
  readonly voice: ChangeVoice;
}

type Column = readonly [heading: string, kind: SheetColumn["kind"], cell: (row: Row) => SheetCell];

const scalar = (value: unknown): SheetCell =>
  typeof value === "number" || typeof value === "string" || typeof value === "boolean" ? value : null;

const columns: readonly Column[] = [
  ["date", "date", ({ entry }) => entry.day.period],
  ["commit", "text", ({ entry }) => entry.commit.id],
  ["authors", "text", ({ change }) => change.authors.join("; ")],
  ["kind", "text", ({ change }) => change.kind],
  ["item", "text", ({ change }) => change.item],
  ["item_kind", "text", ({ change }) => change.itemKind],
  ["number", "text", ({ change }) => change.number],
  ["name", "text", ({ change }) => change.name?.text ?? null],
  ["field", "text", ({ change }) => change.field],
  ["member", "text", ({ change }) => change.member?.key ?? null],
  ["old", "figure", ({ change }) => scalar(change.old?.value)],
  ["old_text", "text", ({ change }) => change.old?.text ?? null],
  ["new", "figure", ({ change }) => scalar(change.new?.value)],
  ["new_text", "text", ({ change }) => change.new?.text ?? null],
  ["change", "text", ({ change, voice }) => changeText(voice, change)],
  ["reason", "text", ({ change }) => change.reason?.text ?? null],
  ["decision", "text", ({ change }) => change.decision?.id ?? null],
  ["edition", "text", ({ change }) => change.edition],
  ["address", "text", ({ change }) => change.address],
];

const tidy = (cell: SheetCell): SheetCell => (typeof cell === "string" ? harmless(ordinarySpaces(cell)) : cell);

/** What came or went with what it stands in is not told again. @param view null: there is no history */
export function changesSheet(view: LogView | null): Sheet {
  return {
    name: "changes",
    columns: columns.map(([heading, kind]) => ({ heading, kind })),
    rows: view === null ? [] : rowsOf(view),
  };
}

function rowsOf(view: LogView): SheetCell[][] {
  const voice: ChangeVoice = { words: catalogue(view.lang), changes: changeWords(view.lang) };
  const rows: SheetCell[][] = [];
  for (const entry of view.entries)
    for (const change of [...entry.changes, ...entry.folded])
      rows.push(columns.map(([, , cell]) => tidy(cell({ entry, change, voice }))));
  return rows;
}
