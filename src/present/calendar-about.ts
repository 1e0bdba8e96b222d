/** What each kind of entry in the calendar says of its own: a title, and details. One function a kind. */
import type { Concern } from "../report/attention-view.js";
import type { About, EntryKind, EntryState } from "../report/calendar-view.js";
import type { Named } from "../report/view.js";
import { oneLine } from "./clean.js";
import type { AboutA, CalendarWords } from "./lang/calendar.js";
import type { Catalogue } from "./lang/catalogue.js";
import { said } from "./screen.js";

/** The tool's words and the calendar's, in one language. */
export interface Wordings {
  readonly words: Catalogue;
  readonly calendar: CalendarWords;
}

export interface Said {
  readonly title: string;
  /** null: nothing to say here. */
  readonly details: readonly (string | null)[];
}

type Abouts = { readonly [K in EntryKind]: AboutA<K> };

/** An entry of a kind, with the name of what it concerns. */
interface Sayable<A extends About> {
  readonly about: A;
  readonly name: string;
  readonly state: EntryState;
}

type Sayers = { readonly [K in EntryKind]: (using: Wordings, entry: Sayable<Abouts[K]>) => Said };

/** Measures and initiatives by the numbers that readers know them by. */
export const numbersText = (concerns: readonly Concern[]): string =>
  concerns.map(({ number }) => oneLine(number)).join(", ");

const given = <T>(value: T | null, say: (value: T) => string): string | null => (value === null ? null : say(value));

const nameOf = ({ words }: Wordings, named: Named): string => said(words, named.name);

const meeting: Sayers["meeting"] = (using, { about }) => {
  const { words, calendar } = using;
  const { title, body, treats, evaluation } = about;
  const names = treats.map((each) => nameOf(using, each));
  return {
    title: title === null ? calendar.meeting.of(nameOf(using, body)) : said(words, title),
    details: [
      given(about.case, (text) => calendar.meeting.case(oneLine(text))),
      names.length === 0 ? null : calendar.meeting.treats(names.join("; ")),
      given(evaluation, (text) => calendar.meeting.evaluated(said(words, text))),
    ],
  };
};

const treatment: Sayers["treatment"] = (using, { about: { when, after }, name }) => {
  const { words, calendar } = using;
  const names = after.map((each) =>
    each.date === null ? nameOf(using, each) : calendar.treatment.dated(nameOf(using, each), each.date.text),
  );
  const worded = given(when, (text) => said(words, text));
  const details = [
    calendar.treatment.notDated(worded),
    names.length === 0 ? null : calendar.treatment.after(words.list(names)),
  ];
  return { title: name, details };
};

const figure: Sayers["figure"] = (using, { about }) => {
  const { words, calendar } = using;
  const { reason, source, period, measures, unavailable, fetched, cadence } = about;
  const from = source === null ? null : nameOf(using, source);
  const title = calendar.figure.title(reason, from, period?.text ?? null);
  if (measures.length === 0) return { title, details: [calendar.figure.all(fetched)] };
  const numbers = numbersText(measures);
  const wanted =
    fetched > 0
      ? calendar.figure.missing(measures.length, measures.length + fetched, period?.text ?? null, numbers)
      : calendar.figure.wanted(numbers);
  const reported = unavailable.length === 0 ? null : calendar.figure.unavailable(numbersText(unavailable));
  return { title, details: [wanted, reported, given(cadence, (each) => words.attention.cadence[each])] };
};

const clarification: Sayers["clarification"] = ({ words, calendar }, { about: { what, text }, name }) => ({
  title: calendar.clarification(words.list(what.map((each) => words.attention.overdueKind[each])), name),
  details: [given(text, (each) => said(words, each))],
});

const milestone: Sayers["milestone"] = ({ words, calendar }, { about, name: initiative }) => {
  const { planned, forecast, reported, actual, daysLate } = about;
  const say = calendar.milestone;
  const details = [
    given(planned, ({ text }) => say.planned(text)),
    given(forecast, ({ text }) => say.forecast(text, reported?.text ?? null)),
    given(actual, ({ text }) => say.reached(text)),
    daysLate === null || daysLate === 0 ? null : say.late(say.days(daysLate)),
  ];
  return { title: say.title(said(words, about.name), initiative), details };
};

const target: Sayers["target"] = ({ words, calendar }, { about: { text, measured, verdict }, name }) => {
  const shown = said(words, text);
  return {
    title: calendar.target.title(measured === null ? calendar.target.words(shown) : shown, name),
    details: [given(verdict, (status) => words.status[status])],
  };
};

const benefit: Sayers["benefit"] = (using, { about: { text, measure, evidence } }) => {
  const { words, calendar } = using;
  const by = given(measure, (each) => calendar.benefit.measuredBy(`${oneLine(each.number)} ${nameOf(using, each)}`));
  const seen = given(evidence, (each) => calendar.benefit.evidence(said(words, each)));
  return { title: said(words, text), details: [by, seen] };
};

/** Whether it is done, by the record that the plan names; where it names none, that is said. */
function recordText(using: Wordings, about: Abouts["duty"], state: EntryState): string | null {
  const { tracked, evidence, latest, cadence } = about;
  const { duty: say } = using.calendar;
  if (!tracked) return say.untracked;
  if (evidence !== null) return say.shown(nameOf(using, evidence), evidence.date.text);
  if (state === "passed") return null;
  if (latest !== null) return say.last(nameOf(using, latest), latest.date.text);
  return cadence === null ? null : say.never;
}

const duty: Sayers["duty"] = (using, { about, state }) => {
  const { text, cadence, from, cadenceAssumed } = about;
  const { duty: say } = using.calendar;
  const since = cadence === "continuous" ? null : (from?.text ?? null);
  const often = given(cadence ?? null, (each) => say.often(say.cadence[each], since));
  const details = [often, cadenceAssumed ? say.cadenceAssumed : null, recordText(using, about, state)];
  return { title: said(using.words, text), details };
};

const edition: Sayers["edition"] = ({ calendar }, { about: { part, draft, publication }, name, state }) => {
  const say = calendar.edition;
  const still = draft && state === "overdue" ? say.draft : null;
  const planned = still === null ? null : given(publication, ({ text }) => say.publication(text));
  return { title: say[part](name, state), details: [still, planned] };
};

const sayers: Sayers = {
  meeting,
  treatment,
  figure,
  clarification,
  development: ({ words }, { about: { text } }) => ({ title: said(words, text), details: [] }),
  milestone,
  deadline: ({ calendar }, { name }) => ({ title: calendar.deadline(name), details: [] }),
  target,
  "follow-up": (using, { about: { text, origin } }) => ({
    title: said(using.words, text),
    details: [using.calendar.from(nameOf(using, origin), origin.date.text)],
  }),
  condition: (using, { about: { text, decision, origin } }) => ({
    title: said(using.words, text),
    details: [
      using.calendar.decision(said(using.words, decision)),
      using.calendar.from(nameOf(using, origin), origin.date.text),
    ],
  }),
  benefit,
  duty,
  edition,
};

function sayKind<K extends EntryKind>(kind: K, using: Wordings, entry: Sayable<Abouts[K]>): Said {
  return sayers[kind](using, entry);
}

export const sayAbout = (using: Wordings, entry: Sayable<About>): Said => sayKind(entry.about.kind, using, entry);
