/** `ehs calendar --format json`: every entry with its days, state and words. Its shape is published in `schemas/output`. */
import type { Concern } from "../report/attention-view.js";
import type { CalendarView, EntryItem, Origin, Preparation, Supply } from "../report/calendar-view.js";
import type { Actor, Named, PeriodView } from "../report/view.js";
import { detailsOf, preparationOf, stateText, titleOf } from "./calendar-entry.js";
import type { Wordings } from "./calendar-about.js";
import type { AnyEntry } from "./calendar-entry.js";
import { ordinarySpaces } from "./clean.js";
import { calendarWords } from "./lang/calendar.js";
import { catalogue } from "./lang/index.js";

const concernOf = ({ id, number, name }: Concern) => ({ id, number, name: name.text, lang: name.lang });

const itemOf = ({ level, ...concern }: EntryItem) => ({
  ...concernOf(concern),
  level: level?.name?.text ?? level?.kind ?? null,
});

const namedOf = (named: Named | null) =>
  named === null ? null : { id: named.id, name: named.name.text, lang: named.name.lang };

const actorOf = ({ id, name, formerly }: Actor) => ({
  ...{ id, name: name.text, lang: name.lang },
  formerly: formerly?.text ?? null,
});

const supplyOf = ({ source, ask, wanted, ready, missing, unavailable }: Supply) => ({
  ...{ source: namedOf(source), ask: ask === null ? null : actorOf(ask), wanted, ready },
  ...{ missing: missing.map(concernOf), unavailable: unavailable.map(concernOf) },
});

function preparationJson(preparation: Preparation | null) {
  if (preparation === null) return null;
  const { by, starts, begun, narrowed, reportMonths, figures, initiatives, followUps, conditions, pack } = preparation;
  return {
    ...{ by: by.period, starts: starts.period, begun, narrowed, reportMonths },
    ...{ figures: figures.map(supplyOf), initiatives: initiatives.map(supplyOf) },
    followUps: {
      ...{ total: followUps.total, done: followUps.done, older: followUps.older },
      since: followUps.since?.period ?? null,
      open: followUps.open.map(({ id, text, owner, due, overdue }) => ({
        ...{ id, text: text.text, lang: text.lang, owner: owner === null ? null : actorOf(owner) },
        ...{ due: due?.period ?? null, overdue },
      })),
    },
    conditions: conditions.map(({ id, text }) => ({ id, text: text.text, lang: text.lang })),
    pack: pack.map((box) => {
      const { holds, have, want, ready } = box;
      return { ...concernOf(box), holds, have, want, ready };
    }),
  };
}

const periodOf = (period: PeriodView | null): string | null => period?.period ?? null;

const figureOf = ({ about }: AnyEntry) =>
  about.kind === "figure"
    ? {
        ...{ measures: about.measures.map(concernOf), unavailable: about.unavailable.map(concernOf) },
        ...{ fetched: about.fetched, reason: about.reason },
      }
    : { measures: [], unavailable: [], fetched: null, reason: null };

function milestoneOf({ about }: AnyEntry) {
  if (about.kind !== "milestone") {
    return { planned: null, forecast: null, reported: null, actual: null, daysLate: null };
  }
  const { planned, forecast, reported, actual, daysLate } = about;
  return {
    ...{ planned: periodOf(planned), forecast: periodOf(forecast), reported: periodOf(reported) },
    ...{ actual: periodOf(actual), daysLate },
  };
}

function dutyOf({ about }: AnyEntry) {
  if (about.kind !== "duty") return { cadence: null, tracked: null, latest: null };
  const { cadence = null, tracked, latest } = about;
  return { cadence, tracked, latest: originJson(latest) };
}

const originJson = (origin: Origin | null) =>
  origin === null ? null : { id: origin.id, name: origin.name.text, lang: origin.name.lang, date: origin.date.period };

const wheelOf = ({ about }: AnyEntry) => ({
  treats: about.kind === "meeting" ? about.treats.map(namedOf) : [],
  after: about.kind === "treatment" ? about.after.map((each) => ({ ...namedOf(each), date: periodOf(each.date) })) : [],
});

/** The meeting that something came from, or what shows that a duty was done. */
function originOf({ about }: AnyEntry) {
  const origin =
    about.kind === "follow-up" || about.kind === "condition"
      ? about.origin
      : about.kind === "duty"
        ? about.evidence
        : null;
  return originJson(origin);
}

function entryOf(using: Wordings, entry: AnyEntry) {
  const { key, about, item, who, state } = entry;
  const dated = "day" in entry ? entry : null;
  return {
    ...{ key, kind: about.kind, state, stateText: stateText(using, entry) },
    ...{ day: dated?.day ?? null, start: dated?.start ?? null, end: dated?.end ?? null },
    period: periodOf(dated?.period ?? null),
    // false: the plan gives months or words, and no day or period of its own
    dated: dated !== null && about.kind !== "treatment",
    assumed: dated?.assumed ?? false,
    item: itemOf(item),
    who: who.map(actorOf),
    text: ordinarySpaces(titleOf(using, entry)),
    details: detailsOf(using, entry).map(ordinarySpaces),
    // what a kind knows that others do not: null and empty for the rest
    ...{ ...figureOf(entry), ...milestoneOf(entry), ...wheelOf(entry), ...dutyOf(entry) },
    verdict: about.kind === "target" ? about.verdict : null,
    origin: originOf(entry),
    preparation: preparationJson(preparationOf(entry)),
  };
}

/** The view as indented JSON. Days are year-month-day; what is not known is null. */
export function calendarJson(view: CalendarView): string {
  const using = { words: catalogue(view.lang), calendar: calendarWords(view.lang) };
  const { plan, lang, asOf, from, to, revision, filter, overdue, entries, undated, leftOut } = view;
  const answer = {
    schema: "ehs/calendar/1",
    plan: { id: plan.id, title: plan.title.text, lang: plan.title.lang },
    ...{ lang, asOf: asOf.period, from: from.period, to: to.period, revision, filter },
    overdue: overdue.map((entry) => entryOf(using, entry)),
    entries: entries.map((entry) => entryOf(using, entry)),
    undated: undated.map((entry) => entryOf(using, entry)),
    leftOut,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
