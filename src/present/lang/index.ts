/** The tool's languages. A new one is one file and one line here. */
import type { Lang } from "../../report/wording.js";
import type { Catalogue } from "./catalogue.js";
import { en } from "./en.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import { foreignStatus, readIn, voiced } from "./voice.js";

const catalogues: { readonly [L in Lang]: Catalogue<L> } = { nb, nn, en };

/** Every language the tool speaks, in the order in which help names them. */
export const languages: readonly Lang[] = ["nb", "nn", "en"];

/** What is said beside the words themselves: the language of the plan's texts, and of verdicts worded in another one. */
function withTexts<L extends Lang>(words: Catalogue<L>): Catalogue<L> {
  const [texts, foreign] = [readIn(), foreignStatus()];
  return { ...words, ...(texts === null ? {} : { texts }), ...(foreign === null ? {} : { statusIn: foreign }) };
}

/** The words of a language, as the plan says them; also the wording that views are given. */
export function catalogue<L extends Lang>(lang: L): Catalogue<L> {
  const words: Catalogue<L> = catalogues[lang];
  return voiced(lang, words, withTexts);
}

/** true for a language the tool speaks. */
export function isLang(text: string): text is Lang {
  return languages.some((lang) => lang === text);
}
