/** What must be ready before a meeting: until it is prepared only how much is, then also what is missing and whom to ask. */
import type { BoxView, Preparation, Supply } from "../report/calendar-view.js";
import type { Actor } from "../report/view.js";
import { numbersText } from "./calendar-about.js";
import type { Wordings } from "./calendar-about.js";
import { oneLine } from "./clean.js";
import { said } from "./screen.js";

/** Whom to ask, with the name that the plan writes where another has taken over. */
function askedText({ words, calendar }: Wordings, { name, formerly }: Actor): string {
  return formerly === null ? said(words, name) : calendar.formerly(said(words, name), said(words, formerly));
}

/** Those who are to bring what a narrowed preparation holds. */
function askedOf({ words }: Wordings, { figures, initiatives }: Missing): string {
  const names = [...figures, ...initiatives].flatMap(({ ask }) => (ask === null ? [] : [said(words, ask.short)]));
  return words.list([...new Set(names)]);
}

interface Sum {
  readonly ready: number;
  readonly wanted: number;
}

const sumOf = (supplies: readonly Supply[]): Sum => ({
  ready: supplies.reduce((all, { ready }) => all + ready, 0),
  wanted: supplies.reduce((all, { wanted }) => all + wanted, 0),
});

function missingLines(using: Wordings, supplies: readonly Supply[]): string[] {
  const { words, calendar } = using;
  return supplies.flatMap(({ source, ask, missing, unavailable }) => {
    if (missing.length === 0) return [];
    const from = source === null ? null : said(words, source.name);
    const whom = ask === null ? null : askedText(using, ask);
    const reported = unavailable.length === 0 ? null : numbersText(unavailable);
    return [calendar.ready.missing(from, whom, numbersText(missing), reported)];
  });
}

function carriedLines(using: Wordings, { total, done, older, since, open }: Preparation["followUps"]): string[] {
  const { words, calendar } = using;
  const from = since?.text ?? null;
  if (total === 0) return [calendar.ready.noFollowUps(from)];
  const points = open.map(({ text, owner, due, overdue }) => {
    const by = due === null ? null : calendar.ready.due(due.text, overdue);
    const more = [owner === null ? null : said(words, owner.short), by].filter((part) => part !== null);
    return `– ${said(words, text)}${more.length === 0 ? "" : ` (${more.join(", ")})`}`;
  });
  return [calendar.ready.followUps(done, total, from, older), ...points];
}

function boxText({ words, calendar }: Wordings, box: BoxView, by: string): string {
  const { number, name, holds, have, want } = box;
  const { ready } = calendar;
  const year = Number(by.slice(0, 4));
  const count = holds === null || have === null ? ready.untracked : ready.holds[holds](have, want ?? 0, year);
  return ready.box(`${oneLine(number)}\u00a0${said(words, name)}`, count);
}

/** What nobody in particular is asked for: points carried over, conditions, and the boxes of the pack. */
function sharedLines(using: Wordings, preparation: Preparation): string[] {
  const { calendar, words } = using;
  const { by, followUps, conditions, pack } = preparation;
  const boxes = pack.map((box) => boxText(using, box, by.period));
  return [
    ...carriedLines(using, followUps),
    ...(conditions.length === 0 ? [] : [calendar.ready.conditions(conditions.length)]),
    ...conditions.map(({ text }) => `– ${said(words, text)}`),
    ...(boxes.length > 0 ? [calendar.ready.pack(boxes.join("; "))] : []),
  ];
}

export interface PreparationText {
  readonly head: string;
  readonly lines: readonly string[];
}

type Missing = Pick<Preparation, "figures" | "initiatives">;

/** The same text for two preparations that lack the same from the same. */
const missingKey = ({ figures, initiatives }: Missing): string =>
  JSON.stringify([figures, initiatives].map((of) => of.map(({ source, missing }) => [source, missing])));

/**
 * What is missing is listed once: for each entry whose list is that of an earlier one, that one's title.
 * @param entries in the order in which they are told
 */
export function toldBefore<E>(
  entries: readonly E[],
  told: (entry: E) => { readonly title: string; readonly preparation: Preparation | null },
): ReadonlyMap<E, string> {
  const first = new Map<string, string>();
  const before = new Map<E, string>();
  for (const entry of entries) {
    const { title, preparation } = told(entry);
    if (preparation === null || !preparation.begun || isComplete(preparation)) continue;
    const key = missingKey(preparation);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, title);
    else before.set(entry, earlier);
  }
  return before;
}

const isComplete = ({ figures, initiatives }: Missing): boolean =>
  [...figures, ...initiatives].every(({ missing }) => missing.length === 0);

/** @param same the title of the entry for which the same list of what is missing stands; null to list it here */
export function preparationText(
  using: Wordings,
  preparation: Preparation,
  same: string | null = null,
): PreparationText {
  const { ready } = using.calendar;
  const { by, starts, begun, narrowed, reportMonths, conditions } = preparation;
  const of = narrowed ? askedOf(using, preparation) : null;
  const figures = sumOf(preparation.figures);
  const initiatives = sumOf(preparation.initiatives);
  if (!begun) {
    const unmet = narrowed ? 0 : conditions.length;
    return { head: ready.later(starts.text, by.text, { figures, initiatives, conditions: unmet }), lines: [] };
  }
  return {
    head: `${ready.heading(by.text)}:`,
    lines: [
      ...(figures.wanted === 0 ? [] : [ready.figures(figures.ready, figures.wanted, of)]),
      ...(same === null ? missingLines(using, preparation.figures) : []),
      ...(initiatives.wanted === 0 ? [] : [ready.initiatives(initiatives.ready, initiatives.wanted, reportMonths, of)]),
      ...(same === null ? missingLines(using, preparation.initiatives) : [ready.same(same)]),
      ...(narrowed ? [] : sharedLines(using, preparation)),
    ],
  };
}
