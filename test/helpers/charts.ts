/** Every chart of a plan folder, made as documents make them. */
import { everyBreakdown, readBreakdowns } from "../../src/cli/breakdowns.js";
import { breakdownKey, codeListOf, periodsOf } from "../../src/evaluate/breakdown.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { indexPlan } from "../../src/evaluate/items.js";
import { spreadOf, thresholdOf } from "../../src/evaluate/spread.js";
import type { Measure } from "../../src/model/plan.js";
import { countsDrawing } from "../../src/present/charts/counts.js";
import type { Drawing } from "../../src/present/charts/drawing.js";
import { matrixDrawing } from "../../src/present/charts/matrix.js";
import { multiplesDrawing } from "../../src/present/charts/multiples-layout.js";
import { seriesDrawing } from "../../src/present/charts/series-layout.js";
import { sparkDrawing } from "../../src/present/charts/spark.js";
import { spreadDrawing } from "../../src/present/charts/spread-layout.js";
import { timelineDrawing } from "../../src/present/charts/timeline-layout.js";
import * as present from "../../src/present/charts/index.js";
import { catalogue } from "../../src/present/lang/index.js";
import { type ChartWords, chartWords } from "../../src/present/lang/charts.js";
import * as report from "../../src/report/charts/index.js";
import { lookupIn } from "../../src/report/lookup.js";
import { showView, type ShowInput } from "../../src/report/show.js";
import type { MeasureItemView } from "../../src/report/show-view.js";
import { everything, statusView } from "../../src/report/status.js";
import { load } from "../../src/store/load.js";
import { workTree } from "../../src/store/worktree.js";

type Spreads = ShowInput["spreads"];

/** The views of every chart; Norwegian views serve both written forms until the catalogue has both. */
export async function chartViews(folder: string, asOf: string, lang: ChartWords["lang"]) {
  const tree = workTree(folder);
  const loaded = await load(tree);
  const { plan } = loaded;
  const index = indexPlan(plan);
  const { breakdowns } = await readBreakdowns(loaded, tree, everyBreakdown);
  const evaluation = evaluate(plan, index, asOf, breakdowns);
  const wording = catalogue(lang === "en" ? "en" : "nb");
  const { parameters } = evaluation;
  const spreads: Spreads = new Map(
    index.measures.map(
      ({ measure }): [Measure, readonly never[]] | [Measure, NonNullable<ReturnType<Spreads["get"]>>] => {
        const all = (measure.breakdowns ?? []).flatMap((breakdown) => {
          const [data, list] = [breakdowns.get(breakdownKey(breakdown)), codeListOf(plan, breakdown.codelist)];
          if (data === undefined || list === null) return [];
          const threshold = thresholdOf(measure, breakdown, evaluation.measures.get(measure) ?? null);
          return periodsOf(data).flatMap((period) => {
            const spread = spreadOf({ data, list, scale: measure.scale, parameters, threshold }, period);
            return spread === null || spread.end > asOf ? [] : [{ breakdown, spread }];
          });
        });
        return [measure, all];
      },
    ),
  );
  const input = { plan, index, evaluation, wording, revision: null };
  const ids = index.measures.map(({ id }) => id);
  const shown = showView({
    ...{ ...input, ids, given: ids, gaps: [], findings: [], assumptions: null, members: true },
    ...{ derived: evaluation.derived, spreads },
  });
  const items = shown.items.filter((item): item is MeasureItemView => item.kind === "measure");
  const status = statusView({ ...input, leftOut: [], filter: everything });
  const lookup = lookupIn(plan, index, asOf, wording);
  const ground = { asOf: lookup.period(asOf), wording, significance: parameters.significance };
  const series = items.flatMap((item) => report.seriesChart(item, ground) ?? []);
  return {
    counts: report.countsChart(status),
    matrix: report.matrixChart(status),
    timeline: report.timelineChart({ plan, index, lookup, asOf, evaluation }),
    spread: items.flatMap((item) => report.spreadCharts(item, ground)),
    series,
    multiples: report.multiplesCharts(series),
    sparks: items.flatMap(({ measure }) => report.sparkChart(measure, ground) ?? []),
  };
}

export type ChartViews = Awaited<ReturnType<typeof chartViews>>;

/** Each view with its name, its chart and its drawing at a width. */
interface Named {
  readonly name: string;
  readonly chart: (words: ChartWords, id: string) => present.Chart;
  readonly drawing: (words: ChartWords, width: number) => Drawing;
}

function namedCharts(views: ChartViews): Named[] {
  const { counts, matrix, timeline } = views;
  const one = <View>(
    name: string,
    view: View,
    chart: (view: View, words: ChartWords, options: present.ChartOptions) => present.Chart,
    drawing: (view: View, words: ChartWords, width: number) => Drawing,
  ): Named => ({
    name,
    chart: (words, id) => chart(view, words, { id }),
    drawing: (words, width) => drawing(view, words, width),
  });
  return [
    ...(counts === null ? [] : [one("counts", counts, present.countsChartOf, countsDrawing)]),
    ...(matrix === null ? [] : [one("matrix", matrix, present.matrixChartOf, matrixDrawing)]),
    ...(timeline === null ? [] : [one("timeline", timeline, present.timelineChartOf, timelineDrawing)]),
    ...views.spread.map((view, at) => one(`spread-${at}`, view, present.spreadChartOf, spreadDrawing)),
    ...views.multiples.map((view, at) => one(`multiples-${at}`, view, present.multiplesChartOf, multiplesDrawing)),
    ...views.series.map((view) => one(`series-${view.id}`, view, present.seriesChartOf, seriesDrawing)),
    ...views.sparks.map((view) => one(`spark-${view.id}`, view, present.sparkChartOf, (each) => sparkDrawing(each))),
  ];
}

/** All charts of a plan, by a name that is unique. */
export function drawn(views: ChartViews, lang: ChartWords["lang"]): ReadonlyMap<string, present.Chart> {
  const words = chartWords(lang);
  return new Map(namedCharts(views).map(({ name, chart }) => [name, chart(words, name)]));
}

/** All drawings of a plan at a width. */
export function drawings(views: ChartViews, lang: ChartWords["lang"], width: number): ReadonlyMap<string, Drawing> {
  const words = chartWords(lang);
  return new Map(namedCharts(views).map(({ name, drawing }) => [name, drawing(words, width)]));
}
