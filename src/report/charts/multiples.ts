/** Measures in the same unit side by side on the same axes, so that they can be compared by eye. */
import { countStatuses } from "../../evaluate/aggregate.js";
import { countList } from "./rows.js";
import type { MultiplesChartView, SeriesChartView } from "./view.js";

const unitOf = ({ scale, unit }: SeriesChartView): string => JSON.stringify([scale, unit.text]);

/** One chart for each unit that at least two measures share, in the order of the plan. Unlike units are never put on one axis. */
export function multiplesCharts(series: readonly SeriesChartView[]): MultiplesChartView[] {
  const groups = new Map<string, SeriesChartView[]>();
  for (const each of series) groups.set(unitOf(each), [...(groups.get(unitOf(each)) ?? []), each]);
  return [...groups.values()].flatMap((panels): MultiplesChartView[] => {
    const [first] = panels;
    if (first === undefined || panels.length < 2) return [];
    const counts = countList(countStatuses(panels.map(({ status }) => status)));
    return [{ kind: "multiples", unit: first.unit, scale: first.scale, asOf: first.asOf, counts, panels }];
  });
}
