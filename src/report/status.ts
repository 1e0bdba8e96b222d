/** The view behind `ehs status`: the whole picture, objective by objective, and what needs attention. */
import { countStatuses } from "../evaluate/aggregate.js";
import { entriesOf } from "../evaluate/items.js";
import type { PlanIndex } from "../evaluate/items.js";
import type { Goal, Indicator, LeftOut, Measure, Objective, Plan, PlanFile } from "../model/plan.js";
import type { Evaluation, StatusCounts } from "../model/progress.js";
import { attentionView } from "./attention.js";
import { lookupIn } from "./lookup.js";
import type { Lookup } from "./lookup.js";
import { selectionOf } from "./status-filter.js";
import type { Selection } from "./status-filter.js";
import { initiativeView } from "./status-initiative.js";
import { measureView } from "./status-measure.js";
import type { ShownMeasure } from "./status-measure.js";
import type { GoalView, IndicatorView, InitiativeView, MeasureView, ObjectiveView } from "./status-view.js";
import type { StatusFilter, StatusView } from "./status-view.js";
import type { Revision } from "./view.js";
import type { SinceView } from "./since.js";
import type { Wording } from "./wording.js";

export interface StatusInput {
  readonly plan: Plan;
  readonly index: PlanIndex;
  readonly evaluation: Evaluation;
  readonly leftOut: readonly LeftOut[];
  /** null when nothing is known of any. */
  readonly revision: Revision | null;
  readonly wording: Wording;
  readonly filter: StatusFilter;
  /** Where names and words have been looked up already. */
  readonly lookup?: Lookup;
  /** What changed since the last meeting, where that was looked up. */
  readonly since?: SinceView | null;
}

/** A filter that lets everything through. */
export const everything: StatusFilter = { ids: [], objectives: [], owners: [], types: [], statuses: [] };

/** What the parts of the tree need to be built. */
interface Scene {
  readonly lookup: Lookup;
  readonly input: StatusInput;
  readonly selection: Selection;
  readonly shown: ReadonlyMap<Measure, ShownMeasure>;
}

function shownMeasures(lookup: Lookup, input: StatusInput, selection: Selection): Map<Measure, ShownMeasure> {
  const shown = new Map<Measure, ShownMeasure>();
  for (const item of input.index.measures) {
    const progress = input.evaluation.measures.get(item.measure);
    if (progress === undefined || !selection.measure(item, progress.status)) continue;
    shown.set(item.measure, { item, progress, view: measureView(lookup, item, progress) });
  }
  return shown;
}

function indicatorViews(scene: Scene, indicators: readonly Indicator[] | undefined): IndicatorView[] {
  return (indicators ?? []).flatMap((indicator) => {
    const measures = (indicator.measures ?? []).flatMap((measure) => scene.shown.get(measure)?.view ?? []);
    const children = indicatorViews(scene, indicator.indicators);
    if (scene.selection.filtered && measures.length + children.length === 0) return [];
    const { status, unknown } = scene.input.evaluation.indicators.get(indicator) ?? { status: null, unknown: [] };
    const { id, number = id, type } = indicator;
    return [
      { id, number, name: scene.lookup.say(indicator.name), type, status, unknown, measures, indicators: children },
    ];
  });
}

const measuresUnder = (indicators: readonly IndicatorView[]): MeasureView[] =>
  indicators.flatMap((indicator) => [...indicator.measures, ...measuresUnder(indicator.indicators)]);

const measuresOf = (objective: ObjectiveView): MeasureView[] => [
  ...measuresUnder(objective.indicators),
  ...objective.objectives.flatMap(measuresOf),
];

const countsOf = (measures: readonly MeasureView[]): StatusCounts =>
  countStatuses(measures.map(({ status }) => status));

function goalViews(scene: Scene, goals: readonly Goal[]): GoalView[] {
  return goals.flatMap((goal) => {
    const indicators = indicatorViews(scene, goal.indicators);
    if (indicators.length === 0) return [];
    const { id, number = id } = goal;
    return [{ id, number, name: scene.lookup.say(goal.name), counts: countsOf(measuresUnder(indicators)), indicators }];
  });
}

function initiativeViews(scene: Scene, objective: Objective): InitiativeView[] {
  const { settings } = scene.input.plan;
  return (objective.initiatives ?? [])
    .filter(scene.selection.initiative)
    .map((initiative) => initiativeView(scene.lookup, initiative, settings));
}

function objectiveViews(scene: Scene, objectives: readonly Objective[]): ObjectiveView[] {
  return objectives.flatMap((objective) => {
    const indicators = indicatorViews(scene, objective.indicators);
    const initiatives = initiativeViews(scene, objective);
    const children = objectiveViews(scene, objective.objectives ?? []);
    const empty = indicators.length + initiatives.length + children.length === 0;
    if (scene.selection.filtered && empty && !scene.selection.objective(objective)) return [];
    const { id, number = id } = objective;
    const counts = countsOf([...measuresUnder(indicators), ...children.flatMap(measuresOf)]);
    return [
      { id, number, name: scene.lookup.say(objective.name), counts, indicators, initiatives, objectives: children },
    ];
  });
}

const levelNames = (lookup: Lookup, { levels = [] }: PlanFile): StatusView["levels"] =>
  Object.fromEntries(levels.map(({ id, name }) => [id, lookup.say(name)]));

/** Everything `ehs status` says of a plan as of the evaluation's date. */
export function statusView(input: StatusInput): StatusView {
  const { plan, index, evaluation, wording, filter } = input;
  const lookup = input.lookup ?? lookupIn(plan, index, evaluation.asOf, wording);
  const selection = selectionOf(lookup, index, filter);
  const shown = shownMeasures(lookup, input, selection);
  const scene: Scene = { lookup, input, selection, shown };
  const goals = entriesOf(plan, "strategy").flatMap((entry) => entry.content.goals ?? []);
  const objectives = entriesOf(plan, "objective").map((entry) => entry.content);
  const initiatives = index.initiatives.filter(({ initiative }) => selection.initiative(initiative));
  return {
    plan: { id: plan.settings.id, title: lookup.say(plan.settings.title) },
    lang: wording.lang,
    levels: levelNames(lookup, plan.settings),
    asOf: lookup.period(evaluation.asOf),
    revision: input.revision,
    filter,
    shown: { filtered: selection.filtered, measures: shown.size, initiatives: initiatives.length },
    counts: countsOf([...shown.values()].map(({ view }) => view)),
    goals: goalViews(scene, goals),
    objectives: objectiveViews(scene, objectives),
    attention: attentionView({
      lookup,
      plan,
      index,
      leftOut: input.leftOut,
      selection,
      measures: [...shown.values()],
      initiatives,
    }),
    since: selection.filtered ? null : (input.since ?? null),
  };
}
