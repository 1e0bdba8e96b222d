/** The value is not one of the words that its key can have. */
import { defineRule, type Words } from "../rule.js";
import { choices, ended, quoted } from "../wording.js";

type Data = Readonly<{
  given: string;
  key: string;
  allowed: readonly string[];
}>;

function sentence(language: keyof Words, { given, key, allowed }: Data): string {
  const [word, field, words] = [quoted(given, language), quoted(key, language), choices(allowed)];
  const nb = language === "nb";
  if (allowed.length === 0)
    return nb ? `${word} er ikke noe ${field} kan være.` : `${word} is not something that ${field} can be.`;
  if (allowed.length === 1)
    return nb ? `${field} kan bare være ${words}, ikke ${word}.` : `${field} can only be ${words}, not ${word}.`;
  return ended(
    nb
      ? `${word} er ikke et av ordene ${field} kan ha: ${words}`
      : `${word} is not one of the words that ${field} can be: ${words}`,
  );
}

export const rule = defineRule<Data>({
  code: "unknown-word",
  severity: "error",
  title: { nb: "Ord som ikke står på listen", en: "Word that is not on the list" },
  why: {
    nb: "Verktøyet regner og sorterer etter disse ordene. Et ord det ikke kjenner, kan det ikke gjette meningen med.",
    en: "The tool computes and sorts by these words. It cannot guess what a word it does not know means.",
  },
  mend: {
    nb: "Velg et av ordene på listen. De er på engelsk uansett hvilket språk planen er skrevet på.",
    en: "Choose one of the words on the list. They are English whatever the language of the plan.",
  },
  example: {
    bad: "type: adoptoin\n",
    good: "type: adoption\n",
  },
  message: {
    nb: (data) => sentence("nb", data),
    en: (data) => sentence("en", data),
  },
});
