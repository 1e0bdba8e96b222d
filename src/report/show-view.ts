/** What `ehs show` says of one item: plain JSON, with every decision made and every number given once. */
import type { DeriveComposite } from "../model/plan.js";
import type { ItemKind } from "../evaluate/items.js";
import type { DerivedProblem, MemberFact, MemberWhy } from "../model/derived.js";
import type { Flag, Status, StatusCounts } from "../model/progress.js";
import type { FigureToCollect, FiguresOfSource } from "./attention-view.js";
import type { LevelView } from "./level.js";
import type { CalledView, ContradictionView, OwnGapsView, RollUpView, StandingView } from "./show-plain-view.js";
import type { AheadView, At, SurveyChange, NotComparedView, PastView, VerdictStep } from "./show-steps.js";
import type { SampleView, SpreadView } from "./show-survey-view.js";
import type { MeasureView } from "./status-view.js";
import type { Actor, Named, Passage, PeriodView, Revision } from "./view.js";
import type { Lang } from "./wording.js";

/** A number and how it is printed: sentences print the text, so that they say what the number says. */
export interface Printed {
  readonly value: number;
  readonly text: string;
}

/** Another item, as a reader names it, and how it stands where that is known. */
export interface Ref {
  readonly kind: ItemKind;
  readonly id: string;
  readonly number: string;
  /** Of a goal or an objective, whose number may be that of the other. */
  readonly level: LevelView | null;
  readonly name: Passage;
  /** Of a measure or an indicator. */
  readonly status: Status | null;
  /** Of an initiative: what was last reported. */
  readonly report: { readonly colour: Named; readonly cutOff: PeriodView } | null;
}

/** One thing the plan says of an item. `code` names it; what it is worth is a text, a period, a word, a number or an actor. */
export type Fact = { readonly code: string } & (
  | { readonly text: Passage }
  | { readonly period: PeriodView }
  | { readonly word: string }
  | { readonly number: Printed }
  | { readonly actor: Actor }
);

/** How an item hangs together with others. */
export interface Link {
  readonly code: string;
  readonly items: readonly Ref[];
}

/** One thing in a list: what it is called, what is said of it, and what it leads to. */
export interface Entry {
  readonly id: string | null;
  readonly title: Passage | null;
  readonly facts: readonly Fact[];
  readonly items: readonly Ref[];
}

export interface Listing {
  readonly code: string;
  readonly entries: readonly Entry[];
}

/** A remark of the plan. */
export interface Remark {
  readonly kind: string;
  readonly text: Passage;
}

/** What is said of every item. */
export interface Head {
  readonly id: string;
  readonly number: string;
  readonly level: LevelView | null;
  /** The plan's own word for what it is, in the singular. */
  readonly kindName: Passage | null;
  readonly name: Passage | null;
  /** Relative to the plan folder. */
  readonly file: string;
  /** What it stands under, outermost first. */
  readonly parents: readonly Ref[];
  readonly facts: readonly Fact[];
  readonly links: readonly Link[];
  readonly lists: readonly Listing[];
  readonly notes: readonly Remark[];
  /** Fields that were read between the lines. */
  readonly inferred: readonly string[];
  readonly gaps: OwnGapsView;
  readonly contradictions: readonly ContradictionView[];
}

/** Any item but a measure. */
export interface PlainItem extends Head {
  readonly kind: Exclude<ItemKind, "measure">;
  /** Of an indicator: the worst judged measure's, or what keeps all of them from being judged. */
  readonly status: Status | null;
  readonly counts: StatusCounts | null;
  /** Of an indicator, an objective or a goal: how its picture is made. */
  readonly rollUp: RollUpView | null;
  /** Of an initiative. */
  readonly standing: StandingView | null;
}

export interface ChartPoint {
  readonly time: number;
  readonly value: number;
  readonly kind: "baseline" | "observation" | "candidate" | "assumed";
}

/** What the chart draws. Times are decimal years. */
export interface ChartView {
  readonly scale: MeasureView["scale"];
  readonly points: readonly ChartPoint[];
  readonly path: readonly { readonly time: number; readonly value: number }[];
  readonly pathKind: "linear" | "step" | "geometric";
  readonly targets: readonly { readonly time: number; readonly value: number; readonly superseded: boolean }[];
  readonly band: { readonly low: number; readonly high: number } | null;
  readonly breaks: readonly number[];
  readonly now: number;
}

/** A figure that was or is there beside the series that is judged: candidates, and earlier revisions. */
export interface FigureView {
  readonly period: PeriodView;
  readonly text: string;
  readonly value: number | null;
  readonly n: number | null;
  readonly standing: "official" | "candidate" | "assumed";
  readonly missing: string | null;
  readonly flags: readonly string[];
  readonly published: PeriodView | null;
  readonly revision: { readonly number: number; readonly kind: string; readonly reason: Passage } | null;
  /** false: another figure for the same time comes before it, or it does not count on the day. */
  readonly used: boolean;
  /** Why it is not used; null when it is, when there is none, and for a candidate. */
  readonly unused: "replaced" | "forecast" | "later" | "unpublished" | null;
  readonly note: Passage | null;
  readonly inferred: readonly string[];
}

export interface Collecting extends Pick<FiguresOfSource, "source" | "ask" | "cadence"> {
  readonly needs: readonly Pick<FigureToCollect, "reason" | "period">[];
  /** When the next figure is to come, and whether that day has passed. */
  readonly nextDue: PeriodView | null;
  readonly nextLate: boolean;
}

/** One member of a figure that was computed from the plan. */
export interface MemberView {
  readonly id: string;
  readonly name: Passage;
  /** null: not known, and so the whole figure is not. */
  readonly counted: boolean | null;
  readonly why: MemberWhy;
  /** What it was judged by; `since` is null when the plan does not say from when it was known. */
  readonly facts: readonly {
    readonly kind: MemberFact["kind"];
    readonly period: PeriodView | null;
    readonly since: PeriodView | null;
  }[];
  readonly daysLate: Printed | null;
  readonly value: Printed | null;
}

/** A figure computed from the plan: its part and its whole, or what stands in the way. */
export interface DerivedView {
  readonly period: PeriodView;
  readonly counted: Printed | null;
  readonly of: Printed | null;
  /** Of a composite: the rule that picks among the parts, and what it gave. */
  readonly made?: { readonly rule: DeriveComposite["rule"]; readonly text: string };
  readonly problem: DerivedProblem["reason"] | null;
  /** What the problem is about: ids, files, code lists. */
  readonly concerned: readonly string[];
  /** null where they were not asked for. */
  readonly members: readonly MemberView[] | null;
}

/** What a verdict was before an assumption. */
interface BeforeView {
  readonly asOf: PeriodView;
  readonly status: Status;
  readonly flags: readonly Flag[];
  readonly latest: string;
  readonly target: string;
  readonly due: PeriodView | null;
}

/** Assumptions that the verdict rests on; nothing of them is in the plan. */
export interface AssumedView {
  readonly observations: readonly {
    readonly period: PeriodView;
    readonly text: string;
    readonly pace: Printed | null;
    /** Months behind the pace, where they are less than a year. */
    readonly span: Printed | null;
    /** The official figure that it stands instead of. */
    readonly replaces: string | null;
    /** Official figures of a part of the period, which stand beside it. */
    readonly beside: readonly At[];
  }[];
  readonly targets: readonly { readonly due: PeriodView; readonly text: string; readonly replaces: string | null }[];
  /** The day of judgement: after the last assumed period. */
  readonly asOf: PeriodView;
  readonly before: BeforeView;
}

export interface MeasureItemView extends Head {
  readonly kind: "measure";
  readonly measure: MeasureView;
  readonly figures: readonly FigureView[];
  readonly chart: ChartView | null;
  readonly verdict: readonly VerdictStep[];
  readonly ahead: AheadView | null;
  /** Survey figures one after the other: what changed, and whether that is more than chance. */
  readonly changes: readonly SurveyChange[];
  /** Survey figures in a row that a break keeps apart. */
  readonly notCompared: readonly NotComparedView[];
  /** Who answered, round by round; null where the source does not tell. */
  readonly sample: SampleView | null;
  readonly past: readonly PastView[];
  readonly collect: Collecting | null;
  readonly derived: readonly DerivedView[];
  /** Periods it is not computed for, because the plan does not declare the population complete; oldest first. */
  readonly notComplete: readonly PeriodView[];
  /** Every period of every breakdown, oldest first. */
  readonly spread: readonly SpreadView[];
  /** Where the members that were asked for are; null when they were not asked for. */
  readonly members: "derived" | "breakdown" | "no_file" | "none" | null;
  readonly assumed: AssumedView | null;
}

export type ItemView = MeasureItemView | PlainItem;

export interface ShowView {
  readonly plan: { readonly id: string; readonly title: Passage };
  readonly lang: Lang;
  readonly asOf: PeriodView;
  readonly revision: Revision | null;
  /** Numbers that were typed and that stand for several items. */
  readonly called: readonly CalledView[];
  /** Several where a number stands for several items. */
  readonly items: readonly ItemView[];
}
