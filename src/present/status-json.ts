/** `ehs status --format json`: everything in the view, flat enough to read by hand. Its shape is published in `schemas/output`. */
import type { IndicatorView, InitiativeView, MeasureView, ObjectiveView, StatusView } from "../report/status-view.js";
import type { BaselineView, GoalView, ObservationView, TargetView } from "../report/status-view.js";
import type { Actor, OpenItem, Passage, PeriodView } from "../report/view.js";
import { ordinarySpaces } from "./clean.js";
import { attentionJson } from "./status-json-attention.js";
import { sinceJson } from "./changes-json.js";
import { catalogue } from "./lang/index.js";
import type { Catalogue } from "./lang/catalogue.js";

/** A name and the language it is in. */
const nameOf = ({ text, lang }: Passage) => ({ name: text, lang });

/** What `ehs` worded itself: with ordinary spaces, so that it can be searched for and compared. */
const worded = (text: string): string => ordinarySpaces(text);

const periodOf = (period: PeriodView | null): string | null => period?.period ?? null;
const wordedPeriod = (period: PeriodView | null): string | null => (period === null ? null : worded(period.text));

const openOf = (open: OpenItem | null) => ({ decideBy: periodOf(open?.by ?? null), overdue: open?.overdue ?? false });

function figureOf({ value, text, lang, note, inferred }: BaselineView | ObservationView | TargetView) {
  return { value, text: worded(text), lang, note: note?.text ?? null, inferred };
}

function sampleOf({ of, n, approximate, bound, period }: BaselineView | ObservationView) {
  return { period: periodOf(period), periodText: wordedPeriod(period), of, n, approximate, bound };
}

const baselineOf = (baseline: BaselineView) => ({
  kind: baseline.kind,
  ...figureOf(baseline),
  ...sampleOf(baseline),
  comparable: baseline.comparable,
  ...openOf(baseline.open),
});

const observationOf = (observation: ObservationView) => ({
  ...figureOf(observation),
  ...sampleOf(observation),
  provisional: observation.provisional,
  ageMonths: observation.ageMonths,
  age: observation.age === null ? null : worded(observation.age),
});

const targetOf = (target: TargetView) => ({
  kind: target.kind,
  ...figureOf(target),
  band: target.band,
  due: periodOf(target.due),
  dueText: wordedPeriod(target.due),
  ...openOf(target.open),
  reason: target.reason,
});

const stepsOf = ({ steps }: MeasureView) =>
  steps.map(({ due, value, text, lang, status, superseded }) => ({
    due: periodOf(due),
    ...{ value, text: worded(text), lang, status, superseded },
  }));

const seriesOf = ({ series }: MeasureView) =>
  series.map(({ period, time, value, text, breakBefore }) => ({
    period,
    time,
    value,
    text: worded(text),
    breakBefore,
  }));

function quantitiesOf(measure: MeasureView) {
  const { achievement, expectedShare, expected, paceRatio, paceObserved, paceRequired } = measure;
  const { acceleration, projected, averageChange, levelGap, moe } = measure;
  return {
    ...{ achievement, expectedShare, expected, paceRatio, paceObserved, paceRequired },
    ...{ acceleration, projected, averageChange, levelGap, moe },
  };
}

function measureOf(words: Catalogue, measure: MeasureView) {
  const { id, number, type, unit, scale, direction, source, status, why, flags, trend, trendPoints, candidate } =
    measure;
  return {
    ...{ id, number, ...nameOf(measure.name) },
    ...{ type, unit: unit.text, scale, direction },
    source: source === null ? null : { id: source.id, ...nameOf(source.name) },
    ...{ status, statusText: words.status[status], reason: why === null ? null : worded(words.picture.why(why)) },
    ...{ flags, trend, trendPoints },
    baseline: baselineOf(measure.baseline),
    latest: observationOf(measure.latest),
    target: targetOf(measure.target),
    ...quantitiesOf(measure),
    steps: stepsOf(measure),
    series: seriesOf(measure),
    candidate: candidate === null ? null : { status: candidate.status, latest: observationOf(candidate.latest) },
    nextDue: periodOf(measure.nextDue),
  };
}

type IndicatorJson = Pick<IndicatorView, "id" | "number" | "type" | "status" | "unknown"> & {
  readonly name: string;
  readonly lang: string;
  readonly statusText: string | null;
  readonly measures: readonly ReturnType<typeof measureOf>[];
  readonly indicators: readonly IndicatorJson[];
};

function indicatorOf(words: Catalogue, indicator: IndicatorView): IndicatorJson {
  const { id, number, type, status, unknown, measures, indicators } = indicator;
  return {
    ...{ id, number, ...nameOf(indicator.name), type, status },
    statusText: status === null ? null : words.status[status],
    unknown,
    measures: measures.map((measure) => measureOf(words, measure)),
    indicators: indicators.map((child) => indicatorOf(words, child)),
  };
}

const actorOf = ({ id, name, formerly }: Actor) => ({ id, ...nameOf(name), formerly: formerly?.text ?? null });

function initiativeOf(initiative: InitiativeView) {
  const { id, number, ownership, owners, partners, state, report, deadline, statusSource, statusText } = initiative;
  return {
    ...{ id, number, ...nameOf(initiative.name), state, ownership },
    owners: owners.map(actorOf),
    partners: partners.map(actorOf),
    report:
      report === null
        ? null
        : {
            colour: { id: report.colour.id, ...nameOf(report.colour.name) },
            cutOff: report.cutOff.period,
            ageMonths: report.ageMonths,
            reason: report.reason?.text ?? null,
          },
    deadline: deadline === null ? null : { due: deadline.by.period, overdue: deadline.overdue },
    statusSource: statusSource === null ? null : { id: statusSource.id, ...nameOf(statusSource.name) },
    statusText: statusText?.text ?? null,
  };
}

const groupOf = (words: Catalogue, { id, number, name, counts, indicators }: GoalView) => ({
  ...{ id, number, ...nameOf(name), counts },
  indicators: indicators.map((indicator) => indicatorOf(words, indicator)),
});

type ObjectiveJson = ReturnType<typeof groupOf> & {
  readonly initiatives: readonly ReturnType<typeof initiativeOf>[];
  readonly objectives: readonly ObjectiveJson[];
};

function objectiveOf(words: Catalogue, objective: ObjectiveView): ObjectiveJson {
  return {
    ...groupOf(words, objective),
    initiatives: objective.initiatives.map(initiativeOf),
    objectives: objective.objectives.map((child) => objectiveOf(words, child)),
  };
}

/** The view as indented JSON. Numbers have full precision; what is not known is null. */
export function statusJson(view: StatusView): string {
  const words = catalogue(view.lang);
  const { plan, asOf, revision, lang, filter, shown, counts, goals, objectives, attention } = view;
  const answer = {
    schema: "ehs/status/1",
    plan: { id: plan.id, title: plan.title.text, lang: plan.title.lang },
    ...{ lang, asOf: asOf.period, revision, filter, shown, counts },
    goals: goals.map((goal) => groupOf(words, goal)),
    objectives: objectives.map((objective) => objectiveOf(words, objective)),
    attention: attentionJson(attention),
    since: sinceJson(view.since),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
