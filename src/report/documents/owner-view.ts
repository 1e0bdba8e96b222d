/** What the owners' list holds: plain JSON, with every decision made. */
import type { DatedEntry, UndatedEntry } from "../calendar-view.js";
import type { MilestoneCourse } from "../charts/view.js";
import type { ChaseView, FetchedView, GapView, Numbered } from "../gaps-view.js";
import type { InitiativeView } from "../status-view.js";
import type { Actor, Named } from "../view.js";
import type { DocumentHead } from "./document.js";

export interface OwnedInitiative extends InitiativeView {
  readonly role: "owner" | "partner";
  /** silent: no status was ever reported; old: the last one is too old; null: it is recent enough, or it is not asked for. */
  readonly stale: "silent" | "old" | null;
}

/** A source whose figures, or statuses of initiatives, this owner gives. */
interface OwnedSource extends Named {
  readonly measures: number;
  readonly initiatives: number;
}

/** A figure or a status that is asked for. */
export interface AskedFor extends Omit<FetchedView, "reported"> {
  /** What is reported of a figure that does not come; null: nothing. */
  readonly reported: Pick<
    Exclude<FetchedView["reported"], null>,
    "missing" | "missingFor" | "reported" | "reporter" | "text" | "period"
  > | null;
  /** null: the plan names no source for it. */
  readonly source: Named | null;
  /** Whom it is asked from; null: nobody is known. */
  readonly from: Actor | null;
}

/** Something of others that waits for something of this owner's. */
export interface WaitingFor {
  /** An initiative, or a milestone of one. */
  readonly what: Named;
  /** Of a milestone: its initiative. */
  readonly within: Numbered;
  /** Of a milestone; null for an initiative as a whole. */
  readonly course: MilestoneCourse | null;
  readonly waiting: readonly (Named & { readonly within: Numbered })[];
}

export interface OwnerPart {
  readonly owner: Actor;
  readonly initiatives: readonly OwnedInitiative[];
  readonly sources: readonly OwnedSource[];
  /** Bodies that belong to it. */
  readonly bodies: readonly Named[];
  /** What is overdue, and what falls due in the year to come; in order of time. */
  readonly due: readonly DatedEntry[];
  readonly undated: readonly UndatedEntry[];
  /** Statuses of its initiatives, and others it is to report, that are missing or too old. */
  readonly statuses: readonly AskedFor[];
  /** Figures asked from it, and figures asked from others for measures that its initiatives are to move. */
  readonly figures: { readonly own: readonly AskedFor[]; readonly others: readonly AskedFor[] };
  readonly waiting: readonly WaitingFor[];
  /** Every gap that it is asked to act on, in order of rank. */
  readonly gaps: readonly GapView[];
  readonly chase: Exclude<ChaseView, null>;
}

export interface OwnerView {
  readonly head: DocumentHead;
  /** One part for each owner asked for; where none is, for each that the plan asks something of. */
  readonly owners: readonly OwnerPart[];
  /** true when owners were asked for by name. */
  readonly asked: boolean;
}
