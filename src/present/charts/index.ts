/** The charts of documents: each takes a view and the words of a language, and gives the drawing with all that is said of it. */
export { type Chart, type ChartOptions, type ChartTable, NARROW, WIDE } from "./chart.js";
export { countsChartOf } from "./counts.js";
export { matrixChartOf } from "./matrix.js";
export { multiplesChartOf } from "./multiples.js";
export { chartStyle } from "./palette.js";
export { seriesChartOf } from "./series.js";
export { sparkChartOf } from "./spark.js";
export { spreadChartOf } from "./spread.js";
export { timelineChartOf } from "./timeline.js";
