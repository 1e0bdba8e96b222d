/** Duties of the follow-up, period by period, and where the plan shows that one was done. */
import { addMonths, dayOf } from "../evaluate/calendar.js";
import { whoDevelops } from "../evaluate/gaps/who.js";
import { entriesOf } from "../evaluate/items.js";
import { spanOf } from "../evaluate/period.js";
import type { Duty } from "../model/plan.js";
import { datedEntry, dueBy, isAssumed, stateBy, undatedEntry, yearsOf } from "./calendar-ground.js";
import type { Found, Ground } from "./calendar-ground.js";
import { originOf } from "./calendar-meetings.js";
import type { About, Origin } from "./calendar-view.js";
import { asked } from "./calendar-who.js";

type Cadence = Exclude<NonNullable<Duty["cadence"]>, "continuous">;

const parts: Readonly<Record<Cadence, readonly string[]>> = {
  yearly: [""],
  "half-yearly": ["-H1", "-H2"],
  quarterly: ["-Q1", "-Q2", "-Q3", "-Q4"],
};

const monthsIn: Readonly<Record<Cadence, number>> = { yearly: 12, "half-yearly": 6, quarterly: 3 };

const yearText = (year: number): string => String(year).padStart(4, "0");

/** Every year, half or quarter in the range, from when the plan begins. */
function everyPeriod(ground: Ground, cadence: Cadence): string[] {
  const begins = spanOf(ground.plan.settings.horizon?.from)?.start ?? "";
  const all = yearsOf(ground).flatMap((year) => parts[cadence].map((part) => `${yearText(year)}${part}`));
  return all.filter((period) => (spanOf(period)?.end ?? "") >= begins);
}

/** From the first time on: a year goes on by years, a day by the same day of later months. */
function everyFrom({ to }: Ground, due: string, cadence: Cadence): string[] {
  const first = spanOf(due);
  if (first === null) return [];
  const periods: string[] = [];
  const step = monthsIn[cadence];
  for (let times = 0; ; times += 1) {
    const day = addMonths(first.end, times * step);
    if (day > to) return periods;
    periods.push(times === 0 || (due.length === 4 && step === 12) ? due.replace(/^\d{4}$/, day.slice(0, 4)) : day);
  }
}

function periodsOf(ground: Ground, { due, cadence }: Duty): string[] {
  if (cadence === undefined || cadence === "continuous") return due === undefined ? [] : [due];
  return due === undefined ? everyPeriod(ground, cadence) : everyFrom(ground, due, cadence);
}

/** The year, half or quarter that a day lies in; the year up to the day for what does not come back. */
function around(day: string, cadence: Duty["cadence"]): { readonly start: string; readonly end: string } | null {
  const { year, month } = dayOf(day);
  if (cadence === "half-yearly") return spanOf(`${yearText(year)}-H${month <= 6 ? 1 : 2}`);
  if (cadence === "quarterly") return spanOf(`${yearText(year)}-Q${Math.ceil(month / 3)}`);
  const whole = spanOf(yearText(year));
  return cadence === "yearly" || whole === null ? whole : { start: whole.start, end: day };
}

type RecordKind = NonNullable<Duty["recorded_by"]>;

/** What shows that a duty was done, by the kind of record that the plan names. */
const recorded: Readonly<Record<RecordKind, (ground: Ground) => Origin[]>> = {
  edition: ({ plan, lookup }) => {
    const published = entriesOf(plan, "edition").filter(({ content }) => content.state === "published");
    return published.flatMap(({ content: { id, name, date } }) =>
      date === undefined ? [] : [{ id, name: lookup.say(name), date: lookup.period(date) }],
    );
  },
  evaluation: ({ meetings, lookup }) =>
    meetings
      .filter(({ evaluation, state }) => evaluation !== undefined && state !== "planned")
      .map((each) => originOf(lookup, each)),
  meeting: ({ meetings, lookup }) =>
    meetings.filter(({ state }) => state === "held").map((each) => originOf(lookup, each)),
};

const dayDone = ({ date }: Origin): string => spanOf(date.period)?.end ?? "";

/** Records of a duty that are known of on the as-of date, oldest first; null where the plan names no kind of record. */
function recordsOf(ground: Ground, { recorded_by }: Duty): Origin[] | null {
  if (recorded_by === undefined) return null;
  const known = recorded[recorded_by](ground).filter((each) => dayDone(each) <= ground.lookup.asOf);
  return known.sort((a, b) => (dayDone(a) < dayDone(b) ? -1 : Number(dayDone(a) > dayDone(b))));
}

function evidenceIn(records: readonly Origin[], { cadence }: Duty, day: string): Origin | null {
  const window = around(day, cadence);
  if (window === null) return null;
  return records.findLast((each) => window.start <= dayDone(each) && dayDone(each) <= window.end) ?? null;
}

type DutyAbout = Extract<About, { readonly kind: "duty" }>;

/** What every entry of a duty says. */
function aboutOf({ lookup }: Ground, duty: Duty, records: readonly Origin[] | null): DutyAbout {
  const { cadence = null, due } = duty;
  return {
    kind: "duty",
    ...{ text: lookup.say(duty.text), cadence, from: due === undefined ? null : lookup.period(due) },
    cadenceAssumed: isAssumed(duty, "cadence"),
    ...{ tracked: records !== null, evidence: null, latest: records?.at(-1) ?? null },
  };
}

/** What is over without anything to show for it is passed: whether it was done, the plan does not say. */
function dutyEntries(ground: Ground, duty: Duty): Found[] {
  const { lookup } = ground;
  const { id, owner, cadence } = duty;
  const records = recordsOf(ground, duty);
  const about = aboutOf(ground, duty, records);
  const item = { id, number: "", name: about.text };
  const who = asked(ground, whoDevelops(ground.scene, owner));
  const repeated = cadence !== undefined && cadence !== "continuous";
  if (!repeated && duty.due === undefined) {
    return [undatedEntry({ about, item, key: id, state: "open", when: null }, who)];
  }
  return periodsOf(ground, duty).flatMap((period) => {
    const when = dueBy(lookup, period);
    if (when === null) return [];
    const evidence = evidenceIn(records ?? [], duty, when.day);
    const key = repeated ? `${id}/${period}` : id;
    const state = stateBy(lookup, when, evidence !== null, "passed");
    const made = { about: { ...about, evidence }, item, key, state, assumed: isAssumed(duty, "due") };
    return [datedEntry(when, made, who)];
  });
}

export function duties(ground: Ground): Found[] {
  const all = entriesOf(ground.plan, "governance").flatMap(({ content }) => content.duties ?? []);
  return all.flatMap((duty) => dutyEntries(ground, duty));
}
