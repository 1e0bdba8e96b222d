/** The six criteria of every measure and the balance of the plan, as shown. */
import { balances } from "../evaluate/balance.js";
import { type CriterionAnswer, CRITERIA, criteriaOf } from "../evaluate/criteria.js";
import type { MeasureItem } from "../evaluate/items.js";
import type { GapsInput } from "./gaps.js";
import { type Names, numbered } from "./gaps-facts.js";
import type { CriteriaView, GapFilter, MeasureCriteriaView } from "./gaps-view.js";
import { computedText } from "./status-figure.js";
import { decimalsOf } from "./rounding.js";
import { isUnderAny } from "./gaps-coverage.js";

/** A projection is never printed on the other side of the target than it is. */
function answersOf(names: Names, { measure }: MeasureItem, answers: readonly CriterionAnswer[], target: number | null) {
  const thresholds = target === null ? [] : [target];
  const { wording } = names.lookup;
  // as many decimals as the target has, unless the measure says how many: more would promise what a line cannot
  const decimals = measure.decimals ?? (target === null ? 0 : decimalsOf(target));
  return answers.map((each) => ({
    ...each,
    projectedText:
      each.projected === null ? null : computedText(wording, { ...measure, decimals }, each.projected, thresholds),
  }));
}

/** The measures under the objectives asked for, each with an answer to every criterion and its reason. */
export function criteriaView(names: Names, { plan, index, evaluation }: GapsInput, filter: GapFilter): CriteriaView {
  const { lookup } = names;
  const found = new Map(criteriaOf(plan, index, evaluation).map((each) => [each.id, each.answers] as const));
  const measures = index.measures.flatMap((item): MeasureCriteriaView[] => {
    const answers = found.get(item.id);
    if (answers === undefined || !isUnderAny(index, item.indicator.id, filter.objectives)) return [];
    const { id, number, measure, indicator } = item;
    const target = evaluation.measures.get(measure)?.target?.value ?? null;
    const name = lookup.say(measure.name ?? indicator.name);
    return [{ id, number, name, unit: lookup.say(measure.unit), answers: answersOf(names, item, answers, target) }];
  });
  const named = new Map((plan.settings.criteria ?? []).map(({ id, name }) => [id, lookup.say(name)] as const));
  return {
    criteria: CRITERIA.map((id) => ({ id, name: named.get(id) ?? null })),
    measures,
    balance: balances(plan, index, evaluation.asOf).map((each) => ({
      ...each,
      name: each.edition === null ? null : numbered(names, each.edition).name,
      day: lookup.period(each.date),
    })),
  };
}
