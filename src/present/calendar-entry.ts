/** What an entry of the calendar says: one line, and what stands beneath it. Every format takes its words from here. */
import type { CalendarView, DatedEntry, Preparation, UndatedEntry } from "../report/calendar-view.js";
import type { Actor } from "../report/view.js";
import { sayAbout } from "./calendar-about.js";
import type { Wordings } from "./calendar-about.js";
import { toldBefore } from "./calendar-ready.js";
import { oneLine } from "./clean.js";
import { numberWithLevel } from "./level.js";
import { said } from "./screen.js";

export type AnyEntry = DatedEntry | UndatedEntry;

export const whoText = ({ words }: Wordings, who: readonly Actor[]): string =>
  words.list(who.map(({ short }) => said(words, short)));

/** The state in words; a target is measured or not, which says nothing of whether it was met. */
export function stateText({ calendar }: Wordings, { about, state }: AnyEntry): string {
  if (about.kind === "target" && state === "done") return calendar.target.measured;
  if (about.kind === "target" && state === "passed" && about.measured === false) return calendar.target.unmeasured;
  if (about.kind === "duty" && state === "passed" && !about.tracked) return calendar.duty.passed;
  return calendar.state[state];
}

/** The one line; a number that other levels have too stands in front, with its level. */
export function titleOf(using: Wordings, { about, item, state }: AnyEntry): string {
  const { title } = sayAbout(using, { about, name: said(using.words, item.name), state });
  if (item.level === null) return title;
  const level = numberWithLevel(using.words, item);
  return `${level.charAt(0).toUpperCase()}${level.slice(1)}: ${title}`;
}

/** The line with the number in front, for formats without a column for it. */
export function numberedTitle(using: Wordings, entry: AnyEntry): string {
  const { number, level } = entry.item;
  return `${number === "" || level !== null ? "" : `${oneLine(number)} `}${titleOf(using, entry)}`;
}

export function preparationOf({ about }: AnyEntry): Preparation | null {
  return about.kind === "meeting" || about.kind === "treatment" ? about.preparation : null;
}

/** Entries for which the same is missing as for an earlier one in the range, with that one's title. */
export const preparationsTold = (using: Wordings, { entries }: CalendarView): ReadonlyMap<AnyEntry, string> =>
  toldBefore<AnyEntry>(entries, (entry) => ({ title: titleOf(using, entry), preparation: preparationOf(entry) }));

/** What stands beneath the line, apart from what must be ready. */
export function detailsOf(using: Wordings, entry: AnyEntry): string[] {
  const { about, item, state } = entry;
  const lines = [...sayAbout(using, { about, name: said(using.words, item.name), state }).details];
  if ("end" in entry && about.kind === "figure" && entry.end > entry.day && entry.state !== "done") {
    lines.push(using.calendar.figure.lateAfter(using.words.period(entry.end)));
  }
  if (about.kind === "meeting" && about.held === null && state === "passed")
    lines.push(using.calendar.meeting.unstated);
  if (about.kind === "meeting" && state === "overdue") lines.push(using.calendar.meeting.unrecorded);
  if ("assumed" in entry && entry.assumed) lines.push(using.calendar.assumed);
  return lines.filter((line): line is string => line !== null && line !== "");
}
