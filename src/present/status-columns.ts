/** Which columns have something to show in any row of a status view. */
import type { GoalView, IndicatorView, MeasureView, ObjectiveView, StatusView } from "../report/status-view.js";

/** true for a column that is not empty all the way down. */
export interface Columns {
  readonly latest: boolean;
  readonly age: boolean;
  readonly course: boolean;
}

/** The measures of indicators and of those under them. */
export const measuresUnder = (indicators: readonly IndicatorView[]): MeasureView[] =>
  indicators.flatMap((indicator) => [...indicator.measures, ...measuresUnder(indicator.indicators)]);

const withChildren = (objective: ObjectiveView): GoalView[] => [
  objective,
  ...objective.objectives.flatMap(withChildren),
];

/** Everything that has indicators, in the order in which it is shown: goals, and objectives to any depth. */
export const groupsOf = ({ goals, objectives }: Pick<StatusView, "goals" | "objectives">): GoalView[] => [
  ...goals,
  ...objectives.flatMap(withChildren),
];

/** true where there is a spark line or a bullet to draw. */
const hasCourse = ({ series, achievement }: MeasureView): boolean => series.length >= 3 || achievement !== null;

export function columnsOf(view: Pick<StatusView, "goals" | "objectives">): Columns {
  const measures = groupsOf(view).flatMap(({ indicators }) => measuresUnder(indicators));
  return {
    latest: measures.some(({ latest }) => latest.value !== null),
    age: measures.some(({ latest }) => latest.age !== null),
    course: measures.some(hasCourse),
  };
}
