/** The tool's languages. A new one is one file and one line here. */
import type { Lang } from "../../report/wording.js";
import type { Catalogue } from "./catalogue.js";
import { en } from "./en.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";

const catalogues: { readonly [L in Lang]: Catalogue<L> } = { nb, nn, en };

/** Every language the tool speaks, in the order in which help names them. */
export const languages: readonly Lang[] = ["nb", "nn", "en"];

/** The words of a language; also the wording that views are given. */
export function catalogue<L extends Lang>(lang: L): Catalogue<L> {
  return catalogues[lang];
}

/** true for a language the tool speaks. */
export function isLang(text: string): text is Lang {
  return languages.some((lang) => lang === text);
}
