/** How a measure spreads over municipalities or other units: the message, the text alternative and the numbers. */
import type { SpreadChartView, SpreadRow } from "../../report/charts/view.js";
import type { ChartWords } from "../lang/charts.js";
import { type Chart, type ChartOptions, type Said, chartOf } from "./chart.js";
import { spreadDrawing } from "./spread-layout.js";

function titleOf({ name, rows, level }: SpreadChartView, words: ChartWords): string {
  const last = rows.at(-1);
  const { spread, at } = words;
  if (!last?.median) return name.text;
  const half = spread.title(name.text, last.median.text, at(last.period));
  const { reaching } = last;
  return reaching === null || level === null
    ? half
    : `${half}; ${spread.reaching(reaching.count.text, reaching.of.text, level.text)}`;
}

function rowSaid(row: SpreadRow, { spread }: ChartWords): string {
  const { period, p10, median, p90, measured, units, hidden } = row;
  const figures = spread.row(period.text, median?.text ?? "", p10?.text ?? "", p90?.text ?? "");
  const out = hidden.value === 0 ? [] : [spread.hidden(hidden.text)];
  return `${[figures, spread.coverage(measured.text, units?.text ?? null), ...out].join(", ")}.`;
}

/** A word inside a sentence: "Kommune" becomes "kommune", and "HF" stays. */
const within = (word: string): string =>
  /^\p{Lu}\p{Ll}/u.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word;

function said(view: SpreadChartView, words: ChartWords): Said {
  const { spread, measure, source, asOf } = words;
  const { head } = spread;
  const from = view.source === null ? [] : [source(view.source.text)];
  const subtitle = [
    measure(view.number),
    spread.subtitle(within(view.dimension.text), view.unit.text),
    ...from,
    asOf(view.asOf.period.text),
  ];
  return {
    title: titleOf(view, words),
    subtitle: subtitle.join(" · "),
    description: view.rows.map((row) => rowSaid(row, words)).join(" "),
    table: {
      head: [
        ...[head.period, head.units, head.measured, head.hidden],
        ...[head.lowest, head.p10, head.median, head.p90, head.highest, head.reaching],
      ],
      rows: view.rows.map((row) => [
        ...[row.period.text, row.units?.text ?? "", row.measured.text, row.hidden.text],
        ...[row.lowest, row.p10, row.median, row.p90, row.highest].map((each) => each?.text ?? ""),
        row.reaching === null ? "" : `${row.reaching.count.text}/${row.reaching.of.text} (${row.reaching.share.text})`,
      ]),
    },
  };
}

export function spreadChartOf(view: SpreadChartView, words: ChartWords, options: ChartOptions): Chart {
  return chartOf(said(view, words), (width) => spreadDrawing(view, words, width), words, options);
}
