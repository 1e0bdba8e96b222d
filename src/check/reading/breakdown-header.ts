/** The first line of a breakdown must name its columns. */
import { defineRule } from "../rule.js";
import { quoted } from "../wording.js";

export const rule = defineRule<{ given: string }>({
  code: "breakdown-header",
  severity: "error",
  title: {
    nb: "Feil overskrift i tallfilen",
    nn: "Feil overskrift i talfila",
    en: "Wrong heading in the file of figures",
  },
  why: {
    nb: "Overskriften sier hva hver kolonne er. Uten den er det gjetning, og filen blir ikke lest.",
    nn: "Overskrifta seier kva kvar kolonne er. Utan ho er det gjetting, og fila blir ikkje lesen.",
    en: "The heading says what each column is. Without it that is guesswork, and the file is not read.",
  },
  mend: {
    nb: "La første linje være period,code,value og eventuelt of, n og flags, med komma mellom.",
    nn: "La den første linja vere period,code,value og eventuelt of, n og flags, med komma mellom.",
    en: "Let the first line be period,code,value and, where needed, of, n and flags, with commas between.",
  },
  example: {
    bad: "# data/kjernejournal.csv\nperiod;code;value\n2024;3201;1\n",
    good: "# data/kjernejournal.csv\nperiod,code,value\n2024,3201,1\n",
  },
  message: {
    nb: ({ given }) =>
      `Overskriften er ${quoted(given, "nb")}; den skal være period,code,value og eventuelt of, n og flags: filen er ikke lest.`,
    nn: ({ given }) =>
      `Overskrifta er ${quoted(given, "nn")}; ho skal vere period,code,value og eventuelt of, n og flags: fila er ikkje lesen.`,
    en: ({ given }) =>
      `The heading is ${quoted(given, "en")}; it should be period,code,value and, where needed, of, n and flags: the file is not read.`,
  },
});
