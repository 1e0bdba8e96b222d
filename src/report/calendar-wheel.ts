/** The annual wheel of each year: treatments that no meeting is registered for, in the months the plan gives them. */
import { addDays, dateOf, daysInMonth } from "../evaluate/calendar.js";
import { entriesOf } from "../evaluate/items.js";
import type { Body, MeetingFile, WheelItem } from "../model/plan.js";
import { datedEntry, undatedEntry, yearsOf } from "./calendar-ground.js";
import type { Found, Ground, When } from "./calendar-ground.js";
import { preparationFor } from "./calendar-preparation.js";
import type { About } from "./calendar-view.js";
import { bodyWho } from "./calendar-who.js";
import type { Named, PeriodView } from "./view.js";

/** Months that follow on each other, as written: [11, 12, 1] is one run into the next year, [3, 9] are two. */
export function runsOf(months: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run !== undefined && month === ((run.at(-1) ?? 0) % 12) + 1) run.push(month);
    else runs.push([month]);
  }
  return runs;
}

const monthName = (year: number, month: number): string => dateOf({ year, month, day: 1 }).slice(0, 7);

/** The run as a period: a quarter where it is one. */
function periodOf(year: number, run: readonly number[]): { start: string; end: string; period: string } {
  const first = run[0] ?? 1;
  const last = run.at(-1) ?? first;
  const endYear = last < first ? year + 1 : year;
  const start = dateOf({ year, month: first, day: 1 });
  const end = dateOf({ year: endYear, month: last, day: daysInMonth(endYear, last) });
  const [from, to] = [monthName(year, first), monthName(endYear, last)];
  const quarter = run.length === 3 && first % 3 === 1 ? `${String(year).padStart(4, "0")}-Q${(first + 2) / 3}` : null;
  return { start, end, period: quarter ?? (from === to ? from : `${from}/${to}`) };
}

type Window = Pick<When, "start" | "end">;

/** The meeting that treats an item in a window; where the item comes once a year, anywhere in that year. */
function meetingFor(ground: Ground, item: WheelItem, window: Window, once: boolean) {
  const treating = ground.meetings.filter(({ treats = [] }) => treats.includes(item.id));
  const within = ({ date }: MeetingFile): boolean => window.start <= date && date <= window.end;
  const sameYear = ({ date }: MeetingFile): boolean => once && date.slice(0, 4) === window.start.slice(0, 4);
  return treating.find(within) ?? treating.find(sameYear) ?? null;
}

/** How many treatments must come before it: those of one day stand in this order. */
function rankOf(item: WheelItem, wheel: readonly WheelItem[], seen: readonly string[] = []): number {
  const before = wheel.filter(({ id }) => item.after?.includes(id) === true && !seen.includes(id));
  return Math.max(0, ...before.map((each) => 1 + rankOf(each, wheel, [...seen, item.id])));
}

function wheelOf({ plan }: Ground): WheelItem[] {
  const wheel = entriesOf(plan, "governance").flatMap(({ content }) => content.wheel ?? []);
  const ranked = wheel.map((item) => ({ item, rank: rankOf(item, wheel) }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ item }) => item);
}

type Before = Named & { readonly date: PeriodView | null };

/** What must come first, and the day in the year on which it is registered. */
function precedingOf(ground: Ground, item: WheelItem, year: string): Before[] {
  return (item.after ?? []).map((id) => {
    const found = ground.meetings.find(({ treats = [], date }) => treats.includes(id) && date.startsWith(year));
    return { ...ground.lookup.named(id), date: found === undefined ? null : ground.lookup.period(found.date) };
  });
}

/** A treatment cannot begin before what comes first has been: the window opens the day after. */
function opened(start: string, end: string, after: readonly Before[]): string {
  const days = after.flatMap(({ date }) => (date === null ? [] : [addDays(date.period, 1)]));
  return (
    [start, ...days]
      .filter((day) => day <= end)
      .sort()
      .at(-1) ?? start
  );
}

const meets = ({ kind }: Pick<Body, "kind">): boolean => kind === "council" || kind === "committee";

function prepares({ plan }: Ground, { body }: WheelItem): boolean {
  const bodies = entriesOf(plan, "governance").flatMap(({ content }) => content.bodies);
  return bodies.some((each) => each.id === body && meets(each));
}

const conceptOf = ({ lookup }: Ground, { id, name }: WheelItem) => ({ id, number: "", name: lookup.say(name) });

function aboutOf(ground: Ground, item: WheelItem, after: readonly Before[], window: Window | null): About {
  const { lookup } = ground;
  const open = window !== null && window.end >= lookup.asOf && prepares(ground, item);
  return {
    kind: "treatment",
    ...{ text: lookup.say(item.text), when: lookup.sayIf(item.when), after },
    preparation: open
      ? preparationFor(ground, { body: item.body ?? null, from: window.start, by: window.end, meeting: null })
      : null,
  };
}

function treatment(ground: Ground, item: WheelItem, year: number, run: readonly number[], once: boolean): Found[] {
  const { start, end, period } = periodOf(year, run);
  if (meetingFor(ground, item, { start, end }, once) !== null || start > ground.to || end < ground.from) return [];
  const after = precedingOf(ground, item, start.slice(0, 4));
  const from = opened(start, end, after);
  const when: When = { day: from, start: from, end, period: ground.lookup.period(period) };
  const key = `${item.id}/${start.slice(0, once ? 4 : 7)}`;
  const state = end < ground.lookup.asOf ? "passed" : "open";
  const about = aboutOf(ground, item, after, { start: from, end });
  return [datedEntry(when, { key, about, item: conceptOf(ground, item), state }, bodyWho(ground, item.body))];
}

/** Treatments of each year that no meeting is registered for; those without months have no date. */
export function treatments(ground: Ground): Found[] {
  const years = yearsOf(ground);
  return wheelOf(ground).flatMap((item) => {
    const runs = runsOf(item.months ?? []);
    if (runs.length === 0) {
      const after = (item.after ?? []).map((id) => ({ ...ground.lookup.named(id), date: null }));
      const made = { key: item.id, item: conceptOf(ground, item), state: "open" as const };
      const about = aboutOf(ground, item, after, null);
      return [undatedEntry({ ...made, about, when: ground.lookup.sayIf(item.when) }, bodyWho(ground, item.body))];
    }
    // a run that goes into the next year is that of the year in which it begins
    const begun = [(years[0] ?? 0) - 1, ...years];
    return begun.flatMap((year) => runs.flatMap((run) => treatment(ground, item, year, run, runs.length === 1)));
  });
}
