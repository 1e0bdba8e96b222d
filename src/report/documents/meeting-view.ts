/** What the meeting pack holds: plain JSON, with every decision made. */
import type { PackBox } from "../../model/plan.js";
import type { StatusCounts } from "../../model/progress.js";
import type { CarriedPoint, Supply } from "../calendar-supply.js";
import type { Origin } from "../calendar-view.js";
import type { ChangeView } from "../change-view.js";
import type { StatusMove } from "../diff.js";
import type { GapView, Numbered } from "../gaps-view.js";
import type { SinceView } from "../since.js";
import type { GoalView, InitiativeView, MeasureView } from "../status-view.js";
import type { Actor, Named, Passage, PeriodView } from "../view.js";
import type { DocumentHead } from "./document.js";
import type { JudgementView } from "./judgements.js";

/** What the pack is for: a meeting, or a treatment of the wheel that no meeting is registered for. */
export interface OccasionView {
  readonly id: string;
  readonly title: Passage;
  readonly body: Actor;
  readonly mandate: Passage | null;
  /** The day; of a treatment without a meeting, the time that the wheel gives it. */
  readonly date: PeriodView;
  readonly registered: boolean;
  /** unrecorded: planned for a day that has passed; unstated: the plan does not say whether it was held. */
  readonly state: "ahead" | "held" | "unrecorded" | "unstated";
  readonly case: string | null;
  /** Treatments of the annual wheel that it is. */
  readonly treats: readonly (Named & { readonly text: Passage | null })[];
  /** The bodies advise: they support and take note, and decide nothing. */
  readonly advisory: boolean;
}

export interface AgendaView {
  readonly id: string;
  readonly title: Passage;
  readonly kind: "approval" | "information" | "discussion" | null;
  readonly case: string | null;
}

interface ConditionView {
  readonly id: string;
  readonly text: Passage;
  readonly met: boolean;
}

export interface DecisionRow {
  readonly id: string;
  readonly kind: "supports" | "notes" | "advises" | "decides";
  readonly text: Passage;
  readonly scope: readonly Numbered[];
  readonly conditions: readonly ConditionView[];
  readonly from: Origin;
}

export interface RecommendationView {
  readonly id: string;
  readonly text: Passage;
  readonly receiver: Actor | null;
  /** The year it is for. */
  readonly year: PeriodView | null;
  readonly objectives: readonly Numbered[];
  /** What became of it; null: the plan does not say. */
  readonly outcome: Passage | null;
  readonly from: Origin;
}

export interface OpenPoint extends CarriedPoint {
  readonly objectives: readonly Numbered[];
  readonly from: Origin;
}

/** A box of the page, by the plan's own name; null: the plan names none, and the usual six are used. */
export interface PackBoxView {
  readonly id: string;
  readonly number: string;
  readonly name: Passage | null;
  /** null: the plan does not say what it holds. */
  readonly holds: Exclude<PackBox["holds"], undefined> | null;
}

export interface PackPriority {
  readonly rank: number;
  readonly subject: Numbered;
  readonly reason: Passage;
  readonly body: Named;
  readonly date: PeriodView;
  /** true: proposed for this meeting; false: agreed by an earlier one. */
  readonly proposed: boolean;
}

export interface PackTrend {
  readonly id: string;
  readonly name: Passage;
  readonly text: Passage;
  readonly where: "sector" | "surroundings" | null;
  readonly date: PeriodView | null;
}

export interface PackInput {
  readonly id: string;
  readonly text: Passage;
  /** The strategy or plan it comes from. */
  readonly from: Named | null;
  readonly date: PeriodView | null;
}

/** What the council may want to talk about. */
export type DiscussionPoint =
  /** The signed judgement and the computed verdict say different things. */
  | { readonly kind: "judgement"; readonly gap: GapView }
  /** A text claims what the figures contradict. */
  | { readonly kind: "claim"; readonly item: Numbered | null; readonly text: string }
  /** Gaps of one kind, the one that ranks first and the items that the others are about. */
  | { readonly kind: "gap"; readonly gap: GapView; readonly alike: readonly Numbered[] };

/** One page. */
export interface PackObjective {
  readonly id: string;
  readonly number: string;
  readonly name: Passage;
  readonly summary: Passage | null;
  readonly counts: StatusCounts;
  readonly indicators: readonly MeasureView[];
  readonly initiatives: readonly InitiativeView[];
  readonly inputs: readonly PackInput[];
  readonly trends: readonly PackTrend[];
  readonly priorities: readonly PackPriority[];
  readonly proposals: readonly DecisionRow[];
  readonly recommendations: readonly RecommendationView[];
  /** Since the last meeting; the first of them, and how many there are in all. */
  readonly changes: readonly ChangeView[];
  readonly moves: readonly StatusMove[];
  readonly allChanges: number;
  readonly followUps: readonly OpenPoint[];
  readonly judgements: readonly JudgementView[];
  readonly discuss: readonly DiscussionPoint[];
  readonly gaps: number;
}

/** What the pack lacks, and who was to send it. */
export interface MissingView {
  /** Measures without the figure that is to come by the day, by source. */
  readonly figures: readonly Supply[];
  readonly figuresReady: { readonly ready: number; readonly wanted: number };
  /** Initiatives without a status that is recent enough on the day, by source. */
  readonly initiatives: readonly Supply[];
  readonly initiativesReady: { readonly ready: number; readonly wanted: number };
  readonly reportMonths: number;
  /** Boxes that nothing is registered for, and whoever prepares the pack. */
  readonly boxes: readonly PackBoxView[];
  readonly secretariat: readonly Actor[];
}

export interface MeetingView {
  readonly head: DocumentHead;
  /** null: the plan has no meeting, and its wheel no treatment, to make a pack for. */
  readonly occasion: OccasionView | null;
  readonly agenda: readonly AgendaView[];
  readonly proposed: readonly DecisionRow[];
  /** What came of it, where it has been held. */
  readonly given: readonly DecisionRow[];
  readonly counts: StatusCounts;
  readonly goals: readonly GoalView[];
  readonly since: SinceView | null;
  readonly boxes: readonly PackBoxView[];
  readonly objectives: readonly PackObjective[];
  readonly recommendations: readonly RecommendationView[];
  /** The meeting's own are proposals; those of others have been given. */
  readonly earlier: readonly RecommendationView[];
  readonly followUps: {
    readonly open: readonly OpenPoint[];
    readonly total: number;
    readonly done: number;
    readonly since: PeriodView | null;
  };
  /** Decisions with conditions that are not met. */
  readonly unmet: readonly DecisionRow[];
  /** null where the meeting is over: nothing more is sent to it. */
  readonly missing: MissingView | null;
}
