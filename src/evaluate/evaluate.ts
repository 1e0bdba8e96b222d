/** A whole plan judged as of a day: every measure, and what indicators and objectives make of them. */
import type { Breakdowns } from "../model/breakdown.js";
import type { Id, Indicator, Measure, Objective, Plan } from "../model/plan.js";
import type { Evaluation, Progress, Status } from "../model/progress.js";
import { aggregate, countStatuses } from "./aggregate.js";
import { deriveAll } from "./derive.js";
import { type PlanIndex, entriesOf } from "./items.js";
import { judge } from "./judge.js";
import { parametersOf } from "./method.js";
import type { Cadence } from "./stale.js";

function cadences(plan: Plan): Map<Id, Cadence | undefined> {
  const sources = entriesOf(plan, "sources").flatMap(({ content }) => content.sources);
  return new Map(sources.map(({ id, cadence }) => [id, cadence]));
}

/** Indicators with those under them. */
function within(indicators: readonly Indicator[] | undefined): Indicator[] {
  return (indicators ?? []).flatMap((each) => [each, ...within(each.indicators)]);
}

/** Measures of an indicator and of all under it: an umbrella aggregates its children. */
function measuresOf(indicator: Indicator): Measure[] {
  return within([indicator]).flatMap(({ measures }) => measures ?? []);
}

function measuresUnder(objective: Objective): Measure[] {
  const own = (objective.indicators ?? []).flatMap(measuresOf);
  return [...own, ...(objective.objectives ?? []).flatMap(measuresUnder)];
}

function allIndicators(plan: Plan, index: PlanIndex): Indicator[] {
  const goals = entriesOf(plan, "strategy").flatMap(({ content }) => content.goals ?? []);
  return [...goals, ...index.objectives].flatMap(({ indicators }) => within(indicators));
}

/**
 * Judges every measure of a plan. `asOf` is the judgement date, year-month-day: nothing depends on the clock.
 * `breakdowns` are the files that were read; a figure that another would give is not computed.
 */
export function evaluate(plan: Plan, index: PlanIndex, asOf: string, breakdowns: Breakdowns = new Map()): Evaluation {
  const parameters = parametersOf(plan.settings.method);
  const cadenceOf = cadences(plan);
  const measures = new Map<Measure, Progress>();
  const derived = deriveAll({ plan, index, asOf, parameters, breakdowns });
  for (const { measure, indicator, source } of index.measures) {
    const cadence = source === null ? undefined : cadenceOf.get(source);
    const figures = (derived.get(measure) ?? []).flatMap(({ observation }) => observation ?? []);
    const options = { asOf, parameters, cadence, indicatorLifecycle: indicator.lifecycle, derived: figures };
    measures.set(measure, judge(measure, options));
  }
  const statuses = (of: readonly Measure[]): Status[] => of.flatMap((measure) => measures.get(measure)?.status ?? []);
  return {
    asOf,
    parameters,
    measures,
    derived,
    indicators: new Map(allIndicators(plan, index).map((each) => [each, aggregate(statuses(measuresOf(each)))])),
    objectives: new Map(index.objectives.map((each) => [each, countStatuses(statuses(measuresUnder(each)))])),
    counts: countStatuses(index.measures.flatMap(({ measure }) => measures.get(measure)?.status ?? [])),
  };
}
