/** Everything `ehs gaps` says, with all decisions made. Plain JSON. */
import type { Balance } from "../evaluate/balance.js";
import type { TypeCounts } from "../evaluate/coverage.js";
import type { CriterionAnswer } from "../evaluate/criteria.js";
import type { ConsequenceClass } from "../evaluate/gaps/consequence.js";
import type { Facts, GapCode, GapFacts, Role } from "../evaluate/gaps/gap.js";
import type { NextStep } from "../evaluate/gaps/next-step.js";
import type { ItemKind } from "../evaluate/items.js";
import type { SdgLink, Source } from "../model/plan.js";
import type { LevelView, Levelled } from "./level.js";
import type { MeasureView } from "./status-view.js";
import type { Actor, Named, Passage, PeriodView, Revision } from "./view.js";
import type { Lang } from "./wording.js";

/** Facts by what they hold in the plan: a text, a period, an id, ids. The rest are numbers and words of the method. */
export type TextFact = "text";
export type PeriodFact = "period" | "planned" | "expected" | "cutOff" | "horizon" | "ended" | "missingFor" | "reported";
export type IdFact = "colour" | "meeting" | "body" | "measure" | "reporter";
export type IdsFact = "initiatives" | "objectives";

type Empty<T> = null extends T ? null : never;

type ShownFact<K, T> = K extends TextFact
  ? Passage | Empty<T>
  : K extends PeriodFact
    ? PeriodView | Empty<T>
    : K extends IdFact
      ? Named | Empty<T>
      : K extends IdsFact
        ? readonly Numbered[]
        : K extends "pushed"
          ? readonly PushedView[]
          : T;

/** The facts of a gap as a view has them. */
export type ShownFacts<C extends GapCode = GapCode> = {
  readonly [K in keyof GapFacts[C]]: ShownFact<K, GapFacts[C][K]>;
};

/** Every fact that a gap can have, as shown. */
export type AnyFacts = { readonly [K in keyof Facts]?: ShownFact<K, Facts[K]> };

/** An item by the number and name a reader knows. */
export interface Numbered extends Named {
  readonly number: string;
}

/** A milestone that a delay pushes. */
export interface PushedView extends Named {
  readonly days: number;
  /** Its initiative. */
  readonly within: Numbered | null;
}

export interface GapItem extends Numbered {
  readonly kind: ItemKind | "plan";
  /** The objective or goal it stands under; null where there is none. */
  readonly objective: string | null;
  /** The level its number stands on, where the number alone may be two things. */
  readonly level: LevelView | null;
  /** What it is part of, where its own name needs that: a milestone's initiative, a decision's meeting. */
  readonly within: Numbered | null;
}

export interface Responsible extends Actor {
  readonly role: Role;
}

/** What a body agreed, beside the computed rank. */
export interface PriorityView {
  readonly rank: number;
  readonly reason: Passage;
  readonly body: Named;
  readonly meeting: string;
  readonly date: PeriodView;
  /** The item it was agreed for: the gap's own, or one above it. */
  readonly subject: Numbered & Levelled;
}

interface GapBase {
  /** Place in the whole list, before any filter; 1 is first. */
  readonly rank: number;
  readonly consequence: number;
  readonly item: GapItem;
  readonly due: PeriodView | null;
  readonly overdue: boolean;
  readonly daysOverdue: number;
  readonly dependents: number;
  readonly next: NextStep;
  readonly who: readonly Responsible[];
  /** Partners of the initiative, where the gap is of one or of a milestone of one; none of those who must act. */
  readonly partners: readonly Actor[];
  readonly source: Named | null;
  /** The measure's own figures and verdict, where the item is a measure. */
  readonly measure: MeasureView | null;
  readonly priority: PriorityView | null;
  /** Initiatives that are proposed to answer it, and not begun; absent: none is. */
  readonly proposed?: readonly Numbered[];
}

export type GapView = {
  readonly [C in GapCode]: GapBase & { readonly code: C; readonly facts: ShownFacts<C> };
}[GapCode];

export interface ClassView {
  readonly consequence: number;
  readonly code: ConsequenceClass["code"];
  readonly kinds: readonly GapCode[];
  /** Gaps of this class that are shown. */
  readonly gaps: number;
}

export interface MeasureCriteriaView extends Numbered {
  readonly unit: Passage;
  readonly answers: readonly (CriterionAnswer & { readonly projectedText: string | null })[];
}

export interface CriteriaView {
  readonly criteria: readonly { readonly id: CriterionAnswer["criterion"]; readonly name: Passage | null }[];
  readonly measures: readonly MeasureCriteriaView[];
  readonly balance: readonly (Balance & { readonly name: Passage | null; readonly day: PeriodView })[];
}

export interface CoverView extends Numbered {
  readonly partly: boolean;
}

export interface CoverageView {
  readonly outcomes: readonly {
    readonly outcome: Numbered;
    readonly objective: Numbered;
    readonly indicators: readonly CoverView[];
    readonly initiatives: readonly CoverView[];
  }[];
  readonly types: readonly {
    readonly objective: Numbered;
    readonly indicators: TypeCounts;
    readonly measures: TypeCounts;
  }[];
  readonly sdgs: readonly {
    readonly sdg: Numbered;
    readonly links: readonly {
      readonly objective: Numbered;
      readonly strength: Exclude<SdgLink["strength"], undefined> | null;
    }[];
  }[];
}

/** Something that is to come from a source, and whether it has. */
export interface FetchedView extends Numbered {
  /** A figure's period or a report's cut-off date; null when nothing has come. */
  readonly period: PeriodView | null;
  readonly text: string | null;
  /** Gaps that the source can close, by code; empty when what is due has come. */
  readonly gaps: readonly GapCode[];
  /** What is reported of a figure that does not come, where one of these gaps is of such; null otherwise. */
  readonly reported: ShownFacts<"due-not-measured" | "figure-missing" | "figure-stale"> | null;
}

export interface SourceView {
  /** null: the plan names no source for them. */
  readonly source: Named | null;
  readonly ask: Actor | null;
  readonly cadence: Exclude<Source["cadence"], undefined> | null;
  readonly figures: readonly FetchedView[];
  readonly reports: readonly FetchedView[];
}

export interface GapFilter {
  readonly objectives: readonly string[];
  readonly kinds: readonly GapCode[];
  /** Ids of organisations and bodies. */
  readonly owners: readonly string[];
}

/** The first coming meeting that is prepared for, and the time the plan gives it: a day, or the window of its treatment. */
export interface ReplyBy {
  readonly by: PeriodView;
  /** The meeting, or the treatment that no meeting is registered for. */
  readonly occasion: Named;
  /** The body that meets on the day; null for the window of a treatment. */
  readonly body: Named | null;
}

/** What was asked for on behalf of someone, beyond the gaps. */
export interface ChaseView {
  /** Items that something is asked of, and those of them past a date. */
  readonly matters: number;
  readonly overdue: number;
  /** null: no meeting ahead is prepared for in the year to come. */
  readonly reply: ReplyBy | null;
  /** Gaps whose figures they have reported as not available: said, and not asked for again. */
  readonly reported: readonly GapView[];
}

export interface GapsView {
  readonly plan: { readonly id: string; readonly title: Passage };
  readonly lang: Lang;
  readonly asOf: PeriodView;
  readonly revision: Revision | null;
  readonly filter: GapFilter;
  readonly owners: readonly Actor[];
  /** null where nobody in particular is asked. */
  readonly chase: ChaseView | null;
  readonly total: number;
  readonly overdue: number;
  readonly classes: readonly ClassView[];
  readonly gaps: readonly GapView[];
  /** What the latest meeting that agreed on any put first, and how many of the gaps shown each touches. */
  readonly priorities: readonly (PriorityView & { readonly gaps: number })[];
  readonly criteria: CriteriaView | null;
  readonly coverage: CoverageView | null;
  readonly sources: readonly SourceView[] | null;
  /** What could not be read: nothing is concluded from its silence. */
  readonly leftOut: readonly { readonly file: string; readonly item: string | null }[];
}
