/** What covers what: outcomes by indicators and initiatives, objectives by types and by Sustainable Development Goals. */
import type { Id, Indicator, Lifecycle, Objective, Plan, SdgLink } from "../model/plan.js";
import { type PlanIndex, entriesOf } from "./items.js";
import { isInForce } from "./silence.js";

/** Something that covers an outcome, in whole or in part. */
export interface Cover {
  readonly id: Id;
  readonly partly: boolean;
}

export interface CoveredOutcome {
  readonly outcome: Id;
  readonly objective: Id;
  readonly indicators: readonly Cover[];
  readonly initiatives: readonly Cover[];
}

interface Covering {
  readonly id: Id;
  readonly outcomes?: readonly Id[];
  readonly outcomes_partly?: readonly Id[];
  readonly lifecycle?: Lifecycle;
}

/** Indicators with those under them. */
export function indicatorsUnder(indicators: readonly Indicator[] | undefined): Indicator[] {
  return (indicators ?? []).flatMap((each) => [each, ...indicatorsUnder(each.indicators)]);
}

/** Every indicator of objectives and overall goals. */
function allIndicators(plan: Plan, { objectives }: PlanIndex): Indicator[] {
  const goals = entriesOf(plan, "strategy").flatMap(({ content }) => content.goals ?? []);
  return [...goals, ...objectives].flatMap(({ indicators }) => indicatorsUnder(indicators));
}

function coversOf(items: readonly Covering[], outcome: Id): Cover[] {
  return items.flatMap(({ id, outcomes = [], outcomes_partly = [] }): Cover[] => {
    if (outcomes.includes(outcome)) return [{ id, partly: false }];
    return outcomes_partly.includes(outcome) ? [{ id, partly: true }] : [];
  });
}

/** Each outcome in force with the indicators and initiatives in force that cover it, in the order of the plan. */
export function outcomeCoverage(plan: Plan, index: PlanIndex, asOf: string): CoveredOutcome[] {
  const isActive = (item: Covering): boolean => isInForce(item, asOf);
  const indicators = allIndicators(plan, index).filter(isActive);
  const initiatives = index.initiatives.map(({ initiative }) => initiative).filter(isActive);
  return index.objectives.flatMap((objective) =>
    (objective.outcomes ?? [])
      .filter((outcome) => isInForce(outcome, asOf))
      .map(({ id }) => ({
        outcome: id,
        objective: objective.id,
        indicators: coversOf(indicators, id),
        initiatives: coversOf(initiatives, id),
      })),
  );
}

export type TypeCounts = Readonly<Record<Indicator["type"], number>>;

export interface ObjectiveTypes {
  readonly objective: Id;
  /** Indicators right under it: an umbrella counts once, whatever stands under it. */
  readonly indicators: TypeCounts;
  /** Measures by the type of the indicator they stand under. */
  readonly measures: TypeCounts;
}

export const TYPES: readonly Indicator["type"][] = ["adoption", "perceived-result", "result", "effect"];

export function countTypes(types: readonly Indicator["type"][]): TypeCounts {
  const count = (wanted: Indicator["type"]): number => types.filter((type) => type === wanted).length;
  return {
    adoption: count("adoption"),
    "perceived-result": count("perceived-result"),
    result: count("result"),
    effect: count("effect"),
  };
}

/** Indicators and measures of each objective by type; those of objectives under it are its own, not counted again here. */
export function objectiveTypes({ objectives }: PlanIndex, asOf: string): ObjectiveTypes[] {
  const isActive = (item: { readonly lifecycle?: Lifecycle }): boolean => isInForce(item, asOf);
  return objectives.filter(isActive).map((objective: Objective) => {
    const own = (objective.indicators ?? []).filter(isActive);
    const measured = indicatorsUnder(own)
      .filter(isActive)
      .flatMap(({ type, measures = [] }) => measures.filter(isActive).map(() => type));
    return {
      objective: objective.id,
      indicators: countTypes(own.map(({ type }) => type)),
      measures: countTypes(measured),
    };
  });
}

export interface SdgCoverage {
  readonly sdg: Id;
  /** Its number among the UN's goals. */
  readonly number: number;
  readonly links: readonly { readonly objective: Id; readonly strength: NonNullable<SdgLink["strength"]> | null }[];
}

/** Which objectives serve which Sustainable Development Goal, and how strongly. */
export function sdgCoverage(plan: Plan): SdgCoverage[] {
  const sdgs = entriesOf(plan, "strategy").flatMap(({ content }) => content.sdgs ?? []);
  return sdgs.map(({ id, number, objectives }) => ({
    sdg: id,
    number,
    links: objectives.map(({ objective, strength = null }) => ({ objective, strength })),
  }));
}
