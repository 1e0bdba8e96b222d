/** The views of the charts of documents: pure, plain JSON, from the views that screens have. */
export type * from "./view.js";
export { countsChart } from "./counts.js";
export { matrixChart } from "./matrix.js";
export { multiplesCharts } from "./multiples.js";
export { seriesChart } from "./series.js";
export { sparkChart } from "./spark.js";
export { spreadCharts } from "./spread.js";
export { timelineChart, timelineParts } from "./timeline.js";
