/** Entries of the calendar in columns, for the terminal; on a narrow screen kind, state and who stand beneath the line. */
import type { Status } from "../model/progress.js";
import type { EntryState } from "../report/calendar-view.js";
import { detailsOf, preparationOf, stateText, titleOf, whoText } from "./calendar-entry.js";
import type { Wordings } from "./calendar-about.js";
import type { AnyEntry } from "./calendar-entry.js";
import { preparationText } from "./calendar-ready.js";
import { oneLine } from "./clean.js";
import { gap, grid, spanWidth } from "./grid.js";
import type { Cell } from "./grid.js";
import type { CalendarWords } from "./lang/calendar.js";
import { painterOf } from "./screen.js";
import type { Screen } from "./screen.js";
import { displayWidth, wrap } from "./width.js";

/** What the calendar's screen is drawn with. */
export interface CalendarScreen extends Screen, Wordings {
  readonly calendar: CalendarWords;
  /** Entries for which the same is missing as for an earlier one, with that one's title. */
  readonly toldBefore: ReadonlyMap<AnyEntry, string>;
}

/** From this width on, kind, who and state have columns of their own. */
const forColumns = 110;

export const stateSign = ({ marks }: Pick<Screen, "marks">, state: EntryState): string => marks.entry[state];

export function statePainter({ paint }: Screen, state: EntryState): (text: string) => string {
  return { done: paint.good, open: paint.accent, late: paint.warning, overdue: paint.bad, passed: paint.muted }[state];
}

/** A measured target has the sign and the colour of its verdict. */
function verdictOf({ about }: AnyEntry): Status | null {
  return about.kind === "target" ? about.verdict : null;
}

export function signOf({ marks }: Pick<Screen, "marks">, entry: AnyEntry): string {
  const verdict = verdictOf(entry);
  return verdict === null ? marks.entry[entry.state] : marks.verdict[verdict];
}

function painterFor(screen: CalendarScreen, entry: AnyEntry): (text: string) => string {
  const verdict = verdictOf(entry);
  return verdict === null ? statePainter(screen, entry.state) : painterOf(screen.paint, verdict);
}

/** When an entry is, for the column in front: it depends on the heading it stands under. */
export type DateText = (entry: AnyEntry) => string;

interface Row {
  readonly entry: AnyEntry;
  readonly date: string;
  readonly number: string;
  readonly kind: string;
  readonly who: string;
  readonly state: string;
}

function rowOf(screen: CalendarScreen, entry: AnyEntry, dateText: DateText): Row {
  const { calendar } = screen;
  return {
    entry,
    date: dateText(entry),
    // a number that stands on more levels is said with its level, in the line itself
    number: entry.item.level === null ? oneLine(entry.item.number) : "",
    kind: calendar.kind[entry.about.kind],
    who: whoText(screen, entry.who),
    state: `${signOf(screen, entry)}\u00a0${stateText(screen, entry)}`,
  };
}

const widest = (texts: readonly string[], most: number): number =>
  Math.min(most, Math.max(0, ...texts.map(displayWidth)));

/** Widths that all lists of one screen share. */
export interface Columns {
  readonly wide: boolean;
  readonly date: number;
  readonly number: number;
  readonly kind: number;
  readonly who: number;
  readonly state: number;
}

export function columnsFor(screen: CalendarScreen, entries: readonly AnyEntry[], dateText: DateText): Columns {
  const rows = entries.map((entry) => rowOf(screen, entry, dateText));
  const wide = screen.width >= forColumns;
  return {
    wide,
    date: widest(
      rows.map((row) => row.date),
      wide ? 14 : 12,
    ),
    number: widest(
      rows.map((row) => row.number),
      8,
    ),
    kind: widest(
      rows.map((row) => row.kind),
      13,
    ),
    who: widest(
      rows.map((row) => row.who),
      screen.width >= 140 ? 30 : 20,
    ),
    state: widest(
      rows.map((row) => row.state),
      15,
    ),
  };
}

const hung = (screen: CalendarScreen, text: string, width: number, depth: number): string[] =>
  wrap(text, width - depth).map((line) => screen.paint.muted(" ".repeat(depth) + line));

/** The line, and beneath it the details. */
function whatLines(screen: CalendarScreen, row: Row, width: number, wide: boolean): string[] {
  const { entry, kind, who, state } = row;
  const beneath = detailsOf(screen, entry);
  const short = [state, kind, who].filter((part) => part !== "").join(" · ");
  return [
    ...wrap(titleOf(screen, entry), width),
    ...(wide ? [] : wrap(short, width).map(painterFor(screen, entry))),
    ...(beneath.length === 0 ? [] : hung(screen, beneath.join("; "), width, 0)),
  ];
}

/** What must be ready, each line indented where it goes on. */
function readyLines(screen: CalendarScreen, entry: AnyEntry, width: number): string[] {
  const preparation = preparationOf(entry);
  if (preparation === null) return [];
  const { head, lines } = preparationText(screen, preparation, screen.toldBefore.get(entry));
  return [...hung(screen, head, width, 0), ...lines.flatMap((line) => hung(screen, line, width, 2))];
}

/** A range of dates may be broken after its dash. */
const dateLines = (date: string, width: number): string[] =>
  wrap(displayWidth(date) > width ? date.replace("–", "– ") : date, width);

function cellsOf(screen: CalendarScreen, row: Row, columns: Columns, what: number): Cell[] {
  const { wide } = columns;
  const painted = painterFor(screen, row.entry);
  const front = [{ lines: dateLines(row.date, columns.date) }];
  const number = columns.number === 0 ? [] : [{ lines: wrap(row.number, columns.number) }];
  const text = { lines: whatLines(screen, row, what, wide) };
  if (!wide) return [...front, ...number, text];
  const who = columns.who === 0 ? [] : [{ lines: wrap(row.who, columns.who) }];
  const state = { lines: wrap(row.state, columns.state).map(painted) };
  return [...front, { lines: wrap(row.kind, columns.kind) }, ...number, text, ...who, state];
}

/** What must be ready has the width from the line to the edge. */
function readyRow(screen: CalendarScreen, entry: AnyEntry, widths: readonly number[], before: number): Cell[][] {
  const span = widths.length - before;
  const lines = readyLines(screen, entry, spanWidth(widths, before, span));
  if (lines.length === 0) return [];
  return [[...widths.slice(0, before).map(() => ({ lines: [""] })), { lines, span }]];
}

/** Entries one beneath the other. */
export function listLines(
  screen: CalendarScreen,
  entries: readonly AnyEntry[],
  columns: Columns,
  dateText: DateText,
): string[] {
  const { wide, date, number, kind, who, state } = columns;
  const before = wide ? [date, kind, number] : [date, number];
  const after = wide ? [who, state] : [];
  const kept = (of: readonly number[]): number[] => of.filter((width) => width > 0);
  const [front, back] = [[date, ...kept(before.slice(1))], kept(after)];
  const what = screen.width - [...front, ...back].reduce((sum, width) => sum + width + gap, 0);
  const widths = [...front, what, ...back];
  const rows = entries.flatMap((entry) => [
    cellsOf(screen, rowOf(screen, entry, dateText), columns, what),
    ...readyRow(screen, entry, widths, front.length),
  ]);
  return grid(widths, rows);
}
