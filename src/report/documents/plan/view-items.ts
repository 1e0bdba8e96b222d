/** What stands in the chapters of the plan document: rows of its tables, what is open, what changed, and the appendix. */
import type { EventKind } from "../../../model/change.js";
import type { Indicator, Level } from "../../../model/plan.js";
import type { DecisionView } from "../../change-ground.js";
import type { ChangeView } from "../../change-view.js";
import type { LevelView } from "../../level.js";
import type { Ref, Remark } from "../../show-view.js";
import type { SinceUnknown } from "../../since.js";
import type { BaselineView, InitiativeView } from "../../status-view.js";
import type { Actor, Named, OpenItem, Passage, PeriodView } from "../../view.js";
import type { PlanProse, PlanTold } from "./view-prose.js";

/** One line of how something is measured; `code` names what it says. */
export interface PlanMethodLine {
  readonly code: "method" | "question" | "counted" | "scale" | "filter" | "mode" | "weighting" | "source";
  readonly text: Passage;
}

/** A wanted value by a date. `standing`: whether it holds on the day. */
export interface PlanTarget {
  readonly text: Passage;
  readonly note: Passage | null;
  readonly due: PeriodView | null;
  /** Since when it has been a target; null: the plan does not say. */
  readonly set: PeriodView | null;
  readonly standing: "holds" | "superseded";
  readonly open: OpenItem | null;
  readonly decision: DecisionView | null;
  /** Of a superseded one: since when, why, and by whose authority. */
  readonly superseded: {
    readonly since: PeriodView;
    readonly reason: Passage | null;
    readonly decision: DecisionView | null;
  } | null;
}

/** A row of the indicator table: an indicator with a series of its own, one with rows under it, or one of those rows. */
export interface PlanIndicatorRow {
  readonly kind: "only" | "group" | "measure";
  readonly id: string;
  readonly number: string;
  readonly name: Passage;
  readonly unit: Passage | null;
  readonly type: Indicator["type"];
  readonly typeName: Passage | null;
  readonly description: Passage | null;
  readonly method: readonly PlanMethodLine[];
  /** null for a group, whose rows have their own. */
  readonly baseline: BaselineView | null;
  readonly targets: readonly PlanTarget[];
  /** Its rows follow it; of a measure: the indicator it stands under. */
  readonly under: string | null;
  /** proposed, active, suspended, replaced or retired, as of the date. */
  readonly state: string;
}

/** Rows that belong together: an indicator and what stands under it. */
export interface PlanIndicatorGroup {
  readonly id: string;
  readonly rows: readonly PlanIndicatorRow[];
}

export interface PlanInitiative extends InitiativeView {
  readonly coverage: Passage | null;
  readonly parts: readonly PlanTold[];
  readonly reason: Passage | null;
  readonly phase: Named | null;
  readonly supports: readonly Ref[];
  readonly moves: readonly Ref[];
  readonly dependsOn: readonly Ref[];
}

export interface PlanObjective {
  readonly id: string;
  readonly number: string;
  readonly name: Passage;
  /** How deep it stands under the others: 0 for the first level. */
  readonly depth: number;
  /** true: it has no initiatives of its own, only objectives under it that may have them. */
  readonly onlyHolds: boolean;
  readonly opening: PlanProse | null;
  readonly summary: Passage | null;
  readonly outcomes: readonly PlanTold[];
  /** Objectives that it builds on. */
  readonly needs: readonly Ref[];
  /** What it needs from outside the objectives. */
  readonly prerequisites: readonly PlanTold[];
  readonly indicators: readonly PlanIndicatorGroup[];
  readonly initiatives: readonly PlanInitiative[];
}

/** An overall goal that is followed by indicators of its own. */
export interface PlanGoal {
  readonly id: string;
  readonly number: string;
  readonly name: Passage;
  readonly level: LevelView | null;
  readonly indicators: readonly PlanIndicatorGroup[];
}

/** Something that the plan leaves open. */
export interface PlanOpen {
  readonly code: "development" | "target" | "baseline" | "owner";
  readonly id: string;
  /** Empty for the plan as a whole, which has no name here either. */
  readonly number: string;
  readonly name: Passage | null;
  readonly level: LevelView | null;
  readonly text: Passage | null;
  readonly by: PeriodView | null;
  /** The date was read between the lines, so it cannot be overdue. */
  readonly assumed: boolean;
  readonly overdue: boolean;
  readonly owner: Actor | null;
}

/** What the plan itself records since the edition before, where the history does not tell. */
export interface PlanRecorded {
  readonly code: "target_set" | "target_superseded" | "lifecycle";
  readonly id: string;
  readonly number: string;
  readonly name: Passage | null;
  readonly date: PeriodView;
  readonly due: PeriodView | null;
  /** The target; of a lifecycle, null. */
  readonly text: Passage | null;
  /** Of a lifecycle: the state. */
  readonly state: string | null;
  readonly reason: Passage | null;
  readonly decision: DecisionView | null;
}

export interface PlanChanges {
  /** The edition that the plan is held against; null: there is none before. */
  readonly edition: (Named & { readonly date: PeriodView | null }) | null;
  /** Why the history does not tell; "no-edition": it is the first. "not-asked": nobody looked. */
  readonly unknown: SinceUnknown | "no-edition" | "not-asked" | null;
  /** The first day of the history, where the edition lies before it. */
  readonly begins: PeriodView | null;
  readonly commit: string | null;
  /** By consequence. */
  readonly groups: readonly { readonly kind: EventKind; readonly changes: readonly ChangeView[] }[];
  /** Changes of wording, and items that came or went with what they stand in. */
  readonly editorial: number;
  readonly within: number;
  readonly recorded: readonly PlanRecorded[];
  readonly unreadable: readonly string[];
}

export interface PlanSourceView {
  readonly id: string;
  readonly name: Passage;
  readonly owner: Actor | null;
  readonly cadence: "yearly" | "half-yearly" | "quarterly" | "monthly" | "weekly" | null;
  readonly text: Passage | null;
}

export interface PlanAppendix {
  readonly levels: readonly { readonly id: Level["id"]; readonly name: Passage; readonly text: Passage | null }[];
  readonly sources: readonly PlanSourceView[];
  /** Organisations that the plan calls by a short name, or that others have taken over from. */
  readonly organisations: readonly {
    readonly id: string;
    readonly name: Passage;
    readonly short: Passage | null;
    readonly now: Passage | null;
  }[];
  readonly documents: readonly {
    readonly id: string;
    readonly title: Passage;
    readonly kind: Passage | null;
    readonly date: PeriodView | null;
  }[];
  /** What must be known of single items, with their number. */
  readonly remarks: readonly (Ref & { readonly notes: readonly Remark[] })[];
}
