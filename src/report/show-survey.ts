/** Survey shares in a view: what changed, whether that is more than chance, and what is assumed. */
import { breaksBetween, breaksSeries, isBroken } from "../evaluate/breaks.js";
import {
  changeHalfWidth,
  halfWidth,
  isRoundingSensitive,
  isSignificant,
  sampleOf,
  zOf,
  zRange,
} from "../evaluate/survey.js";
import type { SeriesBreak } from "../model/plan.js";
import type { Point } from "../model/progress.js";
import type { Lookup } from "./lookup.js";
import { limit, plain, whole } from "./show-printed.js";
import type { BreakView, SurveyChange, NotComparedView, VerdictStep } from "./show-steps.js";
import { type Told, atOf, exactPoints, isAssumed, pointsSinceBreak } from "./show-told.js";

export function breakView(lookup: Lookup, { at, kind, effect, assessed_by, text }: SeriesBreak): BreakView {
  return {
    ...{ at: lookup.period(at), kind, effect: effect ?? "unknown" },
    assessed: effect !== undefined,
    by: assessed_by ?? null,
    text: lookup.sayIf(text),
  };
}

/** Two shares with respondents compared; null where either is none. */
function changeBetween(told: Told, from: Point, to: Point, across: readonly SeriesBreak[] = []): SurveyChange | null {
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
    across: across.map((each) => breakView(lookup, each)),
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

/** Whether a change between two survey shares is no more than chance; false where either is none. */
export function isChance({ item, parameters }: Told, from: Point, to: Point): boolean {
  const [before, after] = [sampleOf(from), sampleOf(to)];
  if (item.measure.scale !== "share" || before === null || after === null) return false;
  return !isSignificant(before, after, parameters.significance);
}

/** The breaks between two figures that follow each other; a restated baseline is measured as what comes after. */
function breaksAt({ item, progress, lookup }: Told, from: Point, to: Point): SeriesBreak[] {
  if (from.end === null || to.end === null) return [];
  const isRestated = from === progress.baseline && !isBroken(item.measure, from, lookup.asOf);
  return breaksBetween(item.measure, from.end, to.end).filter((each) => !(isRestated && breaksSeries(each)));
}

/** From survey to survey. */
interface Changes {
  readonly changes: readonly SurveyChange[];
  /** Where a break lies between two: they are not compared, and the series goes on after it. */
  readonly notCompared: readonly NotComparedView[];
}

/** From figure to figure through the series, in order: within each stretch between breaks, never across one. */
export function changesOf(told: Told): Changes {
  const { progress, lookup } = told;
  const changes: SurveyChange[] = [];
  const notCompared: NotComparedView[] = [];
  if (progress.row === "retired" || progress.row === "suspended") return { changes, notCompared };
  const points = exactPoints(told);
  points.slice(1).forEach((to, index) => {
    const from = points[index];
    if (from === undefined) return;
    const breaks = breaksAt(told, from, to);
    const change = changeBetween(told, from, to, breaks);
    if (change === null) return;
    if (!breaks.some(breaksSeries)) changes.push(change);
    else
      notCompared.push({
        ...{ position: changes.length, from: change.from, to: change.to },
        breaks: breaks.filter(breaksSeries).map((each) => breakView(lookup, each)),
      });
  });
  return { changes, notCompared };
}

/** The change since the baseline, where both have respondents. */
export function changeSince(told: Told): SurveyChange[] {
  const { baseline, latest, baselineComparable } = told.progress;
  if (baseline === null || latest === null || !baselineComparable || !told.computes) return [];
  const change = changeBetween(told, baseline, latest);
  return change === null ? [] : [change];
}

/** Where a break keeps the baseline out: the change since the first figure after it. */
export function changeSinceBreak(told: Told): SurveyChange[] {
  if (told.progress.row !== "not_comparable") return [];
  const points = pointsSinceBreak(told);
  const [first, last] = [points[0], points.at(-1)];
  // two figures alone are in the list from survey to survey already
  if (first === undefined || last === undefined || points.length < 3) return [];
  const change = changeBetween(told, first, last);
  return change === null ? [] : [change];
}

/** An assumed figure beside survey shares: nobody has answered, so nothing is said of chance. */
export function untestedStep(told: Told): VerdictStep[] {
  const { progress, item } = told;
  const { latest, baseline, series } = progress;
  const isSurvey = item.measure.scale === "share" && [baseline, ...series].some((point) => sampleOf(point) !== null);
  if (latest === null || !isAssumed(told, latest) || !isSurvey) return [];
  return [{ code: "untested", data: atOf(told, latest) }];
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
