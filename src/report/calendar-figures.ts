/** Figures due: one entry for each source and day. */
import { addMonths } from "../evaluate/calendar.js";
import { unavailableFor, unavailableSince } from "../evaluate/gaps/unavailable.js";
import type { MeasureItem } from "../evaluate/items.js";
import { hasCome, monthsOf } from "../evaluate/next-figure.js";
import type { Progress } from "../model/progress.js";
import { groupBy } from "./attended.js";
import type { Concern } from "./attention-view.js";
import { isSettled, nextDue, targetsOf, unmeasured } from "./calendar-due.js";
import type { Due } from "./calendar-due.js";
import { concern, datedEntry, dueBy, isAssumed } from "./calendar-ground.js";
import type { Found, Ground, When } from "./calendar-ground.js";
import type { About } from "./calendar-view.js";
import { asked, nobody, suppliers, together } from "./calendar-who.js";
import type { Who } from "./calendar-who.js";
import type { Lookup } from "./lookup.js";
import type { Named } from "./view.js";

export interface Standing {
  readonly item: MeasureItem;
  readonly progress: Progress;
  readonly concern: Concern;
}

/** Measures in use, with their verdicts. */
export function standing({ scene, lookup }: Ground): Standing[] {
  return scene.measures.map(({ item, progress }) => {
    return { item, progress, concern: concern(lookup, item, item.measure.name ?? item.indicator.name) };
  });
}

type Wanted = Standing & { readonly due: Due };

/** Later figures by cadence, up to the last day asked for; monthly and weekly ones would fill the calendar. */
function later({ lookup, to }: Ground, item: MeasureItem, next: Due): Due[] {
  const step = monthsOf(lookup.source(item.source));
  if (step < 3) return [];
  const found: Due[] = [];
  for (let day = addMonths(next.day, step); day <= to; day = addMonths(day, step)) {
    if (day >= lookup.asOf) found.push({ day, end: day, reason: "cadence", period: null, late: false });
  }
  return found;
}

function wantedOf(ground: Ground, of: Standing): Wanted[] {
  const next = nextDue(ground, of.item, of.progress);
  const dues = [
    ...(next === null ? [] : [next, ...later(ground, of.item, next)]),
    ...unmeasured(ground, of.item, of.progress, ground.lookup.asOf),
  ];
  return dues.map((due) => ({ ...of, due }));
}

/** Whether a measure has the figure that others of its source lack. */
function hasTheirs(ground: Ground, { item, progress }: Standing, { day, reason, period }: Due): boolean {
  if (reason === "source") return hasCome(ground.lookup.source(item.source), day, progress);
  if (reason === "cadence") return progress.latest !== null && progress.latest.end >= day;
  return targetsOf(ground, item, progress).some((each) => each.due === period && isSettled(each, progress));
}

/** The days of what is wanted of a source on one day: the grace of the last to be late is the last. */
function whenOf({ lookup }: Ground, { day }: Due, wanted: readonly Wanted[]): When {
  const end = wanted.map(({ due }) => due.end).reduce((a, b) => (a > b ? a : b), day);
  return { day, start: day, end, period: lookup.period(day) };
}

/** Whether the source has reported that a figure does not exist, as far as `ehs gaps` heeds it. */
function isUnavailable({ scene }: Ground, { due, ...judged }: Wanted): boolean {
  const reported =
    due.reason === "target"
      ? unavailableFor(scene, judged, due.period)
      : unavailableSince(scene, judged, scene.evaluation.parameters.grace_months);
  return due.late && reported.missing !== null;
}

/** The source for what it has not reported as missing; what it has, the plan's owner must settle. */
function whoFor(ground: Ground, source: string | null, wanted: number, unavailable: number): Who {
  const ask = wanted > unavailable ? suppliers(ground.lookup, source) : nobody;
  return unavailable > 0 ? together(ask, asked(ground, ground.scene.planOwner)) : ask;
}

const keyOf = (source: string | null, { reason, day }: Due): string =>
  `${source ?? ""}/${reason}/${reason === "source" ? "next" : day}`;

const namelessSource = (lookup: Lookup): Named => ({ id: "", name: { text: "", lang: lookup.wording.lang } });

function figureEntry(
  ground: Ground,
  source: string | null,
  wanted: readonly Wanted[],
  all: readonly Standing[],
): Found[] {
  const { lookup } = ground;
  const due = wanted[0]?.due;
  if (due === undefined) return [];
  const { reason, period } = due;
  const named = source === null ? null : lookup.named(source);
  const unavailable = wanted.filter((each) => isUnavailable(ground, each));
  const about: About = {
    kind: "figure",
    ...{ source: named, reason, period: period === null ? null : lookup.period(period) },
    cadence: lookup.source(source)?.cadence ?? null,
    measures: wanted.map((each) => each.concern),
    unavailable: unavailable.map((each) => each.concern),
    fetched: all.filter((each) => hasTheirs(ground, each, due)).length,
  };
  const made = {
    ...{ key: keyOf(source, due), about, item: { number: "", ...(named ?? namelessSource(lookup)) } },
    state: wanted.some((each) => each.due.late) ? ("overdue" as const) : ("open" as const),
    assumed: reason === "source" && isAssumed(lookup.source(source) ?? {}, "next_due"),
  };
  const who = whoFor(ground, source, wanted.length, unavailable.length);
  return [datedEntry(whenOf(ground, due, wanted), made, who)];
}

/** The day a source named, when every figure has come. */
function fetchedEntry(ground: Ground, source: string | null, of: readonly Standing[]): Found[] {
  const found = ground.lookup.source(source);
  const day = found?.next_due;
  const when = dueBy(ground.lookup, day);
  if (found === null || day === undefined || when === null) return [];
  if (!of.every(({ progress }) => hasCome(found, day, progress))) return [];
  const named = ground.lookup.named(found.id);
  const about: About = {
    kind: "figure",
    ...{ source: named, reason: "source", period: null, cadence: found.cadence ?? null },
    ...{ measures: [], unavailable: [], fetched: of.length },
  };
  const item = { id: found.id, number: "", name: named.name };
  return [
    datedEntry(when, { key: `${found.id}/source/next`, about, item, state: "done" }, suppliers(ground.lookup, source)),
  ];
}

/** What each source is to bring, and when. */
export function figures(ground: Ground): Found[] {
  return groupBy(standing(ground), ({ item }) => item.source).flatMap(([source, of]) => {
    const wanted = of.flatMap((each) => wantedOf(ground, each));
    const days = groupBy(wanted, ({ due }) => `${due.reason} ${due.day}`);
    const entries = days.flatMap(([, same]) => figureEntry(ground, source, same, of));
    return [...fetchedEntry(ground, source, of), ...entries];
  });
}
