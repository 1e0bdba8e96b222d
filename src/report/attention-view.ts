/** What needs attention, as a view has it. Plain JSON. */
import type { FigureReason } from "../evaluate/gaps/figure-needs.js";
import type { Observation, Source } from "../model/plan.js";
import type { NoTargetReason } from "../model/progress.js";
import type { LevelView } from "./level.js";
import type { TargetView } from "./status-view.js";
import type { Actor, Named, Passage, PeriodView } from "./view.js";

/** An item that needs something. */
export interface Concern {
  readonly id: string;
  readonly number: string;
  readonly name: Passage;
  /** The level that its number stands on, where the number alone is taken for that of an objective. */
  readonly level?: LevelView | null;
}

/** A figure to collect. */
export interface FigureToCollect extends Concern {
  readonly reason: FigureReason;
  readonly period: PeriodView | null;
}

/** A figure that is reported as one that does not come, or not yet: it is not asked for. */
export interface UnavailableFigure extends Concern {
  /** The period that it is wanted for; null where the plan gives none. */
  readonly period: PeriodView | null;
  readonly missing: Exclude<Observation["missing"], undefined>;
  /** The period that it was reported for. */
  readonly missingFor: PeriodView | null;
  /** The day on which it was reported. */
  readonly reported: PeriodView | null;
  readonly reporter: Named | null;
  readonly text: Passage | null;
}

/** Figures to collect from one source. */
export interface FiguresOfSource {
  /** null: the plan names no source for them. */
  readonly source: Named | null;
  readonly ask: Actor | null;
  readonly cadence: Exclude<Source["cadence"], undefined> | null;
  readonly figures: readonly FigureToCollect[];
}

/** A value that is to be clarified, of the item itself or of a measure under it. */
export interface OpenValue extends Concern {
  readonly kind: "baseline" | "target";
  readonly text: Passage | null;
}

/** What the plan says is to be developed. */
export interface Development {
  readonly text: Passage;
  readonly owner: Actor | null;
}

/** Everything of one item that has one date: values to clarify, what to develop, and deadlines. */
export interface Matter extends Concern {
  readonly by: PeriodView;
  readonly values: readonly OpenValue[];
  readonly developments: readonly Development[];
  /** An initiative's own deadline is null; a milestone's has its name. */
  readonly deadlines: readonly { readonly milestone: Passage | null }[];
}

/** A development that is told with a target: the item it is said of, and a date that was read between the lines. */
export interface AssumedDevelopment extends Pick<Concern, "id" | "number"> {
  readonly by: PeriodView;
  readonly development: Development;
}

/** A target without a number: what it waits for, or why it cannot be computed. */
export interface OpenTarget extends Concern {
  readonly reason: NoTargetReason;
  readonly kind: TargetView["kind"];
  readonly text: Passage | null;
  readonly by: PeriodView | null;
  /** What is to be developed of the same item, by a date that the plan does not print. */
  readonly developments: readonly AssumedDevelopment[];
}

/** Initiatives without a reported status, by where the status is to come from. */
export interface SilentInitiatives {
  readonly source: Named | null;
  readonly ask: Actor | null;
  readonly initiatives: readonly Concern[];
}

/** A deadline of an initiative, or of one of its milestones, without a report that it was met. */
export interface InitiativeDeadline extends Concern {
  readonly milestone: Passage | null;
  readonly by: PeriodView;
}

export interface AttentionView {
  readonly figures: readonly FiguresOfSource[];
  readonly unavailable: readonly UnavailableFigure[];
  /** What was to be clarified or developed by a printed date that has passed. */
  readonly overdue: readonly Matter[];
  /** The same, and deadlines of initiatives, where the date is not more than three months ahead. */
  readonly upcoming: readonly Matter[];
  /** The same, where the date has passed but was read between the lines: it cannot be overdue. */
  readonly undated: readonly Matter[];
  readonly targets: readonly OpenTarget[];
  readonly silent: readonly SilentInitiatives[];
  readonly ownerless: readonly Concern[];
  /** Those that have passed. */
  readonly deadlines: readonly InitiativeDeadline[];
  /** What could not be read; never narrowed by a filter. */
  readonly leftOut: readonly { readonly file: string; readonly item: string | null }[];
}
