/** What needs attention, as a view has it. Plain JSON. */
import type { Source } from "../model/plan.js";
import type { NoTargetReason } from "../model/progress.js";
import type { TargetView } from "./status-view.js";
import type { Actor, Named, Passage, PeriodView } from "./view.js";

/** An item that needs something. */
export interface Concern {
  readonly id: string;
  readonly number: string;
  readonly name: Passage;
}

/**
 * A figure to collect. due: the due period passed unmeasured; step: an earlier step's did; stale: the next figure is
 * overdue; first: there is none yet; exact: the latest is a bound that proves nothing.
 */
export interface FigureToCollect extends Concern {
  readonly reason: "due" | "step" | "stale" | "first" | "exact";
  readonly period: PeriodView | null;
}

/** Figures to collect from one source. */
export interface FiguresOfSource {
  /** null: the plan names no source for them. */
  readonly source: Named | null;
  readonly ask: Actor | null;
  readonly cadence: NonNullable<Source["cadence"]> | null;
  readonly figures: readonly FigureToCollect[];
}

/** Something that was to be clarified or developed by a date that has passed. */
export interface Overdue extends Concern {
  readonly kind: "baseline" | "target" | "planned";
  readonly by: PeriodView;
  readonly text: Passage | null;
  readonly owner: Actor | null;
}

/** A target without a number: what it waits for, or why it cannot be computed. */
export interface OpenTarget extends Concern {
  readonly reason: NoTargetReason;
  readonly kind: TargetView["kind"];
  readonly text: Passage | null;
  readonly by: PeriodView | null;
}

/** Initiatives without a reported status, by where the status is to come from. */
export interface SilentInitiatives {
  readonly source: Named | null;
  readonly ask: Actor | null;
  readonly initiatives: readonly Concern[];
}

/** A deadline of an initiative, or of one of its milestones, that has passed without a report that it was met. */
export interface PassedDeadline extends Concern {
  readonly milestone: Passage | null;
  readonly by: PeriodView;
}

export interface AttentionView {
  readonly figures: readonly FiguresOfSource[];
  readonly overdue: readonly Overdue[];
  readonly targets: readonly OpenTarget[];
  readonly silent: readonly SilentInitiatives[];
  readonly ownerless: readonly Concern[];
  readonly deadlines: readonly PassedDeadline[];
  /** What could not be read; never narrowed by a filter. */
  readonly leftOut: readonly { readonly file: string; readonly item: string | null }[];
}
