/** The words of editions, as one interface that each language fills in. */
import type { CheckOf } from "../../report/edition-check.js";
import type { LostEdition } from "../../report/edition.js";
import type { Lang } from "../../report/wording.js";
import { editionEn } from "./edition.en.js";
import { editionNb } from "./edition.nb.js";
import { editionNn } from "./edition.nn.js";
import { voiced } from "./voice.js";

export interface EditionWords {
  readonly heading: string;
  readonly none: string;
  readonly columns: readonly [string, string, string, string, string, string];
  readonly state: Readonly<Record<"draft" | "published", string>>;
  readonly assumed: string;
  readonly notFrozen: string;
  /** In a cell: why what was frozen cannot be shown to be. */
  readonly lost: Readonly<Record<LostEdition["what"], string>>;
  readonly notYet: (id: string, draft: boolean) => string;
  /** The short hash, and what it is for. */
  readonly witness: (short: string) => string;
  readonly fields: Readonly<
    Record<
      | "state"
      | "date"
      | "publisher"
      | "decision"
      | "scope"
      | "appliesFrom"
      | "notes"
      | "frozenOn"
      | "frozen"
      | "asOf"
      | "commit"
      | "commitDay"
      | "hash"
      | "forMinutes"
      | "sources"
      | "documents"
      | "counts"
      | "previous"
      | "replaces"
      | "tool",
      string
    >
  >;
  readonly first: string;
  /** Said of the commit's day: the edition is dated earlier, and when the plan in it was last changed. */
  readonly afterwards: (date: string, changed: string) => string;
  /** The same in one word. */
  readonly late: string;
  /** The same as a sentence. */
  readonly frozenLate: (date: string, changed: string) => string;
  /** Editions dated later that were frozen before it. */
  readonly notByDate: (after: readonly string[]) => string;
  /** The edition was frozen a second time: which hash no longer counts, and why. */
  readonly frozenAgain: (replaces: { readonly hash: string; readonly reason: string }) => string;
  readonly replaced: (replaces: { readonly hash: string; readonly reason: string }) => string;
  readonly documents: string;
  readonly errata: string;
  readonly renumbered: string;
  readonly wasNow: (then: string, edition: string, now: string, name: string) => string;
  readonly gone: (then: string, edition: string, name: string) => string;
  /** "vedtak d-2024-03-1" */
  readonly underDecision: (decision: string) => string;
  readonly checks: string;
  readonly outcome: Readonly<Record<CheckOf["outcome"], string>>;
  /** What was looked at and how it went, in one sentence. */
  readonly check: (check: CheckOf) => string;
  /** Said where there is no value. */
  readonly nothing: string;
  /** What the manifest calls a figure, in words. */
  readonly figures: Readonly<Record<string, string>>;
  /** How many have a status. */
  readonly counted: (status: string) => string;
  readonly wholePlan: string;
  readonly figure: (what: string, published: string, now: string, sameRule: boolean) => string;
  readonly hashes: (subject: string, says: string, has: string) => string;
  /** The short hash that the tag's message names, and the one that the manifest has. */
  readonly tagSays: (says: string, has: string) => string;
  readonly file: (path: string, became: "added" | "gone" | "other") => string;
  readonly erratum: (id: string, decision: string | null) => string;
  readonly verdict: Readonly<Record<"holds" | "broken" | "corrected" | "unknown", (editions: number) => string>>;
  readonly frozenNow: (id: string, path: string, short: string) => string;
  /** The commands that keep it; the tag's message carries the hash too. `moves`: there is a tag that must be moved. */
  readonly next: (path: string, tag: string, id: string, short: string, moves: boolean) => string;
}

const languages: Readonly<Record<Lang, EditionWords>> = { nb: editionNb, nn: editionNn, en: editionEn };

export const editionWords = (lang: Lang): EditionWords => voiced(lang, languages[lang]);
