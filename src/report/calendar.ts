/** The view behind `ehs calendar`: everything with a date between two days, and what is overdue from before. */
import { gapScene } from "../evaluate/gaps/scene.js";
import { entriesOf } from "../evaluate/items.js";
import type { PlanIndex } from "../evaluate/items.js";
import type { LeftOut, Plan } from "../model/plan.js";
import type { Evaluation } from "../model/progress.js";
import { duties } from "./calendar-duties.js";
import { figures } from "./calendar-figures.js";
import type { Found, Ground } from "./calendar-ground.js";
import { initiativeDates } from "./calendar-initiatives.js";
import { meetings } from "./calendar-meetings.js";
import { developments, editions } from "./calendar-planned.js";
import { clarifications, targets } from "./calendar-targets.js";
import { entryKinds } from "./calendar-view.js";
import type { About, CalendarFilter, CalendarView, DatedEntry, Preparation, Supply } from "./calendar-view.js";
import { treatments } from "./calendar-wheel.js";
import { type Lookup, lookupIn } from "./lookup.js";
import type { Revision } from "./view.js";
import type { Wording } from "./wording.js";

export interface CalendarInput {
  readonly plan: Plan;
  readonly index: PlanIndex;
  readonly evaluation: Evaluation;
  readonly leftOut: readonly LeftOut[];
  /** null when nothing is known of any. */
  readonly revision: Revision | null;
  readonly wording: Wording;
  /** First and last day, year-month-day. */
  readonly from: string;
  readonly to: string;
  readonly filter: CalendarFilter;
  /** Where names and words have been looked up already. */
  readonly lookup?: Lookup;
}

/** What the calendar, and what is prepared for a meeting, is collected from. */
export function groundOf(input: Omit<CalendarInput, "leftOut" | "revision" | "filter">): Ground {
  const { plan, index, evaluation, wording, from, to } = input;
  const lookup = input.lookup ?? lookupIn(plan, index, evaluation.asOf, wording);
  const all = entriesOf(plan, "meeting").map(({ content }) => content);
  const sorted = all.sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  return { lookup, plan, index, evaluation, scene: gapScene(plan, index, evaluation), meetings: sorted, from, to };
}

const collectors: readonly ((ground: Ground) => Found[])[] = [
  meetings,
  treatments,
  figures,
  clarifications,
  developments,
  initiativeDates,
  targets,
  duties,
  editions,
];

/** The parts of a preparation that somebody is asked for. */
const narrowed = (preparation: Preparation, owners: readonly string[]): Preparation => {
  const theirs = ({ ask }: Supply): boolean => ask !== null && owners.includes(ask.id);
  const { figures: all, initiatives } = preparation;
  return { ...preparation, figures: all.filter(theirs), initiatives: initiatives.filter(theirs), narrowed: true };
};

const preparationOf = (about: About): Preparation | null =>
  about.kind === "meeting" || about.kind === "treatment" ? about.preparation : null;

/** A meeting is also for those who are to bring something to it; they see what that is. */
function forOwners(found: Found, owners: readonly string[]): Found[] {
  if (owners.length === 0 || found.owners.some((id) => owners.includes(id))) return [found];
  if (!found.dated) return [];
  const { about } = found.entry;
  const preparation = preparationOf(about);
  if (preparation === null || (about.kind !== "meeting" && about.kind !== "treatment")) return [];
  const theirs = narrowed(preparation, owners);
  if (theirs.figures.length + theirs.initiatives.length === 0) return [];
  return [{ ...found, entry: { ...found.entry, about: { ...about, preparation: theirs } } }];
}

const rank = ({ about }: DatedEntry): number => entryKinds.indexOf(about.kind);

const byDay = (a: DatedEntry, b: DatedEntry): number => (a.day === b.day ? rank(a) - rank(b) : a.day < b.day ? -1 : 1);

/** The calendar of a plan, for whichever filter: what it holds is collected once. */
export function calendarOf(input: Omit<CalendarInput, "filter">): (filter: CalendarInput["filter"]) => CalendarView {
  const { plan, evaluation, wording, from, to } = input;
  const ground = groundOf(input);
  const { lookup } = ground;
  const all = collectors.flatMap((collect) => collect(ground));
  return (filter) => {
    const wanted = all
      .filter(({ entry }) => filter.kinds.length === 0 || filter.kinds.includes(entry.about.kind))
      .flatMap((found) => forOwners(found, filter.owners));
    const dated = wanted.flatMap((found) => (found.dated ? [found.entry] : [])).sort(byDay);
    return {
      plan: { id: plan.settings.id, title: lookup.say(plan.settings.title) },
      lang: wording.lang,
      asOf: lookup.period(evaluation.asOf),
      ...{ from: lookup.period(from), to: lookup.period(to), revision: input.revision, filter },
      owners: filter.owners.map(lookup.named),
      overdue: dated.filter(({ state, end }) => state === "overdue" && end < from),
      entries: dated.filter(({ start, end }) => start <= to && end >= from),
      undated: wanted.flatMap((found) => (found.dated ? [] : [found.entry])),
      leftOut: input.leftOut.map(({ file, item }) => ({ file, item })),
    };
  };
}

/** Everything `ehs calendar` says of a plan as of the evaluation's date. */
export const calendarView = ({ filter, ...input }: CalendarInput): CalendarView => calendarOf(input)(filter);
