/** An objective in the annual review: attainment, initiatives and their benefit, trends, judgement, what is not measured. */
import { initiativeState } from "../../evaluate/initiative.js";
import { entriesOf } from "../../evaluate/items.js";
import type { Initiative, MeetingFile, Objective } from "../../model/plan.js";
import { originOf } from "../calendar-meetings.js";
import { multiplesCharts, type SeriesChartView, timelineChart } from "../charts/index.js";
import type { CoverageView, GapView } from "../gaps-view.js";
import type { Lookup } from "../lookup.js";
import type { InitiativeView, ObjectiveView } from "../status-view.js";
import type { DocumentInput } from "./document.js";
import type { JudgementView } from "./judgements.js";
import type { PackInput, PackTrend } from "./meeting-view.js";
import { allSaid } from "./meeting-said.js";
import { concerns, groupedGaps, initiativesOf, isUnder, measuresOf, numberedAll } from "./objective-parts.js";
import { isIn, type ReviewGround } from "./review-ground.js";
import type { BenefitView, NotMeasured, ReviewInitiative, ReviewObjective, Standing } from "./review-view.js";

/** Kinds of gap that an objective names; the rest are counted. */
const MOST = 6;

export interface ReviewScene {
  readonly input: DocumentInput;
  readonly review: ReviewGround;
  readonly lookup: Lookup;
  /** Meetings that are known of on the day, oldest first. */
  readonly held: readonly MeetingFile[];
  readonly gaps: readonly GapView[];
  readonly coverage: CoverageView | null;
  readonly judgements: readonly JudgementView[];
  readonly series: readonly SeriesChartView[];
  /** How each measure stood at the end of the year before, by id. */
  readonly then: ReadonlyMap<string, Standing>;
}

const timelineOf = ({ input, lookup }: ReviewScene, ids: readonly string[]) =>
  timelineChart({ ...input, lookup, asOf: input.evaluation.asOf }, ids);

/** Benefits that meetings registered for the year; without a period, those of a meeting in it. */
function benefitsOf({ input: { index }, review, lookup, held }: ReviewScene, objective: string): BenefitView[] {
  return allSaid(held, ({ benefits }) => benefits)
    .filter(({ meeting, node }) => isIn(review.year, node.period ?? meeting.date))
    .filter(({ node }) => isUnder(index, node.initiative, objective))
    .flatMap(({ meeting, node: { initiative, text, period } }) =>
      numberedAll({ lookup, index }, [initiative]).map((item) => ({
        ...{ initiative: item, text: lookup.say(text), from: originOf(lookup, meeting) },
        period: period === undefined ? null : lookup.period(period),
      })),
    );
}

function initiativeOf(scene: ReviewScene, now: InitiativeView): ReviewInitiative {
  const { input, review, lookup } = scene;
  const node = input.index.byId.get(now.id)?.node as Initiative | undefined; // the view was made of an initiative
  const { settings } = input.plan;
  const report =
    node === undefined ? null : initiativeState(node, settings, review.day, input.evaluation.parameters).report;
  const colour = settings.colours?.find(({ id }) => id === report?.colour);
  const milestones = timelineOf(scene, [now.id])?.initiatives.flatMap((each) => each.milestones) ?? [];
  return {
    now,
    colourThen: colour === undefined ? null : { id: colour.id, name: lookup.say(colour.name) },
    events: (node?.events ?? [])
      .filter(({ date }) => isIn(review.year, date))
      .map(({ id, date, text }) => ({ id, date: lookup.period(date), text: lookup.say(text) })),
    reached: milestones.filter(({ actual }) => isIn(review.year, actual?.period.period)),
    late: milestones.filter(({ course }) => course === "late" || course === "very_late"),
  };
}

function surroundingsOf({ input, lookup, review }: ReviewScene, objective: string) {
  const { plan, index } = input;
  const files = entriesOf(plan, "trends").flatMap(({ content }) => (isIn(review.year, content.year) ? [content] : []));
  const period = (written: string | undefined) => (written === undefined ? null : lookup.period(written));
  const trends = files
    .flatMap((file) => file.trends ?? [])
    .filter(({ objectives }) => concerns(index, objectives, objective))
    .map(({ id, name, text, where, date }): PackTrend => ({
      ...{ id, name: lookup.say(name), text: lookup.say(text), where: where ?? null, date: period(date) },
    }));
  const inputs = files
    .flatMap((file) => file.inputs ?? [])
    .filter(({ objectives, initiatives }) =>
      concerns(index, [...(objectives ?? []), ...(initiatives ?? [])], objective),
    )
    .map(({ id, text, related, date }): PackInput => ({
      ...{ id, text: lookup.say(text), date: period(date) },
      from: related === undefined ? null : lookup.named(related),
    }));
  return { trends, inputs };
}

function notMeasuredIn({ coverage, input: { index } }: ReviewScene, view: ObjectiveView): NotMeasured {
  const own = (coverage?.outcomes ?? []).filter(({ objective }) => isUnder(index, objective.id, view.id));
  const ended = ["retired", "suspended"];
  const used = measuresOf(view).filter(({ status }) => !ended.includes(status));
  return {
    outcomes: own.filter(({ indicators }) => indicators.length === 0).map(({ outcome }) => outcome),
    outcomesAll: own.length,
    measures: used.filter(({ latest }) => latest.period === null).map(({ id, number, name }) => ({ id, number, name })),
    onlyUse: used.length > 0 && !used.some(({ type }) => type === "result" || type === "effect"),
  };
}

export function reviewObjective(scene: ReviewScene, view: ObjectiveView): ReviewObjective {
  const { input, lookup, then } = scene;
  const { index } = input;
  const { id, number, name, counts } = view;
  const measures = measuresOf(view);
  const initiatives = initiativesOf(view);
  const series = scene.series.filter((each) => measures.some((measure) => measure.id === each.id));
  const multiples = multiplesCharts(series);
  const together = new Set(multiples.flatMap(({ panels }) => panels.map((panel) => panel.id)));
  const gaps = scene.gaps.filter(({ item }) => isUnder(index, item.id, id));
  const node = index.byId.get(id)?.node as Objective | undefined; // the view was made of an objective
  return {
    ...{ id, number, name, summary: lookup.sayIf(node?.summary), counts },
    measures: measures.map((now) => ({ now, then: then.get(now.id) ?? null })),
    ...{ multiples, series: series.filter((each) => !together.has(each.id)) },
    judgements: scene.judgements.filter(({ subject }) => isUnder(index, subject.id, id)),
    initiatives: initiatives.map((each) => initiativeOf(scene, each)),
    timeline: timelineOf(
      scene,
      initiatives.map((each) => each.id),
    ),
    ...{ benefits: benefitsOf(scene, id), ...surroundingsOf(scene, id), notMeasured: notMeasuredIn(scene, view) },
    ...{ gaps: groupedGaps(gaps).slice(0, MOST), allGaps: gaps.length },
  };
}
