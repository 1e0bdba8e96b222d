/** `ehs calendar --format ics`: the dated entries as events that calendar programs take in. */
import type { CalendarView, DatedEntry } from "../report/calendar-view.js";
import { detailsOf, numberedTitle, preparationOf, stateText, whoText } from "./calendar-entry.js";
import type { Wordings } from "./calendar-about.js";
import { preparationText } from "./calendar-ready.js";
import { ordinarySpaces } from "./clean.js";
import { icsFile, uidPart } from "./ics.js";
import type { IcsEvent } from "./ics.js";
import { calendarWords } from "./lang/calendar.js";
import { catalogue } from "./lang/index.js";
import { said } from "./screen.js";

/** "Forfalt: 1.3 Nye tall fra …" */
function summaryOf(using: Wordings, entry: DatedEntry): string {
  const { state } = entry;
  const word = using.calendar.state[state];
  const late = state === "overdue" || state === "late" ? `${word.charAt(0).toUpperCase()}${word.slice(1)}: ` : "";
  return ordinarySpaces(`${late}${numberedTitle(using, entry)}`);
}

function descriptionOf(using: Wordings, entry: DatedEntry, asOf: string): string {
  const { calendar, words } = using;
  const preparation = preparationOf(entry);
  const ready = preparation === null ? null : preparationText(using, preparation);
  const lines = [
    `${calendar.columns.state}: ${stateText(using, entry)}`,
    ...(entry.who.length === 0 ? [] : [`${calendar.columns.who}: ${whoText(using, entry.who)}`]),
    `${calendar.columns.date}: ${entry.period.text}`,
    ...detailsOf(using, entry),
    ...(ready === null ? [] : [ready.head, ...ready.lines]),
    words.picture.asOf(asOf),
  ];
  return lines.map(ordinarySpaces).join("\n");
}

/** The window of a treatment takes up its days; everything else is a day. */
function eventOf(using: Wordings, { plan, asOf }: CalendarView, entry: DatedEntry): IcsEvent {
  const { key, about, day, start, end } = entry;
  const window = about.kind === "treatment";
  return {
    uid: [plan.id, about.kind, key].map(uidPart).join("/") + "@ehs",
    start: window ? start : day,
    end: window ? end : day,
    summary: summaryOf(using, entry),
    description: descriptionOf(using, entry, asOf.text),
    categories: [using.calendar.kind[about.kind]],
    tentative: window,
  };
}

/** What is overdue and what is in the range, as one calendar; what has no date cannot stand in it. */
export function calendarIcs(view: CalendarView): string {
  const { lang, plan, asOf, overdue, entries } = view;
  const using = { words: catalogue(lang), calendar: calendarWords(lang) };
  return icsFile({
    name: ordinarySpaces(`${said(using.words, plan.title)} – ${using.calendar.heading.toLowerCase()}`),
    lang,
    asOf: asOf.period,
    events: [...overdue, ...entries].map((entry) => eventOf(using, view, entry)),
  });
}
