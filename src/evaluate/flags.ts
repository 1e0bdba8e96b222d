/** What a reader must know beside a status: each flag and when it is raised. */
import type { Flag, ResolvedTarget } from "../model/progress.js";
import type { Assessment, Grounds } from "./assess.js";
import { clamp, see } from "./lens.js";
import { TOLERANCE, meets, slack } from "./method.js";
import { isRoundingSensitive, isSignificant, sampleOf } from "./survey.js";
import { settledBy } from "./settle.js";
import { type Aim, aimOf } from "./target.js";
import type { Movement } from "./trend.js";
import type { Measure } from "../model/plan.js";

/** All that the flags ask. */
export interface Signs {
  readonly measure: Measure;
  readonly grounds: Grounds;
  readonly aim: Aim | null;
  readonly assessment: Assessment | null;
  readonly movement: Movement | null;
  /** Valid targets that can be computed with, in order of due dates. */
  readonly aims: readonly Aim[];
  readonly superseded: readonly ResolvedTarget[];
  readonly stale: boolean;
}

/** A sign that needs a target, with the target and its assessment at hand. */
type Judged = (signs: Signs, aim: Aim, assessment: Assessment) => boolean;

const judged =
  (ask: Judged) =>
  (signs: Signs): boolean =>
    signs.aim !== null && signs.assessment !== null && ask(signs, signs.aim, signs.assessment);

const isAtRisk: Judged = ({ grounds, movement }, aim, { status, passed }) => {
  const { latest } = grounds.figures;
  if (passed || status !== "achieved" || movement === null || latest?.bound !== null) return false;
  const { lens, value, time } = aim;
  const carried = see(lens, latest.value) + movement.averageChange * (time - latest.time);
  return !meets(lens.sign, clamp(lens, carried), value);
};

const isNotAmbitious: Judged = ({ grounds }, { lens, value, resolved }) => {
  const { baseline } = grounds.figures;
  const { target } = resolved;
  if (baseline === null || target.kind === "band" || (target.kind === "level" && target.keep === true)) return false;
  return lens.sign * (value - baseline.value) <= slack(value, baseline.value);
};

const isEarly: Judged = ({ grounds }, _, { passed, quantities }) => {
  const { expectedShare } = quantities;
  return !passed && expectedShare !== null && expectedShare < grounds.parameters.early - TOLERANCE;
};

const isUnmeasured = ({ aim, aims, grounds }: Signs): boolean =>
  aims.some((step) => step !== aim && step.end < grounds.asOf && settledBy(step, grounds.figures.counted) === null);

/** The pace a later step needs, against the pace so far, both seen through that step's own lens. */
function isSteeper({ grounds }: Signs, { lens, value, time }: Aim): boolean {
  const { baseline, latest } = grounds.figures;
  if (typeof baseline?.time !== "number" || latest?.bound !== null) return false;
  const [from, to] = [see(lens, baseline.value), see(lens, latest.value)];
  const observed = (to - from) / (latest.time - baseline.time);
  const needed = (value - to) / (time - latest.time);
  return lens.sign * (needed - grounds.parameters.steeper * observed) > slack(needed, observed);
}

const isSteeperAhead: Judged = (signs, aim, { status, maintain }) =>
  (status === "on_track" || status === "achieved") &&
  !maintain &&
  signs.aims.some((step) => step.end > aim.end && isSteeper(signs, step));

/** Baseline and latest as survey shares, where they can be compared. */
function samples({ measure, grounds }: Signs) {
  const { baseline, latest } = grounds.figures;
  const [from, to] = [sampleOf(baseline), sampleOf(latest)];
  const isComparable = measure.scale === "share" && !grounds.broken;
  return isComparable && from !== null && to !== null ? { from, to } : null;
}

function isWithinNoise(signs: Signs): boolean {
  const pair = samples(signs);
  return pair !== null && !isSignificant(pair.from, pair.to, signs.grounds.parameters.significance);
}

/** Rounding could turn what is said of the change since the baseline, or the trend. */
function isTurned(signs: Signs): boolean {
  const pair = samples(signs);
  const { significance } = signs.grounds.parameters;
  return (
    (pair !== null && isRoundingSensitive(pair.from, pair.to, significance)) ||
    signs.movement?.roundingSensitive === true
  );
}

function isProvisional({ grounds, assessment }: Signs): boolean {
  return grounds.figures.latest?.provisional === true || assessment?.settledBy?.provisional === true;
}

function hasMovedDenominator({ grounds }: Signs): boolean {
  const [before, now] = [grounds.figures.baseline?.of ?? null, grounds.figures.latest?.of ?? null];
  return !grounds.broken && before !== null && now !== null && before !== now;
}

const FLAGS: readonly { readonly flag: Flag; readonly when: (signs: Signs) => boolean }[] = [
  { flag: "at_risk", when: judged(isAtRisk) },
  {
    flag: "lost",
    when: judged((_, __, { status, settled, met }) => status === "achieved" && settled === true && met === false),
  },
  {
    flag: "unconfirmed",
    when: judged((_, __, { status, passed, settledBy: by }) => status === "achieved" && passed && by === null),
  },
  { flag: "step_unmeasured", when: isUnmeasured },
  { flag: "not_ambitious", when: judged(isNotAmbitious) },
  { flag: "early", when: judged(isEarly) },
  { flag: "within_noise", when: isWithinNoise },
  { flag: "rounding_sensitive", when: isTurned },
  { flag: "stale", when: ({ stale }) => stale },
  { flag: "provisional", when: isProvisional },
  {
    flag: "revised_target",
    when: ({ measure, superseded }) => superseded.some((each) => aimOf(measure, each) !== null),
  },
  { flag: "denominator_moved", when: hasMovedDenominator },
  { flag: "steeper_ahead", when: judged(isSteeperAhead) },
];

/** The flags raised, in a fixed order. A measure that is retired or suspended has none. */
export function flagsOf(signs: Signs): Flag[] {
  if (signs.grounds.declared !== null) return [];
  return FLAGS.filter(({ when }) => when(signs)).map(({ flag }) => flag);
}
