/** One measure judged as of a day: every quantity, the status, and what stands beside it. */
import type { Measure } from "../model/plan.js";
import type { NoTargetReason, Progress, ResolvedTarget, SeriesPoint } from "../model/progress.js";
import { type Assessment, withoutTarget } from "./assess.js";
import { flagsOf } from "./flags.js";
import { type JudgeOptions, type Known, against, known, moeOf, movementOf } from "./known.js";
import { lensOf } from "./lens.js";
import { seriesOf } from "./points.js";
import { NOTHING } from "./quantities.js";
import { isStale, nextDue } from "./stale.js";
import { rowOf } from "./status.js";
import { earlierSteps, supersededSteps } from "./steps.js";
import { type Aim, active, aimsOf, isSuperseded, reasonOf, validOn } from "./target.js";

export type { JudgeOptions } from "./known.js";

/** What the targets of a measure come to on a day. */
interface Held extends Known {
  readonly superseded: readonly ResolvedTarget[];
  /** Valid ones that can be computed with, in order of due dates. */
  readonly aims: readonly Aim[];
  /** The active one, and how the figures stand against it; null when none can be computed with. */
  readonly aim: Aim | null;
  readonly assessment: Assessment | null;
  /** The target the status is about, computable or not. */
  readonly target: ResolvedTarget | null;
}

function hold(of: Known): Held {
  const { asOf } = of.grounds;
  const valid = validOn(of.all, asOf);
  const aims = aimsOf(of.measure, valid);
  const aim = active(aims, asOf);
  return {
    ...of,
    superseded: of.all.filter((each) => isSuperseded(each, asOf)),
    aims,
    aim,
    assessment: aim === null ? null : against(of, aim, aims),
    target: aim?.resolved ?? active(valid, asOf),
  };
}

function verdictOf({
  assessment,
  grounds,
  measure,
  target,
}: Held): Pick<Progress, "status" | "row" | "noTargetReason"> {
  const { code, status } =
    assessment === null ? rowOf(withoutTarget(grounds)) : { code: assessment.row, status: assessment.status };
  if (status !== "no_target") return { status, row: code, noTargetReason: null };
  const isJudgeable = measure.scale !== "words" && measure.direction !== undefined;
  const noTargetReason: NoTargetReason = isJudgeable ? reasonOf(target) : "not_computable";
  return { status, row: code, noTargetReason };
}

/** What stands beside the verdict and rests on the figures' movement and on time. */
function signsOf(held: Held, { asOf, parameters, cadence }: JudgeOptions) {
  const movement = movementOf(held, held.aim?.lens ?? lensOf(held.measure, null));
  const due = nextDue(held.grounds.figures, cadence);
  return {
    averageChange: movement?.averageChange ?? null,
    trend: movement?.trend ?? null,
    trendPoints: held.points.length,
    flags: flagsOf({ ...held, movement, stale: isStale(due, parameters.grace_months, asOf) }),
    nextDue: due,
  };
}

/** The verdict on one series of figures. */
function judgeSeries(
  measure: Measure,
  options: JudgeOptions,
  series: readonly SeriesPoint[],
): Omit<Progress, "candidate"> {
  const held = hold(known(measure, options, series));
  const { assessment, baseline, baselineComparable, grounds, target, aims, aim, superseded } = held;
  return {
    ...(assessment?.quantities ?? NOTHING),
    moe: moeOf(held),
    ...verdictOf(held),
    ...signsOf(held, options),
    ...{ baseline, baselineComparable, series, target },
    latest: grounds.figures.latest,
    settledBy: assessment?.settledBy ?? null,
    path: assessment?.path ?? [],
    steps: [...earlierSteps(held, aims, aim), ...supersededSteps(held, superseded)],
  };
}

/** The status if candidates were official, and the latest of them that would count; null when none would. */
function candidateOf(measure: Measure, options: JudgeOptions, series: readonly SeriesPoint[]): Progress["candidate"] {
  const { figures } = known(measure, options, series).grounds;
  const latest = figures.counted.findLast(({ candidate }) => candidate);
  return latest === undefined ? null : { status: judgeSeries(measure, options, series).status, latest };
}

/** Judges a measure as of a day: nothing but the measure and the options decides. */
export function judge(measure: Measure, options: JudgeOptions): Progress {
  const series = seriesOf(measure, options.asOf, options.derived);
  const official = series.filter(({ candidate }) => !candidate);
  return { ...judgeSeries(measure, options, official), candidate: candidateOf(measure, options, series) };
}
