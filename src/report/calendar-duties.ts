/** Duties of the follow-up, period by period, and where the plan shows that one was done. */
import { addMonths, dayOf } from "../evaluate/calendar.js";
import { entriesOf } from "../evaluate/items.js";
import { spanOf } from "../evaluate/period.js";
import type { Duty } from "../model/plan.js";
import { datedEntry, dueBy, isAssumed, organisations, stateBy, undatedEntry, yearsOf } from "./calendar-ground.js";
import type { Found, Ground } from "./calendar-ground.js";
import type { About, Origin } from "./calendar-view.js";

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

/** The year, half or quarter that a day lies in. */
function around(day: string, cadence: Duty["cadence"]): { readonly start: string; readonly end: string } | null {
  const { year, month } = dayOf(day);
  if (cadence === "half-yearly") return spanOf(`${yearText(year)}-H${month <= 6 ? 1 : 2}`);
  if (cadence === "quarterly") return spanOf(`${yearText(year)}-Q${Math.ceil(month / 3)}`);
  return spanOf(yearText(year));
}

/**
 * What shows that a duty was done, by the last words of its id: the format has no key for it. The evaluation of the
 * process is what a meeting said of it, a revision is a published edition. Others cannot be recorded.
 */
function evidencesOf({ plan, meetings, lookup }: Ground, { id }: Duty): Origin[] {
  if (id.endsWith("evaluate-process")) {
    const said = meetings.filter(({ evaluation, state }) => evaluation !== undefined && state !== "planned");
    return said.map((each) => ({ ...lookup.named(each.body), date: lookup.period(each.date) }));
  }
  if (!id.endsWith("revise")) return [];
  const published = entriesOf(plan, "edition").filter(({ content }) => content.state === "published");
  return published.flatMap(({ content: { id: edition, name, date } }) =>
    date === undefined ? [] : [{ id: edition, name: lookup.say(name), date: lookup.period(date) }],
  );
}

function evidenceIn(ground: Ground, duty: Duty, day: string): Origin | null {
  const window = around(day, duty.cadence);
  if (window === null) return null;
  const inside = ({ date }: Origin): boolean => {
    const end = spanOf(date.period)?.end ?? "";
    return window.start <= end && end <= window.end && end <= ground.lookup.asOf;
  };
  return evidencesOf(ground, duty).findLast(inside) ?? null;
}

/** What is over without anything to show for it is passed: whether it was done, the plan does not say. */
function dutyEntries(ground: Ground, duty: Duty): Found[] {
  const { lookup } = ground;
  const { id, owner, cadence = null } = duty;
  const text = lookup.say(duty.text);
  const item = { id, number: "", name: text };
  const who = organisations(lookup, [owner]);
  const repeated = cadence !== null && cadence !== "continuous";
  if (!repeated && duty.due === undefined) {
    const about: About = { kind: "duty", text, cadence, evidence: null };
    return [undatedEntry({ about, item, key: id, state: "open", when: null }, who)];
  }
  return periodsOf(ground, duty).flatMap((period) => {
    const when = dueBy(lookup, period);
    if (when === null) return [];
    const evidence = evidenceIn(ground, duty, when.day);
    const about: About = { kind: "duty", text, cadence, evidence };
    const key = repeated ? `${id}/${period}` : id;
    const assumed = isAssumed(duty, "due", "cadence");
    const state = stateBy(lookup, when, evidence !== null, "passed");
    return [datedEntry(when, { about, item, key, state, assumed }, who)];
  });
}

export function duties(ground: Ground): Found[] {
  const all = entriesOf(ground.plan, "governance").flatMap(({ content }) => content.duties ?? []);
  return all.flatMap((duty) => dutyEntries(ground, duty));
}
