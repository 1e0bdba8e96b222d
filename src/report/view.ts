/** What every view is made of: passages of the plan, names, periods and open items. Plain JSON. */

/** A text of the plan, in the language it was found in: the asked one, or the plan's first. */
export interface Passage {
  readonly text: string;
  readonly lang: string;
}

/** Something with an identity, as a reader names it. */
export interface Named {
  readonly id: string;
  readonly name: Passage;
}

/** An organisation by the name it has at the as-of date; `formerly` is the plan's own word where another has taken over. */
export interface Actor extends Named {
  readonly short: Passage;
  readonly formerly: Passage | null;
}

/** The commit that was read, or why there is none. */
export interface Revision {
  readonly commit: string | null;
  readonly short: string | null;
  /** true when the plan on disk differs from the commit. */
  readonly dirty: boolean;
  /** What `--at` asked for, when the plan was read from history. */
  readonly asked?: string;
  /** As what that was understood. */
  readonly as?: MomentKind;
  readonly reason?: NoRevision;
}

/** Why nothing is known of any commit. */
export type NoRevision = "no-git" | "no-repository" | "no-commit" | "refused" | "too-old";

/** What a word that names a moment can be. `day` and `period`: the last commit by then, or by the end of it. */
export type MomentKind = "edition" | "meeting" | "day" | "period" | "revision";

/** A period as written, in full and for a narrow column; `text` is the source's own wording where it has one. */
export interface PeriodView {
  readonly period: string;
  readonly text: string;
  readonly short: string;
}

/** An open item: by when it was to be clarified, and whether that has passed. */
export interface OpenItem {
  readonly by: PeriodView | null;
  readonly overdue: boolean;
}
