/** One target held against the figures: its status, its quantities and what they rest on. */
import type { ExpectedPath } from "../model/plan.js";
import type { Parameters, Point, Row, SeriesPoint, Status } from "../model/progress.js";
import { type Lens, extremes, see } from "./lens.js";
import { meets, slack } from "./method.js";
import { type Corner, corners, expectedAt } from "./path.js";
import type { Figures } from "./points.js";
import { type Measured, NOTHING, measure } from "./quantities.js";
import { settledBy } from "./settle.js";
import { type Case, rowOf, statusOf } from "./status.js";
import type { Aim } from "./target.js";
import type { Movement } from "./trend.js";

/** What holds for a measure whatever target it is held against. */
export interface Grounds {
  readonly asOf: string;
  readonly parameters: Parameters;
  readonly declared: Case["declared"];
  readonly broken: boolean;
  readonly figures: Figures;
}

/** The target, and what belongs to it. */
export interface Course {
  readonly aim: Aim;
  /** Every valid target that can be computed with, in order of due dates. */
  readonly aims: readonly Aim[];
  readonly path: ExpectedPath | undefined;
  /** The first exact figure behind the trend. */
  readonly first: Point | null;
  /** How the figures move, seen through the target's lens. */
  readonly movement: Movement | null;
}

export interface Assessment {
  readonly status: Status;
  readonly row: Row;
  readonly passed: boolean;
  readonly met: boolean | null;
  readonly settled: boolean | null;
  readonly settledBy: SeriesPoint | null;
  readonly maintain: boolean;
  readonly path: readonly Corner[];
  readonly quantities: Measured;
}

/** A case without a target: only what comes before any target can decide it. */
export function withoutTarget({ parameters, declared, broken }: Grounds): Case {
  return {
    parameters,
    declared,
    broken,
    provesNeither: false,
    hasTarget: false,
    passed: false,
    settled: null,
    met: null,
    baseline: "none",
    maintain: false,
    adverse: false,
    hasPath: false,
    ratio: null,
    onPath: false,
  };
}

/** The numbers a verdict needs, seen through the lens. */
interface View extends Course {
  readonly grounds: Grounds;
  readonly baseline: { readonly value: number; readonly time: number | null } | null;
  readonly corners: readonly Corner[];
  readonly expected: number | null;
  readonly maintain: boolean;
  readonly passed: boolean;
  readonly settling: SeriesPoint | null;
}

/** A baseline with a date is where the path starts. */
const dated = ({ value, time }: NonNullable<View["baseline"]>): Corner | null =>
  time === null ? null : { value, time };

function viewOf(grounds: Grounds, course: Course): View {
  const { figures, asOf } = grounds;
  const { aim, aims, path } = course;
  const { lens } = aim;
  const baseline =
    figures.baseline === null ? null : { value: see(lens, figures.baseline.value), time: figures.baseline.time };
  const from = baseline === null ? null : dated(baseline);
  const way = from === null ? [] : corners(from, lens, aims, path);
  const passed = aim.end < asOf;
  return {
    ...course,
    grounds,
    baseline,
    corners: way,
    expected: figures.latest === null ? null : expectedAt(path?.kind ?? "linear", way, figures.latest.time),
    maintain: baseline !== null && meets(lens.sign, baseline.value, aim.value),
    passed,
    settling: passed ? settledBy(aim, figures.counted) : null,
  };
}

function quantitiesOf({ aim, baseline, expected, maintain }: View, latest: Corner | null): Measured {
  return measure({ lens: aim.lens, baseline, latest, aim, expected, maintain });
}

/** Whether the average change is for the worse; an end of a bound, which is in no trend, is held against the first. */
function isAdverse({ aim, first, movement, grounds }: View, value: number | null): boolean {
  if (grounds.figures.latest?.bound === null) return movement?.average === "worse";
  if (first === null || value === null) return false;
  const from = see(aim.lens, first.value);
  return aim.lens.sign * (value - from) < -slack(value, from);
}

/** The case for one reading of the figures: what the latest and the settling one are taken to be. */
function caseOf(view: View, latest: number | null, settling: number | null): Case {
  const { grounds, aim, baseline, expected, maintain, passed } = view;
  const { sign } = aim.lens;
  const figure = grounds.figures.latest;
  const seen = figure === null || latest === null ? null : { value: latest, time: figure.time };
  return {
    ...withoutTarget(grounds),
    hasTarget: true,
    passed,
    settled: settling === null ? null : meets(sign, settling, aim.value),
    met: latest === null ? null : meets(sign, latest, aim.value),
    baseline: baseline === null ? "none" : baseline.time === null ? "undated" : "dated",
    maintain,
    adverse: isAdverse(view, latest),
    hasPath: expected !== null,
    ratio: quantitiesOf(view, seen).paceRatio,
    onPath: latest !== null && expected !== null && meets(sign, latest, expected),
  };
}

const readings = (lens: Lens, point: Point | null): readonly (number | null)[] =>
  point === null ? [null] : extremes(lens, point);

/** Every case the figures allow: one for exact figures, one for each end of a bound. */
function casesOf(view: View): Case[] {
  const { lens } = view.aim;
  const { latest } = view.grounds.figures;
  if (latest === view.settling) return readings(lens, latest).map((value) => caseOf(view, value, value));
  return readings(lens, latest).flatMap((value) =>
    readings(lens, view.settling).map((settling) => caseOf(view, value, settling)),
  );
}

/** The one answer that every case gives, or null when they differ. */
function agreed<T>(cases: readonly Case[], ask: (each: Case) => T): T | null {
  const answers = new Set(cases.map(ask));
  const [first] = answers;
  return answers.size === 1 && first !== undefined ? first : null;
}

/** Holds one target against the figures. A bound decides only what both of its ends would. */
export function assess(grounds: Grounds, course: Course): Assessment {
  const view = viewOf(grounds, course);
  const cases = casesOf(view);
  const { latest } = grounds.figures;
  const met = agreed(cases, (each) => each.met);
  const status = agreed(cases, statusOf);
  const provesNeither = status === null || (latest !== null && met === null);
  const exact = latest?.bound === null ? { value: see(course.aim.lens, latest.value), time: latest.time } : null;
  const row = rowOf({ ...(cases[0] ?? withoutTarget(grounds)), provesNeither });
  return {
    status: row.status,
    row: row.code,
    passed: view.passed,
    met,
    settled: agreed(cases, (each) => each.settled),
    settledBy: view.settling,
    maintain: view.maintain,
    path: view.corners,
    quantities: grounds.broken ? NOTHING : quantitiesOf(view, exact),
  };
}
