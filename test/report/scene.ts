/** The invented plan with a verdict of every kind, judged by hand, so that views are tested without the method. */
import { DEFAULTS } from "../../src/evaluate/method.js";
import { countStatuses } from "../../src/evaluate/aggregate.js";
import { indexPlan } from "../../src/evaluate/items.js";
import { spanOf } from "../../src/evaluate/period.js";
import { parseValue } from "../../src/evaluate/value.js";
import type { Indicator, Measure, Observation, Plan, Target } from "../../src/model/plan.js";
import type { Evaluation, Point, Progress, ResolvedTarget, SeriesPoint, Status } from "../../src/model/progress.js";
import { catalogue } from "../../src/present/lang/index.js";
import { everything, statusView } from "../../src/report/status.js";
import type { StatusInput } from "../../src/report/status.js";
import type { MeasureView, ObjectiveView, StatusView } from "../../src/report/status-view.js";
import { inventedPlan } from "./invented-plan.js";

function pointOf(measure: Measure, value: string | number, period: string | undefined): Point {
  const parsed = parseValue(value, measure.scale);
  if (parsed === null) throw new Error(`no figure: ${value}`);
  const span = spanOf(period);
  const { of, bound, approximate, rounding } = parsed;
  const plain = { n: null, provisional: false, candidate: false };
  const when = { period: period ?? null, end: span?.end ?? null, time: span?.time ?? null };
  return { ...plain, ...when, value: parsed.value, of, bound, approximate, rounding };
}

function seriesPoint(measure: Measure, observation: Observation): SeriesPoint {
  const span = spanOf(observation.period);
  if (span === null || observation.value === undefined) throw new Error("no figure");
  const point = pointOf(measure, observation.value, observation.period);
  const provisional = observation.flags?.includes("provisional") ?? false;
  const candidate = observation.standing === "candidate";
  const when = { period: observation.period, end: span.end, time: span.time };
  return { ...point, ...when, provisional, candidate, derived: false, observation };
}

function resolved(target: Target, value: number | null): ResolvedTarget {
  const span = spanOf(target.due);
  const band = target.kind === "band" ? { low: target.low, high: target.high } : null;
  const when = { start: span?.start ?? null, end: span?.end ?? null, time: span?.time ?? null };
  return { target, value, band, due: target.due ?? null, ...when };
}

const nothing = {
  achievement: null,
  expectedShare: null,
  expected: null,
  paceRatio: null,
  paceObserved: null,
  paceRequired: null,
  acceleration: null,
  projected: null,
  averageChange: null,
  levelGap: null,
  moe: null,
};

/** A progress made by hand; figures and the first target are taken from the measure. */
function progressOf(measure: Measure, value: number | null, given: Partial<Progress>): Progress {
  const official = (measure.observations ?? []).filter((each) => each.standing !== "candidate");
  const series = official.map((each) => seriesPoint(measure, each));
  const { baseline, targets = [] } = measure;
  const target = targets.find((each) => each.superseded === undefined);
  return {
    ...nothing,
    row: "unmeasured",
    status: "no_data",
    noTargetReason: null,
    flags: [],
    trend: null,
    trendPoints: series.length,
    baseline: baseline?.kind === "measured" ? pointOf(measure, baseline.value, baseline.period) : null,
    baselineComparable: baseline?.kind !== "measured" || baseline.comparable !== false,
    latest: series.at(-1) ?? null,
    target: target === undefined ? null : resolved(target, value),
    settledBy: null,
    series,
    path: [],
    steps: [],
    candidate: null,
    nextDue: null,
    ...given,
  };
}

type Judgement = readonly [value: number | null, given: Partial<Progress>];

const judgements = (measures: ReadonlyMap<string, Measure>): Readonly<Record<string, Judgement>> => {
  const survey = measures.get("1.3");
  const found = survey?.observations?.find((each) => each.standing === "candidate");
  const candidate = survey === undefined || found === undefined ? null : seriesPoint(survey, found);
  return {
    "1.1a": [13.68, { status: "achieved", flags: ["unconfirmed"], achievement: 1.0219298, expectedShare: 1 }],
    "1.1b": [0.5566, { status: "awaiting_data" }],
    "1.2": [
      85,
      { status: "on_track", achievement: 0.72, expectedShare: 0.7, paceRatio: 1.0285714, trend: "improving" },
    ],
    "1.3": [
      83,
      {
        status: "behind",
        flags: ["early"],
        candidate: candidate && { status: "off_track", latest: candidate },
      },
    ],
    "1.4": [
      60,
      { status: "worsening", achievement: -0.25, expectedShare: 0.5, flags: ["stale"], nextDue: "2024-12-31" },
    ],
    "1.5a": [100, { status: "no_baseline" }],
    "2.1a": [null, { status: "no_target", noTargetReason: "pending", target: null }],
    "2.1b": [null, { status: "no_target", noTargetReason: "dependent", target: null }],
    "2.1c": [null, { status: "no_target", noTargetReason: "not_computable" }],
    "2.1d": [null, { status: "no_target", noTargetReason: "none", target: null }],
    "2.2.1": [100, { status: "off_track", achievement: 0.2, expectedShare: 0.6, paceRatio: 0.3333333 }],
    "2.2.2": [80, { status: "undecidable" }],
    "2.3": [15, { status: "missed", achievement: 0.5 }],
    "2.4": [10, { status: "retired" }],
    "2.5": [20, { status: "not_comparable" }],
    "2.6": [30, { status: "achieved_late" }],
    "G.1": [70, { status: "no_pace", achievement: 0.4 }],
  };
};

/** Judges a plan by the list above; the rest is not measured yet. */
function evaluationOf(plan: Plan, asOf: string): Evaluation {
  const index = indexPlan(plan);
  const byId = new Map(index.measures.map(({ id, measure }) => [id, measure]));
  const given = judgements(byId);
  const judged = index.measures.map(
    ({ id, measure }) => [measure, progressOf(measure, ...(given[id] ?? [null, {}]))] as const,
  );
  const measures = new Map<Measure, Progress>(judged);
  const statusOf = (measure: Measure): Status => measures.get(measure)?.status ?? "no_data";
  const under = (indicator: Indicator): Status[] => [
    ...(indicator.measures ?? []).map(statusOf),
    ...(indicator.indicators ?? []).flatMap(under),
  ];
  const all = new Set(index.measures.map(({ indicator }) => indicator));
  for (const { node, kind } of index.items) if (kind === "indicator") all.add(node as Indicator);
  const unknown = ["awaiting_data", "no_data", "no_baseline", "no_target", "undecidable", "not_comparable", "no_pace"];
  const indicators = [...all].map((indicator) => {
    const statuses = under(indicator);
    const isUnknown = (status: Status): boolean => unknown.includes(status);
    const worst = statuses.find((status) => !isUnknown(status)) ?? statuses[0] ?? null;
    return [indicator, { status: worst, unknown: statuses.filter(isUnknown) }] as const;
  });
  const parameters = DEFAULTS;
  const counts = countStatuses(index.measures.map(({ measure }) => statusOf(measure)));
  const indicatorMap = new Map(indicators);
  return { asOf, parameters, measures, derived: new Map(), indicators: indicatorMap, objectives: new Map(), counts };
}

/** Its view, as of 21 November 2026 and in bokmål unless something else is given. */
export function viewOf(given: Partial<StatusInput> = {}, asOf = "2026-11-21"): StatusView {
  const plan = given.plan ?? inventedPlan();
  return statusView({
    plan,
    index: indexPlan(plan),
    evaluation: evaluationOf(plan, asOf),
    leftOut: [],
    revision: { commit: "90a5f3a0123456789", short: "90a5f3a", dirty: false },
    wording: catalogue("nb"),
    filter: everything,
    ...given,
  });
}

const under = (objective: ObjectiveView): MeasureView[] => [
  ...objective.indicators.flatMap((each) => [...each.measures, ...each.indicators.flatMap((child) => child.measures)]),
  ...objective.objectives.flatMap(under),
];

/** The measures of a view's objectives, by id. */
export function measuresOf(view: StatusView): ReadonlyMap<string, MeasureView> {
  return new Map(view.objectives.flatMap(under).map((measure) => [measure.id, measure]));
}

/** One of them. */
export function measureOf(view: StatusView, id: string): MeasureView {
  const found = measuresOf(view).get(id);
  if (found === undefined) throw new Error(`no measure ${id}`);
  return found;
}
