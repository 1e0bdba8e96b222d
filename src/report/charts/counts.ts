/** Measures of each objective by status. */
import type { StatusView } from "../status-view.js";
import { dayMoment } from "./ground.js";
import { countList, groupRows } from "./rows.js";
import type { CountsChartView } from "./view.js";

type Picture = Pick<StatusView, "counts" | "goals" | "objectives" | "levels" | "asOf">;

/** null when there is no measure to count. */
export function countsChart(status: Picture): CountsChartView | null {
  const { counts, asOf } = status;
  if (counts.measures === 0) return null;
  const rows = groupRows(status).map(({ row, group }) => ({
    ...row,
    measures: group.counts.measures,
    judged: group.counts.judged,
    counts: countList(group.counts),
  }));
  const { measures, judged } = counts;
  return { kind: "counts", asOf: dayMoment(asOf), measures, judged, total: countList(counts), rows };
}
