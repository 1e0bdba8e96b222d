/** Survey shares in a view: what changed, whether that is more than chance, and what is assumed. */
import {
  changeHalfWidth,
  halfWidth,
  isRoundingSensitive,
  isSignificant,
  sampleOf,
  zOf,
  zRange,
} from "../evaluate/survey.js";
import type { Point } from "../model/progress.js";
import { limit, plain, whole } from "./show-printed.js";
import type { ChangeView, VerdictStep } from "./show-steps.js";
import { type Told, atOf, exactPoints } from "./show-told.js";

/** Two shares with respondents compared; null where either is none. */
function changeBetween(told: Told, from: Point, to: Point): ChangeView | null {
  const { lookup, parameters, print, item } = told;
  const { wording } = lookup;
  const [before, after] = [sampleOf(from), sampleOf(to)];
  if (item.measure.scale !== "share" || before === null || after === null) return null;
  const { significance } = parameters;
  const beside = [significance, -significance, 0];
  const [low, high] = zRange(before, after);
  const change = to.value - from.value;
  return {
    from: atOf(told, from),
    to: atOf(told, to),
    change: print.change(change),
    z: plain(wording, zOf(before, after), 2, beside),
    zLow: plain(wording, low, 2, beside),
    zHigh: plain(wording, high, 2, beside),
    limit: limit(wording, significance),
    moe: plain(wording, changeHalfWidth(before, after, significance), 1, [Math.abs(change)]),
    n: [whole(wording, before.n), whole(wording, after.n)],
    significant: isSignificant(before, after, significance),
    sensitive: isRoundingSensitive(before, after, significance),
  };
}

/** From figure to figure through the series, in order; not across a break that the verdict cannot cross. */
export function changesOf(told: Told): ChangeView[] {
  if (!told.computes) return [];
  const points = exactPoints(told);
  return points.slice(1).flatMap((point, index) => {
    const before = points[index];
    const change = before === undefined ? null : changeBetween(told, before, point);
    return change === null ? [] : [change];
  });
}

/** The change since the baseline, where both have respondents. */
export function changeSince(told: Told): ChangeView[] {
  const { baseline, latest, baselineComparable } = told.progress;
  if (baseline === null || latest === null || !baselineComparable || !told.computes) return [];
  const change = changeBetween(told, baseline, latest);
  return change === null ? [] : [change];
}

/** How far the latest figure itself carries. */
export function sampleStep(told: Told): VerdictStep[] {
  const { progress, lookup, parameters, item } = told;
  const { latest } = progress;
  const sample = sampleOf(latest);
  if (latest === null || sample === null || item.measure.scale !== "share") return [];
  const { wording } = lookup;
  const half = plain(wording, halfWidth(sample, parameters.significance), 1);
  return [{ code: "sample", data: { ...atOf(told, latest), n: whole(wording, sample.n), halfWidth: half } }];
}
