/** Initiatives and their milestones in time: planned, forecast, reached, late, and what must come first. */
import { timeOf } from "../../evaluate/calendar.js";
import { forecastOn } from "../../evaluate/dated.js";
import { initiativeState } from "../../evaluate/initiative.js";
import type { PlanIndex } from "../../evaluate/items.js";
import { milestoneState, type MilestoneState } from "../../evaluate/milestone.js";
import { spanOf } from "../../evaluate/period.js";
import type { Milestone } from "../../model/plan.js";
import { whole } from "../show-printed.js";
import type { Scene } from "../show-refs.js";
import { initiativeView } from "../status-initiative.js";
import type { Named } from "../view.js";
import { dayMoment, momentOf } from "./ground.js";
import type { MilestoneCourse, Moment, TimelineChartView, TimelineInitiative, TimelineMilestone } from "./view.js";

type InitiativeItem = PlanIndex["initiatives"][number];

type Ground = Pick<Scene, "plan" | "index" | "lookup" | "asOf" | "evaluation">;

function momentIn({ lookup }: Ground, period: string | undefined): Moment | null {
  return period === undefined ? null : momentOf(lookup.period(period));
}

/** Where a span begins: a start in "2024" is on its first day, not its last. */
function startIn(ground: Ground, { start }: Milestone): Moment | null {
  const moment = momentIn(ground, start);
  const from = start === undefined ? undefined : spanOf(start)?.start;
  return moment === null || from === undefined ? null : { ...moment, time: timeOf(from) };
}

function courseOf({ reached, delayed, significantlyDelayed, planned }: MilestoneState): MilestoneCourse {
  if (reached) return delayed ? "reached_late" : "reached";
  if (planned === null) return "undated";
  if (significantlyDelayed) return "very_late";
  return delayed ? "late" : "ahead";
}

function needsOf({ index, lookup }: Ground, ids: readonly string[] | undefined): Named[] {
  return (ids ?? []).flatMap((id) => (index.byId.has(id) ? [lookup.named(id)] : []));
}

export function milestoneRow(ground: Ground, milestone: Milestone): TimelineMilestone {
  const { lookup, asOf, evaluation } = ground;
  const state = milestoneState(milestone, asOf, evaluation.parameters);
  const forecast = state.reached ? null : forecastOn(milestone, asOf);
  const { daysLate } = state;
  return {
    id: milestone.id,
    name: lookup.say(milestone.name),
    course: courseOf(state),
    start: startIn(ground, milestone),
    due: momentIn(ground, milestone.due),
    forecast: momentIn(ground, forecast?.period),
    actual: state.reached ? momentIn(ground, milestone.actual) : null,
    daysLate: daysLate === null || daysLate === 0 ? null : whole(lookup.wording, daysLate),
    needs: needsOf(ground, milestone.depends_on),
  };
}

function initiativeRow(ground: Ground, { initiative }: InitiativeItem): TimelineInitiative {
  const { lookup, plan, asOf, evaluation } = ground;
  const { id, number, name, report } = initiativeView(lookup, initiative, plan.settings);
  const { deadlinePassed } = initiativeState(initiative, plan.settings, asOf, evaluation.parameters);
  const deadline = momentIn(ground, initiative.deadline);
  return {
    ...{ id, number, name },
    report: report === null ? null : { colour: report.colour, cutOff: report.cutOff },
    deadline: deadline === null ? null : { ...deadline, passed: deadlinePassed },
    milestones: (initiative.milestones ?? []).map((each) => milestoneRow(ground, each)),
  };
}

function countsOf(initiatives: readonly TimelineInitiative[]): TimelineChartView["counts"] {
  const courses = initiatives.flatMap(({ milestones }) => milestones.map(({ course }) => course));
  const count = (...kinds: MilestoneCourse[]): number => courses.filter((course) => kinds.includes(course)).length;
  return { milestones: courses.length, reached: count("reached", "reached_late"), late: count("late", "very_late") };
}

const isDated = ({ deadline, milestones }: TimelineInitiative): boolean =>
  deadline !== null || milestones.some(({ due, forecast, actual }) => (due ?? forecast ?? actual) !== null);

/** Of some initiatives, or of all of them; null when none has a date. */
export function timelineChart(ground: Ground, ids: readonly string[] | null = null): TimelineChartView | null {
  const { index, lookup, asOf } = ground;
  const wanted = index.initiatives.filter(({ initiative }) => ids === null || ids.includes(initiative.id));
  const all = wanted.map((item) => initiativeRow(ground, item));
  const initiatives = all.filter(isDated);
  if (initiatives.length === 0) return null;
  return {
    kind: "timeline",
    asOf: dayMoment(lookup.period(asOf)),
    initiatives,
    undated: all.filter((each) => !isDated(each)),
    counts: countsOf(all),
  };
}

/** Rows that a page of A4 holds: an initiative takes one, and each of its milestones one. */
const PAGE = 15;

/**
 * A time line in parts that fit on a page each, with initiatives kept whole. What is undated goes with the last; the
 * counts are those of the part.
 */
export function timelineParts(view: TimelineChartView, most = PAGE): TimelineChartView[] {
  const parts: TimelineInitiative[][] = [];
  let used = Infinity;
  for (const initiative of view.initiatives) {
    const rows = 1 + initiative.milestones.length;
    if (used + rows > most) {
      parts.push([]);
      used = 0;
    }
    parts.at(-1)?.push(initiative);
    used += rows;
  }
  return parts.map((initiatives, at) => {
    const undated = at === parts.length - 1 ? view.undated : [];
    return { ...view, initiatives, undated, counts: countsOf([...initiatives, ...undated]) };
  });
}
