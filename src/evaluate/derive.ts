/** Measures computed from the plan itself, over populations that the plan declares complete. Unknown is never "no". */
import type { Breakdowns } from "../model/breakdown.js";
import type { DerivedFigure, DerivedMember, DerivedProblem, MemberWhy } from "../model/derived.js";
import type { Measure, Plan } from "../model/plan.js";
import type { Parameters } from "../model/progress.js";
import { breakdownMembers } from "./derive-breakdown.js";
import { compositeMembers, compositeValue } from "./derive-composite.js";
import { initiativeMembers, leftOutOf, milestoneMembers } from "./derive-initiatives.js";
import type { PlanIndex } from "./items.js";
import { type Span, spanOf } from "./period.js";

/** What a figure is computed from. */
export interface DeriveContext {
  readonly plan: Plan;
  readonly index: PlanIndex;
  /** The judgement date, year-month-day: only periods that are over by then are computed. */
  readonly asOf: string;
  readonly parameters: Parameters;
  /** The files that were read; a figure over another has the problem `no_file`. */
  readonly breakdowns: Breakdowns;
}

/** The population of a period: its members, how many they should be, and what stands in the way. */
export interface Population {
  readonly members: readonly DerivedMember[];
  /** The size of the population, where it is not the number of members. */
  readonly size?: number;
  readonly problem?: DerivedProblem;
}

function populationOf(measure: Measure, context: DeriveContext, period: string, end: string): Population {
  const { derive } = measure;
  if (derive === undefined) return { members: [] };
  if (derive.kind === "breakdown") return breakdownMembers(measure, derive, context, period);
  if (derive.kind === "composite") return compositeMembers(derive, context, end);
  const names = leftOutOf(context);
  const members =
    derive.kind === "milestones" ? milestoneMembers(derive, context, end) : initiativeMembers(derive, context, end);
  return names.length === 0 ? { members } : { members, problem: { reason: "left_out", names } };
}

const undated: ReadonlySet<MemberWhy> = new Set(["forecast_undated", "evaluation_undated", "portfolio_undated"]);

/** True when all that is missing is the day from which something was known. */
export const isUndatedMember = ({ why }: Pick<DerivedMember, "why">): boolean => undated.has(why);

/** Members that cannot be told; those of which only a date is missing come second. */
function unknownOf(members: readonly DerivedMember[]): DerivedProblem | null {
  const unknown = members.filter(({ counted }) => counted === null);
  const others = unknown.filter((member) => !isUndatedMember(member));
  if (others.length > 0) return { reason: "unknown", ids: others.map(({ id }) => id) };
  return unknown.length > 0 ? { reason: "undated", ids: unknown.map(({ id }) => id) } : null;
}

function problemOf({ members, size = members.length, problem }: Population): DerivedProblem | null {
  const missing = problem ?? unknownOf(members);
  if (missing !== null) return missing;
  if (members.length !== size) return { reason: "other_size", units: members.length, size };
  return size === 0 ? { reason: "empty" } : null;
}

function figureOf(measure: Measure, context: DeriveContext, period: string, { end }: Span): DerivedFigure {
  const population = populationOf(measure, context, period, end);
  const { members } = population;
  const problem = problemOf(population);
  if (problem !== null) return { period, end, counted: null, of: null, observation: null, problem, members };
  const counted = members.filter((member) => member.counted === true).length;
  const of = members.length;
  const { derive } = measure;
  const made = derive?.kind === "composite" ? compositeValue(derive, members) : null;
  if (made !== null) {
    const observation = { period, value: made, standing: "official" as const };
    return { period, end, counted: null, of, made, observation, problem: null, members };
  }
  const observation = { period, value: `${counted}/${of}`, standing: "official" as const };
  return { period, end, counted, of, observation, problem: null, members };
}

/**
 * The figures of a measure with `derive`, oldest first: one for each period that is declared complete and is over, with
 * its members, each judged by what was known on the period's last day. Without `derive` none.
 */
export function deriveObservations(measure: Measure, context: DeriveContext): DerivedFigure[] {
  const declared = [...new Set(measure.derive?.complete ?? [])];
  const over = declared.flatMap((period) => {
    const span = spanOf(period);
    return span === null || span.end > context.asOf ? [] : [{ period, span }];
  });
  return over
    .sort((one, other) => (one.span.end < other.span.end ? -1 : Number(one.span.end > other.span.end)))
    .map(({ period, span }) => figureOf(measure, context, period, span));
}

/** How many of a kind make a year; months have no letter. */
const PARTS: Readonly<Record<string, number>> = { H: 2, T: 3, Q: 4 };

/** The period of the same kind right after a year or a part of one; null for any other period. */
function following(period: string): string | null {
  const match = /^(\d{4})(?:-([HTQ]?)(\d+))?$/.exec(period);
  if (match === null) return null;
  const [, year = "", kind = "", number] = match;
  if (number === undefined) return String(Number(year) + 1);
  const isLast = Number(number) >= (PARTS[kind] ?? 12);
  const next = String(isLast ? 1 : Number(number) + 1).padStart(number.length, "0");
  return `${String(Number(year) + Number(isLast))}-${kind}${next}`;
}

/** Periods of the same kind after this one that are over by the day. */
function followingOver(period: string, asOf: string): string[] {
  const next = following(period);
  const end = spanOf(next ?? undefined)?.end;
  return next === null || end === undefined || end > asOf ? [] : [next, ...followingOver(next, asOf)];
}

/**
 * Periods that are over and that a figure would be expected for, but that the plan does not declare complete, oldest
 * first: those that follow the first declared one, and due periods of targets. A period with a figure of its own, and a
 * measure without `derive`, have none.
 */
export function periodsNotComplete({ derive, targets = [], observations = [] }: Measure, asOf: string): string[] {
  if (derive === undefined) return [];
  const endOf = (period: string): string => spanOf(period)?.end ?? "";
  // Nothing follows a period that is none: "2024-00" is told as what it is, and not by those after it.
  const told = derive.complete.filter((period) => spanOf(period) !== null);
  const declared = told.sort((one, other) => (endOf(one) < endOf(other) ? -1 : 1));
  const due = targets.flatMap((target) => (target.superseded === undefined ? (target.due ?? []) : []));
  const asked = [...declared.slice(0, 1).flatMap((first) => followingOver(first, asOf)), ...due];
  const had = new Set([...declared, ...observations.map(({ period }) => period)].map(endOf));
  const byEnd = new Map(asked.map((period) => [endOf(period), period]));
  return [...byEnd]
    .filter(([end]) => end !== "" && end <= asOf && !had.has(end))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, period]) => period);
}

/** The figures of every measure that has `derive`. */
export function deriveAll(context: DeriveContext): ReadonlyMap<Measure, readonly DerivedFigure[]> {
  const derived = context.index.measures.filter(({ measure }) => measure.derive !== undefined);
  return new Map(derived.map(({ measure }) => [measure, deriveObservations(measure, context)]));
}
