/** The value is not one of the words that its key can have. */
import { defineRule, type Words } from "../rule.js";
import { choices, ended, quoted } from "../wording.js";

type Data = Readonly<{
  given: string;
  key: string;
  allowed: readonly string[];
}>;

/** Where there is no word, one or several that fit. */
type Fit = (word: string, field: string, words: string) => Words;

const none: Fit = (word, field) => ({
  nb: `${word} er ikke noe ${field} kan være.`,
  nn: `${word} er ikkje noko ${field} kan vere.`,
  en: `${word} is not something that ${field} can be.`,
});

const one: Fit = (word, field, words) => ({
  nb: `${field} kan bare være ${words}, ikke ${word}.`,
  nn: `${field} kan berre vere ${words}, ikkje ${word}.`,
  en: `${field} can only be ${words}, not ${word}.`,
});

const several: Fit = (word, field, words) => ({
  nb: ended(`${word} er ikke et av ordene ${field} kan ha: ${words}`),
  nn: ended(`${word} er ikkje eit av orda ${field} kan ha: ${words}`),
  en: ended(`${word} is not one of the words that ${field} can be: ${words}`),
});

function sentence(language: keyof Words, { given, key, allowed }: Data): string {
  const fit = [none, one][allowed.length] ?? several;
  return fit(quoted(given, language), quoted(key, language), choices(allowed))[language];
}

export const rule = defineRule<Data>({
  code: "unknown-word",
  severity: "error",
  title: { nb: "Ord som ikke står på listen", nn: "Ord som ikkje står på lista", en: "Word that is not on the list" },
  why: {
    nb: "Verktøyet regner og sorterer etter disse ordene. Et ord det ikke kjenner, kan det ikke gjette meningen med.",
    nn: "Verktøyet reknar og sorterer etter desse orda. Eit ord det ikkje kjenner, kan det ikkje gjette meininga med.",
    en: "The tool computes and sorts by these words. It cannot guess what a word it does not know means.",
  },
  mend: {
    nb: "Velg et av ordene på listen. De er på engelsk uansett hvilket språk planen er skrevet på.",
    nn: "Vel eit av orda på lista. Dei er på engelsk uansett kva språk planen er skriven på.",
    en: "Choose one of the words on the list. They are English whatever the language of the plan.",
  },
  example: {
    bad: "type: adoptoin\n",
    good: "type: adoption\n",
  },
  message: {
    nb: (data) => sentence("nb", data),
    nn: (data) => sentence("nn", data),
    en: (data) => sentence("en", data),
  },
});
