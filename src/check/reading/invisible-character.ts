/** A character nobody sees stands in a text. */
import { defineRule } from "../rule.js";
import { characterName } from "../wording.js";

export const rule = defineRule<{ name: string; point: string }>({
  code: "invisible-character",
  severity: "warning",
  title: { nb: "Usynlig tegn i teksten", nn: "Usynleg teikn i teksten", en: "Invisible character in the text" },
  why: {
    nb: "Tegn uten bredde, styretegn og tegn som snur leseretningen, kan skjule hva som står der. Søk treffer ikke, og teksten kan se annerledes ut enn den er.",
    nn: "Teikn utan breidd, styreteikn og teikn som snur leseretninga, kan skjule kva som står der. Søk treffer ikkje, og teksten kan sjå annleis ut enn han er.",
    en: "Characters without width, control characters and characters that turn the reading direction can hide what is written. Searches miss, and the text may look other than it is.",
  },
  mend: {
    nb: "Slett tegnet. Finner du det ikke, så slett ordet og skriv det på nytt.",
    nn: "Slett teiknet. Finn du det ikkje, så slett ordet og skriv det på nytt.",
    en: "Delete the character. Where it cannot be found, delete the word and type it again.",
  },
  example: {
    bad: "name: Sam\u200Bhandling\n",
    good: "name: Samhandling\n",
  },
  message: {
    nb: ({ name, point }) =>
      `Et usynlig tegn (${characterName(name, "nb")}, ${point}) står i teksten: slett det, eller skriv ordet på nytt.`,
    nn: ({ name, point }) =>
      `Eit usynleg teikn (${characterName(name, "nn")}, ${point}) står i teksten: slett det, eller skriv ordet på nytt.`,
    en: ({ name, point }) =>
      `An invisible character (${name}, ${point}) stands in the text: delete it, or type the word again.`,
  },
});
