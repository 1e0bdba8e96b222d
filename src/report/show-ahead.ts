/** What would change the verdict: the pace each step needs, the best seen, and where the pace so far leads. */
import { carriedHalfWidth, sampleOf } from "../evaluate/survey.js";
import { clamp, see } from "../evaluate/lens.js";
import { meets, slack } from "../evaluate/method.js";
import type { Point } from "../model/progress.js";
import type { Aim } from "../evaluate/target.js";
import { aimsHeld } from "./show-flags.js";
import { monthsUnder, plain } from "./show-printed.js";
import type { AheadStep, AheadView } from "./show-steps.js";
import type { Printed } from "./show-view.js";
import { type Told, atOf, pointsSinceBreak, seen, targetSaid } from "./show-told.js";

type Dated = Point & { readonly time: number; readonly end: string };

interface Pace {
  readonly pace: number;
  readonly from: Dated;
  readonly to: Dated;
}

/** The best change a year between two figures that follow each other, after the last break; null when none was better. */
export function bestPace(told: Told): Pace | null {
  const { lens } = told;
  if (lens === null) return null;
  const points = pointsSinceBreak(told);
  const paces = points.slice(1).flatMap((to, index): Pace[] => {
    const from = points[index];
    if (from === undefined) return [];
    return [{ pace: (seen(told, to.value) - seen(told, from.value)) / (to.time - from.time), from, to }];
  });
  const best = paces.reduce<Pace | null>(
    (found, each) => (found === null || lens.sign * (each.pace - found.pace) > 0 ? each : found),
    null,
  );
  return best !== null && lens.sign * best.pace > 0 ? best : null;
}

function stepAhead(told: Told, aim: Aim, start: Dated, best: Pace | null): AheadStep {
  const { print, lookup } = told;
  const { lens, value, time, resolved } = aim;
  const at = seen(told, start.value);
  const met = meets(lens.sign, at, value);
  const required = met || time <= start.time ? null : (value - at) / (time - start.time);
  const times = required === null || best === null ? null : required / best.pace;
  return {
    target: targetSaid(told, resolved.target, resolved.value).text,
    due: resolved.due === null ? null : lookup.period(resolved.due),
    met,
    required: required === null ? null : print.change(required, best === null ? [] : [best.pace]),
    times: times === null ? null : plain(lookup.wording, times, 1, [0, 1]),
  };
}

/**
 * How the expected path bends after the latest figure: 1 when it asks for more a year from then on than it has so far, −1
 * when it asks for less, 0 when it goes straight on; null where there is none.
 */
function bendOf({ progress, aim }: Told): 1 | 0 | -1 | null {
  const { expected, baseline, latest } = progress;
  if (aim === null || expected === null || latest === null || typeof baseline?.time !== "number") return null;
  const { lens, value, time } = aim;
  const soFar = (expected - see(lens, baseline.value)) / (latest.time - baseline.time);
  const rest = (value - expected) / (time - latest.time);
  const bend = lens.sign * (rest - soFar);
  if (Math.abs(bend) <= slack(rest, soFar)) return 0;
  return bend > 0 ? 1 : -1;
}

/** Why the pace so far, carried in a straight line, leads elsewhere than the verdict on the pace says. */
function whyOtherwise(told: Told, met: boolean): NonNullable<AheadView["projection"]>["because"] {
  const { row, paceRatio } = told.progress;
  const bend = bendOf(told);
  if (row === "pace_on_track" && !met) {
    if (bend === 1) return "steeper";
    return bend === 0 && paceRatio !== null && paceRatio < 1 ? "slack" : null;
  }
  const isBehind = row === "pace_behind" || row === "pace_off_track";
  return isBehind && met && bend === -1 ? "flatter" : null;
}

/**
 * The pace so far carried to the due date. Only survey shares with respondents give an interval, from the errors of both
 * figures, and only an interval that is wholly short of the target excludes it.
 */
function projectionOf(told: Told): AheadView["projection"] {
  const { progress, print, aim, view, lookup } = told;
  const { projected, moe, latest, baseline, paceObserved } = progress;
  if (projected === null || aim === null || latest === null || paceObserved === null) return null;
  if (typeof baseline?.time !== "number" || meets(aim.lens.sign, seen(told, latest.value), aim.value)) return null;
  const stretch = (aim.time - latest.time) / (latest.time - baseline.time);
  const carried = seen(told, latest.value) + paceObserved * (aim.time - latest.time);
  const say = (value: number) =>
    (aim.lens.band === null ? print.level : print.size)(clamp(aim.lens, value), [aim.value]);
  const met = meets(aim.lens.sign, projected, aim.value);
  const carriedTo = { due: view.target.due, value: say(projected), met, because: whyOtherwise(told, met) };
  const [from, to] = [sampleOf(baseline), sampleOf(latest)];
  if (moe === null || from === null || to === null) {
    return { ...carriedTo, low: null, high: null, excluded: null, moe: null };
  }
  const half = carriedHalfWidth(from, to, stretch, told.parameters.significance);
  const [low, high] = [carried - half, carried + half];
  const excluded = !meets(aim.lens.sign, aim.lens.sign === 1 ? high : low, aim.value);
  return { ...carriedTo, low: say(low), high: say(high), excluded, moe: plain(lookup.wording, half, 1) };
}

/** Months behind the pace so far, where they are less than a year. */
function observedSpan({ progress, lookup }: Told): Printed | null {
  const { paceObserved, baseline, latest } = progress;
  if (paceObserved === null || typeof baseline?.time !== "number" || latest === null) return null;
  return monthsUnder(lookup.wording, latest.time - baseline.time);
}

function bestView(real: Told, { pace, from, to }: Pace): AheadView["best"] {
  const { print, lookup } = real;
  return {
    pace: print.change(pace),
    from: atOf(real, from),
    to: atOf(real, to),
    span: monthsUnder(lookup.wording, to.time - from.time),
  };
}

/**
 * What each target ahead asks for; null when none lies ahead or there is nothing to start from.
 * @param real the measure without assumptions, which the best pace is taken from
 */
export function aheadView(told: Told, real: Told): AheadView | null {
  const { progress, lookup, print, lens } = told;
  const start = [progress.latest, progress.baselineComparable ? progress.baseline : null].find(
    (point) => point?.bound === null && point.time !== null,
  );
  if (typeof start?.time !== "number" || start.end === null || lens === null || !told.computes) return null;
  const from: Dated = { ...start, time: start.time, end: start.end };
  const aims = aimsHeld(told).filter(({ end }) => end >= lookup.asOf && end > from.end);
  if (aims.length === 0) return null;
  const best = bestPace(real);
  return {
    from: { ...atOf(told, start), baseline: progress.latest === null },
    inPoints: print.inPoints,
    banded: lens.band !== null,
    steps: aims.map((aim) => stepAhead(told, aim, from, best)),
    observed: progress.paceObserved === null ? null : print.change(progress.paceObserved),
    observedSpan: observedSpan(told),
    withinNoise: progress.flags.includes("within_noise"),
    best: best === null ? null : bestView(real, best),
    projection: projectionOf(told),
  };
}
