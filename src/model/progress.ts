/** What an evaluation says of a plan as of a date. Quantities are in the measure's unit; times are decimal years. */
import type { DerivedFigure } from "./derived.js";
import type { Indicator, Measure, MethodParameters, Objective, Observation, Target } from "./plan.js";

/** First match wins; the decision table is in the README of `src/evaluate`. */
export type Status =
  | "retired"
  | "suspended"
  | "not_comparable"
  | "undecidable"
  | "no_target"
  | "achieved"
  | "achieved_late"
  | "missed"
  | "awaiting_data"
  | "no_data"
  | "no_baseline"
  | "worsening"
  | "behind"
  | "no_pace"
  | "on_track"
  | "off_track";

/** The row of the decision table that gave the status. */
export type Row =
  | "retired"
  | "suspended"
  | "not_comparable"
  | "undecidable"
  | "no_target"
  | "settled"
  | "late"
  | "missed"
  | "unconfirmed"
  | "unmeasured"
  | "no_figure"
  | "level_met"
  | "no_baseline"
  | "kept"
  | "kept_worsening"
  | "kept_not"
  | "undated"
  | "met"
  | "no_path"
  | "pace_on_track"
  | "pace_behind"
  | "pace_off_track"
  | "away";

export type Flag =
  | "at_risk"
  | "lost"
  | "unconfirmed"
  | "step_unmeasured"
  | "not_ambitious"
  | "early"
  | "within_noise"
  | "rounding_sensitive"
  | "stale"
  | "provisional"
  | "revised_target"
  | "denominator_moved"
  | "steeper_ahead";

export type Trend = "stable" | "improving" | "faltering" | "recovering" | "declining";

/** Why no target can be computed. */
export type NoTargetReason = "none" | "pending" | "dependent" | "not_computable";

/** The parameters of the method with every default filled in. */
export type Parameters = Readonly<Required<MethodParameters>>;

/** What a bound proves: ">80" above, ">=80" at least, "<5" below, "<=5" at most. */
export type Bound = "above" | "at_least" | "below" | "at_most";

/** A figure on the time axis. */
export interface Point {
  /** As written: "2022", "2021-09/2022-09". */
  readonly period: string | null;
  /** Last day of the period, year-month-day; null for an undated baseline. */
  readonly end: string | null;
  /** End of the period as a decimal year; null for an undated baseline. */
  readonly time: number | null;
  readonly value: number;
  /** Half the last printed place: 74 → 0.5, 11.4 → 0.05; 0 for a part of a whole. */
  readonly rounding: number;
  /** Size of the whole, for "147/356". */
  readonly of: number | null;
  readonly n: number | null;
  /** A bound proves only one side: ">80" is at least above 80. */
  readonly bound: Bound | null;
  readonly approximate: boolean;
  readonly provisional: boolean;
  readonly candidate: boolean;
}

export interface SeriesPoint extends Point {
  readonly period: string;
  readonly end: string;
  readonly time: number;
  /** true when the tool computed it from the plan itself. */
  readonly derived: boolean;
  readonly observation: Observation;
}

/** A target with its number, where it has one. */
export interface ResolvedTarget {
  readonly target: Target;
  /** Value in the measure's unit; null when there is none to compute with. */
  readonly value: number | null;
  readonly band: { readonly low: number; readonly high: number } | null;
  /** Due period as written, its first and last day, and its end as a decimal year. */
  readonly due: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly time: number | null;
}

/** The quantities of the method; null where there is no value. For a band they are distances to it. */
export interface Quantities {
  readonly achievement: number | null;
  readonly expectedShare: number | null;
  readonly expected: number | null;
  readonly paceRatio: number | null;
  readonly paceObserved: number | null;
  readonly paceRequired: number | null;
  readonly acceleration: number | null;
  readonly projected: number | null;
  readonly averageChange: number | null;
  readonly levelGap: number | null;
  /** Half-width of the change since the baseline, in points, where both have n. */
  readonly moe: number | null;
}

/** The final verdict on a step whose due period has passed, or on a superseded target. */
export interface StepVerdict {
  readonly target: ResolvedTarget;
  readonly status: Status;
  /** The observation that settled it, once its due period has passed. */
  readonly settledBy: SeriesPoint | null;
  readonly superseded: boolean;
}

export interface Progress extends Quantities {
  readonly status: Status;
  readonly row: Row;
  readonly noTargetReason: NoTargetReason | null;
  readonly flags: readonly Flag[];
  readonly trend: Trend | null;
  /** Number of points behind the trend, the baseline included. */
  readonly trendPoints: number;
  /** As printed and usable for computing; null when it is pending, in words, or absent. */
  readonly baseline: Point | null;
  /** false when baseline and target are defined differently: shown, and counts as no baseline. */
  readonly baselineComparable: boolean;
  readonly latest: SeriesPoint | null;
  /** The target the status is about; null when none is valid. */
  readonly target: ResolvedTarget | null;
  /** The observation that settled the target, once its due period has passed. */
  readonly settledBy: SeriesPoint | null;
  /** Usable official observations up to the as-of date, oldest first, one a period. */
  readonly series: readonly SeriesPoint[];
  /** The corners of the expected path, baseline first; how it runs between them is the measure's `path.kind`. */
  readonly path: readonly { readonly time: number; readonly value: number }[];
  readonly steps: readonly StepVerdict[];
  /** The status if candidate figures were official, and the latest of them; null when none would count. */
  readonly candidate: { readonly status: Status; readonly latest: SeriesPoint } | null;
  /** Day from which the next figure is expected by the source's cadence; null without a cadence. */
  readonly nextDue: string | null;
}

export interface IndicatorStatus {
  /** The worst judged measure's, or what keeps all of them from being judged; null without measures. */
  readonly status: Status | null;
  /** Statuses of measures that could not be judged, one a measure, shown beside and never averaged in. */
  readonly unknown: readonly Status[];
}

/** Counts of measures by status, and how many of them can be judged. */
export interface StatusCounts {
  readonly measures: number;
  readonly judged: number;
  readonly byStatus: Readonly<Partial<Record<Status, number>>>;
}

export interface Evaluation {
  /** The judgement date, year-month-day. */
  readonly asOf: string;
  readonly parameters: Parameters;
  readonly measures: ReadonlyMap<Measure, Progress>;
  /** What `derive` gave, for the measures that have it: also the figures that could not be computed, with the reason. */
  readonly derived: ReadonlyMap<Measure, readonly DerivedFigure[]>;
  readonly indicators: ReadonlyMap<Indicator, IndicatorStatus>;
  readonly objectives: ReadonlyMap<Objective, StatusCounts>;
  readonly counts: StatusCounts;
}
