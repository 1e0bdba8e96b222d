/** Words of the annual review, as one interface that each language fills in. */
import type { Course, ReviewView, TargetMoved, EndedView } from "../../../report/documents/review-view.js";
import type { Lang } from "./common.js";
import { reviewEn } from "./review.en.js";
import { reviewNb } from "./review.nb.js";
import { reviewNn } from "./review.nn.js";

export interface ReviewWords {
  /** "Året 2025" */
  readonly year: (year: string) => string;
  /** How the year lies to the judgement date; null: nothing to say. */
  readonly span: Readonly<Record<ReviewView["span"], (year: string, asOf: string) => string | null>>;
  readonly whole: string;
  readonly restsLead: string;
  readonly rests: {
    readonly recent: (count: number, year: string) => string;
    readonly older: (count: number) => string;
    readonly none: (count: number) => string;
    readonly provisional: (count: number) => string;
    readonly revised: (count: number) => string;
    readonly candidate: (count: number) => string;
    readonly derived: (count: number) => string;
    readonly withinNoise: (count: number) => string;
    readonly roundingSensitive: (count: number) => string;
    readonly stale: (count: number) => string;
  };
  readonly moves: {
    readonly heading: string;
    readonly history: (day: string, commit: string) => string;
    readonly recomputed: (day: string) => string;
    /** Why git was not used; "" where there is nothing to say. */
    readonly why: Readonly<Record<"before" | "none", (begins: string) => string>>;
    readonly counts: string;
    readonly then: (day: string) => string;
    readonly now: (day: string) => string;
    readonly none: string;
    readonly table: string;
    readonly course: Readonly<Record<Course, string>>;
    readonly measure: string;
    readonly change: string;
    /** What a figure was held against. */
    readonly against: (target: string) => string;
    readonly because: string;
    readonly silent: string;
    readonly absent: string;
  };
  readonly targets: {
    readonly heading: string;
    readonly due: (year: string) => string;
    readonly noneDue: (year: string) => string;
    readonly unmeasured: string;
    readonly words: string;
    readonly result: string;
    readonly counted: (reached: number, late: number, missed: number, undecided: number, unmeasured: number) => string;
    readonly moved: (year: string) => string;
    readonly noneMoved: (year: string) => string;
    readonly change: Readonly<Record<TargetMoved["change"], string>>;
    readonly what: string;
    readonly old: string;
    readonly new: string;
    readonly decision: string;
    readonly noDecision: string;
    readonly ended: (year: string) => string;
    readonly state: Readonly<Record<EndedView["state"], string>>;
    readonly unrecorded: string;
  };
  readonly objective: {
    readonly attainment: string;
    readonly baseline: string;
    readonly then: string;
    readonly noIndicators: string;
    readonly judgements: string;
    readonly subject: string;
    readonly signed: string;
    readonly computed: string;
    readonly differs: string;
    readonly noJudgement: string;
    readonly initiatives: string;
    readonly noInitiatives: string;
    readonly colourThen: (colour: string) => string;
    readonly events: string;
    readonly reached: string;
    readonly late: string;
    readonly days: (days: string) => string;
    readonly benefits: (year: string) => string;
    readonly noBenefits: (year: string) => string;
    readonly trends: (year: string) => string;
    readonly noTrends: (year: string) => string;
    readonly notMeasured: string;
    readonly outcomes: (count: number, all: number) => string;
    readonly measures: (count: number) => string;
    readonly onlyUse: string;
    readonly allMeasured: string;
    readonly gaps: string;
    readonly moreGaps: (shown: number, all: number) => string;
    readonly noGaps: string;
    readonly table: string;
  };
  readonly coverage: string;
  readonly gaps: {
    readonly heading: string;
    readonly lead: (shown: number, all: number, overdue: number) => string;
    readonly classes: string;
  };
  readonly process: {
    readonly heading: string;
    readonly meetings: (year: string) => string;
    readonly noMeetings: (year: string) => string;
    readonly evaluations: string;
    readonly noEvaluations: string;
    readonly followUps: (made: number, done: number, dropped: number, open: number) => string;
    readonly recommendations: string;
    readonly unmet: (count: number) => string;
    readonly duties: string;
    readonly done: (name: string, date: string) => string;
    readonly undone: string;
    readonly untracked: string;
  };
  readonly method: string;
  readonly methodText: readonly string[];
}

export const review: Readonly<Record<Lang, ReviewWords>> = { nb: reviewNb, nn: reviewNn, en: reviewEn };
