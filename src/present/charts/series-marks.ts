/** What the parts of a series look like: one sign for each, which the drawing and the legend share. */
import type { SeriesPoint, SeriesTarget } from "../../report/charts/view.js";
import type { SeriesPart } from "../lang/charts.js";
import type { LegendEntry } from "./legend.js";

export const seriesSigns: Readonly<Record<SeriesPart, LegendEntry["sign"]>> = {
  observation: { shape: "dot", ink: "series" },
  baseline: { shape: "square", ink: "series" },
  provisional: { shape: "ring", ink: "series" },
  candidate: { shape: "hollow-square", ink: "muted" },
  assumed: { shape: "cross", ink: "path" },
  forecast: { shape: "plus", ink: "forecast" },
  path: { dash: "7 4", ink: "path", width: 1.75 },
  next: { shape: "diamond", ink: "target" },
  later: { shape: "diamond", ink: "target" },
  past: { shape: "hollow-diamond", ink: "target" },
  superseded: { shape: "crossed-diamond", ink: "muted" },
  projection: { dash: "2 3", ink: "forecast", width: 2 },
  interval: { fill: "interval", edge: null },
  margin: { shape: "bar", ink: "series" },
  band: { fill: "within", edge: "target" },
  break: { dash: "3 3", ink: "ink", width: 1.25 },
  now: { dash: null, ink: "axis", width: 1.25 },
};

export const partOfPoint = ({ kind, provisional }: SeriesPoint): SeriesPart =>
  kind === "observation" && provisional ? "provisional" : kind;

/** Targets ahead look alike: which one is judged is told by its label. */
export const partOfTarget = ({ standing }: SeriesTarget): SeriesPart => (standing === "later" ? "next" : standing);

/** In the order of the legend. */
export const seriesOrder: readonly SeriesPart[] = [
  ...(["observation", "provisional", "baseline", "margin", "candidate", "assumed", "forecast"] as const),
  ...(["path", "next", "past", "superseded", "band", "projection", "interval", "break", "now"] as const),
];
