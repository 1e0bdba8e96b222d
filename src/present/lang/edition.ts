/** The words of editions, as one interface that each language fills in. */
import type { CheckOf, Difference } from "../../report/edition-check.js";
import type { Lang } from "../../report/wording.js";
import { editionEn } from "./edition.en.js";
import { editionNb } from "./edition.nb.js";

export interface EditionWords {
  readonly heading: string;
  readonly none: string;
  readonly columns: readonly [string, string, string, string, string];
  readonly state: Readonly<Record<"draft" | "published", string>>;
  readonly assumed: string;
  readonly notFrozen: string;
  /** "frosset 3. mars 2027, 5f3a-09bc-…" */
  readonly frozen: (day: string, short: string) => string;
  readonly fields: Readonly<
    Record<
      | "state"
      | "date"
      | "publisher"
      | "decision"
      | "scope"
      | "frozen"
      | "asOf"
      | "commit"
      | "hash"
      | "forMinutes"
      | "sources"
      | "documents"
      | "counts"
      | "previous"
      | "tool",
      string
    >
  >;
  readonly first: string;
  readonly documents: string;
  readonly errata: string;
  readonly renumbered: string;
  readonly wasNow: (then: string, edition: string, now: string, name: string) => string;
  readonly gone: (then: string, edition: string, name: string) => string;
  readonly checks: string;
  readonly outcome: Readonly<Record<CheckOf["outcome"], string>>;
  /** What was looked at and how it went, in one sentence. */
  readonly check: (check: CheckOf) => string;
  readonly difference: (part: CheckOf["part"], difference: Difference) => string;
  readonly erratum: (id: string) => string;
  readonly verdict: Readonly<Record<"holds" | "broken" | "corrected" | "unknown", (editions: number) => string>>;
  readonly frozenNow: (id: string, path: string, short: string) => string;
  readonly next: (path: string, tag: string, id: string) => string;
}

const languages: Readonly<Record<Lang, EditionWords>> = { nb: editionNb, en: editionEn };

export const editionWords = (lang: Lang): EditionWords => languages[lang];
