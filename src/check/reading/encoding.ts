/** A plan file is UTF-8; anything else garbles its letters. */
import { defineRule } from "../rule.js";
import { quoted } from "../wording.js";

export const rule = defineRule<{ guess: string }>({
  code: "encoding",
  severity: "error",
  title: { nb: "Filen er ikke UTF-8", en: "The file is not UTF-8" },
  why: {
    nb: "I et annet tegnsett blir æ, ø og å til andre tegn. Filen blir ikke lest, for da ville gale tegn spre seg til rapportene.",
    en: "In another encoding, letters such as æ, ø and å turn into something else. The file is not read, so that no garbled letters reach a report.",
  },
  mend: {
    nb: "Åpne filen i et redigeringsprogram og lagre den på nytt med tegnsettet UTF-8. Se etter at æ, ø og å er riktige.",
    en: "Open the file in an editor and save it again with the encoding UTF-8. See that letters such as æ, ø and å are right.",
  },
  example: {
    bad: "name: M�l\n",
    good: "name: Mål\n",
  },
  message: {
    nb: ({ guess }) =>
      `Filen er ikke lagret som UTF-8${guess === "" ? "" : `; her står det trolig ${quoted(guess, "nb")}`}: lagre den på nytt som UTF-8.`,
    en: ({ guess }) =>
      `The file is not saved as UTF-8${guess === "" ? "" : `; this line probably reads ${quoted(guess, "en")}`}: save it again as UTF-8.`,
  },
});
