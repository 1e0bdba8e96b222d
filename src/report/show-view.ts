/** What `ehs show` says of one item: plain JSON, with every decision made and every number given once. */
import type { ItemKind } from "../evaluate/items.js";
import type { DerivedProblem, MemberWhy } from "../model/derived.js";
import type { Flag, Status, StatusCounts } from "../model/progress.js";
import type { FigureToCollect, FiguresOfSource } from "./attention-view.js";
import type { AheadView, ChangeView, PastView, VerdictStep } from "./show-steps.js";
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
}

/** Any item but a measure. */
export interface PlainItem extends Head {
  readonly kind: Exclude<ItemKind, "measure">;
  /** Of an indicator: the worst judged measure's, or what keeps all of them from being judged. */
  readonly status: Status | null;
  readonly counts: StatusCounts | null;
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
  readonly note: Passage | null;
  readonly inferred: readonly string[];
}

export interface Collecting extends Pick<FiguresOfSource, "source" | "ask" | "cadence"> {
  readonly needs: readonly Pick<FigureToCollect, "reason" | "period">[];
  /** When the source is to bring its next figure. */
  readonly nextDue: PeriodView | null;
}

/** One member of a figure that was computed from the plan. */
export interface MemberView {
  readonly id: string;
  readonly name: Passage;
  /** null: not known, and so the whole figure is not. */
  readonly counted: boolean | null;
  readonly why: MemberWhy;
  readonly daysLate: Printed | null;
  readonly value: Printed | null;
}

/** A figure computed from the plan: its part and its whole, or what stands in the way. */
export interface DerivedView {
  readonly period: PeriodView;
  readonly counted: Printed | null;
  readonly of: Printed | null;
  readonly problem: DerivedProblem["reason"] | null;
  /** What the problem is about: ids, files, code lists. */
  readonly concerned: readonly string[];
  /** null where they were not asked for. */
  readonly members: readonly MemberView[] | null;
}

/** How the units of a breakdown spread in a period. */
export interface SpreadView {
  readonly breakdown: string;
  readonly dimension: Passage;
  readonly period: PeriodView;
  /** Units there are, units with a figure, units without, and units whose figure is hidden. */
  readonly units: Printed | null;
  readonly measured: Printed;
  readonly missing: Printed | null;
  readonly hidden: Printed;
  readonly p10: Printed | null;
  readonly median: Printed | null;
  readonly p90: Printed | null;
  /** Of the units shown, how many reach the level they are held against. */
  readonly atTarget: {
    readonly level: Printed;
    readonly count: Printed;
    readonly of: Printed;
    readonly share: Printed;
  } | null;
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
  readonly changes: readonly ChangeView[];
  readonly past: readonly PastView[];
  readonly collect: Collecting | null;
  readonly derived: readonly DerivedView[];
  readonly spread: readonly SpreadView[];
  readonly assumed: AssumedView | null;
}

export type ItemView = MeasureItemView | PlainItem;

export interface ShowView {
  readonly plan: { readonly id: string; readonly title: Passage };
  readonly lang: Lang;
  readonly asOf: PeriodView;
  readonly revision: Revision | null;
  /** Several where a number stands for several items. */
  readonly items: readonly ItemView[];
}
