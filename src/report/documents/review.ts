/** The annual review: the whole before the parts, what moved during the year, and then objective by objective. */
import { GAP_CODES } from "../../evaluate/gaps/consequence.js";
import { countStatuses } from "../../evaluate/aggregate.js";
import { countsChart, matrixChart, type SeriesChartView } from "../charts/index.js";
import { baseOf } from "./base.js";
import { type DocumentInput, headOfDocument } from "./document.js";
import { judgementViews } from "./judgements.js";
import { heldBy } from "./meeting-occasion.js";
import { dayBefore, lastFullYear, type ReviewGround } from "./review-ground.js";
import { basisView, restsView, reviewMoves, sideThen, standings } from "./review-moves.js";
import { type ReviewScene, reviewObjective } from "./review-objective.js";
import { processView } from "./review-process.js";
import { targetsView } from "./review-targets.js";
import type { ReviewView } from "./review-view.js";

export type { ReviewView } from "./review-view.js";

/** Gaps that are named for the whole; the rest are counted. */
const MOST_GAPS = 15;

/** Where nothing was gathered to compare with: the plan of today stands for itself. */
function groundOf({ review, evaluation }: DocumentInput): ReviewGround {
  if (review !== undefined && review !== null) return review;
  const year = lastFullYear(evaluation.asOf);
  return { year, day: dayBefore(year), recomputed: evaluation, then: null, unknown: null, begins: null };
}

function spanOf(year: string, asOf: string): ReviewView["span"] {
  if (asOf <= `${year}-12-31`) return "running";
  return asOf.slice(0, 4) > String(Number(year) + 1) ? "beyond" : "year";
}

/** Every measure that has a course to draw. */
function seriesOf(input: DocumentInput): SeriesChartView[] {
  const base = baseOf(input);
  return input.index.measures
    .flatMap(({ id }) => base.shown(id))
    .flatMap((item) => {
      const chart = item.kind === "measure" ? base.drawn(item).series : null;
      const official = (chart?.points ?? []).filter(({ kind }) => kind === "observation" || kind === "baseline");
      return chart === null || official.length < 2 ? [] : [chart];
    });
}

/** The parts that everything else is told from. */
function partsOf(input: DocumentInput) {
  const { plan, evaluation } = input;
  const base = baseOf(input);
  const { lookup } = base.change();
  return { lookup, status: base.status(), found: base.gaps("coverage"), held: heldBy(plan, evaluation.asOf) };
}

export function reviewView(input: DocumentInput): ReviewView {
  const { evaluation, index } = input;
  const { lookup, status, found, held } = partsOf(input);
  const review = groundOf(input);
  const { year } = review;
  const side = sideThen(input, review);
  const gaps = found.gaps.slice(0, MOST_GAPS);
  const scene: ReviewScene = {
    ...{ input, review, lookup, held, gaps: found.gaps, coverage: found.coverage },
    judgements: judgementViews(input, lookup, held, found.gaps),
    series: seriesOf(input),
    then: standings(side, input),
  };
  return {
    head: headOfDocument("review", input),
    ...{ year: lookup.period(year), span: spanOf(year, evaluation.asOf), basis: basisView(review, lookup) },
    before: countStatuses(
      side.index.measures.flatMap(({ measure }) => side.evaluation.measures.get(measure)?.status ?? []),
    ),
    ...{ counts: status.counts, rests: restsView({ plan: input.plan, index, evaluation }, year) },
    ...{ chart: countsChart(status), matrix: matrixChart(status), goals: status.goals },
    ...{ ...reviewMoves(input, review, lookup), targets: targetsView(input, review) },
    objectives: status.objectives.map((each) => reviewObjective(scene, each)),
    ...{ gaps, allGaps: found.total, overdue: found.overdue, classes: found.classes },
    kinds: GAP_CODES.filter((code) => gaps.some((gap) => gap.code === code)),
    process: processView(input, lookup, held, year),
  };
}
