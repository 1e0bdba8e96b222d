/** What the parts of a view share: texts in the asked language, sources, and organisations by the name they have today. */
import { entriesOf } from "../evaluate/items.js";
import type { PlanIndex } from "../evaluate/items.js";
import type { Organisation, Plan, Source, Text } from "../model/plan.js";
import { passage } from "./passage.js";
import type { Actor, Named, Passage, PeriodView } from "./view.js";
import type { Wording } from "./wording.js";

export interface Lookup {
  readonly wording: Wording;
  /** The judgement date, year-month-day. */
  readonly asOf: string;
  readonly say: (text: Text) => Passage;
  readonly sayIf: (text: Text | undefined) => Passage | null;
  readonly period: (period: string, text?: Text) => PeriodView;
  readonly source: (id: string | null | undefined) => Source | null;
  readonly organisation: (id: string | null | undefined) => Organisation | null;
  /** Anything with an id by its short name, else its name; by its id where the plan does not have it. */
  readonly named: (id: string) => Named;
  /** An organisation as it is at the as-of date. */
  readonly actor: (id: string) => Actor;
  /** Whom to ask for what a source gives: its owner, or the organisation itself. */
  readonly asked: (id: string | null) => Actor | null;
  /** What many parts of a view say alike of one thing: made for the first, and kept with this lookup. */
  readonly kept: <View>(thing: object, make: () => View) => View;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const item of items) if (!map.has(item.id)) map.set(item.id, item);
  return map;
}

/** The organisation whose tasks these are on the day: successors are followed, and a circle of them is left. */
export function currentOrganisation(
  organisation: Organisation,
  all: ReadonlyMap<string, Organisation>,
  asOf: string,
): Organisation {
  const seen = new Set<string>();
  let now = organisation;
  while (now.succeeded_by !== undefined && now.succeeded_by.from <= asOf && !seen.has(now.id)) {
    seen.add(now.id);
    const next = all.get(now.succeeded_by.organisation);
    if (next === undefined) return now;
    now = next;
  }
  return now;
}

/** The same few periods are put into words again and again. */
function periodsIn(wording: Wording): (period: string) => PeriodView {
  const periods = new Map<string, PeriodView>();
  return (period) => {
    const known = periods.get(period);
    if (known !== undefined) return known;
    const view = { period, text: wording.period(period), short: wording.shortPeriod(period) };
    periods.set(period, view);
    return view;
  };
}

/** Each thing has one view. */
function keeper(): Lookup["kept"] {
  const views = new WeakMap<object, unknown>();
  return <View>(thing: object, make: () => View): View => {
    const view = (views.get(thing) as View | undefined) ?? make(); // what was made of this very thing
    views.set(thing, view);
    return view;
  };
}

export function lookupIn(plan: Plan, index: PlanIndex, asOf: string, wording: Wording): Lookup {
  const organisations = byId(entriesOf(plan, "organisations").flatMap((entry) => entry.content.organisations));
  const sources = byId(entriesOf(plan, "sources").flatMap((entry) => entry.content.sources));
  const say = (text: Text): Passage => passage(text, wording.texts ?? wording.lang, plan.settings.languages);
  const unknown = (id: string): Passage => ({ text: id, lang: wording.lang });

  const actor = (id: string): Actor => {
    const written = organisations.get(id);
    if (written === undefined) return { id, name: unknown(id), short: unknown(id), formerly: null };
    const now = currentOrganisation(written, organisations, asOf);
    const formerly = now.id === written.id ? null : say(written.name);
    return { id: now.id, name: say(now.name), short: say(now.short ?? now.name), formerly };
  };

  const inWords = periodsIn(wording);
  return {
    kept: keeper(),
    wording,
    asOf,
    say,
    actor,
    sayIf: (text) => (text === undefined ? null : say(text)),
    period: (period, text) =>
      text === undefined ? inWords(period) : { period, text: say(text).text, short: say(text).text },
    source: (id) => sources.get(id ?? "") ?? null,
    organisation: (id) => organisations.get(id ?? "") ?? null,
    named: (id) => {
      const name = sources.get(id)?.name ?? organisations.get(id)?.name ?? index.byId.get(id)?.name;
      return { id, name: name === undefined || name === null ? unknown(id) : say(name) };
    },
    asked: (id) => {
      if (id === null) return null;
      const owner = sources.get(id)?.owner ?? (organisations.has(id) ? id : undefined);
      return owner === undefined ? null : actor(owner);
    },
  };
}
