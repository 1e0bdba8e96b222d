/** A number sign in an unquoted text begins a comment, and the rest is lost in silence. */
import { defineRule } from "../rule.js";
import { quoted } from "../wording.js";

export const rule = defineRule<{ kept: string; lost: string }>({
  code: "text-cut",
  severity: "warning",
  title: { nb: "Tekst som blir kuttet", nn: "Tekst som blir kutta", en: "Text that is cut off" },
  why: {
    nb: "Et mellomrom og # i en tekst uten anførselstegn begynner en kommentar. Resten av teksten er borte, uten at noen ser det.",
    nn: "Eit mellomrom og # i ein tekst utan hermeteikn byrjar ein kommentar. Resten av teksten er borte, utan at nokon ser det.",
    en: "A space and # in a text without quotes begin a comment. The rest of the text is gone, and nobody sees it.",
  },
  mend: {
    nb: "Sett teksten i anførselstegn. Er det ment som en kommentar, så skriv et mellomrom etter #.",
    nn: "Set teksten i hermeteikn. Er det meint som ein kommentar, så skriv eit mellomrom etter #.",
    en: "Put the text in quotes. If it is meant as a comment, type a space after #.",
  },
  example: {
    bad: "name: Helseplattformen #1\n",
    good: 'name: "Helseplattformen #1"\n',
  },
  message: {
    nb: ({ kept, lost }) =>
      `${quoted(lost, "nb")} blir lest som en kommentar, og teksten slutter etter ${quoted(kept, "nb")}: sett teksten i anførselstegn.`,
    nn: ({ kept, lost }) =>
      `${quoted(lost, "nn")} blir lese som ein kommentar, og teksten sluttar etter ${quoted(kept, "nn")}: set teksten i hermeteikn.`,
    en: ({ kept, lost }) =>
      `${quoted(lost, "en")} is read as a comment, and the text ends after ${quoted(kept, "en")}: put the text in quotes.`,
  },
});
