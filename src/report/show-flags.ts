/** Why each flag was raised, with the numbers it rests on. */
import { clamp } from "../evaluate/lens.js";
import { isRoundingSensitive, sampleOf, zRange } from "../evaluate/survey.js";
import { type Aim, aimsOf, validOn } from "../evaluate/target.js";
import type { Flag, ResolvedTarget } from "../model/progress.js";
import { resolvedTargets } from "../evaluate/known.js";
import { limit, percent, plain, whole } from "./show-printed.js";
import type { FlagReason } from "./show-steps.js";
import { type Told, atOf, seen, targetSaid } from "./show-told.js";
import type { PeriodView } from "./view.js";

type Reason = (told: Told) => FlagReason | null;

const dueOf = ({ lookup }: Told, { due }: ResolvedTarget): PeriodView | null =>
  due === null ? null : lookup.period(due);

const atRisk: Reason = (told) => {
  const { aim, progress, print, view } = told;
  const { latest, averageChange } = progress;
  if (aim === null || latest === null || averageChange === null) return null;
  const carried = clamp(aim.lens, seen(told, latest.value) + averageChange * (aim.time - latest.time));
  const say = aim.lens.band === null ? print.level : print.size;
  return { flag: "at_risk", carried: say(carried, [aim.value]), target: view.target.text, due: view.target.due };
};

const lost: Reason = (told) => {
  const { settledBy, latest } = told.progress;
  if (settledBy === null || latest === null) return null;
  return { flag: "lost", settled: atOf(told, settledBy), latest: atOf(told, latest) };
};

const stepUnmeasured: Reason = ({ progress, lookup }) => {
  const steps = progress.steps.filter(({ settledBy, superseded }) => settledBy === null && !superseded);
  const due = steps.flatMap(({ target }) => (target.due === null ? [] : [lookup.period(target.due)]));
  return { flag: "step_unmeasured", due };
};

const early: Reason = ({ progress, lookup, parameters }) => {
  const { expectedShare } = progress;
  if (expectedShare === null) return null;
  const bound = parameters.early * 100;
  const { wording } = lookup;
  const share = percent(wording, expectedShare, 0, [bound]);
  return { flag: "early", share, limit: percent(wording, parameters.early, 0, [0]) };
};

const withinNoise: Reason = ({ progress, print, lookup }) => {
  const { baseline, latest, moe } = progress;
  if (baseline === null || latest === null || moe === null) return null;
  const change = latest.value - baseline.value;
  return { flag: "within_noise", change: print.change(change), moe: plain(lookup.wording, moe, 1, [Math.abs(change)]) };
};

const roundingSensitive: Reason = ({ progress, lookup, parameters }) => {
  const { significance } = parameters;
  const { wording } = lookup;
  const [from, to] = [sampleOf(progress.baseline), sampleOf(progress.latest)];
  // Where the change since the baseline cannot turn, it is the trend that can: its own z is not this one.
  const turns = from !== null && to !== null && isRoundingSensitive(from, to, significance);
  const range = turns ? zRange(from, to) : null;
  const z = (value: number) => plain(wording, value, 2, [significance, -significance]);
  const [low, high] = range === null ? [null, null] : [z(range[0]), z(range[1])];
  return { flag: "rounding_sensitive", low, high, limit: limit(wording, significance) };
};

const stale: Reason = ({ progress, lookup, parameters }) =>
  progress.nextDue === null
    ? null
    : {
        flag: "stale",
        due: lookup.period(progress.nextDue),
        grace: whole(lookup.wording, parameters.grace_months),
      };

const provisional: Reason = (told) => {
  const { latest, settledBy } = told.progress;
  const figure = latest?.provisional === true ? latest : settledBy;
  return figure === null ? null : { flag: "provisional", figure: atOf(told, figure) };
};

const revisedTarget: Reason = (told) => {
  const superseded = told.progress.steps.filter((step) => step.superseded);
  const targets = superseded.map(({ target }) => ({
    text: targetSaid(told, target.target, target.value).text,
    due: dueOf(told, target),
  }));
  return { flag: "revised_target", targets };
};

const denominatorMoved: Reason = ({ progress, lookup }) => {
  const [from, to] = [progress.baseline?.of ?? null, progress.latest?.of ?? null];
  if (from === null || to === null) return null;
  return { flag: "denominator_moved", from: whole(lookup.wording, from), to: whole(lookup.wording, to) };
};

/** The targets that hold on the day and can be computed with, in order of due dates. */
export function aimsHeld({ item, progress, lookup }: Told): Aim[] {
  const baseline = progress.baselineComparable && progress.baseline?.bound === null ? progress.baseline : null;
  return aimsOf(item.measure, validOn(resolvedTargets(item.measure, baseline), lookup.asOf));
}

const steeperAhead: Reason = (told) => {
  const { progress, aim, print, parameters, lookup } = told;
  const { baseline, latest } = progress;
  if (aim === null || typeof baseline?.time !== "number" || latest === null) return null;
  const from = seen(told, latest.value);
  const observed = (from - seen(told, baseline.value)) / (latest.time - baseline.time);
  const paces = aimsHeld(told)
    .filter((step) => step.end > aim.end)
    .map((step) => ({ step, needed: (step.value - from) / (step.time - latest.time) }));
  const steepest = paces.reduce<(typeof paces)[number] | null>(
    (worst, each) => (worst === null || aim.lens.sign * (each.needed - worst.needed) > 0 ? each : worst),
    null,
  );
  if (steepest === null) return null;
  return {
    flag: "steeper_ahead",
    due: dueOf(told, steepest.step.resolved),
    needed: print.change(steepest.needed, [observed, parameters.steeper * observed]),
    observed: print.change(observed, [steepest.needed, steepest.needed / parameters.steeper]),
    limit: limit(lookup.wording, parameters.steeper),
    inPoints: print.inPoints,
  };
};

const REASONS: Readonly<Record<Flag, Reason>> = {
  at_risk: atRisk,
  lost,
  unconfirmed: ({ view }) => ({ flag: "unconfirmed", due: view.target.due }),
  step_unmeasured: stepUnmeasured,
  not_ambitious: ({ view }) => ({ flag: "not_ambitious", target: view.target.text, baseline: view.baseline.text }),
  early,
  within_noise: withinNoise,
  rounding_sensitive: roundingSensitive,
  stale,
  provisional,
  revised_target: revisedTarget,
  denominator_moved: denominatorMoved,
  steeper_ahead: steeperAhead,
};

/** The flags raised, each with its reason. */
export function flagReasons(told: Told): FlagReason[] {
  return told.progress.flags.map((flag) => REASONS[flag](told) ?? { flag, plain: true });
}
