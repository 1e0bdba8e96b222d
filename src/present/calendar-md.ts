/** `ehs calendar --format md`: tables, for a case paper or a pull request. */
import type { CalendarView, DatedEntry } from "../report/calendar-view.js";
import {
  detailsOf,
  numberedTitle,
  preparationOf,
  preparationsTold,
  stateText,
  titleOf,
  whoText,
} from "./calendar-entry.js";
import type { Wordings } from "./calendar-about.js";
import type { AnyEntry } from "./calendar-entry.js";
import { preparationText } from "./calendar-ready.js";
import { signOf, stateSign } from "./calendar-list.js";
import { monthsBetween, weeksOf } from "./calendar-month.js";
import { askedFor, countsText, monthOfEntry } from "./calendar-text.js";
import type { CalendarLayout } from "./calendar-text.js";
import { calendarWords } from "./lang/calendar.js";
import { catalogue } from "./lang/index.js";
import { mdBlocks, mdTable, mdText } from "./markdown.js";
import { marksFor } from "./marks.js";
import { said } from "./screen.js";
import { provenanceText } from "./status-text.js";

type Block = readonly string[];

const marks = marksFor(false);

function row(using: Wordings, entry: AnyEntry): string[] {
  const { calendar } = using;
  const date = "period" in entry ? entry.period.text : "";
  const what = [numberedTitle(using, entry), ...detailsOf(using, entry)].join(" · ");
  const state = `${signOf({ marks }, entry)} ${stateText(using, entry)}`;
  return [date, calendar.kind[entry.about.kind], what, whoText(using, entry.who), state].map(mdText);
}

/** What must be ready, as a list beneath the table. */
function readyBlocks(using: Wordings, view: CalendarView, entries: readonly DatedEntry[]): Block[] {
  const before = preparationsTold(using, view);
  return entries.flatMap((entry) => {
    const preparation = preparationOf(entry);
    if (preparation === null) return [];
    const { head, lines } = preparationText(using, preparation, before.get(entry));
    return [
      [`**${mdText(titleOf(using, entry))}.** ${mdText(head)}`],
      lines.map((line) => `- ${mdText(line.replace(/^– /, ""))}`),
    ];
  });
}

function table(using: Wordings, entries: readonly AnyEntry[]): Block {
  const { date, kind, what, who, state } = using.calendar.columns;
  return mdTable(
    [date, kind, what, who, state].map(mdText),
    entries.map((entry) => row(using, entry)),
  );
}

/** The weeks of a month as a table, with a sign at each day that something stands on. */
function gridTable({ calendar }: Wordings, month: string, entries: readonly DatedEntry[]): Block {
  const rows = weeksOf(month, entries).map(({ week, days }) => [
    String(week),
    ...days.map((day) => {
      if (day === null) return "";
      return day.state === null ? String(day.number) : `**${day.number}** ${stateSign({ marks }, day.state)}`;
    }),
  ]);
  return mdTable([calendar.week, ...calendar.weekdays].map(mdText), rows);
}

function monthBlocks(using: Wordings, view: CalendarView, layout: CalendarLayout): Block[] {
  return monthsBetween(view.from.period, view.to.period).flatMap((month) => {
    const own = view.entries.filter((entry) => monthOfEntry(view, entry) === month);
    if (layout === "list" && own.length === 0) return [];
    return [
      [`## ${mdText(using.words.period(month))}`],
      layout === "month" ? gridTable(using, month, own) : [],
      own.length === 0 ? [mdText(using.calendar.nothingInMonth)] : table(using, own),
      ...readyBlocks(using, view, own),
    ];
  });
}

/** The whole view as Markdown, without HTML. */
export function calendarMarkdown(view: CalendarView, layout: CalendarLayout): string {
  const using = { words: catalogue(view.lang), calendar: calendarWords(view.lang) };
  const { words, calendar } = using;
  const { overdue, entries, undated, leftOut } = view;
  const months = monthBlocks(using, view, layout);
  const asked = askedFor(words, calendar, view);
  const lost = leftOut.map(({ file, item }) => `- ${mdText(words.attention.leftOutItem(file, item))}`);
  const section = (heading: string, of: readonly AnyEntry[]): Block[] =>
    of.length === 0 ? [] : [[`## ${mdText(heading)} (${of.length})`], table(using, of)];
  return mdBlocks([
    [`# ${mdText(said(words, view.plan.title))}`],
    [mdText(provenanceText(words, view))],
    [mdText(`${calendar.heading}: ${calendar.range(view.from.text, view.to.text)}`)],
    asked === null ? [] : [mdText(asked)],
    [mdText(countsText(calendar, view))],
    ...(lost.length === 0 ? [] : [[`## ${mdText(words.attention.leftOut)}`], lost]),
    ...section(calendar.overdue, overdue),
    ...(months.length === 0 || overdue.length + entries.length + undated.length === 0
      ? [[mdText(calendar.nothing)]]
      : months),
    ...section(calendar.undated, undated),
  ]);
}
