/** The verdict told step by step: the target, the figures, what was computed of them, and the row of the table that matched. */
import { breaksUntil } from "../evaluate/breaks.js";
import { meets } from "../evaluate/method.js";
import { endOf } from "./ages.js";
import { flagReasons } from "./show-flags.js";
import { percent, ratio, whole, limit, monthsUnder } from "./show-printed.js";
import type { VerdictStep } from "./show-steps.js";
import { breakView, changeSince, changeSinceBreak, isChance, sampleStep, untestedStep } from "./show-survey.js";
import { type Told, atOf, isAssumed, seen, targetSaid, trendEnds } from "./show-told.js";

function declaredStep({ progress, view }: Told): VerdictStep[] {
  const { status } = progress;
  if (status !== "retired" && status !== "suspended") return [];
  const why = view.why?.kind === "lifecycle" ? view.why : null;
  return [{ code: "declared", data: { state: status, from: why?.from ?? null, reason: why?.reason ?? null } }];
}

function targetStep(told: Told): VerdictStep[] {
  const { item, lookup, progress, view, aim } = told;
  const { target } = progress;
  if (target === null || aim === null) {
    const { open, note, kind, text, lang } = view.target;
    const waiting = (item.measure.targets ?? []).find((each) => each.kind === "dependent" && each === target?.target);
    const waits = waiting?.kind === "dependent" ? lookup.say(waiting.waits_for) : { text, lang };
    const said = kind === "dependent" || kind === "words" ? waits : note;
    const reason = progress.noTargetReason ?? "none";
    return [{ code: "no_target", data: { reason, text: said, decideBy: open?.by ?? null } }];
  }
  const passed = target.end !== null && target.end < lookup.asOf;
  const held = (item.measure.targets ?? []).filter(
    ({ due, superseded }) => due !== undefined && !(superseded && superseded.since <= lookup.asOf),
  ).length;
  const { text } = targetSaid(told, target.target, target.value);
  const why = passed ? "last" : "next";
  const all = target.target.kind === "all";
  return [{ code: "target", data: { text, due: view.target.due, why, held: whole(lookup.wording, held), all } }];
}

function baselineStep({ view, progress }: Told): VerdictStep[] {
  const { kind, text, lang, period, note, value } = view.baseline;
  const counts = kind === "measured" && progress.baselineComparable && progress.baseline?.bound === null;
  return [{ code: "baseline", data: { kind, text, value, lang, period, counts, note, assumed: false } }];
}

function latestStep(told: Told): VerdictStep[] {
  const { view, progress } = told;
  if (progress.latest === null) return [{ code: "unmeasured", data: { baseline: progress.baseline !== null } }];
  return [
    {
      code: "latest",
      data: { ...atOf(told, progress.latest), age: isAssumed(told, progress.latest) ? "" : (view.latest.age ?? "") },
    },
  ];
}

function breakSteps({ item, lookup, progress }: Told): VerdictStep[] {
  return breaksUntil(item.measure, lookup.asOf).map((each) => ({
    code: "break",
    data: { ...breakView(lookup, each), after: endOf(each.at) > (progress.baseline?.end ?? "") },
  }));
}

function settledStep(told: Told): VerdictStep[] {
  const { aim, progress, lookup, computes, view } = told;
  if (aim === null || !computes || aim.end >= lookup.asOf || view.target.due === null) return [];
  const { settledBy } = progress;
  const due = view.target.due;
  if (settledBy === null) return [{ code: "unsettled", data: { due } }];
  const inside = settledBy.end >= aim.start && settledBy.end <= aim.end;
  const met = settledBy.bound === null ? meets(aim.lens.sign, seen(told, settledBy.value), aim.value) : null;
  return [{ code: "settled", data: { ...atOf(told, settledBy), due, inside, met } }];
}

/** On which side of the target or the band a figure is that does not meet it. */
function sideOf({ aim, progress }: Told): "above" | "below" {
  const value = progress.latest?.value ?? 0;
  if (aim?.lens.band) return value > aim.lens.band.high ? "above" : "below";
  return aim?.lens.sign === -1 ? "above" : "below";
}

function distanceStep(told: Told): VerdictStep[] {
  const { aim, progress, print, computes, view } = told;
  const { latest } = progress;
  if (aim === null || latest?.bound !== null || !computes) return [];
  const at = seen(told, latest.value);
  const met = meets(aim.lens.sign, at, aim.value);
  const gap = print.size(Math.abs(aim.value - at), [0]);
  const banded = aim.lens.band !== null;
  const side = met ? null : sideOf(told);
  return [{ code: "distance", data: { met, gap, inPoints: print.inPoints, banded, side, latest: view.latest.text } }];
}

const judgesPace = ({ progress }: Told): boolean =>
  ["met", "pace_on_track", "pace_behind", "pace_off_track", "away"].includes(progress.row);

function expectedStep(told: Told): VerdictStep[] {
  const { progress, print, view, lookup, parameters, item, aim } = told;
  const { expected, expectedShare, latest } = progress;
  if (expected === null || latest === null || view.latest.period === null || !judgesPace(told)) return [];
  const share =
    expectedShare === null ? null : percent(lookup.wording, expectedShare, 0, [parameters.early * 100, 100]);
  const banded = aim !== null && aim.lens.band !== null;
  const at = banded ? print.size(expected, [seen(told, latest.value)]) : print.level(expected, [latest.value]);
  const path = item.measure.path?.kind ?? "linear";
  return [{ code: "expected", data: { expected: at, period: view.latest.period, path, share, banded } }];
}

function achievementStep({ progress, lookup, computes }: Told): VerdictStep[] {
  const { achievement } = progress;
  if (achievement === null || !computes) return [];
  return [{ code: "achievement", data: { share: percent(lookup.wording, achievement, 0, [0, 100]) } }];
}

function paceStep(told: Told): VerdictStep[] {
  const { progress, lookup, parameters } = told;
  if (progress.paceRatio === null || !judgesPace(told)) return [];
  const { on_track, behind } = parameters;
  const { wording } = lookup;
  const limits = { onTrack: limit(wording, on_track), behind: limit(wording, behind) };
  return [{ code: "pace", data: { ratio: ratio(wording, progress.paceRatio, [on_track, behind, 0]), ...limits } }];
}

function keptStep({ progress, view }: Told): VerdictStep[] {
  if (!progress.row.startsWith("kept")) return [];
  return [{ code: "kept", data: { baseline: view.baseline.text, target: view.target.text } }];
}

function trendStep(told: Told): VerdictStep[] {
  const { progress, print, lookup, aim } = told;
  const { trend, trendPoints, averageChange } = progress;
  if (trend === null) return [];
  const ends = trendEnds(told);
  // a change that is no more than chance is not given a size
  const isNoise = trend === "stable" || (ends !== null && isChance(told, ends.first, ends.last));
  const change = isNoise || averageChange === null ? null : print.change(averageChange);
  const span = ends === null || change === null ? null : monthsUnder(lookup.wording, ends.last.time - ends.first.time);
  const points = whole(lookup.wording, trendPoints);
  const banded = aim !== null && aim.lens.band !== null;
  return [{ code: "trend", data: { trend, points, change, span, inPoints: print.inPoints, banded } }];
}

function roundingStep(told: Told): VerdictStep[] {
  const { progress, print, item } = told;
  const { latest } = progress;
  if (latest === null || latest.rounding === 0 || latest.bound !== null || item.measure.scale !== "share") return [];
  if (isAssumed(told, latest)) return []; // no source has rounded it
  return [{ code: "rounding", data: { half: print.size(latest.rounding), inPoints: print.inPoints } }];
}

function candidateStep({ view, progress }: Told): VerdictStep[] {
  if (view.candidate === null) return [];
  const { status, latest } = view.candidate;
  const { text, value, period } = latest;
  return [
    { code: "candidate", data: { text, value, period, assumed: false, status, same: status === progress.status } },
  ];
}

/** In the order in which they are told. */
const TOLD: readonly ((told: Told) => readonly VerdictStep[])[] = [
  declaredStep,
  targetStep,
  baselineStep,
  latestStep,
  breakSteps,
  settledStep,
  distanceStep,
  keptStep,
  expectedStep,
  achievementStep,
  paceStep,
  ({ progress: { row, status, paceRatio } }) => [{ code: "row", data: { row, status, byPath: paceRatio === null } }],
  (told) => flagReasons(told).map((data) => ({ code: "flag", data })),
  trendStep,
  (told) => changeSince(told).map((data) => ({ code: "significance", data: { ...data, since: "baseline" } })),
  (told) => changeSinceBreak(told).map((data) => ({ code: "significance", data: { ...data, since: "break" } })),
  untestedStep,
  sampleStep,
  roundingStep,
  candidateStep,
];

export function verdictSteps(told: Told): VerdictStep[] {
  return TOLD.flatMap((tell) => tell(told));
}
