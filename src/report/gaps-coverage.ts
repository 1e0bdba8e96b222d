/** The coverage matrices, as shown: outcomes, types and Sustainable Development Goals. */
import { type Cover, objectiveTypes, outcomeCoverage, sdgCoverage } from "../evaluate/coverage.js";
import type { Item, PlanIndex } from "../evaluate/items.js";
import type { Plan } from "../model/plan.js";
import { type Names, numbered } from "./gaps-facts.js";
import type { CoverView, CoverageView, GapFilter } from "./gaps-view.js";

/** true when the item is one of those wanted or stands under one; nothing wanted is everything. */
export function isUnderAny(index: PlanIndex, id: string, wanted: readonly string[]): boolean {
  const seen = new Set<string>();
  let item: Item | null = index.byId.get(id) ?? null;
  for (; item !== null && !seen.has(item.id); item = item.parent) seen.add(item.id);
  return wanted.length === 0 || wanted.some((each) => seen.has(each));
}

/** Outcomes and follow-up points have a text where others have a name. */
function outcomeOf(names: Names, id: string): CoverView {
  const node = names.index.byId.get(id)?.node;
  const shown = numbered(names, id);
  const text = node !== undefined && "text" in node ? names.lookup.say(node.text as string) : shown.name;
  return { ...shown, name: text, partly: false };
}

export function coverageView(names: Names, plan: Plan, asOf: string, { objectives }: GapFilter): CoverageView {
  const { index } = names;
  const wanted = (id: string): boolean => isUnderAny(index, id, objectives);
  const covers = (all: readonly Cover[]): CoverView[] =>
    all.map(({ id, partly }) => ({ ...numbered(names, id), partly }));
  return {
    outcomes: outcomeCoverage(plan, index, asOf)
      .filter(({ outcome }) => wanted(outcome))
      .map(({ outcome, objective, indicators, initiatives }) => {
        const { id, name, number } = outcomeOf(names, outcome);
        return {
          outcome: { id, name, number },
          objective: numbered(names, objective),
          indicators: covers(indicators),
          initiatives: covers(initiatives),
        };
      }),
    types: objectiveTypes(index, asOf)
      .filter(({ objective }) => wanted(objective))
      .map(({ objective, indicators, measures }) => ({ objective: numbered(names, objective), indicators, measures })),
    sdgs: sdgCoverage(plan).map(({ sdg, number, links }) => ({
      sdg: { ...numbered(names, sdg), number: String(number) },
      links: links
        .filter(({ objective }) => wanted(objective))
        .map(({ objective, strength }) => ({ objective: numbered(names, objective), strength })),
    })),
  };
}
