/** What `ehs calendar` says: dated entries of every kind, and what has no date. Plain JSON; days are year-month-day. */
import type { Duty, PackBox, Source } from "../model/plan.js";
import type { Status } from "../model/progress.js";
import type { Concern } from "./attention-view.js";
import type { CarriedPoint, Supply } from "./calendar-supply.js";
import type { LevelView } from "./level.js";
import type { Actor, Named, Passage, PeriodView, Revision } from "./view.js";
import type { Lang } from "./wording.js";

/** Kinds of entry, in the order in which those of one day stand. */
export const entryKinds = [
  "meeting",
  "treatment",
  "figure",
  "clarification",
  "development",
  "milestone",
  "deadline",
  "target",
  "follow-up",
  "condition",
  "benefit",
  "duty",
  "edition",
] as const;

export type EntryKind = (typeof entryKinds)[number];

/**
 * done; open: its day is to come; late: it is to come after the day it was planned for; overdue: its day has passed and
 * someone must act; passed: its day is over, and the plan does not say how it went.
 */
export type EntryState = "done" | "open" | "late" | "overdue" | "passed";

export type { CarriedPoint, Supply } from "./calendar-supply.js";

/** A box of the meeting pack: how much of it there is, of how much; null where the plan does not say what it holds. */
export interface BoxView extends Concern {
  readonly holds: Exclude<PackBox["holds"], undefined> | null;
  readonly have: number | null;
  readonly want: number | null;
  readonly ready: boolean | null;
}

/** What must be ready before a meeting, as things stand on the as-of date. */
export interface Preparation {
  /** The last day for it. */
  readonly by: PeriodView;
  /** The day from which it is prepared. */
  readonly starts: PeriodView;
  /** Whether that day has come: until then only the counts are told. */
  readonly begun: boolean;
  /** How many months old a status may be on the day. */
  readonly reportMonths: number;
  readonly figures: readonly Supply[];
  readonly initiatives: readonly Supply[];
  /** Points from meetings since the body last met, that meeting included, and older ones that are still open. */
  readonly followUps: {
    readonly total: number;
    /** Those from meetings before that: open, each of them. */
    readonly older: number;
    /** Done or dropped. */
    readonly done: number;
    /** The day the body last met; null where that is not registered: then points from all meetings before. */
    readonly since: PeriodView | null;
    readonly open: readonly CarriedPoint[];
  };
  /** Conditions of adopted decisions of the same body that are not met. */
  readonly conditions: readonly { readonly id: string; readonly text: Passage }[];
  readonly pack: readonly BoxView[];
  /** true when `figures` and `initiatives` only hold what the organisations that were asked for are to bring. */
  readonly narrowed: boolean;
}

/** The meeting or edition something came from. */
export interface Origin extends Named {
  readonly date: PeriodView;
}

type Cadence = Exclude<Source["cadence"], undefined>;

/** What an entry is about, with what its kind knows. */
export type About =
  | {
      readonly kind: "meeting";
      readonly title: Passage | null;
      readonly body: Actor;
      /** As registered; null: the plan does not say. */
      readonly held: "planned" | "held" | null;
      readonly case: string | null;
      readonly treats: readonly Named[];
      /** How the follow-up process itself worked, in the meeting's words. */
      readonly evaluation: Passage | null;
      readonly preparation: Preparation | null;
    }
  | {
      readonly kind: "treatment";
      readonly text: Passage;
      readonly when: Passage | null;
      /** What must be treated first in the same year, and when that is registered to be or to have been. */
      readonly after: readonly (Named & { readonly date: PeriodView | null })[];
      readonly preparation: Preparation | null;
    }
  | {
      readonly kind: "figure";
      readonly source: Named | null;
      /** source: the plan names the day; cadence: it follows from how often figures come; target: a due period passed unmeasured. */
      readonly reason: "source" | "cadence" | "target";
      /** The due period that is not measured. */
      readonly period: PeriodView | null;
      readonly cadence: Cadence | null;
      /** Measures whose figures are wanted; when all have come, empty. */
      readonly measures: readonly Concern[];
      /** Those of them whose source has reported that the figure does not exist, or not yet: it is not asked again. */
      readonly unavailable: readonly Concern[];
      /** How many other measures of the source have theirs. */
      readonly fetched: number;
    }
  | {
      readonly kind: "clarification";
      readonly what: readonly ("baseline" | "target")[];
      readonly text: Passage | null;
    }
  | { readonly kind: "development"; readonly text: Passage }
  | {
      readonly kind: "milestone";
      readonly name: Passage;
      readonly planned: PeriodView | null;
      readonly forecast: PeriodView | null;
      /** The day the forecast was reported. */
      readonly reported: PeriodView | null;
      readonly actual: PeriodView | null;
      /** Days after the planned one, so far where it is not reached; 0 when in time, null without a planned day. */
      readonly daysLate: number | null;
    }
  | { readonly kind: "deadline" }
  | {
      readonly kind: "target";
      readonly text: Passage;
      /** Whether a figure settles it, once its due period has passed; null for words, which no figure settles. */
      readonly measured: boolean | null;
      /** The verdict on this step, once it is settled. */
      readonly verdict: Status | null;
    }
  | { readonly kind: "follow-up"; readonly text: Passage; readonly origin: Origin }
  | { readonly kind: "condition"; readonly text: Passage; readonly decision: Passage; readonly origin: Origin }
  | {
      readonly kind: "benefit";
      readonly text: Passage;
      readonly measure: Concern | null;
      readonly evidence: Passage | null;
    }
  | {
      readonly kind: "duty";
      readonly text: Passage;
      readonly cadence: Duty["cadence"] | null;
      /** When it is due, the first time where it comes back. */
      readonly from: PeriodView | null;
      /** true when how often was read between the lines. */
      readonly cadenceAssumed: boolean;
      /** Whether the plan names the kind of record that shows it done. */
      readonly tracked: boolean;
      /** Where the plan shows that it was done in the period. */
      readonly evidence: Origin | null;
      /** The last record of it by the as-of date, whatever the period. */
      readonly latest: Origin | null;
    }
  | {
      readonly kind: "edition";
      readonly part: "published" | "applies";
      readonly draft: boolean;
      /** For when it applies: the day it is, or was, to be published. */
      readonly publication: PeriodView | null;
    };

/** What an entry concerns; `number` is empty where readers see none. */
export interface EntryItem extends Concern {
  /** For numbers that other levels have too; null where the number stands for itself. */
  readonly level: LevelView | null;
}

interface Entry {
  /** Stable: it names the same thing in every run, also when its day is moved. */
  readonly key: string;
  readonly about: About;
  readonly item: EntryItem;
  readonly who: readonly Actor[];
  readonly state: EntryState;
}

export interface DatedEntry extends Entry {
  /** Where it stands in the calendar: a deadline on its last day. */
  readonly day: string;
  /** First and last day of what it takes up: the window of a treatment, the grace of a figure; otherwise the day. */
  readonly start: string;
  readonly end: string;
  /** As the plan writes it. */
  readonly period: PeriodView;
  /** true when the date was read between the lines: the plan's documents do not print it. */
  readonly assumed: boolean;
}

export interface UndatedEntry extends Entry {
  /** When, in the plan's words. */
  readonly when: Passage | null;
}

/** What to show; empty lists show everything. */
export interface CalendarFilter {
  readonly kinds: readonly EntryKind[];
  /** Ids of organisations or bodies. */
  readonly owners: readonly string[];
}

export interface CalendarView {
  readonly plan: { readonly id: string; readonly title: Passage };
  readonly lang: Lang;
  readonly asOf: PeriodView;
  readonly from: PeriodView;
  readonly to: PeriodView;
  readonly revision: Revision | null;
  readonly filter: CalendarFilter;
  /** The names of the owners that were asked for. */
  readonly owners: readonly Named[];
  /** Overdue from before the first day. */
  readonly overdue: readonly DatedEntry[];
  readonly entries: readonly DatedEntry[];
  /** What is to be done and has no date in the plan. */
  readonly undated: readonly UndatedEntry[];
  /** What could not be read. */
  readonly leftOut: readonly { readonly file: string; readonly item: string | null }[];
}
