/** `ehs calendar` for the terminal: what is overdue, then month by month, then what has no date. */
import type { CalendarView, DatedEntry, EntryState } from "../report/calendar-view.js";
import { dayNumber, dayOf } from "../evaluate/calendar.js";
import { preparationsTold } from "./calendar-entry.js";
import type { AnyEntry } from "./calendar-entry.js";
import { columnsFor, listLines } from "./calendar-list.js";
import type { CalendarScreen, DateText } from "./calendar-list.js";
import { gridLines, monthOf, monthsBetween } from "./calendar-month.js";
import { oneLine } from "./clean.js";
import { calendarWords } from "./lang/calendar.js";
import type { Catalogue } from "./lang/catalogue.js";
import type { CalendarWords } from "./lang/calendar.js";
import { finished, said, screenFor } from "./screen.js";
import type { ScreenOptions } from "./screen.js";
import { apart } from "./status-objective.js";
import { provenanceText } from "./status-text.js";
import { wrap } from "./width.js";

export type CalendarLayout = "list" | "month";

/** The month under which an entry stands: where it begins before the range, the first one of it. */
export function monthOfEntry({ from }: CalendarView, { day }: DatedEntry): string {
  return monthOf(day < from.period ? from.period : day);
}

/** "24 oppføringer: 3 forfalt · 21 åpen" */
export function countsText(calendar: CalendarWords, { overdue, entries }: CalendarView): string {
  const all = [...overdue, ...entries];
  const states: readonly EntryState[] = ["overdue", "late", "open", "passed", "done"];
  const counts = states
    .map((state) => ({ state, count: all.filter((entry) => entry.state === state).length }))
    .filter(({ count }) => count > 0);
  const sum = calendar.entries(all.length);
  return counts.length === 0 ? sum : `${sum}: ${calendar.counts(counts)}`;
}

/** What was asked for; null for everything. */
export function askedFor(words: Catalogue, calendar: CalendarWords, { filter, owners }: CalendarView): string | null {
  const parts = [
    ...(filter.kinds.length === 0
      ? []
      : [`${calendar.filters.kind} ${filter.kinds.map((kind) => calendar.kind[kind]).join(", ")}`]),
    ...(filter.owners.length === 0
      ? []
      : [`${calendar.filters.owner} ${owners.map(({ name }) => said(words, name)).join(", ")}`]),
  ];
  return parts.length === 0 ? null : `${words.picture.selection}: ${parts.join(" · ")}`;
}

function headLines(screen: CalendarScreen, view: CalendarView): string[] {
  const { words, calendar, paint, width } = screen;
  const asked = askedFor(words, calendar, view);
  return [
    ...wrap(said(words, view.plan.title), width).map(paint.strong),
    ...wrap(provenanceText(words, view), width).map(paint.muted),
    ...wrap(`${calendar.heading}: ${calendar.range(view.from.text, view.to.text)}`, width),
    ...(asked === null ? [] : wrap(asked, width)),
    ...wrap(countsText(calendar, view), width),
  ];
}

const inFull: DateText = (entry) => ("period" in entry ? entry.period.short : "");

/** Under a month's name: weekday and day, or the period where it takes up more. */
function inMonth({ calendar }: CalendarScreen): DateText {
  return (entry) => {
    if (!("day" in entry)) return "";
    if (entry.about.kind === "treatment") return entry.period.short;
    const { day } = dayOf(entry.day);
    const weekday = calendar.weekdays[(dayNumber(dayOf(entry.day)) - 1) % 7] ?? "";
    return `${weekday}\u00a0${String(day).padStart(2, "\u00a0")}`;
  };
}

function leftOutLines({ words, paint }: CalendarScreen, { leftOut }: CalendarView): string[] {
  if (leftOut.length === 0) return [];
  const { leftOut: heading, leftOutItem, runValidate } = words.attention;
  const named = leftOut.map(({ file, item }) => leftOutItem(oneLine(file), item === null ? null : oneLine(item)));
  return [paint.bad(`${heading} (${named.length})`), ...[...named, runValidate].map((line) => `  ${line}`)];
}

function bodyParts(screen: CalendarScreen, view: CalendarView, layout: CalendarLayout): string[][] {
  const { calendar, paint, words } = screen;
  const { overdue, entries, undated } = view;
  const under = inMonth(screen);
  const all: AnyEntry[] = [...overdue, ...entries, ...undated];
  const columns = columnsFor(screen, all, (entry) =>
    "day" in entry && overdue.includes(entry) ? inFull(entry) : under(entry),
  );
  const months = monthsBetween(view.from.period, view.to.period).flatMap((month) => {
    const own = entries.filter((entry) => monthOfEntry(view, entry) === month);
    if (layout === "list" && own.length === 0) return [];
    const grid = layout === "month" ? gridLines(screen, month, own) : [];
    const list = own.length === 0 ? [calendar.nothingInMonth] : listLines(screen, own, columns, inRange(view, under));
    return [[paint.strong(words.period(month).toUpperCase()), ...grid, ...(grid.length > 0 ? [""] : []), ...list]];
  });
  const section = (heading: string, of: readonly AnyEntry[]): string[] =>
    of.length === 0
      ? []
      : [paint.strong(`${heading.toUpperCase()} (${of.length})`), ...listLines(screen, of, columns, inFull)];
  return [
    leftOutLines(screen, view),
    section(calendar.overdue, overdue),
    ...(all.length === 0 || months.length === 0 ? [[calendar.nothing]] : months),
    section(calendar.undated, undated),
  ];
}

/** A day before the range stands with its year. */
const inRange =
  ({ from }: CalendarView, under: DateText): DateText =>
  (entry) =>
    "day" in entry && entry.about.kind !== "treatment" && entry.day < from.period ? inFull(entry) : under(entry);

/** The whole screen as text, every line at most as wide as asked for (from 80 to 200 cells). */
export function calendarText(view: CalendarView, layout: CalendarLayout, options: ScreenOptions): string {
  const base = { ...screenFor(view.lang, options), calendar: calendarWords(view.lang) };
  const screen: CalendarScreen = { ...base, toldBefore: preparationsTold(base, view) };
  return finished(apart([headLines(screen, view), ...bodyParts(screen, view, layout)]), options.ascii);
}
