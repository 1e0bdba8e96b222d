/** One measure over time: figures, expected path, targets, margins, breaks, and where the pace so far leads. */
import type { SeriesChartView } from "../../report/charts/view.js";
import type { ChartWords } from "../lang/charts.js";
import { type Chart, type ChartOptions, chartOf } from "./chart.js";
import { seriesDrawing } from "./series-layout.js";
import { seriesSaid } from "./series-said.js";

export function seriesChartOf(view: SeriesChartView, words: ChartWords, options: ChartOptions): Chart {
  return chartOf(seriesSaid(view, words), (width) => seriesDrawing(view, words, width), words, options);
}
