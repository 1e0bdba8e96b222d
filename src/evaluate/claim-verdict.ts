/** A claim held against the figures. Only a contradiction is told: what the figures cannot decide is left in peace. */
import type { Measure, SeriesBreak } from "../model/plan.js";
import type { Parameters, Point, Progress, SeriesPoint } from "../model/progress.js";
import { isBroken } from "./breaks.js";
import type { FigureNamed } from "./claim-figures.js";
import { type Reached, reachedAgainst } from "./claim-reached.js";
import type { Claim } from "./claims.js";
import { slack } from "./method.js";
import { spanOf } from "./period.js";
import { isRoundingSensitive, isSignificant, sampleOf, zOf, zRange } from "./survey.js";

/** What a claim is held against. */
export interface Evidence {
  readonly measure: Measure;
  readonly progress: Progress;
  /** Usable figures with candidates, oldest first. */
  readonly series: readonly SeriesPoint[];
  readonly parameters: Parameters;
  /** The day the text speaks from, year-month-day. */
  readonly asOf: string;
}

/** A change that is not as the text says. */
export interface Moved {
  readonly basis: "change" | "break";
  readonly from: Dated;
  readonly to: Dated;
  /** How the figures moved: +1 up, −1 down, 0 within the margin or equal. */
  readonly moved: 1 | 0 | -1;
  /** The two-proportion z, where both are shares with respondents. */
  readonly z: number | null;
  /** Lowest and highest z that rounding allows, where it could turn the verdict. */
  readonly range: readonly [number, number] | null;
  /** What was compared: the periods named, the baseline and the latest, or the figure before and the one named. */
  readonly compared: "named" | "baseline" | "first" | "previous";
  /** First day of the break between them. */
  readonly brokenAt: string | null;
}

export type Contradiction = Moved | Reached;

type Dated = Point & { readonly period: string; readonly end: string; readonly time: number };

const isDated = (point: Point): point is Dated => point.period !== null && point.end !== null && point.time !== null;

/** The figures that can be compared: the baseline and what follows, exact, one a time. */
function pointsOf({ progress, series }: Evidence): Dated[] {
  const { baseline, baselineComparable } = progress;
  const first = baseline !== null && baselineComparable && isDated(baseline) ? [baseline] : [];
  const own = new Set(series.map(({ end }) => end));
  const all: Dated[] = [...first.filter(({ end }) => !own.has(end)), ...series];
  return all.filter(({ bound, approximate }) => bound === null && !approximate).sort((a, b) => a.time - b.time);
}

interface Pair {
  readonly from: Dated;
  readonly to: Dated;
  readonly compared: Moved["compared"];
}

const inPeriod = (points: readonly Dated[], period: string): Dated[] => {
  const span = spanOf(period);
  return span === null ? [] : points.filter(({ end }) => span.start <= end && end <= span.end);
};

const pairs = (from: readonly Dated[], to: readonly Dated[], compared: Pair["compared"]): Pair[] =>
  from.flatMap((a) => to.flatMap((b) => (a.time < b.time ? [{ from: a, to: b, compared }] : [])));

const isFigure = ({ value, rounding }: FigureNamed, point: Dated): boolean =>
  Math.abs(value - point.value) <= Math.max(rounding, point.rounding) + slack(value, point.value);

const previousOf = (points: readonly Dated[], point: Dated): Dated[] => {
  const before = points.filter(({ time }) => time < point.time).at(-1);
  return before === undefined ? [] : [before];
};

/** Where nothing says from when, the baseline stands first, or else the first figure. */
function sinceStart(evidence: Evidence, points: readonly Dated[], to: readonly Dated[]): Pair[] {
  const first = points.slice(0, 1);
  const compared = evidence.progress.baseline?.end === first[0]?.end ? "baseline" : "first";
  return pairs(first, to, compared);
}

/** The ways to read which two figures are meant; none where the text names periods or figures that are not there. */
function readings(claim: Claim, evidence: Evidence): Pair[] {
  const points = pointsOf(evidence);
  const { periods } = claim;
  const named = (role: string): string[] => periods.filter((each) => each.role === role).map(({ period }) => period);
  const [from, to] = [[...new Set(named("from"))], [...new Set([...named("to"), ...named("in"), ...named("other")])]];
  if (from.length > 1 || to.length > 1) return [];
  const [start, end] = [from[0], to[0]];
  if (start !== undefined && end !== undefined) return pairs(inPeriod(points, start), inPeriod(points, end), "named");
  if (start !== undefined) return pairs(inPeriod(points, start), points.slice(-1), "named");
  if (end !== undefined) return atPeriod(claim, evidence, points, end);
  return byFigures(claim, evidence, points);
}

/** Without a period the figures that the text names tell which are meant. */
function byFigures({ figures: { from, to } }: Claim, evidence: Evidence, points: readonly Dated[]): Pair[] {
  if (from !== null) return pairs(points, to === null ? points.slice(-1) : points, "named");
  if (to === null) return sinceStart(evidence, points, points.slice(-1));
  return points.flatMap((end) => [
    ...pairs(previousOf(points, end), [end], "previous"),
    ...sinceStart(evidence, points, [end]),
  ]);
}

/** "I 2023" is over the figure before; "per 2023" may also be over the baseline. */
function atPeriod({ periods }: Claim, evidence: Evidence, points: readonly Dated[], period: string): Pair[] {
  const ends = inPeriod(points, period);
  const before = ends.flatMap((end) => pairs(previousOf(points, end), [end], "previous"));
  const isIn = periods.some(({ role }) => role === "in");
  return isIn ? before : [...before, ...sinceStart(evidence, points, ends)];
}

const isNamed = ({ figures: { from, to } }: Claim, pair: Pair): boolean =>
  (from === null || isFigure(from, pair.from)) && (to === null || isFigure(to, pair.to));

/** The last break between the figures: none, one that nobody has assessed as major, or one that parts them. */
function breakBetween({ measure }: Evidence, { from, to }: Pair): SeriesBreak | null {
  if (!isBroken(measure, from, to.end)) return null;
  const between = (measure.breaks ?? []).filter(({ at, effect = "unknown" }) => {
    const day = spanOf(at)?.start ?? "";
    return from.end < day && day <= to.end && (effect === "major" || effect === "unknown");
  });
  return between.at(-1) ?? null;
}

const signOf = (change: number): 1 | 0 | -1 => (change > 0 ? 1 : change < 0 ? -1 : 0);

function movedBetween(evidence: Evidence, pair: Pair): Moved {
  const { measure, parameters } = evidence;
  const { from, to } = pair;
  const [first, second] = [sampleOf(from), sampleOf(to)];
  const change = to.value - from.value;
  const plain = Math.abs(change) <= slack(from.value, to.value) ? 0 : signOf(change);
  const rest = { basis: "change" as const, ...pair, brokenAt: null };
  if (measure.scale !== "share" || first === null || second === null)
    return { ...rest, moved: plain, z: null, range: null };
  const z = parameters.significance;
  const range = isRoundingSensitive(first, second, z) ? zRange(first, second) : null;
  return { ...rest, moved: isSignificant(first, second, z) ? plain : 0, z: zOf(first, second), range };
}

/** Whether the change is other than the text says; null where that cannot be decided. */
function isAgainst({ kind, negated, word }: Claim, { moved, z }: Moved): boolean | null {
  if (kind === "stable") {
    // Without respondents nobody knows how much is stable; but what is another figure is not unchanged.
    if (z === null && moved !== 0 && !/^(?:uendr|unchanged)/iu.test(word)) return null;
    return negated ? moved === 0 : moved !== 0;
  }
  const said = kind === "up" ? 1 : -1;
  return negated ? moved === said : moved !== said;
}

function judged(claim: Claim, evidence: Evidence, pair: Pair): Moved | null {
  const broken = breakBetween(evidence, pair);
  const moved = movedBetween(evidence, pair);
  if (broken === null) return isAgainst(claim, moved) === true ? moved : null;
  return broken.effect === "major" && !claim.negated ? { ...moved, basis: "break", brokenAt: broken.at } : null;
}

/** The contradiction of a claim that a figure moved or stood still: every way to read it must be contradicted. */
function movedAgainst(claim: Claim, evidence: Evidence): Moved | null {
  const meant = readings(claim, evidence).filter((pair) => isNamed(claim, pair));
  const against = meant.map((pair) => judged(claim, evidence, pair));
  return against.includes(null) ? null : (against.at(0) ?? null);
}

/** What in the figures contradicts a claim; null where nothing does, or where they cannot decide. */
export function contradictionOf(claim: Claim, evidence: Evidence): Contradiction | null {
  if (claim.kind === "reached") return reachedAgainst(claim, evidence);
  const isAhead = claim.periods.some(({ period }) => (spanOf(period)?.start ?? "") > evidence.asOf);
  return isAhead ? null : movedAgainst(claim, evidence);
}
