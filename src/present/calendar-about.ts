/** What each kind of entry in the calendar says of its own: a title, and details. One function a kind. */
import type { Concern } from "../report/attention-view.js";
import type { About, EntryKind } from "../report/calendar-view.js";
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

/** `name` is that of what the entry concerns. */
type Sayers = { readonly [K in EntryKind]: (using: Wordings, about: Abouts[K], name: string) => Said };

/** Measures and initiatives by the numbers that readers know them by. */
export const numbersText = (concerns: readonly Concern[]): string =>
  concerns.map(({ number }) => oneLine(number)).join(", ");

const given = <T>(value: T | null, say: (value: T) => string): string | null => (value === null ? null : say(value));

const nameOf = ({ words }: Wordings, named: Named): string => said(words, named.name);

const meeting: Sayers["meeting"] = (using, about) => {
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

const treatment: Sayers["treatment"] = (using, { when, after }, name) => {
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

const figure: Sayers["figure"] = (using, { reason, source, period, measures, fetched, cadence }) => {
  const { words, calendar } = using;
  const from = source === null ? null : nameOf(using, source);
  const title = calendar.figure.title(reason, from, period?.text ?? null);
  if (measures.length === 0) return { title, details: [calendar.figure.all(fetched)] };
  const numbers = numbersText(measures);
  const wanted =
    fetched > 0
      ? calendar.figure.missing(measures.length, measures.length + fetched, numbers)
      : calendar.figure.wanted(numbers);
  return { title, details: [wanted, given(cadence, (each) => words.attention.cadence[each])] };
};

const clarification: Sayers["clarification"] = ({ words, calendar }, { what, text }, name) => ({
  title: calendar.clarification(words.list(what.map((each) => words.attention.overdueKind[each])), name),
  details: [given(text, (each) => said(words, each))],
});

const milestone: Sayers["milestone"] = ({ words, calendar }, about, initiative) => {
  const { planned, forecast, actual, daysLate } = about;
  const say = calendar.milestone;
  const details = [
    given(planned, ({ text }) => say.planned(text)),
    given(forecast, ({ text }) => say.forecast(text)),
    given(actual, ({ text }) => say.reached(text)),
    daysLate === null || daysLate === 0 ? null : say.late(say.days(daysLate)),
  ];
  return { title: say.title(said(words, about.name), initiative), details };
};

const target: Sayers["target"] = ({ words, calendar }, { text, measured, verdict }, name) => {
  const shown = said(words, text);
  return {
    title: calendar.target.title(measured === null ? calendar.target.words(shown) : shown, name),
    details: [given(verdict, (status) => words.status[status])],
  };
};

const benefit: Sayers["benefit"] = (using, { text, measure, evidence }) => {
  const { words, calendar } = using;
  const by = given(measure, (each) => calendar.benefit.measuredBy(`${oneLine(each.number)} ${nameOf(using, each)}`));
  const seen = given(evidence, (each) => calendar.benefit.evidence(said(words, each)));
  return { title: said(words, text), details: [by, seen] };
};

const sayers: Sayers = {
  meeting,
  treatment,
  figure,
  clarification,
  development: ({ words }, { text }) => ({ title: said(words, text), details: [] }),
  milestone,
  deadline: ({ calendar }, _, name) => ({ title: calendar.deadline(name), details: [] }),
  target,
  "follow-up": (using, { text, origin }) => ({
    title: said(using.words, text),
    details: [using.calendar.from(nameOf(using, origin), origin.date.text)],
  }),
  condition: (using, { text, decision, origin }) => ({
    title: said(using.words, text),
    details: [
      using.calendar.decision(said(using.words, decision)),
      using.calendar.from(nameOf(using, origin), origin.date.text),
    ],
  }),
  benefit,
  duty: (using, { text, cadence, evidence }) => ({
    title: said(using.words, text),
    details: [
      given(cadence ?? null, (each) => using.calendar.duty.cadence[each]),
      given(evidence, (each) => using.calendar.duty.shown(nameOf(using, each), each.date.text)),
    ],
  }),
  edition: ({ calendar }, { part }, name) => ({ title: calendar.edition[part](name), details: [] }),
};

function sayKind<K extends EntryKind>(kind: K, using: Wordings, about: Abouts[K], name: string): Said {
  return sayers[kind](using, about, name);
}

export const sayAbout = (using: Wordings, about: About, name: string): Said => sayKind(about.kind, using, about, name);
