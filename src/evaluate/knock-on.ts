/** What the delay of a milestone does to those that wait for it. */
import type { Id, Milestone } from "../model/plan.js";
import { dayNumber, dayOf } from "./calendar.js";
import type { PlanIndex } from "./items.js";
import { spanOf } from "./period.js";

/** A milestone that is pushed, and by how many days. */
export interface Pushed {
  readonly id: Id;
  readonly days: number;
}

const number = (date: string): number => dayNumber(dayOf(date));

/** Days from the planned end of the first to the planned start of the second: what the second can bear. */
function slackBetween(first: Milestone, second: Milestone): number {
  const [end, start] = [spanOf(first.due)?.end, spanOf(second.start)?.start];
  return end === undefined || start === undefined ? 0 : Math.max(0, number(start) - number(end) - 1);
}

const milestonesOf = (index: PlanIndex): Milestone[] =>
  index.initiatives.flatMap(({ initiative }) => initiative.milestones ?? []);

/** Those that name a milestone in `depends_on`, by the id they name. */
function waitingFor(milestones: readonly Milestone[]): ReadonlyMap<Id, readonly Milestone[]> {
  const waiting = new Map<Id, Milestone[]>();
  for (const each of milestones)
    for (const id of new Set(each.depends_on)) waiting.set(id, [...(waiting.get(id) ?? []), each]);
  return waiting;
}

/** Reached on the day or before. */
function isReached({ actual }: Milestone, asOf: string): boolean {
  const end = spanOf(actual)?.end;
  return end !== undefined && end <= asOf;
}

/** Carries the delay on, round by round. Along each step it can only shrink, so a cycle comes to rest. */
function spread(from: Milestone, days: number, milestones: readonly Milestone[], asOf: string): Map<Id, number> {
  const waiting = waitingFor(milestones);
  const pushed = new Map<Id, number>([[from.id, days]]);
  const open = [from];
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    const delay = pushed.get(at.id) ?? 0;
    for (const next of waiting.get(at.id) ?? []) {
      const carried = delay - slackBetween(at, next);
      if (isReached(next, asOf) || carried <= (pushed.get(next.id) ?? 0)) continue;
      pushed.set(next.id, carried);
      open.push(next);
    }
  }
  return pushed;
}

/**
 * The milestones that a delay of one by so many days reaches, directly or through others, each with the days by which it
 * is pushed, in the order of the plan. Time between the end of one and the start of the next takes up the delay; without
 * a start all of it is carried on. What is reached by the day, year-month-day, is pushed no more. Days are counted from
 * the plan's due dates: a forecast that already allows for the delay is not pushed beyond it.
 */
export function knockOn(index: PlanIndex, id: Id, days: number, asOf: string): Pushed[] {
  const milestones = milestonesOf(index);
  const from = milestones.find((each) => each.id === id);
  if (from === undefined) return [];
  const pushed = spread(from, Math.max(0, days), milestones, asOf);
  return milestones.flatMap(({ id: other }) => {
    const by = other === id ? 0 : (pushed.get(other) ?? 0);
    return by > 0 ? [{ id: other, days: by }] : [];
  });
}
