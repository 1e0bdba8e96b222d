/** The words of `ehs gaps`, as one interface that each language fills in. A missing word does not compile. */
import type { ConsequenceClass } from "../../evaluate/gaps/consequence.js";
import type { CriterionAnswer, CriterionId, Part } from "../../evaluate/criteria.js";
import type { GapCode, Role } from "../../evaluate/gaps/gap.js";
import type { NextStep } from "../../evaluate/gaps/next-step.js";
import type { SdgLink } from "../../model/plan.js";
import type { GapView, ShownFacts } from "../../report/gaps-view.js";
import type { Lang } from "../../report/wording.js";
import { gapsEn } from "./gaps.en.js";
import { gapsNb } from "./gaps.nb.js";
import { gapsNn } from "./gaps.nn.js";
import { voiced } from "./voice.js";

/** A gap of one kind. */
type GapOf<C extends GapCode> = Extract<GapView, { readonly code: C }>;

/** Why each kind of gap matters, with its own numbers, dates and names. */
export type Sentences = { readonly [C in GapCode]: (gap: GapOf<C>) => string };

/** What is reported of a figure that does not come. */
export type Reported = Pick<
  ShownFacts<"due-not-measured">,
  "missing" | "missingFor" | "reported" | "reporter" | "text"
>;

/** A kind of gap, explained. */
interface KindWords {
  readonly title: string;
  readonly why: string;
}

export interface GapWords {
  readonly heading: string;
  readonly none: string;
  /** "112 gap, 34 av dem forfalt" */
  readonly counted: (gaps: number, overdue: number) => string;
  readonly order: string;
  readonly classes: Readonly<Record<ConsequenceClass["code"], string>>;
  readonly kinds: Readonly<Record<GapCode, KindWords>>;
  readonly why: Sentences;
  /** The end of a sentence that tells what the last known figure is; empty where the gap is of no measure. */
  readonly known: (gap: GapView) => string;
  readonly reported: (facts: Reported, period: string) => string;
  readonly next: Readonly<Record<NextStep, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly labels: {
    readonly rank: string;
    readonly code: string;
    readonly item: string;
    readonly why: string;
    readonly who: string;
    readonly by: string;
    readonly next: string;
    readonly source: string;
    readonly kind: string;
    readonly matters: string;
    readonly mend: string;
  };
  readonly nobody: string;
  readonly noDate: string;
  readonly by: (period: string) => string;
  readonly wasDue: (period: string) => string;
  readonly wholePlan: string;
  readonly formerly: (name: string) => string;
  /** The priority that a body agreed, beside the computed rank. */
  /** Initiatives that are proposed to answer a gap. */
  readonly proposed: (names: string) => string;
  readonly agreed: (rank: number, body: string, reason: string) => string;
  readonly prioritiesHeading: (body: string, date: string) => string;
  readonly touches: (gaps: number) => string;
  readonly filters: { readonly objective: string; readonly kind: string; readonly owner: string };
  readonly leftOut: (parts: number) => string;
  readonly chase: {
    readonly to: (owner: string) => string;
    /** From which plan and as of when; how much is asked for, and how much of it is late. */
    readonly opening: (plan: string, asOf: string, matters: number, overdue: number) => string;
    readonly nothing: (plan: string, asOf: string) => string;
    /** By when to reply: the day on which a body meets, or the window of a treatment. */
    readonly replyBy: (by: string, body: string) => string;
    readonly replyBefore: (occasion: string, window: string) => string;
    readonly overdue: string;
    readonly ahead: string;
    readonly undated: string;
    readonly together: (names: string) => string;
    /** What has been reported as not available. */
    readonly reported: string;
    /** What is asked of whoever gets the list, where that is not the next step as such. */
    readonly asks: Readonly<Partial<Record<NextStep, string>>>;
    readonly source: (name: string) => string;
  };
  readonly criteria: {
    readonly heading: string;
    readonly names: Readonly<Record<CriterionId, string>>;
    readonly answers: Readonly<Record<CriterionAnswer["answer"], string>>;
    readonly parts: Readonly<Record<Part, string>>;
    readonly reason: (
      answer: CriterionAnswer & { readonly projectedText: string | null },
      list: (names: readonly string[]) => string,
    ) => string;
    readonly measure: string;
    readonly balance: string;
    readonly balanceRule: string;
    readonly today: string;
    readonly quantitative: string;
    readonly qualitative: string;
    readonly indicators: string;
    readonly measures: string;
  };
  readonly coverage: {
    readonly outcomes: string;
    readonly outcome: string;
    readonly indicators: string;
    readonly initiatives: string;
    readonly partly: string;
    readonly none: string;
    readonly types: string;
    readonly typesRule: string;
    readonly objective: string;
    readonly sdgs: string;
    readonly sdgsRule: string;
    readonly sdg: string;
    readonly strengths: Readonly<Record<NonNullable<SdgLink["strength"]> | "unstated", string>>;
  };
  readonly sources: {
    readonly heading: string;
    readonly fetched: string;
    readonly missing: string;
    readonly nothing: string;
    readonly neverReported: string;
    readonly neverMeasured: string;
  };
}

const all: Readonly<Record<Lang, GapWords>> = { nb: gapsNb, nn: gapsNn, en: gapsEn };

/** The words of gaps in a language. */
export function gapWords(lang: Lang): GapWords {
  return voiced(lang, all[lang]);
}
