/** A claim that a target or a level was reached, held against the verdict and the figures. */
import type { Progress, ResolvedTarget, SeriesPoint, Status } from "../model/progress.js";
import type { FigureNamed } from "./claim-figures.js";
import type { Evidence } from "./claim-verdict.js";
import type { Claim } from "./claims.js";
import { slack } from "./method.js";
import { spanOf } from "./period.js";

/** Something was said to be reached, or not to be, and it is the other way round. */
export interface Reached {
  readonly basis: "target" | "level";
  readonly figure: SeriesPoint;
  /** What was to be reached: the target's value, or the level that the text names. */
  readonly level: number | null;
  readonly band: ResolvedTarget["band"];
  /** The target's due period; null for a level that the text names. */
  readonly due: string | null;
  readonly status: Status | null;
}

const met: ReadonlySet<Status> = new Set(["achieved", "achieved_late"]);
const unmet: ReadonlySet<Status> = new Set(["missed", "behind", "off_track", "worsening", "on_track"]);

interface Verdict {
  readonly target: ResolvedTarget;
  readonly status: Status;
  readonly figure: SeriesPoint | null;
}

/** The active target and the steps before it, each with its verdict and the figure behind it. */
function verdictsOf({ status, target, settledBy, latest, steps }: Progress): Verdict[] {
  const earlier = steps.filter(({ superseded }) => !superseded);
  const own = target === null ? [] : [{ target, status, figure: settledBy ?? latest }];
  return [...earlier.map((step) => ({ target: step.target, status: step.status, figure: step.settledBy })), ...own];
}

const meets = (one: string | null, other: string): boolean => {
  const [a, b] = [spanOf(one ?? undefined), spanOf(other)];
  return a !== null && b !== null && a.start <= b.end && b.start <= a.end;
};

/** The verdicts that the text may mean: those due in a period it names, else all. */
function meantBy({ periods }: Claim, progress: Progress): Verdict[] {
  const all = verdictsOf(progress);
  const due = all.filter(({ target }) => periods.some(({ period }) => meets(target.due, period)));
  if (due.length > 0) return due;
  // A period that no target is due in is when it was reached: that the verdict of today cannot tell.
  return periods.length > 0 ? [] : all;
}

function againstTargets(claim: Claim, progress: Progress): Reached | null {
  const meant = meantBy(claim, progress);
  const other = claim.negated ? met : unmet;
  const last = meant.at(-1);
  const figure = last?.figure ?? null;
  if (last === undefined || figure === null || !meant.every(({ status }) => other.has(status))) return null;
  const { value, band, due } = last.target;
  return { basis: "target", figure, level: value, band, due, status: last.status };
}

/** "Nådde målet i 2023", where 2023 is when it was measured: the figures of that year against the active target. */
function againstFigures(claim: Claim, { series, progress, measure }: Evidence): Reached | null {
  const { target } = progress;
  const sign = measure.direction === "down" ? -1 : 1;
  const found = series.filter(({ end }) => claim.periods.some(({ period }) => meets(end, period)));
  const figure = found.at(-1);
  const value = target?.value ?? null;
  if (claim.negated || target === null || value === null || measure.direction === "within" || figure === undefined)
    return null;
  // An earlier step may be what was reached.
  if (progress.steps.length > 0 || found.some((point) => !falls(point, { value, rounding: 0 }, sign))) return null;
  return { basis: "target", figure, level: value, band: null, due: target.due, status: progress.status };
}

/** The figure does not reach the level, however both are rounded. */
function falls(point: SeriesPoint, { value, rounding }: FigureNamed, sign: 1 | -1): boolean {
  if (point.bound !== null || point.approximate) return false;
  return sign * (value - point.value) > point.rounding + rounding + slack(value, point.value);
}

function againstLevel(claim: Claim, level: FigureNamed, { series, measure }: Evidence): Reached | null {
  if (measure.scale !== "share" || measure.direction === undefined || measure.direction === "within") return null;
  const sign = measure.direction === "up" ? 1 : -1;
  const { periods, negated } = claim;
  const meant =
    periods.length === 0 ? series : series.filter(({ end }) => periods.some((each) => meets(end, each.period)));
  const figure = meant.at(-1);
  const fallen = meant.map((point) => falls(point, level, sign));
  if (figure === undefined) return null;
  const isExact = meant.every(({ bound, approximate }) => bound === null && !approximate);
  const reached = sign * (figure.value - level.value) >= -slack(figure.value, level.value);
  const against = negated ? isExact && reached : !fallen.includes(false);
  return against ? { basis: "level", figure, level: level.value, band: null, due: null, status: null } : null;
}

/** What contradicts that something was reached; null where nothing does, or where nothing can tell. */
export function reachedAgainst(claim: Claim, evidence: Evidence): Reached | null {
  const { reached } = claim.figures;
  if (reached !== null) return againstLevel(claim, reached, evidence);
  return againstTargets(claim, evidence.progress) ?? againstFigures(claim, evidence);
}
