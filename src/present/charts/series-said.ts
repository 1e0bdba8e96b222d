/** What is said of one measure over time: the message, what is measured, the text alternative and the numbers. */
import { expectedAt } from "../../evaluate/path.js";
import { decimalsOf } from "../../report/rounding.js";
import type { SeriesChartView, SeriesPoint, SeriesTarget } from "../../report/charts/view.js";
import type { PeriodView } from "../../report/view.js";
import type { ChartWords } from "../lang/charts.js";
import type { ChartTable, Said } from "./chart.js";
import { partOfPoint } from "./series-marks.js";
import { officialOf } from "./series-frame.js";

const dated = (said: string, period: PeriodView | null, words: ChartWords): string =>
  period === null ? said : `${said} ${words.at(period)}`;

const wanted = ({ text, due }: { text: string; due: PeriodView | null }, { by }: ChartWords): string =>
  due === null || text.includes(by(due)) ? text : `${text} ${by(due)}`;

/** "Digital kontakt: 57 % i 2023, 8 prosentpoeng under stien – langt etter" */
function titleOf(view: SeriesChartView, words: ChartWords): string {
  const { name, latest, target, distance, status, flags } = view;
  const { series } = words;
  const figure = latest === null ? series.unmeasured : dated(latest.text, latest.period, words);
  const held =
    distance !== null
      ? series.distance(distance.gap.text, distance.side, distance.inPoints)
      : target === null
        ? null
        : series.target(wanted(target, words));
  const verdict = [words.status[status], ...flags.map((flag) => words.flag[flag])].join(", ");
  return `${name.text}: ${figure}${held === null ? "" : `, ${held}`} – ${verdict}`;
}

function subtitleOf(
  { number, unit, source, asOf }: Pick<SeriesChartView, "number" | "unit" | "source" | "asOf">,
  words: ChartWords,
): string {
  const from = source === null ? [] : [words.source(source.text)];
  return [words.measure(number), unit.text, ...from, words.asOf(asOf.period.text)].join(" · ");
}

/** As many figures as can be listened to. */
const READ_OUT = 8;

function figuresSaid(view: SeriesChartView, words: ChartWords): string[] {
  const official = officialOf(view);
  const said = (point: SeriesPoint): string => dated(point.text, point.period, words);
  const [first, last] = [official[0], official.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (official.length <= READ_OUT) return [words.series.figures(official.length, words.list(official.map(said)))];
  const sorted = [...official].sort((one, other) => one.value - other.value);
  const [low, high] = [sorted[0] ?? first, sorted.at(-1) ?? last];
  return [words.series.ends(official.length, said(first), said(last), said(low), said(high))];
}

function breaksSaid(view: SeriesChartView, { series, list }: ChartWords): string[] {
  const official = officialOf(view);
  const between = official.flatMap(({ breakBefore, period }, at) => {
    const before = official[at - 1]?.period;
    return breakBefore && period !== null && before ? [`${before.text} – ${period.text}`] : [];
  });
  return between.length === 0 ? [] : [series.broken(list(between))];
}

function targetsSaid({ targets, band }: SeriesChartView, words: ChartWords): string[] {
  const { series, list, status } = words;
  const said = (target: SeriesTarget): string =>
    `${wanted(target, words)}${target.status === null ? "" : ` (${status[target.status]})`}`;
  const held = targets.filter(({ standing }) => standing !== "superseded").map(said);
  const given = targets.filter(({ standing }) => standing === "superseded").map(said);
  return [
    ...(held.length === 0 ? [] : [series.targets(list(held))]),
    ...(given.length === 0 ? [] : [series.superseded(list(given))]),
    ...(band === null ? [] : [series.band(band.text)]),
  ];
}

function standingSaid({ latest, distance, projection }: SeriesChartView, words: ChartWords): string[] {
  const { series, at } = words;
  const held =
    latest === null || distance === null
      ? []
      : [
          series.standing(
            dated(latest.text, latest.period, words),
            series.distance(distance.gap.text, distance.side, distance.inPoints),
            distance.expected.text,
          ),
        ];
  if (projection === null) return held;
  const { to, low, high } = projection;
  return [...held, series.projection(at(to.period), to.value.text, low?.text ?? null, high?.text ?? null)];
}

function othersSaid({ points }: SeriesChartView, words: ChartWords): string[] {
  return (["candidate", "assumed", "forecast"] as const).flatMap((kind) => {
    const of = points.filter((point) => point.kind === kind).map(({ text, period }) => dated(text, period, words));
    return of.length === 0 ? [] : [words.series.others(kind, words.list(of))];
  });
}

function descriptionOf(view: SeriesChartView, words: ChartWords): string {
  return [
    ...figuresSaid(view, words),
    ...breaksSaid(view, words),
    ...targetsSaid(view, words),
    ...standingSaid(view, words),
    ...othersSaid(view, words),
    words.series.verdict([words.status[view.status], ...view.flags.map((flag) => words.flag[flag])].join(", ")),
  ].join(" ");
}

interface Row {
  readonly time: number;
  readonly period: string;
  readonly value: string;
  readonly what: string;
  readonly expected: string;
  readonly n: string;
  readonly interval: string;
}

function expectedText({ path, pathKind, scale }: SeriesChartView, time: number, words: ChartWords): string {
  const value = path.length < 2 ? null : expectedAt(pathKind, path, time);
  if (value === null || !Number.isFinite(value)) return "";
  const say = scale === "share" ? words.percent : words.number;
  return say(value, decimalsOf(value, Math.abs(value) >= 100 ? 0 : 1));
}

function pointRow(view: SeriesChartView, point: SeriesPoint, words: ChartWords): Row {
  const { time, text, period, breakBefore, interval, n } = point;
  const what = [words.series.part[partOfPoint(point)], ...(breakBefore ? [words.spark.broken] : [])].join(", ");
  return {
    ...{ time, period: period?.text ?? "", value: text, what, n: n?.text ?? "" },
    expected: point.kind === "baseline" ? "" : expectedText(view, time, words),
    interval: interval === null ? "" : `${interval.low.text}–${interval.high.text}`,
  };
}

function targetRow({ time, text, due, standing, status }: SeriesTarget, words: ChartWords): Row {
  const what = [words.series.part[standing], ...(status === null ? [] : [words.status[status]])].join(": ");
  return { time, period: due?.text ?? "", value: text, what, expected: "", n: "", interval: "" };
}

/** Figures and targets by time; columns that are empty throughout are left out. */
function tableOf(view: SeriesChartView, words: ChartWords): ChartTable {
  const { head } = words.series;
  const rows = [
    ...view.points.map((point) => pointRow(view, point, words)),
    ...view.targets.map((target) => targetRow(target, words)),
  ].sort((one, other) => one.time - other.time);
  const columns = (
    [
      ["period", head.period],
      ["value", head.value],
      ["what", head.kind],
      ["expected", head.expected],
      ["n", head.n],
      ["interval", head.interval],
    ] as const
  ).filter(([key], at) => at < 3 || rows.some((row) => row[key] !== ""));
  return { head: columns.map(([, label]) => label), rows: rows.map((row) => columns.map(([key]) => row[key])) };
}

export function seriesSaid(view: SeriesChartView, words: ChartWords): Said {
  return {
    title: titleOf(view, words),
    subtitle: subtitleOf(view, words),
    description: descriptionOf(view, words),
    table: tableOf(view, words),
  };
}
