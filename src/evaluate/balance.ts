/** The balance of a plan: types of indicator, and what is counted against what is described. No mean and no score. */
import type { Id, Indicator, Lifecycle, Measure, Plan } from "../model/plan.js";
import { type TypeCounts, countTypes, indicatorsUnder } from "./coverage.js";
import { type PlanIndex, entriesOf } from "./items.js";
import { isWritten } from "./lifecycle.js";
import { spanOf } from "./period.js";
import { isInForce } from "./silence.js";

export interface Balance {
  /** The edition it is of; null for the plan as it is on the as-of date. */
  readonly edition: Id | null;
  /** The day on which the plan is looked at. */
  readonly date: string;
  /** Indicators right under objectives and goals: an umbrella counts once. */
  readonly indicators: TypeCounts;
  /** Measures by the type of the indicator they stand under. */
  readonly measures: TypeCounts;
  /** Measures in numbers, and those in words or on a scale of steps. */
  readonly quantitative: number;
  readonly qualitative: number;
}

/** In words, or in steps of a scale: judged by people, not counted. */
const isQualitative = ({ scale }: Measure): boolean => scale === "words" || scale === "ordinal";

/** In the plan on the day, and in force then: what was retired or suspended later still counts. */
const wasThere = ({ lifecycle = [] }: { readonly lifecycle?: Lifecycle }, date: string): boolean =>
  isInForce({ lifecycle }, date) && isWritten(lifecycle, date);

function balanceOn(plan: Plan, { objectives }: PlanIndex, date: string, edition: Id | null): Balance {
  const there = (item: { readonly lifecycle?: Lifecycle }): boolean => wasThere(item, date);
  const goals = entriesOf(plan, "strategy").flatMap(({ content }) => content.goals ?? []);
  const top = [...goals, ...objectives.filter(there)].flatMap(({ indicators = [] }) => indicators.filter(there));
  const measured: (readonly [Indicator["type"], Measure])[] = indicatorsUnder(top)
    .filter(there)
    .flatMap(({ type, measures = [] }) => measures.filter(there).map((measure) => [type, measure] as const));
  const qualitative = measured.filter(([, measure]) => isQualitative(measure)).length;
  return {
    ...{ edition, date },
    indicators: countTypes(top.map(({ type }) => type)),
    measures: countTypes(measured.map(([type]) => type)),
    quantitative: measured.length - qualitative,
    qualitative,
  };
}

/**
 * The balance as of a day, and before it that of each published edition where there are several. An edition is the plan
 * at hand with what was in force on its day: earlier wordings are not looked up.
 */
export function balances(plan: Plan, index: PlanIndex, asOf: string): Balance[] {
  const editions = entriesOf(plan, "edition")
    .map(({ content }) => content)
    .flatMap(({ id, state = "published", applies_from, date }) => {
      const day = spanOf(applies_from ?? date)?.end ?? null;
      return state === "published" && day !== null && day <= asOf ? [{ id, day }] : [];
    })
    .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  const earlier = editions.length > 1 ? editions : [];
  return [...earlier.map(({ id, day }) => balanceOn(plan, index, day, id)), balanceOn(plan, index, asOf, null)];
}
