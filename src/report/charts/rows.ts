/** Goals and objectives as rows, with every measure under them. */
import type { Status, StatusCounts } from "../../model/progress.js";
import type { GoalView, IndicatorView, MeasureView, ObjectiveView, StatusView } from "../status-view.js";
import type { ChartRow, StatusCount } from "./view.js";

/** In the order in which statuses are told everywhere: what can be judged, best first, then what is not known. */
const ORDER: readonly Status[] = [
  ...(["achieved", "achieved_late", "on_track", "behind", "off_track", "worsening", "missed"] as const),
  ...(["awaiting_data", "no_data", "no_target", "no_baseline", "no_pace", "not_comparable", "undecidable"] as const),
  ...(["suspended", "retired"] as const),
];

/** Statuses that occur, in order. */
export function countList(counts: StatusCounts): StatusCount[] {
  return ORDER.flatMap((status) => {
    const count = counts.byStatus[status] ?? 0;
    return count === 0 ? [] : [{ status, count }];
  });
}

type Group = GoalView | ObjectiveView;

const underIndicator = ({ measures, indicators }: IndicatorView): readonly MeasureView[] => [
  ...measures,
  ...indicators.flatMap(underIndicator),
];

/** Every measure under a goal or an objective, those of objectives within it included. */
export function measuresUnder(group: Group): MeasureView[] {
  const own = group.indicators.flatMap(underIndicator);
  return "objectives" in group ? [...own, ...group.objectives.flatMap(measuresUnder)] : own;
}

export interface GroupRow {
  readonly row: ChartRow;
  readonly group: Group;
}

/** Goals that have indicators, then the objectives. */
export function groupRows({
  goals,
  objectives,
  levels,
}: Pick<StatusView, "goals" | "objectives" | "levels">): GroupRow[] {
  const rowsOf = (groups: readonly Group[], level: ChartRow["level"]): GroupRow[] =>
    groups.map((group) => {
      const { id, number, name } = group;
      return { group, row: { id, number, level, levelName: levels[level] ?? null, name } };
    });
  return [...rowsOf(goals, "goal"), ...rowsOf(objectives, "objective")];
}
