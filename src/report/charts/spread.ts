/** How a measure spreads over units such as municipalities, period by period. */
import type { MeasureItemView } from "../show-view.js";
import type { SpreadView } from "../show-survey-view.js";
import { type ChartGround, dayMoment } from "./ground.js";
import type { SpreadChartView, SpreadRow } from "./view.js";

function rowOf(view: SpreadView): SpreadRow {
  const { period, units, measured, missing, hidden, p10, median, p90, atTarget, members } = view;
  const reaching = atTarget === null ? null : { count: atTarget.count, of: atTarget.of, share: atTarget.share };
  const values = (members ?? []).flatMap(({ value }) => (value === null ? [] : [value.value]));
  return {
    ...{ period, units, measured, missing, hidden, p10, median, p90, reaching },
    lowest: view.lowest?.value ?? null,
    highest: view.highest?.value ?? null,
    values: values.filter(Number.isFinite).sort((one, other) => one - other),
  };
}

/** One for each breakdown that has a figure to show. */
export function spreadCharts(
  { measure, spread }: Pick<MeasureItemView, "measure" | "spread">,
  ground: Pick<ChartGround, "asOf">,
): SpreadChartView[] {
  const ids = [...new Set(spread.map(({ breakdown }) => breakdown))];
  return ids.flatMap((id): SpreadChartView[] => {
    const views = spread.filter(({ breakdown, median }) => breakdown === id && median !== null);
    const last = views.at(-1);
    if (last === undefined) return [];
    const { id: measureId, number, name, scale, source } = measure;
    return [
      {
        ...{ kind: "spread", id: measureId, number, name, scale, dimension: last.dimension, unit: last.unit },
        source: source?.name ?? null,
        asOf: dayMoment(ground.asOf),
        level: last.atTarget?.level ?? null,
        rows: views.map(rowOf),
      },
    ];
  });
}
