/** The words of changes: of the log, of differences, and of what moved since the last meeting. */
import type { EventKind, StatusCause, TargetEffect } from "../../model/change.js";
import type { DecisionView } from "../../report/change-ground.js";
import type { ChangeView } from "../../report/change-view.js";
import type { BetweenView, Ledger, LogWarning } from "../../report/log.js";
import type { SinceUnknown } from "../../report/since.js";
import type { MomentKind } from "../../report/view.js";
import type { Lang } from "../../report/wording.js";
import { changesEn } from "./changes.en.js";
import { changesNb } from "./changes.nb.js";
import { changesNn } from "./changes.nn.js";
import { voiced } from "./voice.js";

export interface ChangeWords {
  /** The heading of a group of changes. */
  readonly kinds: Readonly<Record<EventKind, string>>;
  readonly effect: Readonly<Record<TargetEffect, string>>;
  readonly cause: Readonly<Record<StatusCause, string>>;
  /** What kind of item it is, where the plan's own levels do not say. */
  readonly itemKinds: Readonly<Record<string, string>>;
  /** What happened, without the name of the item: "target for 2025 loosened: 83 % → 80 %". */
  readonly sentence: (change: ChangeView) => string;
  readonly by: (decision: DecisionView) => string;
  /** Words that a plan chooses among. */
  readonly choice: Readonly<Record<string, string>>;
  readonly quoted: (text: string) => string;
  /** A decision as a sentence of its own: who said it, when, and of what. */
  readonly decided: (decision: DecisionView, about: readonly string[]) => string;
  /** "objective (5), meeting (15)": where more came or went than anybody would read. */
  readonly crowd: (kind: "added" | "removed", count: number, kinds: readonly (readonly [string, number])[]) => string;
  readonly because: (reason: string) => string;
  readonly without: string;
  /** The kind that a revision of a figure says it is; null: it says neither kind nor reason. */
  readonly revision: (kind: string | null) => string;
  readonly evil: string;
  /** Made by one of several commits, in a file that could not be read before the last of them. */
  readonly between: (between: BetweenView) => string;
  /** "Per Hansen or Kari Nordmann" */
  readonly oneOf: (names: readonly string[]) => string;
  readonly onBranch: string;
  readonly firstIn: (edition: string) => string;
  readonly folded: (editorial: number, within: number) => string;
  readonly foldedHint: string;
  readonly status: (before: string, after: string, causes: readonly StatusCause[]) => string;
  readonly since: {
    readonly heading: (meeting: string, date: string) => string;
    readonly none: string;
    readonly unknown: Readonly<Record<SinceUnknown, (begins: string | null) => string | null>>;
    readonly more: (count: number, meeting: string) => string;
    readonly editorial: (count: number) => string;
  };
  readonly log: {
    readonly heading: string;
    readonly of: (names: string) => string;
    readonly read: (line: string, commits: number, silent: number) => string;
    readonly mergedBy: (name: string) => string;
    readonly none: string;
    readonly noneSoFar: string;
    readonly ledger: (ledger: Ledger) => string;
    /** That only the plan itself tells of it, and since which commit. */
    readonly recorded: (commit: string) => string;
    /** That it stood in the plan when its history begins, and with which commit that is. */
    readonly begins: (commit: string) => string;
    /** "(formerly 1.3)": numbers that it had. */
    readonly formerly: (numbers: readonly string[]) => string;
    readonly warning: (warning: LogWarning) => string;
    readonly authored: (day: string) => string;
    readonly signed: string;
    /** When, from, to, by when, which way, decision, reason, who. */
    readonly columns: readonly [string, string, string, string, string, string, string, string];
    /** When, from, to, which way, and all that stands behind it. */
    readonly narrow: readonly [string, string, string, string, string];
  };
  readonly diff: {
    readonly heading: string;
    readonly workTree: string;
    readonly range: (from: string, to: string) => string;
    /** As what a word that names a moment was understood; nothing to say where it is a revision. */
    readonly understood: Readonly<Record<MomentKind, string | null>>;
    /** "targets: 2 loosened, 1 tightened · 3 verdicts changed" */
    readonly verdict: (counts: Readonly<Record<string, number>>) => string;
    readonly same: string;
    /** The same where something could not be read. */
    readonly sameRead: string;
    readonly statuses: string;
    readonly statusColumns: readonly [string, string, string, string, string];
    readonly absent: string;
    readonly leftOut: string;
    readonly unreadable: (files: string) => string;
    readonly more: (count: number) => string;
  };
}

const languages: Readonly<Record<Lang, ChangeWords>> = { nb: changesNb, nn: changesNn, en: changesEn };

export const changeWords = (lang: Lang): ChangeWords => voiced(lang, languages[lang]);
