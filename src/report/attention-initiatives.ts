/** Initiatives that nothing is reported of, that nobody owns, or whose deadline has passed. */
import type { Attended } from "./attended.js";
import { groupBy } from "./attended.js";
import { stateOn } from "../evaluate/lifecycle.js";
import type { PlanIndex } from "../evaluate/items.js";
import type { Initiative, Milestone } from "../model/plan.js";
import { hasPassed } from "./ages.js";
import type { Lookup } from "./lookup.js";
import type { Concern, PassedDeadline, SilentInitiatives } from "./attention-view.js";

type Placed = PlanIndex["initiatives"][number];

const concernOf = (lookup: Lookup, { id, number = id, name }: Initiative): Concern => ({
  id,
  number,
  name: lookup.say(name),
});

/** Initiatives that run: proposed, ended and resting ones owe no report. */
const running = ({ lookup, initiatives }: Attended): Initiative[] =>
  initiatives
    .map(({ initiative }: Placed) => initiative)
    .filter(({ lifecycle }) => (stateOn(lifecycle, lookup.asOf) ?? "active") === "active");

const isSilent = ({ reports = [] }: Initiative, asOf: string): boolean =>
  !reports.some((report) => report.cut_off <= asOf);

/** By the source that the status is to come from; those without one come last. */
export function silentInitiatives(attended: Attended): SilentInitiatives[] {
  const { lookup } = attended;
  const silent = running(attended).filter((initiative) => isSilent(initiative, lookup.asOf));
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

const isLate = ({ due, actual }: Milestone, asOf: string): boolean =>
  due !== undefined && actual === undefined && hasPassed(due, asOf);

/** Deadlines of initiatives, and of milestones that have not been reported as reached. */
export function deadlinesPassed(attended: Attended): PassedDeadline[] {
  const { lookup } = attended;
  return running(attended).flatMap((initiative) => {
    const concern = concernOf(lookup, initiative);
    const { deadline, milestones = [] } = initiative;
    const own = deadline !== undefined && hasPassed(deadline, lookup.asOf) ? [{ milestone: null, due: deadline }] : [];
    const late = milestones.flatMap((each) =>
      isLate(each, lookup.asOf) && each.due !== undefined ? [{ milestone: lookup.say(each.name), due: each.due }] : [],
    );
    return [...own, ...late].map(({ milestone, due }) => ({ ...concern, milestone, by: lookup.period(due) }));
  });
}
