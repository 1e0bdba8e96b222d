/** What the annual review holds: plain JSON, with every decision made. */
import type { GapCode } from "../../evaluate/gaps/gap.js";
import type { StatusCause } from "../../model/change.js";
import type { Status, StatusCounts } from "../../model/progress.js";
import type { Concern } from "../attention-view.js";
import type { DatedEntry, Origin } from "../calendar-view.js";
import type { DecisionView } from "../change-ground.js";
import type { ChangeView } from "../change-view.js";
import type { CountsChartView, MatrixChartView, MultiplesChartView, SeriesChartView } from "../charts/view.js";
import type { TimelineChartView, TimelineMilestone } from "../charts/view.js";
import type { GapView, GapsView, Numbered } from "../gaps-view.js";
import type { SinceUnknown } from "../since.js";
import type { GoalView, InitiativeView, MeasureView } from "../status-view.js";
import type { Named, Passage, PeriodView } from "../view.js";
import type { DocumentHead } from "./document.js";
import type { JudgementView } from "./judgements.js";
import type { PackInput, PackTrend, RecommendationView } from "./meeting-view.js";
import type { GapGroup } from "./objective-parts.js";

/** What the verdicts at the end of the year before are taken from. */
export interface BasisView {
  /** history: the plan as git has it from then; recomputed: the plan of today, judged as of that day. */
  readonly kind: "history" | "recomputed";
  readonly day: PeriodView;
  /** The commit that was known on that day; null for what is recomputed. */
  readonly commit: string | null;
  /** Why git could not be asked; null where it could. */
  readonly unknown: SinceUnknown | null;
  /** The first day of the history, where the day lies before it. */
  readonly begins: PeriodView | null;
}

/** What the verdicts rest on: how many measures have a figure of the year or later, an older one, or none. */
export interface RestsView {
  readonly recent: number;
  readonly older: number;
  readonly none: number;
  readonly provisional: number;
  readonly revised: number;
  readonly candidate: number;
  /** Computed from the plan itself. */
  readonly derived: number;
  /** Measures whose change is not more than chance, by their samples. */
  readonly withinNoise: number;
  /** Measures whose verdict another rounding of the figures could turn. */
  readonly roundingSensitive: number;
  readonly stale: number;
}

/**
 * worse and better: judged both times. step: an earlier target was settled, and the next one is not comparable with it.
 * judged: first now. unjudged: no longer.
 */
export type Course = "worse" | "better" | "step" | "judged" | "unjudged";

export interface Standing {
  readonly status: Status;
  /** The latest figure; null: none had come since the baseline. */
  readonly text: string | null;
  readonly period: PeriodView | null;
  /** What it was held against; null: no target with a number. */
  readonly target: { readonly text: string; readonly due: PeriodView | null } | null;
}

/** A measure whose verdict is not what it was. */
export interface ReviewMove extends Numbered {
  readonly course: Course;
  readonly before: Standing | null;
  readonly after: Standing | null;
  /** Only where git shows what was known then. */
  readonly causes: readonly StatusCause[];
}

/** Measures that could not be judged on either day, for another reason now than then. */
export interface SilentMove {
  readonly before: Status | null;
  readonly after: Status | null;
  readonly items: readonly Numbered[];
}

/** A target that fell due in the year. */
export interface TargetDue {
  readonly item: Concern;
  readonly due: PeriodView;
  readonly text: Passage;
  /** unmeasured: no figure settles it yet; undecided: one has come and does not tell; words: no figure can. */
  readonly outcome: "reached" | "reached_late" | "missed" | "undecided" | "unmeasured" | "words";
  /** What a figure made of it; null where none has settled it. */
  readonly verdict: Status | null;
}

export interface TargetText {
  readonly text: Passage;
  readonly due: PeriodView | null;
}

/** A target that was moved, dropped or set in the year, as the plan records it. */
export interface TargetMoved {
  readonly item: Numbered;
  readonly change: "moved" | "dropped" | "set";
  readonly on: PeriodView;
  readonly old: TargetText | null;
  readonly new: TargetText | null;
  readonly reason: Passage | null;
  readonly decision: DecisionView | null;
}

/** Something that was put on hold, replaced or retired in the year. */
export interface EndedView {
  readonly item: Numbered;
  readonly state: "suspended" | "replaced" | "retired";
  readonly from: PeriodView;
  readonly reason: Passage | null;
  readonly decision: DecisionView | null;
}

export interface TargetsView {
  readonly due: readonly TargetDue[];
  /** Those that fell due and that no figure settles. */
  readonly unmeasured: readonly TargetDue[];
  readonly moved: readonly TargetMoved[];
  readonly ended: readonly EndedView[];
  /** Moves that git shows and the plan does not record. */
  readonly unrecorded: readonly ChangeView[];
}

interface ReviewMeasure {
  readonly now: MeasureView;
  /** As it stood at the end of the year before; null: it was not there. */
  readonly then: Standing | null;
}

export interface BenefitView {
  readonly initiative: Numbered;
  readonly text: Passage;
  readonly period: PeriodView | null;
  readonly from: Origin;
}

export interface ReviewInitiative {
  readonly now: InitiativeView;
  /** The colour that was reported last by the end of the year before. */
  readonly colourThen: Named | null;
  readonly events: readonly { readonly id: string; readonly date: PeriodView; readonly text: Passage }[];
  readonly reached: readonly TimelineMilestone[];
  readonly late: readonly TimelineMilestone[];
}

export interface NotMeasured {
  /** Outcomes that no indicator follows. */
  readonly outcomes: readonly Numbered[];
  readonly outcomesAll: number;
  /** Measures in use without any figure since the baseline. */
  readonly measures: readonly Numbered[];
  /** No indicator of result or effect: use is followed, and not what it leads to. */
  readonly onlyUse: boolean;
}

export interface ReviewObjective {
  readonly id: string;
  readonly number: string;
  readonly name: Passage;
  readonly summary: Passage | null;
  readonly counts: StatusCounts;
  readonly measures: readonly ReviewMeasure[];
  /** Measures in one unit on the same axes, and those whose unit no other has. */
  readonly multiples: readonly MultiplesChartView[];
  readonly series: readonly SeriesChartView[];
  readonly judgements: readonly JudgementView[];
  readonly initiatives: readonly ReviewInitiative[];
  readonly timeline: TimelineChartView | null;
  readonly benefits: readonly BenefitView[];
  readonly trends: readonly PackTrend[];
  readonly inputs: readonly PackInput[];
  readonly notMeasured: NotMeasured;
  /** The first of each kind. */
  readonly gaps: readonly GapGroup[];
  readonly allGaps: number;
}

/** How the follow-up itself went. */
export interface ProcessView {
  readonly meetings: readonly { readonly body: Named; readonly days: readonly PeriodView[] }[];
  /** What the meetings say of it, from the year and after. */
  readonly evaluations: readonly { readonly text: Passage; readonly from: Origin }[];
  /** Points asked for in the year. */
  readonly followUps: { readonly made: number; readonly done: number; readonly dropped: number; readonly open: number };
  readonly recommendations: readonly RecommendationView[];
  readonly unmet: number;
  readonly duties: readonly DatedEntry[];
}

export interface ReviewView {
  readonly head: DocumentHead;
  readonly year: PeriodView;
  /** running: the year is not over. beyond: a later year is over too, and the comparison holds more than the year. */
  readonly span: "year" | "running" | "beyond";
  readonly basis: BasisView;
  readonly before: StatusCounts;
  readonly counts: StatusCounts;
  readonly rests: RestsView;
  readonly chart: CountsChartView | null;
  readonly matrix: MatrixChartView | null;
  readonly goals: readonly GoalView[];
  readonly moves: readonly ReviewMove[];
  readonly silent: readonly SilentMove[];
  readonly targets: TargetsView;
  readonly objectives: readonly ReviewObjective[];
  readonly gaps: readonly GapView[];
  readonly allGaps: number;
  readonly overdue: number;
  readonly classes: GapsView["classes"];
  /** Kinds of gap that occur among those shown. */
  readonly kinds: readonly GapCode[];
  readonly process: ProcessView;
}
