/** What `ehs status` says: plain JSON, with every decision made. Shares are 0–100; times are decimal years. */
import type { Bound, Flag, NoTargetReason, Quantities, Status, StatusCounts, Trend } from "../model/progress.js";
import type { Indicator, Level, Measure, Target } from "../model/plan.js";
import type { AttentionView } from "./attention-view.js";
import type { Actor, Named, OpenItem, Passage, PeriodView, Revision } from "./view.js";
import type { SinceView } from "./since.js";
import type { Lang } from "./wording.js";

/** What to show; several of one kind widen, different kinds narrow. All empty shows everything. */
export interface StatusFilter {
  /** Ids of goals, objectives, outcomes, indicators, measures, initiatives or milestones. */
  readonly ids: readonly string[];
  readonly objectives: readonly string[];
  /** Ids of organisations: owners and partners of initiatives, and owners of the sources that figures come from. */
  readonly owners: readonly string[];
  /** Rungs of the ladder of indicator types. */
  readonly types: readonly string[];
  readonly statuses: readonly string[];
}

interface Figure {
  /** As published, or null when there is no number. */
  readonly value: number | null;
  /** As shown, and the language it is in. */
  readonly text: string;
  readonly lang: string;
  /** Whatever the plan says beside it. */
  readonly note: Passage | null;
  /** Names of its fields that were read between the lines. */
  readonly inferred: readonly string[];
}

export interface BaselineView extends Figure {
  readonly kind: "measured" | "words" | "pending" | "none";
  readonly period: PeriodView | null;
  readonly of: number | null;
  readonly n: number | null;
  readonly approximate: boolean;
  readonly bound: Bound | null;
  /** false when it is defined otherwise than the target, and so counts as no baseline. */
  readonly comparable: boolean;
  readonly open: OpenItem | null;
}

export interface ObservationView extends Figure {
  readonly period: PeriodView | null;
  readonly of: number | null;
  readonly n: number | null;
  readonly approximate: boolean;
  readonly bound: Bound | null;
  readonly provisional: boolean;
  /** Whole months from the end of its period to the as-of date, and the same in words. */
  readonly ageMonths: number | null;
  readonly age: string | null;
}

export interface TargetView extends Figure {
  /** absent: the plan has no target at all. */
  readonly kind: Target["kind"] | "absent";
  readonly band: { readonly low: number; readonly high: number } | null;
  readonly due: PeriodView | null;
  readonly open: OpenItem | null;
  /** Why there is no number to compute with. */
  readonly reason: NoTargetReason | null;
}

/** Why a verdict could not be given, in the measure's own terms. */
export type Why =
  | { readonly kind: "unmeasured"; readonly period: PeriodView }
  | { readonly kind: "no_target"; readonly reason: NoTargetReason }
  | { readonly kind: "baseline"; readonly reason: "words" | "pending" | "none" | "not_comparable" }
  | { readonly kind: "break"; readonly at: PeriodView | null }
  | { readonly kind: "bound"; readonly text: string }
  | { readonly kind: "lifecycle"; readonly from: PeriodView; readonly reason: Passage | null };

export interface StepView {
  readonly due: PeriodView | null;
  readonly value: number | null;
  readonly text: string;
  readonly lang: string;
  readonly status: Status;
  readonly superseded: boolean;
}

export interface SeriesView {
  readonly period: string;
  readonly time: number;
  readonly value: number;
  readonly text: string;
  /** true when the series has a break between the point before and this one. */
  readonly breakBefore: boolean;
}

export interface MeasureView extends Quantities {
  readonly id: string;
  readonly number: string;
  /** The measure's own name, or its indicator's when it has none. */
  readonly name: Passage;
  readonly indicator: string;
  readonly type: Indicator["type"];
  readonly unit: Passage;
  readonly scale: Measure["scale"];
  readonly direction: Exclude<Measure["direction"], undefined> | null;
  readonly source: Named | null;
  readonly status: Status;
  readonly why: Why | null;
  readonly flags: readonly Flag[];
  readonly trend: Trend | null;
  readonly trendPoints: number;
  readonly baseline: BaselineView;
  readonly latest: ObservationView;
  readonly target: TargetView;
  readonly steps: readonly StepView[];
  /** The dated baseline, where it is comparable, and the observations. */
  readonly series: readonly SeriesView[];
  /** The verdict that candidate figures would give. */
  readonly candidate: { readonly status: Status; readonly latest: ObservationView } | null;
  readonly nextDue: PeriodView | null;
}

export interface IndicatorView {
  readonly id: string;
  readonly number: string;
  readonly name: Passage;
  readonly type: Indicator["type"];
  readonly status: Status | null;
  /** Statuses of measures that could not be judged. */
  readonly unknown: readonly Status[];
  readonly measures: readonly MeasureView[];
  readonly indicators: readonly IndicatorView[];
}

/** The latest report by the as-of date. */
export interface ReportView {
  readonly colour: Named;
  readonly cutOff: PeriodView;
  readonly ageMonths: number;
  readonly age: string;
  readonly reason: Passage | null;
}

export interface InitiativeView {
  readonly id: string;
  readonly number: string;
  readonly name: Passage;
  /** unstated: the plan names no owner and does not say why. */
  readonly ownership: "named" | "several" | "clarifying" | "unstated";
  readonly owners: readonly Actor[];
  /** Organisations that take part without owning it. */
  readonly partners: readonly Actor[];
  /** proposed, active, suspended, replaced or retired, as of the date. */
  readonly state: string;
  readonly report: ReportView | null;
  readonly deadline: (OpenItem & { readonly by: PeriodView }) | null;
  readonly statusSource: Named | null;
  readonly statusText: Passage | null;
}

interface Group {
  readonly id: string;
  readonly number: string;
  readonly name: Passage;
  /** Of the measures shown. */
  readonly counts: StatusCounts;
  readonly indicators: readonly IndicatorView[];
}

/** An overall goal; only those with indicators are shown. */
export type GoalView = Group;

export interface ObjectiveView extends Group {
  readonly initiatives: readonly InitiativeView[];
  readonly objectives: readonly ObjectiveView[];
}

export interface StatusView {
  readonly plan: { readonly id: string; readonly title: Passage };
  readonly lang: Lang;
  /** The plan's own names of its levels, in the singular; those that it names. */
  readonly levels: Readonly<Partial<Record<Level["id"], Passage>>>;
  readonly asOf: PeriodView;
  readonly revision: Revision | null;
  readonly filter: StatusFilter;
  /** How much of the plan the filter lets through; `filtered` is false when nothing was asked for. */
  readonly shown: { readonly filtered: boolean; readonly measures: number; readonly initiatives: number };
  /** Of the measures shown. */
  readonly counts: StatusCounts;
  readonly goals: readonly GoalView[];
  readonly objectives: readonly ObjectiveView[];
  readonly attention: AttentionView;
  /** What changed since the last meeting; null when only a part of the plan was asked for. */
  readonly since: SinceView | null;
}
