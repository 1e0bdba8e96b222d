/** What stands under an objective, those within it included, and whether something stands under it. */
import type { PlanIndex } from "../../evaluate/items.js";
import { isUnderAny } from "../gaps-coverage.js";
import type { GapView, Numbered } from "../gaps-view.js";
import type { Lookup } from "../lookup.js";
import type { IndicatorView, InitiativeView, MeasureView, ObjectiveView } from "../status-view.js";

const measuresUnder = (indicators: readonly IndicatorView[]): MeasureView[] =>
  indicators.flatMap((indicator) => [...indicator.measures, ...measuresUnder(indicator.indicators)]);

export const measuresOf = ({ indicators, objectives }: ObjectiveView): MeasureView[] => [
  ...measuresUnder(indicators),
  ...objectives.flatMap(measuresOf),
];

export const initiativesOf = ({ initiatives, objectives }: ObjectiveView): InitiativeView[] => [
  ...initiatives,
  ...objectives.flatMap(initiativesOf),
];

/** Whether an item is the objective or stands under it. */
export const isUnder = (index: PlanIndex, item: string, objective: string): boolean =>
  isUnderAny(index, item, [objective]);

/** Whether a list of ids of the plan names the objective or something under it. */
export const concerns = (index: PlanIndex, ids: readonly string[] | undefined, objective: string): boolean =>
  (ids ?? []).some((id) => isUnder(index, id, objective));

/** Items by number and name, as readers know them. */
export function numberedAll(
  { lookup, index }: { readonly lookup: Lookup; readonly index: PlanIndex },
  ids: readonly string[] | undefined,
): Numbered[] {
  return (ids ?? []).map((id) => ({ ...lookup.named(id), number: index.byId.get(id)?.number ?? id }));
}

/** Gaps of one kind: the one that ranks first, and the items that the others are about. */
export interface GapGroup {
  readonly gap: GapView;
  readonly alike: readonly Numbered[];
}

/** In order of rank of the first of each kind. */
export function groupedGaps(gaps: readonly GapView[]): GapGroup[] {
  const groups = new Map<string, { gap: GapView; alike: Numbered[] }>();
  for (const gap of gaps) {
    const known = groups.get(gap.code);
    if (known === undefined) groups.set(gap.code, { gap, alike: [] });
    else if (known.gap.item.id !== gap.item.id && !known.alike.some(({ id }) => id === gap.item.id)) {
      const { id, number, name } = gap.item;
      known.alike.push({ id, number, name });
    }
  }
  return [...groups.values()];
}
