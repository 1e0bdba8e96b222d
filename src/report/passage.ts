/** Chooses the words: a plan's text in the asked language, or in the plan's first one, marked as such. */
import type { Text } from "../model/plan.js";
import type { Passage } from "./view.js";

/** Who asks for one of the two forms of Norwegian reads the other more easily than a third language. */
const nearest: Readonly<Record<string, string>> = { nb: "nn", nn: "nb" };

/** A text in `lang`, else in the other form of Norwegian, else in the first of the plan's languages that has it. */
export function passage(text: Text, lang: string, languages: readonly string[]): Passage {
  const first = languages[0] ?? lang;
  if (typeof text === "string") return { text, lang: first };
  for (const language of [lang, nearest[lang] ?? lang, ...languages, ...Object.keys(text).sort()]) {
    const found = text[language];
    if (found !== undefined) return { text: found, lang: language };
  }
  return { text: "", lang };
}
