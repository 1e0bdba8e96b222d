/** Several measures in one unit side by side: the message, the text alternative and the numbers. */
import type { MultiplesChartView, SeriesChartView } from "../../report/charts/view.js";
import type { PeriodView } from "../../report/view.js";
import type { ChartWords } from "../lang/charts.js";
import { type Chart, type ChartOptions, type Said, chartOf } from "./chart.js";
import { listOf } from "./rows.js";
import { multiplesDrawing } from "./multiples-layout.js";

interface Dated {
  readonly text: string;
  readonly period: PeriodView | null;
}

const figure = (of: Dated | null, { at }: ChartWords): string =>
  of === null ? "" : of.period === null ? of.text : `${of.text} ${at(of.period)}`;

function target({ target: of }: SeriesChartView, { by }: ChartWords): string {
  if (of === null) return "";
  return of.due === null ? of.text : `${of.text} ${by(of.due)}`;
}

function panelSaid(view: SeriesChartView, words: ChartWords): string {
  const { number, name, status, baseline, latest } = view;
  const goal = target(view, words);
  const parts = [
    figure(baseline, words),
    figure(latest, words),
    goal === "" ? "" : words.series.target(goal),
    words.status[status],
  ];
  return `${number} ${name.text}: ${parts.filter((part) => part !== "").join(", ")}.`;
}

function said(view: MultiplesChartView, words: ChartWords): Said {
  const { head } = words.multiples;
  return {
    title: words.multiples.title(view.panels.length, view.unit.text, listOf(view.counts, words)),
    subtitle: `${words.multiples.subtitle} · ${words.asOf(view.asOf.period.text)}`,
    description: view.panels.map((panel) => panelSaid(panel, words)).join(" "),
    table: {
      head: [head.measure, head.baseline, head.latest, head.target, head.status],
      rows: view.panels.map((panel) => [
        `${panel.number} ${panel.name.text}`,
        figure(panel.baseline, words),
        figure(panel.latest, words),
        target(panel, words),
        words.status[panel.status],
      ]),
    },
  };
}

export function multiplesChartOf(view: MultiplesChartView, words: ChartWords, options: ChartOptions): Chart {
  return chartOf(said(view, words), (width) => multiplesDrawing(view, words, width), words, options);
}
