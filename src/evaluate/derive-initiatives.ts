/** The milestones and initiatives that a derived figure counts. */
import type { DerivedMember, MemberWhy } from "../model/derived.js";
import type { DeriveInitiatives, DeriveMilestones, Initiative, Milestone } from "../model/plan.js";
import type { Parameters } from "../model/progress.js";
import type { DeriveContext } from "./derive.js";
import { stateOn } from "./lifecycle.js";
import { type MilestoneState, milestoneState } from "./milestone.js";

/** In the plan on the day: begun, and neither proposed only nor replaced or retired. */
function isIn({ lifecycle = [] }: Initiative, date: string): boolean {
  const state = stateOn(lifecycle, date);
  if (state !== null) return state === "active" || state === "suspended";
  const first = lifecycle.map(({ from, state: begun }) => ({ from, begun })).sort((a, b) => (a.from < b.from ? -1 : 1));
  // What is first declared proposed or active after the day was not there on the day.
  return first[0] === undefined || (first[0].begun !== "proposed" && first[0].begun !== "active");
}

const initiativesOn = ({ index }: DeriveContext, date: string): Initiative[] =>
  index.initiatives.map(({ initiative }) => initiative).filter((initiative) => isIn(initiative, date));

/** Lists whose members are, or hold, initiatives and milestones. */
const HOLDING: ReadonlySet<string> = new Set(["objectives", "initiatives", "milestones"]);

/** What errors left out that may belong to the population. A population with a hole is not complete. */
export function leftOutOf({ plan }: DeriveContext): string[] {
  const holes = plan.leftOut.filter(({ file, list }) =>
    list === undefined ? file.startsWith("objectives/") : HOLDING.has(list),
  );
  return [...new Set(holes.map(({ file, item }) => item ?? file))];
}

function lateness(state: MilestoneState, counts: DeriveMilestones["counts"]): [boolean | null, MemberWhy] {
  if (state.planned === null) return [null, "no_due"];
  if (!state.delayed) return [false, "in_time"];
  if (counts === "delayed" || state.significantlyDelayed) return [true, "delayed"];
  return state.plannedDays === null ? [null, "no_start"] : [false, "delayed_little"];
}

function milestoneMember(
  milestone: Milestone,
  { stage, counts }: DeriveMilestones,
  date: string,
  parameters: Parameters,
): DerivedMember {
  const { id, name } = milestone;
  const state = milestoneState(milestone, date, parameters);
  const { daysLate } = state;
  const unstaged = stage !== undefined && milestone.stage === undefined;
  const [counted, why]: [boolean | null, MemberWhy] = unstaged ? [null, "no_stage"] : lateness(state, counts);
  return { id, name, counted, why, daysLate, value: null };
}

/** The milestones of the initiatives that were in the plan on the day, each as late as it was then. */
export function milestoneMembers(derive: DeriveMilestones, context: DeriveContext, date: string): DerivedMember[] {
  const { stage, initiatives } = derive;
  const asked = initiativesOn(context, date).filter(({ id }) => initiatives === undefined || initiatives.includes(id));
  return asked
    .flatMap(({ milestones }) => milestones ?? [])
    .filter((milestone) => stage === undefined || milestone.stage === undefined || milestone.stage === stage)
    .map((milestone) => milestoneMember(milestone, derive, date, context.parameters));
}

function evaluated({ evaluation }: Initiative, counts: DeriveInitiatives["counts"]): [boolean | null, MemberWhy] {
  if (evaluation === undefined) return [null, "no_evaluation"];
  return [evaluation === "funded" || (evaluation === "planned" && counts === "evaluated"), evaluation];
}

/** The initiatives that were in the plan on the day. Portfolio and evaluation carry no date: they are as the plan has them. */
export function initiativeMembers(derive: DeriveInitiatives, context: DeriveContext, date: string): DerivedMember[] {
  const { portfolio, counts } = derive;
  return initiativesOn(context, date)
    .filter((each) => portfolio === undefined || (each.portfolio?.inside ?? portfolio) === portfolio)
    .map((initiative) => {
      const unplaced = portfolio !== undefined && initiative.portfolio === undefined;
      const [counted, why]: [boolean | null, MemberWhy] = unplaced
        ? [null, "no_portfolio"]
        : evaluated(initiative, counts);
      return { id: initiative.id, name: initiative.name, counted, why, daysLate: null, value: null };
    });
}
