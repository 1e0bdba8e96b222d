/** The verdict told step by step: the target, the figures, what was computed of them, and the row of the table that matched. */
import { breaksUntil } from "../evaluate/breaks.js";
import { meets } from "../evaluate/method.js";
import { endOf } from "./ages.js";
import { flagReasons } from "./show-flags.js";
import { percent, ratio, whole, limit } from "./show-printed.js";
import type { VerdictStep } from "./show-steps.js";
import { changeSince, sampleStep } from "./show-survey.js";
import { type Told, atOf, seen } from "./show-told.js";
import { targetText } from "./status-values.js";

function declaredStep({ progress, view }: Told): VerdictStep[] {
  const { status } = progress;
  if (status !== "retired" && status !== "suspended") return [];
  const why = view.why?.kind === "lifecycle" ? view.why : null;
  return [{ code: "declared", data: { state: status, from: why?.from ?? null, reason: why?.reason ?? null } }];
}

function targetStep({ item, lookup, progress, view, aim }: Told): VerdictStep[] {
  const { target } = progress;
  if (target === null || aim === null) {
    const { open, note, kind, text, lang } = view.target;
    const said = kind === "dependent" || kind === "words" ? { text, lang } : note;
    const reason = progress.noTargetReason ?? "none";
    return [{ code: "no_target", data: { reason, text: said, decideBy: open?.by ?? null } }];
  }
  const passed = target.end !== null && target.end < lookup.asOf;
  const held = (item.measure.targets ?? []).filter(
    ({ due, superseded }) => due !== undefined && !(superseded && superseded.since <= lookup.asOf),
  ).length;
  const { text } = targetText(lookup, item.measure, target.target, target.value);
  const why = passed ? "last" : "next";
  return [{ code: "target", data: { text, due: view.target.due, why, held: whole(lookup.wording, held) } }];
}

function baselineStep({ view, progress }: Told): VerdictStep[] {
  const { kind, text, lang, period, note } = view.baseline;
  const counts = kind === "measured" && progress.baselineComparable && progress.baseline?.bound === null;
  return [{ code: "baseline", data: { kind, text, lang, period, counts, note } }];
}

function latestStep({ view, progress }: Told): VerdictStep[] {
  if (progress.latest === null) return [{ code: "unmeasured", data: { baseline: progress.baseline !== null } }];
  const { text, period, age } = view.latest;
  return [{ code: "latest", data: { text, period, age: age ?? "" } }];
}

function breakSteps({ item, lookup, progress }: Told): VerdictStep[] {
  return breaksUntil(item.measure, lookup.asOf).map(({ at, kind, effect = "unknown" }) => ({
    code: "break",
    data: { at: lookup.period(at), kind, effect, after: endOf(at) > (progress.baseline?.end ?? "") },
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

function distanceStep(told: Told): VerdictStep[] {
  const { aim, progress, print, computes, view } = told;
  const { latest } = progress;
  if (aim === null || latest?.bound !== null || !computes) return [];
  const at = seen(told, latest.value);
  const met = meets(aim.lens.sign, at, aim.value);
  const gap = print.size(Math.abs(aim.value - at), [0]);
  const banded = aim.lens.band !== null;
  return [{ code: "distance", data: { met, gap, inPoints: print.inPoints, banded, latest: view.latest.text } }];
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

function trendStep({ progress, print, lookup, aim }: Told): VerdictStep[] {
  const { trend, trendPoints, averageChange } = progress;
  if (trend === null) return [];
  // a change that is no more than chance is not given a size
  const change = trend === "stable" || averageChange === null ? null : print.change(averageChange);
  const points = whole(lookup.wording, trendPoints);
  const banded = aim !== null && aim.lens.band !== null;
  return [{ code: "trend", data: { trend, points, change, inPoints: print.inPoints, banded } }];
}

function roundingStep({ progress, print, item }: Told): VerdictStep[] {
  const { latest } = progress;
  if (latest === null || latest.rounding === 0 || latest.bound !== null || item.measure.scale !== "share") return [];
  return [{ code: "rounding", data: { half: print.size(latest.rounding), inPoints: print.inPoints } }];
}

function candidateStep({ view, progress }: Told): VerdictStep[] {
  if (view.candidate === null) return [];
  const { status, latest } = view.candidate;
  const same = status === progress.status;
  return [{ code: "candidate", data: { text: latest.text, period: latest.period, status, same } }];
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
  ({ progress: { row, status } }) => [{ code: "row", data: { row, status } }],
  (told) => flagReasons(told).map((data) => ({ code: "flag", data })),
  trendStep,
  (told) => changeSince(told).map((data) => ({ code: "significance", data })),
  sampleStep,
  roundingStep,
  candidateStep,
];

export function verdictSteps(told: Told): VerdictStep[] {
  return TOLD.flatMap((tell) => tell(told));
}
