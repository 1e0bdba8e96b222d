/** What an entry of the calendar says: one line, and what stands beneath it. Every format takes its words from here. */
import type { DatedEntry, Preparation, Supply, UndatedEntry } from "../report/calendar-view.js";
import type { Actor } from "../report/view.js";
import { numbersText, sayAbout } from "./calendar-about.js";
import type { Wordings } from "./calendar-about.js";
import { oneLine } from "./clean.js";
import { said } from "./screen.js";

export type AnyEntry = DatedEntry | UndatedEntry;

export const whoText = ({ words }: Wordings, who: readonly Actor[]): string =>
  words.list(who.map(({ short }) => said(words, short)));

/** Whom to ask, with the name that the plan writes where another has taken over. */
function askedText({ words, calendar }: Wordings, { name, formerly }: Actor): string {
  return formerly === null ? said(words, name) : calendar.formerly(said(words, name), said(words, formerly));
}

/** "Tall: 5 av 34 delindikatorer klare" */
function supplyLine(supplies: readonly Supply[], say: (ready: number, wanted: number) => string): string[] {
  const sum = (of: "ready" | "wanted"): number => supplies.reduce((all, each) => all + each[of], 0);
  return supplies.length === 0 ? [] : [say(sum("ready"), sum("wanted"))];
}

function missingLines(using: Wordings, supplies: readonly Supply[]): string[] {
  const { words, calendar } = using;
  return supplies.flatMap(({ source, ask, missing }) => {
    if (missing.length === 0) return [];
    const from = source === null ? null : said(words, source.name);
    return [calendar.ready.missing(from, ask === null ? null : askedText(using, ask), numbersText(missing))];
  });
}

function carriedLines(using: Wordings, { total, done, open }: Preparation["followUps"], full: boolean): string[] {
  const { words, calendar } = using;
  if (total === 0) return [calendar.ready.noFollowUps];
  const points = open.map(({ text, owner, due, overdue }) => {
    const by = due === null ? null : calendar.ready.due(due.text, overdue);
    const more = [owner === null ? null : said(words, owner.short), by].filter((part) => part !== null);
    return `– ${said(words, text)}${more.length === 0 ? "" : ` (${more.join(", ")})`}`;
  });
  return [calendar.ready.followUps(done, total), ...(full ? points : [])];
}

/** What must be ready; in brief only how much is, in full also what is missing and whom to ask. */
export function preparationLines(using: Wordings, preparation: Preparation, full: boolean): string[] {
  const { calendar, words } = using;
  const { by, figures, initiatives, followUps, conditions, pack } = preparation;
  const { ready } = calendar;
  const boxes = pack.map(({ number, name, have, want }) =>
    ready.box(`${oneLine(number)} ${said(words, name)}`, have, want),
  );
  return [
    ready.heading(by.text),
    ...supplyLine(figures, ready.figures),
    ...(full ? missingLines(using, figures) : []),
    ...supplyLine(initiatives, ready.initiatives),
    ...(full ? missingLines(using, initiatives) : []),
    ...carriedLines(using, followUps, full),
    ...(conditions.length === 0 ? [] : [ready.conditions(conditions.length)]),
    ...(full ? conditions.map(({ text }) => `– ${said(words, text)}`) : []),
    ...(full && boxes.length > 0 ? [ready.pack(boxes.join("; "))] : []),
  ];
}

/** The state in words; a target is measured or not, which says nothing of whether it was met. */
export function stateText({ calendar }: Wordings, { about, state }: AnyEntry): string {
  if (about.kind === "target" && state === "done") return calendar.target.measured;
  if (about.kind === "target" && state === "passed" && about.measured === false) return calendar.target.unmeasured;
  return calendar.state[state];
}

/** The one line. */
export const titleOf = (using: Wordings, { about, item }: AnyEntry): string =>
  sayAbout(using, about, said(using.words, item.name)).title;

export function preparationOf({ about }: AnyEntry): Preparation | null {
  return about.kind === "meeting" || about.kind === "treatment" ? about.preparation : null;
}

/** What stands beneath the line, apart from what must be ready. */
export function detailsOf(using: Wordings, entry: AnyEntry): string[] {
  const { about, item } = entry;
  const lines = [...sayAbout(using, about, said(using.words, item.name)).details];
  if ("end" in entry && about.kind === "figure" && entry.end > entry.day && entry.state !== "done") {
    lines.push(using.calendar.figure.lateAfter(using.words.period(entry.end)));
  }
  if (about.kind === "meeting" && about.held === null && entry.state === "passed") {
    lines.push(using.calendar.meeting.unstated);
  }
  if ("assumed" in entry && entry.assumed) lines.push(using.calendar.assumed);
  return lines.filter((line): line is string => line !== null && line !== "");
}
