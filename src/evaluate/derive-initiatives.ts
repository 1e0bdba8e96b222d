/** The milestones and initiatives that a derived figure counts. */
import type { DerivedMember, MemberFact, MemberWhy } from "../model/derived.js";
import type { DeriveInitiatives, DeriveMilestones, Initiative, Milestone } from "../model/plan.js";
import { type KnownEvaluation, type KnownPlace, evaluationOn, forecastOn, isUndated, portfolioOn } from "./dated.js";
import type { DeriveContext } from "./derive.js";
import { isWritten, stateOn } from "./lifecycle.js";
import { type MilestoneState, milestoneState } from "./milestone.js";
import { spanOf } from "./period.js";

/** In the plan on the day: begun, and neither proposed only nor replaced or retired. */
function isIn({ lifecycle = [] }: Initiative, date: string): boolean {
  const state = stateOn(lifecycle, date);
  return state === null ? isWritten(lifecycle, date) : state === "active" || state === "suspended";
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

/** A forecast without a date is known on the day the plan is judged as of, and on no earlier one. */
const isUnknownThen = (fact: Parameters<typeof isUndated>[0], date: string, { asOf }: DeriveContext): boolean =>
  date < asOf && isUndated(fact);

function factOf(milestone: Milestone, { reached }: MilestoneState, date: string): MemberFact[] {
  if (reached) return [{ kind: "reached", period: milestone.actual ?? null, since: null }];
  const forecast = forecastOn(milestone, date);
  if (forecast !== null) return [{ kind: "forecast", period: forecast.period, since: forecast.reported }];
  return milestone.due === undefined ? [] : [{ kind: "due", period: milestone.due, since: null }];
}

function milestoneMember(
  milestone: Milestone,
  { stage, counts }: DeriveMilestones,
  date: string,
  context: DeriveContext,
): DerivedMember {
  const { id, name } = milestone;
  const { forecast, ...plain } = milestone;
  const undated = isUnknownThen(forecast, date, context);
  const state = milestoneState(undated ? plain : milestone, date, context.parameters);
  const unstaged = stage !== undefined && milestone.stage === undefined;
  const [counted, why]: [boolean | null, MemberWhy] = unstaged ? [null, "no_stage"] : lateness(state, counts);
  // What is reached, or late enough already, stands whatever was forecast.
  const open = undated && !state.reached && counted === false;
  return {
    ...{ id, name, counted: open ? null : counted, why: open ? "forecast_undated" : why },
    ...{ facts: factOf(milestone, state, date), daysLate: open ? null : state.daysLate, value: null },
  };
}

/** In the plan on the day: put there by then, or with its initiative. */
function isSet({ set }: Milestone, date: string): boolean {
  const end = spanOf(set)?.end;
  return end === undefined || end <= date;
}

/** The milestones that were in the plan on the day, with their initiatives, each as late as it then was known to be. */
export function milestoneMembers(derive: DeriveMilestones, context: DeriveContext, date: string): DerivedMember[] {
  const { stage, initiatives } = derive;
  const asked = initiativesOn(context, date).filter(({ id }) => initiatives === undefined || initiatives.includes(id));
  return asked
    .flatMap(({ milestones }) => milestones ?? [])
    .filter((milestone) => isSet(milestone, date))
    .filter((milestone) => stage === undefined || milestone.stage === undefined || milestone.stage === stage)
    .map((milestone) => milestoneMember(milestone, derive, date, context));
}

function evaluated(known: KnownEvaluation | null, counts: DeriveInitiatives["counts"]): [boolean | null, MemberWhy] {
  if (known === null) return [null, "no_evaluation"];
  return [known.state === "funded" || (known.state === "planned" && counts === "evaluated"), known.state];
}

/** Whether an initiative counts; its place comes first, because it tells whether the initiative belongs at all. */
function verdictOn(
  initiative: Initiative,
  { portfolio, counts }: DeriveInitiatives,
  place: KnownPlace | null,
  date: string,
  context: DeriveContext,
): [boolean | null, MemberWhy] {
  if (portfolio !== undefined && place === null) return [null, "no_portfolio"];
  if (portfolio !== undefined && isUnknownThen(initiative.portfolio, date, context)) return [null, "portfolio_undated"];
  if (isUnknownThen(initiative.evaluation, date, context)) return [null, "evaluation_undated"];
  return evaluated(evaluationOn(initiative, date), counts);
}

function initiativeMember(
  initiative: Initiative,
  derive: DeriveInitiatives,
  date: string,
  context: DeriveContext,
): DerivedMember {
  const { id, name } = initiative;
  const place = portfolioOn(initiative, date);
  const evaluation = evaluationOn(initiative, date);
  const [counted, why] = verdictOn(initiative, derive, place, date, context);
  const facts: MemberFact[] = [
    ...(evaluation === null ? [] : [{ kind: "evaluation" as const, period: null, since: evaluation.since }]),
    ...(place === null || derive.portfolio === undefined
      ? []
      : [{ kind: place.inside ? ("inside" as const) : ("outside" as const), period: null, since: place.since }]),
  ];
  return { id, name, counted, why, facts, daysLate: null, value: null };
}

/** The initiatives that were in the plan on the day, by their place in the portfolio then. One of no known place stays. */
export function initiativeMembers(derive: DeriveInitiatives, context: DeriveContext, date: string): DerivedMember[] {
  const { portfolio } = derive;
  const mayBelong = (initiative: Initiative): boolean => {
    const place = portfolioOn(initiative, date);
    return place === null || place.inside === portfolio || isUnknownThen(initiative.portfolio, date, context);
  };
  return initiativesOn(context, date)
    .filter((each) => portfolio === undefined || mayBelong(each))
    .map((each) => initiativeMember(each, derive, date, context));
}
