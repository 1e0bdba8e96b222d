/** A plan file is UTF-8; anything else garbles its letters. */
import { defineRule } from "../rule.js";
import { quoted } from "../wording.js";

export const rule = defineRule<{ guess: string; name?: string }>({
  code: "encoding",
  severity: "error",
  title: { nb: "Filen er ikke UTF-8", nn: "Fila er ikkje UTF-8", en: "The file is not UTF-8" },
  why: {
    nb: "I et annet tegnsett blir æ, ø og å til andre tegn. Filen blir ikke lest, for da ville gale tegn spre seg til rapportene.",
    nn: "I eit anna teiknsett blir æ, ø og å til andre teikn. Fila blir ikkje lesen, for då ville gale teikn spreie seg til rapportane.",
    en: "In another encoding, letters such as æ, ø and å turn into something else. The file is not read, so that no garbled letters reach a report.",
  },
  mend: {
    nb: "Åpne filen i et redigeringsprogram og lagre den på nytt med tegnsettet UTF-8. Se etter at æ, ø og å er riktige.",
    nn: "Opne fila i eit redigeringsprogram og lagre ho på nytt med teiknsettet UTF-8. Sjå etter at æ, ø og å er rette.",
    en: "Open the file in an editor and save it again with the encoding UTF-8. See that letters such as æ, ø and å are right.",
  },
  example: {
    bad: "name: M�l\n",
    good: "name: Mål\n",
  },
  message: {
    nb: ({ guess, name }) =>
      `Filen er ${name === undefined ? "ikke lagret som UTF-8" : `lagret som ${name}, ikke UTF-8`}${guess === "" ? "" : `; her står det trolig ${quoted(guess, "nb")}`}: lagre den på nytt som UTF-8.`,
    nn: ({ guess, name }) =>
      `Fila er ${name === undefined ? "ikkje lagra som UTF-8" : `lagra som ${name}, ikkje UTF-8`}${guess === "" ? "" : `; her står det truleg ${quoted(guess, "nn")}`}: lagre ho på nytt som UTF-8.`,
    en: ({ guess, name }) =>
      `The file is ${name === undefined ? "not saved as UTF-8" : `saved as ${name}, not UTF-8`}${guess === "" ? "" : `; this line probably reads ${quoted(guess, "en")}`}: save it again as UTF-8.`,
  },
});
