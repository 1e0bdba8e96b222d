/** What the plan document shows: plain JSON, every decision made. The roadmap shows some of the same. */
import type { Indicator } from "../../../model/plan.js";
import type { MatrixChartView } from "../../charts/view.js";
import type { Ref } from "../../show-view.js";
import type { Actor, Named, Passage, PeriodView } from "../../view.js";
import type { DocumentHead } from "../document.js";
import type { Timelines } from "./timelines.js";
import type { PlanAppendix, PlanChanges, PlanGoal, PlanObjective, PlanOpen } from "./view-items.js";
import type { PlanProse, PlanTold } from "./view-prose.js";

export type * from "./view-items.js";
export type * from "./view-prose.js";

/** The whole, or one of its halves: what is done, or what is measured. */
export const planParts = ["whole", "roadmap", "indicators"] as const;

export type PlanPart = (typeof planParts)[number];

export type PlanChapter =
  | "foreword"
  | "introduction"
  | "strategy"
  | "governance"
  | "indicators"
  | "objectives"
  | "roadmap"
  | "changes"
  | "open"
  | "appendix";

/** A chapter that the document has, in its order; the foreword has no number. */
export interface PlanContent {
  readonly chapter: PlanChapter;
  readonly number: string | null;
}

/** How much the document holds. */
export interface PlanCounts {
  readonly objectives: number;
  readonly outcomes: number;
  readonly indicators: number;
  readonly measures: number;
  readonly initiatives: number;
}

export interface PlanRelation {
  readonly kind: "enables" | "contributes";
  readonly from: Ref;
  readonly to: Ref;
  readonly text: Passage | null;
}

export interface PlanStrategy {
  readonly name: Passage;
  readonly description: Passage | null;
  readonly vision: Passage | null;
  readonly words: readonly PlanTold[];
  readonly goals: readonly PlanTold[];
  readonly relations: readonly PlanRelation[];
}

/** One step of the follow-up process. */
export interface PlanStep {
  readonly id: string;
  readonly number: string;
  readonly name: Passage;
  readonly text: Passage;
  readonly sources: readonly Named[];
}

/** One treatment in the year. */
export interface PlanTreatment {
  readonly id: string;
  readonly name: Passage;
  readonly when: Passage | null;
  /** Months that follow on each other, 1–12; [11, 12, 1] goes into the next year. Empty where the plan gives none. */
  readonly runs: readonly (readonly number[])[];
  readonly body: Named | null;
  readonly text: Passage;
  readonly after: readonly Named[];
  readonly feeds: readonly Named[];
}

export interface PlanBody {
  readonly id: string;
  readonly name: Passage;
  readonly short: Passage | null;
  readonly mandate: Passage | null;
  readonly leader: Passage | null;
  readonly refersTo: readonly Named[];
}

export interface PlanDuty {
  readonly id: string;
  readonly text: Passage;
  readonly due: PeriodView | null;
  readonly cadence: "yearly" | "half-yearly" | "quarterly" | "continuous" | null;
  readonly owner: Actor | null;
}

export interface PlanGovernance {
  readonly model: { readonly name: Passage; readonly text: Passage; readonly advisory: boolean } | null;
  readonly principles: readonly PlanTold[];
  readonly bodies: readonly PlanBody[];
  readonly process: readonly PlanStep[];
  readonly wheel: readonly PlanTreatment[];
  readonly pack: readonly PlanTold[];
  readonly duties: readonly PlanDuty[];
  readonly arenas: readonly PlanTold[];
}

/** A rung of the ladder and how many indicators stand on it. */
export interface PlanType {
  readonly type: Indicator["type"];
  readonly name: Passage | null;
  readonly text: Passage | null;
  readonly indicators: number;
}

/** A criterion and how many measures meet it, do not, or cannot be judged by it. */
interface PlanCriterion {
  readonly id: string;
  readonly name: Passage;
  readonly text: Passage | null;
}

export interface PlanSet {
  readonly principles: readonly PlanTold[];
  readonly types: readonly PlanType[];
  readonly criteria: readonly PlanCriterion[];
  readonly matrix: MatrixChartView | null;
}

export interface PlanView {
  readonly head: DocumentHead;
  readonly part: PlanPart;
  readonly strategy: PlanStrategy | null;
  readonly horizon: { readonly from: PeriodView; readonly to: PeriodView } | null;
  readonly appliesFrom: PeriodView | null;
  readonly counts: PlanCounts;
  /** true when only some objectives were asked for. */
  readonly narrowed: boolean;
  readonly contents: readonly PlanContent[];
  /** The number of each chapter; null where the document does not have it, or it has none. */
  readonly numbers: Readonly<Record<PlanChapter, string | null>>;
  readonly foreword: PlanProse | null;
  readonly introduction: PlanProse | null;
  readonly openings: Readonly<
    Record<Exclude<PlanChapter, "foreword" | "introduction" | "objectives">, PlanProse | null>
  >;
  readonly governance: PlanGovernance | null;
  readonly set: PlanSet | null;
  /** The objectives of the first level, as the strategy lists them. */
  readonly aims: readonly Pick<PlanObjective, "id" | "number" | "name">[];
  /** Those with indicators. */
  readonly goals: readonly PlanGoal[];
  readonly objectives: readonly PlanObjective[];
  readonly timelines: Timelines | null;
  readonly changes: PlanChanges | null;
  readonly open: readonly PlanOpen[];
  /** How many of the open items are past the date that the plan has set. */
  readonly overdue: number;
  readonly appendix: PlanAppendix;
}
