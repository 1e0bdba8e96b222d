/** What is to come to a meeting: figures and statuses from sources, and points that are still open. Plain JSON. */
import type { Concern } from "./attention-view.js";
import type { Actor, Named, Passage, PeriodView } from "./view.js";

/** What one source is to bring before a meeting: measures with figures, or initiatives with a status. */
export interface Supply {
  /** null: the plan names no source for them. */
  readonly source: Named | null;
  readonly ask: Actor | null;
  readonly wanted: number;
  readonly ready: number;
  readonly missing: readonly Concern[];
  /** Those of them whose figure the source has reported as not available. */
  readonly unavailable: readonly Concern[];
}

/** A follow-up point that a meeting meets as open. */
export interface CarriedPoint {
  readonly id: string;
  readonly text: Passage;
  readonly owner: Actor | null;
  readonly due: PeriodView | null;
  readonly overdue: boolean;
}
