/** Charts in documents: in HTML a figure with its message, the drawing and its numbers; in Markdown the message and the numbers. */
import type {
  CountsChartView,
  MatrixChartView,
  MultiplesChartView,
  SeriesChartView,
  SparkView,
  SpreadChartView,
  TimelineChartView,
} from "../../report/charts/view.js";
import type { Lang } from "../../report/wording.js";
import {
  type Chart,
  type ChartTable,
  countsChartOf,
  matrixChartOf,
  multiplesChartOf,
  seriesChartOf,
  sparkChartOf,
  spreadChartOf,
  timelineChartOf,
} from "../charts/index.js";
import { htmlText } from "../html-text.js";
import { chartWords, type ChartWords } from "../lang/charts.js";
import { documentWords } from "../lang/documents/index.js";
import { mdTable, mdText } from "../markdown.js";
import { onceEach } from "../../report/once.js";
import { type Helper, type LayoutFormat, Made } from "./engine.js";
import { readIn } from "../lang/voice.js";

export type AnyChart =
  | CountsChartView
  | MatrixChartView
  | MultiplesChartView
  | SeriesChartView
  | SparkView
  | SpreadChartView
  | TimelineChartView;

export function drawn(view: AnyChart, words: ChartWords, id: string): Chart {
  switch (view.kind) {
    case "counts":
      return countsChartOf(view, words, { id });
    case "matrix":
      return matrixChartOf(view, words, { id });
    case "multiples":
      return multiplesChartOf(view, words, { id });
    case "series":
      return seriesChartOf(view, words, { id });
    case "spark":
      return sparkChartOf(view, words, { id });
    case "spread":
      return spreadChartOf(view, words, { id });
    case "timeline":
      return timelineChartOf(view, words, { id });
  }
}

/** A cell in another language than the document's says so, to the eye and to a screen reader. */
function htmlCell(text: string, lang: string | null): string {
  if (lang === null || text === "") return htmlText(text);
  const mark = lang === readIn() ? "" : `<span class="other"> [${htmlText(lang)}]</span>`;
  return `<span lang="${htmlText(lang)}">${htmlText(text)}</span>${mark}`;
}

/** The first cell of a row says what the row is about. */
export function htmlTable({ head, rows, langs }: ChartTable, caption: string): string {
  const columns = head.map((each) => `<th scope="col">${htmlText(each)}</th>`).join("");
  const body = rows.map((row, at) => {
    const [first = "", ...rest] = row.map((cell, column) => htmlCell(cell, langs?.[at]?.[column] ?? null));
    return `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  });
  return `<table>\n<caption>${htmlText(caption)}</caption>\n<thead><tr>${columns}</tr></thead>\n<tbody>\n${body.join("\n")}\n</tbody>\n</table>`;
}

function htmlFigure({ svg, narrow, title, subtitle, table }: Chart, numbers: string): string {
  const caption = `<figcaption><strong>${htmlText(title)}</strong> <span class="soft">${htmlText(subtitle)}</span></figcaption>`;
  const shown = `${numbers}: ${title}`;
  const region = `<section class="wide" tabindex="0" aria-label="${htmlText(shown)}">`;
  const details = `<details><summary>${htmlText(numbers)}</summary>\n${region}\n${htmlTable(table, title)}\n</section></details>`;
  return `<figure>\n${caption}\n${svg}${narrow ?? ""}\n${details}\n</figure>`;
}

export function mdFigure({ title, subtitle, table }: Chart): string {
  const langOf = (row: number, column: number): string | null => table.langs?.[row]?.[column] ?? null;
  const marked = (text: string, lang: string | null): string =>
    lang === null || lang === readIn() || text === "" ? text : `${text} [${lang}]`;
  const rows = table.rows.map((row, at) => row.map((cell, column) => mdText(marked(cell, langOf(at, column)))));
  const lines = mdTable(table.head.map(mdText), rows);
  return [`**${mdText(title)}**`, "", mdText(subtitle), "", ...lines].join("\n");
}

/** Charts by their views and the ids they go by. */
export type Charts = (view: AnyChart, id: string) => Chart;

/** The charts of documents in a language: what several documents, formats or pages have of one view is drawn once. */
export function chartsIn(lang: Lang): Charts {
  const words = chartWords(lang);
  const chartOf = onceEach((view: AnyChart) => drawn(view, words, ""));
  return (view, id) => chartOf(view).under(id);
}

/** `{{chart view "id"}}`: the id must be unique on the page. */
export function chartHelpers(format: LayoutFormat, lang: Lang, charts: Charts): Readonly<Record<string, Helper>> {
  const { numbers } = documentWords(lang).common;
  return {
    chart: (view, id) => {
      const chart = charts(view as AnyChart, String(id));
      return new Made(format === "md" ? mdFigure(chart) : htmlFigure(chart, numbers));
    },
  };
}
