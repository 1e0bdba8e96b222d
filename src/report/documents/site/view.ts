/** What the open publication shows: a list of pages, each with a view of its own. Plain JSON, every decision made. */
import type { StatusCounts } from "../../../model/progress.js";
import type { CountsChartView, MatrixChartView } from "../../charts/view.js";
import type { CoverView, GapView, Numbered } from "../../gaps-view.js";
import type { SinceView } from "../../since.js";
import type { IndicatorView, InitiativeView } from "../../status-view.js";
import type { Ref } from "../../show-view.js";
import type { PastView } from "../../show-steps.js";
import type { Passage } from "../../view.js";
import type { DocumentHead } from "../document.js";
import type { JudgementView } from "../judgements.js";
import type { PlanTarget } from "../plan/view.js";
import type { LicenceView, SheetItem, SheetLack, TargetHistory } from "../sheet/view.js";

/** Where a page is, from the top of the site, with a stroke at the end; "" is the front page. */
type SitePath = string;

/** A goal or an objective with its page. */
export interface SiteGroup {
  readonly id: string;
  readonly number: string;
  readonly level: "goal" | "objective";
  readonly name: Passage;
  readonly counts: StatusCounts;
  readonly path: SitePath;
}

interface Page<Kind extends string> {
  readonly kind: Kind;
  readonly path: SitePath;
}

/** The whole picture. */
export interface SiteFront extends Page<"front"> {
  readonly counts: StatusCounts;
  readonly chart: CountsChartView | null;
  readonly matrix: MatrixChartView | null;
  readonly groups: readonly SiteGroup[];
  readonly since: SinceView | null;
  /** What ranks first in the whole plan, and how many there are. */
  readonly gaps: readonly GapView[];
  readonly allGaps: number;
  readonly overdue: number;
}

/** What is to be achieved, and what covers it. */
export interface SiteOutcome {
  readonly id: string;
  readonly text: Passage;
  readonly indicators: readonly CoverView[];
  readonly initiatives: readonly CoverView[];
}

/** A goal or an objective with what stands under it. */
export interface SiteObjective extends Page<"objective"> {
  readonly id: string;
  readonly number: string;
  readonly level: "goal" | "objective";
  readonly name: Passage;
  readonly parents: readonly Ref[];
  readonly summary: Passage | null;
  readonly counts: StatusCounts;
  readonly indicators: readonly IndicatorView[];
  readonly initiatives: readonly InitiativeView[];
  readonly objectives: readonly Numbered[];
  readonly outcomes: readonly SiteOutcome[];
  readonly judgements: readonly JudgementView[];
  readonly gaps: readonly GapView[];
}

/** An indicator or one of its series. */
interface SiteIndicator extends Page<"indicator"> {
  readonly sheet: SheetItem;
}

/** A measure of which a target was moved or dropped, or has fallen due. */
export interface SiteTargetRow {
  readonly item: Numbered;
  /** Targets that no longer hold, as the plan records them. */
  readonly superseded: readonly PlanTarget[];
  readonly moves: TargetHistory["moves"];
  readonly past: readonly PastView[];
}

/** Targets moved, dropped, reached and missed. */
export interface SiteTargets extends Page<"targets"> {
  readonly moved: readonly SiteTargetRow[];
  readonly due: readonly SiteTargetRow[];
  readonly history: Omit<TargetHistory, "moves">;
}

/** What is not measured. */
export interface SiteUnmeasured extends Page<"unmeasured"> {
  /** Outcomes that no indicator measures, and those that one measures in part only. */
  readonly none: readonly (Numbered & { readonly objective: Numbered })[];
  readonly partly: readonly (Numbered & { readonly objective: Numbered; readonly indicators: readonly CoverView[] })[];
  readonly outcomes: number;
  /** Objectives that no indicator of result or effect follows. */
  readonly withoutResult: readonly Numbered[];
  /** Measures that cannot be judged for want of something. */
  readonly measures: readonly (Numbered & { readonly lacks: readonly SheetLack[] })[];
}

export type SitePage = SiteFront | SiteObjective | SiteIndicator | SiteTargets | SiteUnmeasured;

export interface SiteView {
  readonly head: DocumentHead;
  readonly licence: LicenceView | null;
  /** The front page first; then in the order of the plan. */
  readonly pages: readonly SitePage[];
}
