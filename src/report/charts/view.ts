/** What the charts of a document show: plain JSON, every number with its text. Times are decimal years, as everywhere. */
import type { Indicator, Measure } from "../../model/plan.js";
import type { Flag, Status } from "../../model/progress.js";
import type { ChartPoint, ChartView, Printed } from "../show-view.js";
import type { Named, Passage, PeriodView } from "../view.js";

/** A period and where it stands on the time axis: at its last day. */
export interface Moment {
  readonly time: number;
  readonly period: PeriodView;
}

/** One figure of a series. */
export interface SeriesPoint {
  readonly time: number;
  readonly value: number;
  readonly text: string;
  readonly period: PeriodView | null;
  /** `forecast`: a figure that the source expects and nobody has measured. */
  readonly kind: ChartPoint["kind"] | "forecast";
  readonly provisional: boolean;
  readonly revised: boolean;
  /** true when the series has a break between the point before and this one. */
  readonly breakBefore: boolean;
  /** Respondents behind a survey share; null for other figures. */
  readonly n: Printed | null;
  /** Ends of the interval of a survey share; simple random samples are assumed. null where n is not known. */
  readonly interval: { readonly low: Printed; readonly high: Printed } | null;
}

/** A wanted value. `next` is the one that the verdict is about. */
export interface SeriesTarget {
  readonly time: number;
  readonly value: number;
  readonly text: string;
  readonly due: PeriodView | null;
  readonly standing: "next" | "later" | "past" | "superseded";
  /** Of a past or superseded one: how it went. */
  readonly status: Status | null;
}

/** The pace so far, carried to the due date. */
export interface SeriesProjection {
  readonly from: { readonly time: number; readonly value: number };
  readonly to: Moment & { readonly value: Printed };
  readonly low: Printed | null;
  readonly high: Printed | null;
}

/** The latest figure held against the expected path. */
export interface SeriesDistance {
  readonly expected: Printed;
  /** Without a sign: the side tells it. */
  readonly gap: Printed;
  readonly side: "above" | "below" | "on";
  /** true when the gap is percentage points. */
  readonly inPoints: boolean;
}

/** Flags without which a status would mislead: "reached", and since lost. */
export type SeriesFlag = Extract<Flag, "lost" | "unconfirmed" | "at_risk">;

/** One measure over time. */
export interface SeriesChartView {
  readonly kind: "series";
  readonly id: string;
  readonly number: string;
  readonly name: Passage;
  readonly unit: Passage;
  readonly scale: Measure["scale"];
  readonly direction: Measure["direction"] | null;
  readonly source: Passage | null;
  readonly asOf: Moment;
  readonly status: Status;
  /** What must be said with the status for it not to mislead. */
  readonly flags: readonly SeriesFlag[];
  /** Oldest first; official figures and others. */
  readonly points: readonly SeriesPoint[];
  readonly path: ChartView["path"];
  readonly pathKind: ChartView["pathKind"];
  readonly targets: readonly SeriesTarget[];
  readonly band: { readonly low: Printed; readonly high: Printed; readonly text: string } | null;
  readonly projection: SeriesProjection | null;
  /** Where the series breaks. */
  readonly breaks: readonly number[];
  readonly baseline: { readonly text: string; readonly period: PeriodView | null } | null;
  readonly latest: { readonly text: string; readonly period: PeriodView } | null;
  readonly target: { readonly text: string; readonly due: PeriodView | null } | null;
  readonly distance: SeriesDistance | null;
}

/** A series small enough for a table cell. */
export interface SparkView {
  readonly kind: "spark";
  readonly id: string;
  readonly name: Passage;
  readonly status: Status;
  readonly points: readonly {
    readonly time: number;
    readonly value: number;
    readonly text: string;
    readonly period: PeriodView;
    readonly breakBefore: boolean;
  }[];
  readonly target: { readonly value: number; readonly text: string } | null;
}

export interface StatusCount {
  readonly status: Status;
  readonly count: number;
}

/** A goal or an objective as a row. */
export interface ChartRow {
  readonly id: string;
  readonly number: string;
  readonly level: "goal" | "objective";
  /** What the plan calls the level; null where it does not say. */
  readonly levelName: Passage | null;
  readonly name: Passage;
}

/** Measures of each objective by status. Statuses stand in the house's order, best first; none is left out. */
export interface CountsChartView {
  readonly kind: "counts";
  readonly asOf: Moment;
  readonly measures: number;
  readonly judged: number;
  readonly total: readonly StatusCount[];
  readonly rows: readonly (ChartRow & {
    readonly measures: number;
    readonly judged: number;
    readonly counts: readonly StatusCount[];
  })[];
}

export type IndicatorType = Indicator["type"];

export interface MatrixCell {
  readonly type: IndicatorType;
  readonly measures: number;
  readonly counts: readonly StatusCount[];
}

/** How many measures follow each objective on each rung of the ladder of types, and how they stand. */
export interface MatrixChartView {
  readonly kind: "matrix";
  readonly asOf: Moment;
  readonly types: readonly IndicatorType[];
  readonly measures: number;
  readonly rows: readonly (ChartRow & { readonly measures: number; readonly cells: readonly MatrixCell[] })[];
  readonly total: readonly StatusCount[];
  /** Of each type, in the order of the types. */
  readonly totals: readonly number[];
  /** Ids of the objectives that no indicator of result or effect follows. */
  readonly withoutResult: readonly string[];
}

export type MilestoneCourse = "reached" | "reached_late" | "late" | "very_late" | "ahead" | "undated";

export interface TimelineMilestone {
  readonly id: string;
  readonly name: Passage;
  readonly course: MilestoneCourse;
  readonly start: Moment | null;
  readonly due: Moment | null;
  /** Known on the day, and only of what is not reached. */
  readonly forecast: Moment | null;
  readonly actual: Moment | null;
  /** null when in time, or without a due date. */
  readonly daysLate: Printed | null;
  /** Milestones and initiatives that must come first. */
  readonly needs: readonly Named[];
}

export interface TimelineInitiative {
  readonly id: string;
  readonly number: string;
  readonly name: Passage;
  /** What was last reported by the day. */
  readonly report: { readonly colour: Named; readonly cutOff: PeriodView } | null;
  readonly deadline: (Moment & { readonly passed: boolean }) | null;
  readonly milestones: readonly TimelineMilestone[];
}

/** Initiatives and their milestones on one time axis. */
export interface TimelineChartView {
  readonly kind: "timeline";
  readonly asOf: Moment;
  /** Those with something to place in time. */
  readonly initiatives: readonly TimelineInitiative[];
  /** Those without any date, which are told and not drawn. */
  readonly undated: readonly TimelineInitiative[];
  /** Of all of them, drawn or not. */
  readonly counts: { readonly milestones: number; readonly reached: number; readonly late: number };
}

export interface SpreadRow {
  readonly period: PeriodView;
  readonly units: Printed | null;
  readonly measured: Printed;
  readonly missing: Printed | null;
  readonly hidden: Printed;
  readonly p10: Printed | null;
  readonly median: Printed | null;
  readonly p90: Printed | null;
  readonly lowest: Printed | null;
  readonly highest: Printed | null;
  readonly reaching: { readonly count: Printed; readonly of: Printed; readonly share: Printed } | null;
  /** One figure a unit, lowest first; empty where the units were not asked for. */
  readonly values: readonly number[];
}

/** How a measure spreads over the units of one breakdown, period by period. */
export interface SpreadChartView {
  readonly kind: "spread";
  readonly id: string;
  readonly number: string;
  readonly name: Passage;
  readonly scale: Measure["scale"];
  /** What the units are ("kommune"), and what is counted in them. */
  readonly dimension: Passage;
  readonly unit: Passage;
  readonly source: Passage | null;
  readonly asOf: Moment;
  /** What units are held against in the last period. */
  readonly level: Printed | null;
  readonly rows: readonly SpreadRow[];
}

/** Measures in one unit, side by side on the same axes. */
export interface MultiplesChartView {
  readonly kind: "multiples";
  readonly unit: Passage;
  readonly scale: Measure["scale"];
  readonly asOf: Moment;
  readonly counts: readonly StatusCount[];
  readonly panels: readonly SeriesChartView[];
}
