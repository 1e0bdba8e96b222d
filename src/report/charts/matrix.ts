/** What the plan measures, and what it does not: objectives against the ladder of indicator types. */
import { countStatuses } from "../../evaluate/aggregate.js";
import { TYPES } from "../../evaluate/coverage.js";
import type { StatusView } from "../status-view.js";
import { dayMoment } from "./ground.js";
import { countList, groupRows, measuresUnder } from "./rows.js";
import type { MatrixCell, MatrixChartView } from "./view.js";

type Picture = Pick<StatusView, "counts" | "goals" | "objectives" | "levels" | "asOf">;

const OUTCOMES: readonly string[] = ["result", "effect"];

/** null when there is no measure to count. */
export function matrixChart(status: Picture): MatrixChartView | null {
  const rows = groupRows(status).map(({ row, group }) => {
    const measures = measuresUnder(group);
    const cells = TYPES.map((type): MatrixCell => {
      const ofType = measures.filter((measure) => measure.type === type);
      return { type, measures: ofType.length, counts: countList(countStatuses(ofType.map((each) => each.status))) };
    });
    return { ...row, measures: measures.length, cells };
  });
  if (status.counts.measures === 0) return null;
  const totals = TYPES.map((_, at) => rows.reduce((sum, { cells }) => sum + (cells[at]?.measures ?? 0), 0));
  const lacks = rows.filter(
    ({ level, cells }) =>
      level === "objective" && !cells.some((cell) => OUTCOMES.includes(cell.type) && cell.measures > 0),
  );
  return {
    kind: "matrix",
    asOf: dayMoment(status.asOf),
    types: TYPES,
    measures: status.counts.measures,
    total: countList(status.counts),
    rows,
    totals,
    withoutResult: lacks.map(({ id }) => id),
  };
}
