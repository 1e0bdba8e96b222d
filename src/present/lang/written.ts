/** What `ehs edition words` says, in every language. */
import type { NorwegianForm, Uncounted } from "../../report/written.js";
import type { Lang } from "../../report/wording.js";
import { writtenEn } from "./written.en.js";
import { writtenNb } from "./written.nb.js";
import { writtenNn } from "./written.nn.js";
import { voiced } from "./voice.js";

export interface WrittenWords {
  readonly title: string;
  /** What is asked for, and by whom. */
  readonly rule: (least: string) => string;
  readonly published: string;
  /** Edition, document, and the languages. */
  readonly columns: readonly [string, string, string, string, string, string];
  readonly sum: string;
  readonly form: Readonly<Record<NorwegianForm, string>>;
  /** In the cell of a document. */
  readonly noFiles: string;
  readonly why: Readonly<Record<Uncounted, string>>;
  readonly by: Readonly<Record<"passages" | "whole", string>>;
  readonly notFrozen: string;
  readonly noEditions: string;
  /** Nothing in Norwegian is published. */
  readonly none: string;
  /** "Nynorsk utgjør 18 % av de norske ordene." */
  readonly share: (form: string, share: string) => string;
  readonly enough: string;
  /** "412 words to go: 412 more in Nynorsk, or 309 of those in Bokmål written in Nynorsk instead." */
  readonly toGo: (added: string, instead: string, lesser: NorwegianForm) => string;
  readonly next: string;
  readonly nextColumns: readonly [string, string, string, string, string, string];
  readonly nextText: (form: NorwegianForm) => string;
  readonly noNext: string;
  readonly texts: string;
  readonly textsOf: (words: string, texts: string, missing: string) => string;
  readonly how: string;
  readonly counted: readonly string[];
}

const all: Readonly<Record<Lang, WrittenWords>> = { nb: writtenNb, nn: writtenNn, en: writtenEn };

export const writtenWords = (lang: Lang): WrittenWords => voiced(lang, all[lang]);
