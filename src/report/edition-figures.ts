/** What an edition publishes, as data: every computed figure and status, and the numbers that readers see. */
import type { ItemKind, PlanIndex } from "../evaluate/items.js";
import type { PublishedFigures, PublishedMeasure } from "../model/edition.js";
import type { Evaluation, Progress, Quantities } from "../model/progress.js";

function quantitiesOf(progress: Progress): Quantities {
  const { achievement, expectedShare, expected, paceRatio, paceObserved, paceRequired } = progress;
  const { acceleration, projected, averageChange, levelGap, moe } = progress;
  return {
    ...{ achievement, expectedShare, expected, paceRatio, paceObserved, paceRequired },
    ...{ acceleration, projected, averageChange, levelGap, moe },
  };
}

function measureFigures(id: string, number: string, progress: Progress): PublishedMeasure {
  const { status, flags, trend, latest, target } = progress;
  return {
    ...{ id, number, status, flags, trend },
    period: latest?.period ?? null,
    value: latest?.value ?? null,
    target: target?.value ?? null,
    due: target?.due ?? null,
    quantities: quantitiesOf(progress),
  };
}

/** The figures of a judged plan, in the order of the plan. */
export function publishedFigures(index: PlanIndex, evaluation: Evaluation): PublishedFigures {
  return {
    measures: index.measures.flatMap(({ id, number, measure }) => {
      const progress = evaluation.measures.get(measure);
      return progress === undefined ? [] : [measureFigures(id, number, progress)];
    }),
    indicators: [...evaluation.indicators].map(([{ id }, { status }]) => ({ id, status })),
    objectives: [...evaluation.objectives].map(([{ id }, counts]) => ({ id, ...counts })),
    counts: evaluation.counts,
  };
}

const numbered: ReadonlySet<ItemKind> = new Set(["goal", "objective", "outcome", "indicator", "measure", "initiative"]);

/** Whether an edition publishes the numbers of a kind of item. */
export const publishes = (kind: ItemKind): boolean => numbered.has(kind);

/** The number that readers see, by id, for everything that has a number of its own. */
export function publishedNumbers({ items }: PlanIndex): Record<string, string> {
  const told = items.filter(({ kind }) => publishes(kind)).map(({ id, number }) => [id, number] as const);
  return Object.fromEntries(told.sort(([one], [other]) => (one < other ? -1 : 1)));
}
