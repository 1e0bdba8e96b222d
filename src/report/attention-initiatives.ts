/** Initiatives that nothing is reported of, that nobody owns, or whose deadline has passed or comes up. */
import type { Attended } from "./attended.js";
import { groupBy } from "./attended.js";
import type { PlanIndex } from "../evaluate/items.js";
import type { Initiative, Milestone } from "../model/plan.js";
import { hasPassed } from "./ages.js";
import type { Lookup } from "./lookup.js";
import { stateIn } from "./status-initiative.js";
import type { Concern, InitiativeDeadline, SilentInitiatives } from "./attention-view.js";

type Placed = PlanIndex["initiatives"][number];

const concernOf = (lookup: Lookup, { id, number = id, name }: Initiative): Concern => ({
  id,
  number,
  name: lookup.say(name),
});

/** Initiatives that run: proposed, ended and resting ones owe nothing. */
const running = ({ lookup, plan, initiatives }: Attended): Initiative[] =>
  initiatives
    .map(({ initiative }: Placed) => initiative)
    .filter((initiative) => stateIn(lookup, initiative, plan.settings).running);

/** By the source that the status is to come from; those without one come last. */
export function silentInitiatives(attended: Attended): SilentInitiatives[] {
  const { lookup, plan } = attended;
  const silent = running(attended).filter((initiative) => stateIn(lookup, initiative, plan.settings).silent);
  const groups = groupBy(silent, (initiative) => initiative.status_source ?? null);
  return groups
    .sort(([a], [b]) => Number(a === null) - Number(b === null))
    .map(([id, found]) => ({
      source: id === null ? null : lookup.named(id),
      ask: lookup.asked(id),
      initiatives: found.map((initiative) => concernOf(lookup, initiative)),
    }));
}

/** Initiatives whose owner is not settled or not named; "several" is an answer. */
export function ownerless(attended: Attended): Concern[] {
  const nobody = ({ ownership, owners = [] }: Initiative): boolean =>
    ownership === "clarifying" || (ownership !== "several" && owners.length === 0);
  return running(attended)
    .filter(nobody)
    .map((initiative) => concernOf(attended.lookup, initiative));
}

/** The date that was set for a milestone that is not reached yet; null where the plan does not print one. */
const dateOf = ({ due, actual, inferred = [] }: Milestone): string | null =>
  due === undefined || actual !== undefined || inferred.includes("due") ? null : due;

/** Printed deadlines of initiatives, and of milestones that have not been reported as reached, that answer to a question. */
export function initiativeDeadlines(attended: Attended, when: (by: string) => boolean): InitiativeDeadline[] {
  const { lookup } = attended;
  return running(attended).flatMap((initiative) => {
    const concern = concernOf(lookup, initiative);
    const { deadline, milestones = [], inferred = [] } = initiative;
    const own = deadline === undefined || inferred.includes("deadline") ? null : deadline;
    const dates = [
      { milestone: null, due: own },
      ...milestones.map((each) => ({ milestone: lookup.say(each.name), due: dateOf(each) })),
    ];
    return dates.flatMap(({ milestone, due }) =>
      due !== null && when(due) ? [{ ...concern, milestone, by: lookup.period(due) }] : [],
    );
  });
}

/** Those that have passed. */
export const deadlinesPassed = (attended: Attended): InitiativeDeadline[] =>
  initiativeDeadlines(attended, (by) => hasPassed(by, attended.lookup.asOf));
