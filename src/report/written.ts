/**
 * How much of what is published is written in each form of Norwegian. The Language Act asks of central government bodies
 * that over time at least a quarter of what anyone can read is in each (§ 13); papers for the cases of a meeting are not
 * part of that. Counted are the documents that lie with the editions, and beside them the next edition as it would be.
 */
import { textsOf } from "../check/walk.js";
import { entriesOf, type PlanIndex } from "../evaluate/items.js";
import type { EditionFile, Plan } from "../model/plan.js";
import { lookupIn } from "./lookup.js";
import type { Passage, PeriodView } from "./view.js";
import { addWords, countWords, noWords, sumWords, type WordCounts } from "./written-count.js";
import type { Lang, Wording } from "./wording.js";

export type NorwegianForm = "nb" | "nn";

/** One in four of the Norwegian words. */
const [PARTS, LEAST] = [4, 25];

/** Why a file is not counted. */
export type Uncounted =
  /** Another file holds the same document. */
  | "twin"
  /** A format whose words are not read, and no other file of the document. */
  | "form"
  /** Papers for the cases of a meeting. */
  | "case-papers"
  /** It does not say which language it is in. */
  | "language"
  /** It came after the edition was frozen. */
  | "not-frozen"
  /** The edition is not published. */
  | "draft";

/** A file that lies with an edition. */
export interface WrittenFile {
  /** Relative to the edition's folder. */
  readonly path: string;
  /** null: it is not counted. */
  readonly words: WordCounts | null;
  /** passages: by the language of each; whole: all as the language of the file. */
  readonly by: "passages" | "whole" | null;
  readonly why: Uncounted | null;
}

/** How the forms stand to each other. */
export interface Standing {
  readonly words: WordCounts;
  /** The form with fewer words; Nynorsk where there are as many. */
  readonly lesser: NorwegianForm;
  /** Of the Norwegian words, 0–100; null: there are none. */
  readonly share: number | null;
  /** Words of the lesser form that are missing: written in addition, or instead of the other form. 0: none. */
  readonly added: number;
  readonly instead: number;
}

export interface WrittenEdition {
  readonly id: string;
  readonly name: Passage;
  readonly date: PeriodView | null;
  readonly state: "draft" | "published" | null;
  readonly frozen: boolean;
  readonly files: readonly WrittenFile[];
  /** The sum of what is counted; null: nothing is. */
  readonly words: WordCounts | null;
}

/** The plan document as it would be if it were published now, in a form of Norwegian. */
interface NextDocument {
  readonly form: NorwegianForm;
  readonly words: WordCounts;
  /** What is published, with this document added. */
  readonly then: Standing;
}

export interface WrittenView {
  readonly lang: Lang;
  readonly title: Passage;
  /** The least share of each form, 0–100. */
  readonly least: number;
  /** In the order of their dates. */
  readonly editions: readonly WrittenEdition[];
  readonly published: Standing;
  /** Empty where the plan is in no Norwegian. */
  readonly next: readonly NextDocument[];
  /** The plan's own texts, in which a form is there or not. */
  readonly texts: Readonly<Record<NorwegianForm, { readonly words: number; readonly texts: number }>> & {
    /** Texts that are in at least one of the forms. */
    readonly all: number;
  };
}

/** How two forms stand: x more words of the lesser make a quarter when (lesser + x) · 4 ≥ all + x. */
export function standingOf(words: WordCounts): Standing {
  const all = words.nb + words.nn;
  const lesser: NorwegianForm = words.nn <= words.nb ? "nn" : "nb";
  const missing = Math.max(0, all - PARTS * words[lesser]);
  return {
    ...{ words, lesser, share: all === 0 ? null : (100 * words[lesser]) / all },
    ...{ added: Math.ceil(missing / (PARTS - 1)), instead: Math.ceil(missing / PARTS) },
  };
}

export interface WrittenInput {
  readonly plan: Plan;
  readonly index: PlanIndex;
  readonly wording: Wording;
  /** Today in the plan's time zone. */
  readonly today: string;
  /** The files that lie with the editions, by the id of the edition. */
  readonly files: ReadonlyMap<string, readonly WrittenFile[]>;
  /** Ids of the editions that are frozen. */
  readonly frozen: ReadonlySet<string>;
  readonly next: readonly { readonly form: NorwegianForm; readonly words: WordCounts }[];
  /** Only these editions, by id; otherwise all. */
  readonly only: readonly string[];
}

const isNorwegian = (language: string): language is NorwegianForm => language === "nb" || language === "nn";

/** A text without languages is in the plan's first. */
function textsIn({ plan, index }: Pick<WrittenInput, "plan" | "index">): WrittenView["texts"] {
  const [first = ""] = plan.settings.languages;
  const found = { nb: { words: 0, texts: 0 }, nn: { words: 0, texts: 0 }, all: 0 };
  for (const { text } of textsOf({ plan, index })) {
    const written = Object.entries(typeof text === "string" ? { [first]: text } : text);
    if (written.some(([language]) => isNorwegian(language))) found.all += 1;
    for (const [language, string] of written) {
      if (!isNorwegian(language)) continue;
      found[language].words += countWords(string);
      found[language].texts += 1;
    }
  }
  return found;
}

const orderOf = ({ date, applies_from, id }: EditionFile): string => `${date ?? applies_from ?? "9999"} ${id}`;

export function writtenView(input: WrittenInput): WrittenView {
  const { plan, index, wording, today, files, frozen, next, only } = input;
  const lookup = lookupIn(plan, index, today, wording);
  const editions = entriesOf(plan, "edition")
    .map(({ content }) => content)
    .filter(({ id }) => only.length === 0 || only.includes(id))
    .sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1))
    .map(({ id, name, date, state }): WrittenEdition => {
      const own = files.get(id) ?? [];
      const counted = own.flatMap(({ words }) => words ?? []);
      return {
        ...{ id, name: lookup.say(name), date: date === undefined ? null : lookup.period(date) },
        ...{ state: state ?? null, frozen: frozen.has(id), files: own },
        words: counted.length === 0 ? null : sumWords(counted),
      };
    });
  const words = sumWords(editions.map((edition) => edition.words ?? noWords));
  return {
    ...{ lang: wording.lang, title: lookup.say(plan.settings.title), least: LEAST, editions },
    published: standingOf(words),
    next: next.map((each) => ({ ...each, then: standingOf(addWords(words, each.words)) })),
    texts: textsIn(input),
  };
}
