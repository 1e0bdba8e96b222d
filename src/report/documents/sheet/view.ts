/** What a sheet says of one measure or one indicator: plain JSON, every decision made. */
import type { SeriesChartView, SpreadChartView } from "../../charts/view.js";
import type { ChangeView } from "../../change-view.js";
import type { GapView } from "../../gaps-view.js";
import type { MeasureItemView, PlainItem } from "../../show-view.js";
import type { BreakView } from "../../show-steps.js";
import type { SinceUnknown } from "../../since.js";
import type { Passage, PeriodView } from "../../view.js";
import type { DocumentHead } from "../document.js";
import type { PlanTarget } from "../plan/view.js";

/** A commit that set, moved or dropped a target of a measure that was there already. */
export interface TargetMove extends Pick<
  ChangeView,
  "old" | "new" | "unit" | "due" | "effect" | "decision" | "reason"
> {
  readonly date: PeriodView;
  /** Full id of the commit. */
  readonly commit: string;
}

/** How the targets have moved, as far as the git history of the plan reaches. */
export interface TargetHistory {
  /** Why the history cannot be read; null where it was. */
  readonly unknown: SinceUnknown | null;
  /** The day of the first commit that has the plan. */
  readonly begins: PeriodView | null;
  /** Commits that changed the plan. */
  readonly commits: number;
  /** Oldest first. */
  readonly moves: readonly TargetMove[];
}

/** What a reader would look for and the plan does not have. */
export type SheetLack =
  | "description"
  | "method"
  | "source"
  | "source_owner"
  | "cadence"
  | "direction"
  | "baseline"
  | "figures"
  | "target"
  | "due"
  | "respondents";

/** What screens show and a sheet does not: assumptions, texts elsewhere in the plan, and a chart for terminals. */
type OnlyOnScreen = "gaps" | "contradictions" | "chart" | "assumed" | "members";

/** One series: what it is, its figures, how it was judged, its targets and their history. */
export interface SheetMeasure extends Omit<MeasureItemView, OnlyOnScreen> {
  readonly series: SeriesChartView | null;
  readonly spreads: readonly SpreadChartView[];
  readonly breaks: readonly BreakView[];
  readonly targets: readonly PlanTarget[];
  readonly history: TargetHistory;
  readonly gaps: readonly GapView[];
  readonly lacks: readonly SheetLack[];
}

/** An indicator over several series, or over indicators of its own; each series has a sheet too. */
export interface SheetIndicator extends Omit<PlainItem, "kind" | "gaps" | "contradictions"> {
  readonly kind: "indicator";
  readonly gaps: readonly GapView[];
  readonly lacks: readonly SheetLack[];
}

export type SheetItem = SheetMeasure | SheetIndicator;

/** On which terms the figures may be used; null: the plan states none. */
export interface LicenceView {
  readonly name: Passage;
  readonly url: string | null;
}

export interface SheetView {
  readonly head: DocumentHead;
  readonly licence: LicenceView | null;
  readonly sheets: readonly SheetItem[];
}
