/** Everything open in a plan that has a date to be clarified or developed by, in the order of the plan. */
import type { Attended } from "./attended.js";
import { isEnded } from "./attended.js";
import { entriesOf } from "../evaluate/items.js";
import type { Goal, Indicator, Measure, Objective, PlannedDevelopment } from "../model/plan.js";
import { levelled } from "./level.js";
import type { Lookup } from "./lookup.js";
import type { ShownMeasure } from "./status-measure.js";
import type { Concern, Development, OpenValue } from "./attention-view.js";

/** One open thing with a date: either a value or a development. */
export interface Dated {
  readonly concern: Concern;
  /** The indicator it stands under, or is said of; null for objectives and the whole plan. */
  readonly indicator: Concern | null;
  readonly by: string;
  /** true when the plan does not print the date. */
  readonly assumed: boolean;
  readonly value: OpenValue | null;
  readonly development: Development | null;
}

export const concernOf = ({ view: { id, number, name } }: ShownMeasure): Concern => ({ id, number, name });

const named = (lookup: Lookup, { id, number = id, name }: Goal | Indicator | Objective): Concern => ({
  id,
  number,
  name: lookup.say(name),
});

/** The baseline and the target of a measure, where they are to be clarified by a date. */
function valuesOf(shown: ShownMeasure, indicator: Concern): Dated[] {
  const { baseline, target } = shown.view;
  const concern = concernOf(shown);
  const parts = [
    { kind: "baseline" as const, figure: baseline },
    { kind: "target" as const, figure: target },
  ];
  return parts.flatMap(({ kind, figure: { open, note, inferred } }) => {
    const by = open?.by ?? null;
    if (by === null) return [];
    const value = { ...concern, kind, text: note };
    const assumed = inferred.includes("decide_by");
    return [{ concern, indicator, by: by.period, assumed, value, development: null }];
  });
}

function plannedOf(
  lookup: Lookup,
  concern: Concern,
  indicator: Concern | null,
  planned: readonly PlannedDevelopment[] = [],
): Dated[] {
  return planned.flatMap(({ due, state = "open", text, owner, inferred = [] }) => {
    if (due === undefined || state !== "open") return [];
    const development = { text: lookup.say(text), owner: owner === undefined ? null : lookup.actor(owner) };
    return [{ concern, indicator, by: due, assumed: inferred.includes("due"), value: null, development }];
  });
}

function isStanding(standing: ReadonlyMap<Measure, ShownMeasure>, { measures, indicators }: Indicator): boolean {
  const own = (measures ?? []).some((measure) => standing.has(measure));
  return own || (indicators ?? []).some((child) => isStanding(standing, child));
}

/** An indicator's own, then its measures' and those of the indicators under it; nothing where no measure stands. */
function ofIndicator(lookup: Lookup, standing: ReadonlyMap<Measure, ShownMeasure>, indicator: Indicator): Dated[] {
  if (!isStanding(standing, indicator)) return [];
  const concern = named(lookup, indicator);
  const shown = (indicator.measures ?? []).flatMap((measure) => standing.get(measure) ?? []);
  return [
    ...plannedOf(lookup, concern, concern, indicator.planned),
    ...shown.flatMap((each) => [
      ...valuesOf(each, concern),
      ...plannedOf(lookup, concernOf(each), concern, each.item.measure.planned),
    ]),
    ...(indicator.indicators ?? []).flatMap((child) => ofIndicator(lookup, standing, child)),
  ];
}

/** Of the plan as a whole; a filter leaves it out, since it belongs to nothing narrower. */
function ofPlan({ lookup, plan, selection }: Attended): Dated[] {
  if (selection.filtered) return [];
  const { settings } = plan;
  const concern = { id: settings.id, number: "", name: lookup.say(settings.title) };
  const strategies = entriesOf(plan, "strategy").flatMap((entry) => entry.content.planned ?? []);
  return plannedOf(lookup, concern, null, [...(settings.planned ?? []), ...strategies]);
}

export function datedItems(attended: Attended): Dated[] {
  const levels = attended.plan.settings.levels ?? [];
  const { lookup, plan, index, selection, measures } = attended;
  const left = measures.filter((shown) => !isEnded(shown));
  const standing = new Map(left.map((shown) => [shown.item.measure, shown]));
  const isShown = (owner: Goal | Objective): boolean =>
    !selection.filtered || selection.objective(owner) || left.some(({ item }) => item.owner === owner);
  const goalOf = (goal: Goal): Concern => {
    const { level } = levelled(lookup, levels, { kind: "goal", number: goal.number ?? goal.id });
    return { ...named(lookup, goal), ...(level === null ? {} : { level }) };
  };
  const ownOf = (owner: Goal | Objective, concern: Concern): Dated[] =>
    isShown(owner) ? plannedOf(lookup, concern, null, owner.planned) : [];
  const indicatorsOf = ({ indicators = [] }: Goal | Objective): Dated[] =>
    indicators.flatMap((indicator) => ofIndicator(lookup, standing, indicator));
  const goals = entriesOf(plan, "strategy").flatMap((entry) => entry.content.goals ?? []);
  return [
    ...goals.flatMap((goal) => [...ownOf(goal, goalOf(goal)), ...indicatorsOf(goal)]),
    ...index.objectives.flatMap((each) => [...ownOf(each, named(lookup, each)), ...indicatorsOf(each)]),
    ...ofPlan(attended),
  ];
}
