/** What the pages of goals, objectives, indicators and initiatives say beside the plan's own words. Plain JSON. */
import type { Finding } from "../model/finding.js";
import type { Status } from "../model/progress.js";
import type { GapView } from "./gaps-view.js";
import type { Printed, Ref } from "./show-view.js";
import type { Why } from "./status-view.js";
import type { Named, Passage, PeriodView } from "./view.js";

/** A measure under an item: its status stands in `item`, and what stands in the way of a verdict in `why`. */
export interface RolledView {
  readonly item: Ref;
  readonly status: Status;
  readonly why: Why | null;
}

/** How the measures under an item make its picture: the worst that can be judged, and counts; never a mean. */
export interface RollUpView {
  readonly of: "indicator" | "objective" | "goal";
  readonly measures: Printed;
  readonly judged: Printed;
  /** Share of the measures that can be judged, in per cent; null without measures. */
  readonly share: Printed | null;
  readonly byStatus: readonly { readonly status: Status; readonly count: Printed }[];
  /** Those that can be judged, worst first. */
  readonly ranked: readonly RolledView[];
  /** Those that cannot, in the order in which an indicator would show their statuses. */
  readonly leftOut: readonly RolledView[];
  /** The members that have the indicator's status; empty for goals and objectives, which get none. */
  readonly deciding: readonly RolledView[];
  /** Verdicts, worst first. */
  readonly order: readonly Status[];
  /** What an indicator shows when nothing is judged: the first that applies. */
  readonly otherwise: readonly Status[];
}

/** A milestone that is not reached, and by how much it is late. */
export interface LateView {
  readonly milestone: Ref;
  readonly daysLate: Printed;
  readonly due: PeriodView | null;
  readonly forecast: PeriodView | null;
}

/** One of the item's milestones waits for a late one of another initiative. */
export interface WaitView extends LateView {
  readonly waiting: Ref;
  /** The initiative that the late milestone belongs to. */
  readonly of: Ref;
}

/** Where an initiative stands: what was last reported, and what holds it. */
export interface StandingView {
  readonly report: {
    readonly colour: Named;
    readonly reason: Passage | null;
    readonly role: string | null;
    readonly cutOff: PeriodView;
    /** Whole months since the cut-off day. */
    readonly ageMonths: Printed;
    readonly age: string;
    readonly tooOld: boolean;
    /** How many months old a report may be. */
    readonly allowed: Printed;
  } | null;
  readonly waits: readonly WaitView[];
  /** Initiatives that it depends on and that are late, beside the milestones it waits for. */
  readonly dependsOnLate: readonly { readonly item: Ref; readonly late: readonly LateView[] }[];
}

/** Gaps that an item's page tells of. */
export interface OwnGapsView {
  /** The item's own, those of its parts, or what an organisation must act on or a source is to give; in order of rank. */
  readonly gaps: readonly GapView[];
  /** How many stand under an objective or a goal, its own among them; null for other kinds. */
  readonly under: Printed | null;
}

/** A claim in a text that the figures contradict: the finding, the item whose text it is, and the measure it names. */
export interface ContradictionView {
  readonly finding: Finding;
  readonly item: Ref | null;
  readonly measure: Ref | null;
}

/** What was typed, where it is the number of several items. */
export interface CalledView {
  readonly typed: string;
  readonly shown: readonly Ref[];
  readonly others: readonly Ref[];
}
