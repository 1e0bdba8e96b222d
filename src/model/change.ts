/** What changed between two plans, in meaning. Values are addressed by stable ids, never by position or line. */
import type { Id, Text } from "./plan.js";
import type { Status } from "./progress.js";

/** What stands at the end of an address. Absent, null and 0 are three different things. */
export type Leaf = string | number | boolean | null;

/** One value that differs. A side that is absent had no value there. */
export interface Change {
  /** `1.3/targets[2025@2022-12]/value`: the item's id, then keys, then the declared key of a list's member. */
  readonly address: string;
  readonly old?: Leaf;
  readonly new?: Leaf;
}

export type EventKind =
  /** A figure for a period that had none. */
  | "new_observation"
  /** A figure for a past period corrected. */
  | "revised"
  /** The baseline, the method or the definition of a measure changed. */
  | "re_based"
  /** A target set, moved or dropped. */
  | "re_targeted"
  /** An initiative's reported colour or phase. */
  | "status_reported"
  | "milestone_moved"
  /** A signed judgement. */
  | "assessed"
  | "decision"
  | "follow_up"
  /** An item's lifecycle: proposed, active, suspended, replaced, retired. */
  | "lifecycle"
  /** Who owns, supplies or takes part. */
  | "responsibility"
  /** Parameters of the method, severities, colours, phases: what judges rather than what is judged. */
  | "rule"
  | "added"
  | "removed"
  | "moved"
  | "renumbered"
  /** Anything else of substance. */
  | "changed"
  /** Wording only: folded by default. */
  | "editorial"
  /** A file of that moment cannot be read; what follows is compared with the last one that could. */
  | "unreadable";

/** What a moved target became: read with the measure's direction. `mixed`: the value one way, the date the other. */
export type TargetEffect = "set" | "tightened" | "loosened" | "mixed" | "unchanged" | "dropped" | "unknown";

/** A move of a target that an entry of the plan tells of as past. */
export interface RecordedMove {
  /** The day or period in which the entry stopped holding. */
  readonly since: string;
  /** When it had been set, and by which decision. */
  readonly set: string | null;
  readonly setBy: Id | null;
  /** What it became. */
  readonly effect: TargetEffect;
  /** What took its place; null: nothing did. */
  readonly next: { readonly address: string; readonly value: Leaf; readonly due: string | null } | null;
  readonly decision: Id | null;
  readonly reason: Text | null;
}

export interface ChangeEvent {
  readonly kind: EventKind;
  /** Id of the item; the name of its file's kind (`plan`, `strategy`, `governance`) where there is none. */
  readonly item: Id;
  /** As `ItemKind`, or the kind of the file. */
  readonly itemKind: string;
  readonly name: Text | null;
  /** What a reader saw after the change (before it, for what was removed). */
  readonly number: string;
  /** Of the value that says most: a target's value, a milestone's date; of the item itself when it came or went. */
  readonly address: string;
  /** The part of the item that changed, as `--field` names it: `targets`, `observations`, `name`; "" for the item itself. */
  readonly field: string;
  readonly old: Leaf | undefined;
  readonly new: Leaf | undefined;
  readonly unit: Text | null;
  /** Only for targets. */
  readonly effect: TargetEffect | null;
  /** Due period or date before and after, for targets and milestones. */
  readonly due: { readonly old: string | null; readonly new: string | null } | null;
  /** The decision the change itself cites. */
  readonly decision: Id | null;
  /** Why, as the plan says. */
  readonly reason: Text | null;
  /** Of a figure that became another: the kind of revision it says it is, null where it says nothing (changed in place). */
  readonly revision?: string | null;
  /** Other items it is about: the subject of a judgement, the scope of a decision, a successor. */
  readonly about: readonly Id[];
  /** The item it came or went with, when that came or went in the same change: the outermost of them. */
  readonly within: Id | null;
  /** Of a target that was set: when, as the plan says; absent where it says nothing. */
  readonly set?: string;
  /**
   * Of a move that cites a decision: the days on which the plan says that it happened, those of the new target and of
   * the end of the old one by that decision. A decision that is older than one of them was not about it.
   */
  readonly days?: readonly string[];
  /** Of a baseline, method or definition: it only filled in a blank, which needs no decision. */
  readonly fills?: true;
  /** Of an entry that came, or stood, already superseded: the move that it records. */
  readonly recorded?: RecordedMove;
  /** Every value that differs, by address. */
  readonly changes: readonly Change[];
}

/** A commit as it says of itself. E-mail addresses are not carried. */
export interface CommitFacts {
  /** Full id. */
  readonly id: string;
  /** When it became effective: the committer's date, with its zone (`2024-03-05T09:12:00+01:00`). */
  readonly effective: string;
  /** That day in the plan's time zone, year-month-day. */
  readonly day: string;
  readonly author: string;
  /** When it was written, with its zone. */
  readonly authored: string;
  /** Who wrote what a merge brought, and those named as co-authors; each once, in the order of the commits. */
  readonly authors: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly merge: boolean;
  /** The pull or merge request that the message names: `#12`, `!12`; null when none. */
  readonly pullRequest: string | null;
  /** The commit carries a signature (which is not thereby verified). */
  readonly signed: boolean;
}

/**
 * A change in a file that could not be read just before: it was made by the commit that mended the file, or by one of
 * those in which nobody could have read it.
 */
export interface Between {
  /** The file, relative to the plan folder. */
  readonly file: string;
  /** The last commit at which the file could be read; null when there was none. */
  readonly after: string | null;
  /** Those in which it could not, the first first. */
  readonly commits: readonly string[];
  /** Who wrote those. */
  readonly authors: readonly string[];
}

/** An event with the moment it became effective. */
export interface HistoryEvent extends ChangeEvent {
  readonly commit: CommitFacts;
  /** The value was made in the merge itself: no merged branch had it. */
  readonly evil: boolean;
  /** Who wrote it: whoever merged, where the merge made it; each once. */
  readonly authors: readonly string[];
  /** Only on a branch: the main line never had it as it stands (`--all-commits`). */
  readonly branch: boolean;
  /** Id of the first edition that was published with it. */
  readonly edition: Id | null;
  /** Where the commit is only the last of those that can have made it. */
  readonly between?: Between;
}

/**
 * Why a status differs. `changed_rule`: parameters, baseline, method, break or definition. `unreadable`: what it is
 * judged by could not be read on one of the sides, or was left out there because of an error.
 */
export type StatusCause = "new_data" | "revised_data" | "new_target" | "time_passed" | "changed_rule" | "unreadable";

/** A measure whose verdict differs between two moments. `null`: the measure was not there. */
export interface StatusChange {
  readonly measure: Id;
  readonly number: string;
  readonly name: Text | null;
  readonly before: Status | null;
  readonly after: Status | null;
  /** In the order in which they moved the verdict; empty when the measure came or went. */
  readonly causes: readonly StatusCause[];
}
