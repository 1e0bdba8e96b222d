/** The figures that the plan gives of itself, for the rules about them. */
import { deriveAll } from "../evaluate/derive.js";
import { parametersOf } from "../evaluate/method.js";
import type { DerivedFigure } from "../model/derived.js";
import type { DeriveMilestones, Measure } from "../model/plan.js";
import type { CheckContext, Words } from "./rule.js";
import { listed } from "./wording.js";

export interface DerivedMeasure {
  /** Its own id, or its indicator's. */
  readonly id: string;
  readonly measure: Measure;
  readonly derive: NonNullable<Measure["derive"]>;
  readonly figures: readonly DerivedFigure[];
}

/** Every measure that is computed from the plan, with its figures as of the day. */
export function derivedMeasures({ plan, index, asOf, breakdowns = new Map() }: CheckContext): DerivedMeasure[] {
  const parameters = parametersOf(plan.settings.method);
  const derived = deriveAll({ plan, index, asOf, parameters, breakdowns });
  return index.measures.flatMap(({ id, measure }) =>
    measure.derive === undefined ? [] : [{ id, measure, derive: measure.derive, figures: derived.get(measure) ?? [] }],
  );
}

/** Where a period stands in the list of complete ones. */
export function positionOf({ complete }: Pick<DeriveMilestones, "complete">, period: string): number {
  return complete.indexOf(period);
}

/** So many members are named; the rest are counted. */
export const firstOf = (ids: readonly string[]): string[] => ids.slice(0, 5);

/** The first members by name, and how many more there are. */
export function named({ ids, count }: { readonly ids: readonly string[]; readonly count: number }): Words {
  const more = count - ids.length;
  const row = (language: keyof Words, others: string): string =>
    more === 0 ? listed(ids, language) : listed([...ids, others], language);
  return { nb: row("nb", `${more} til`), nn: row("nn", `${more} til`), en: row("en", `${more} more`) };
}
