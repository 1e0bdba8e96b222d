/** A key stands once in a map; of two, nobody knows which holds. */
import { defineRule } from "../rule.js";
import { quoted } from "../wording.js";

export const rule = defineRule<{ key: string; line: number }>({
  code: "duplicate-key",
  severity: "error",
  title: { nb: "Samme nøkkel to ganger", nn: "Same nøkkel to gonger", en: "The same key twice" },
  why: {
    nb: "Noen programmer bruker den første, andre den siste. Ingen av dem kan regnes som riktig før noen har valgt.",
    nn: "Nokre program bruker den første, andre den siste. Ingen av dei kan reknast som rett før nokon har valt.",
    en: "Some programs use the first, others the last. Neither counts as right until someone has chosen.",
  },
  mend: {
    nb: "Behold den ene og slett den andre. Skulle begge gjelde, er det trolig to punkter i en liste, og da mangler det en bindestrek.",
    nn: "Behald den eine og slett den andre. Skulle begge gjelde, er det truleg to punkt i ei liste, og då manglar det ein bindestrek.",
    en: "Keep one and delete the other. Where both were meant, they are probably two items of a list, and a hyphen is missing.",
  },
  example: {
    bad: "unit: users\nscale: count\nunit: patients\n",
    good: "unit: patients\nscale: count\n",
  },
  message: {
    nb: ({ key, line }) =>
      `Nøkkelen ${quoted(key, "nb")} står også på linje ${line}: behold den ene og slett den andre.`,
    nn: ({ key, line }) =>
      `Nøkkelen ${quoted(key, "nn")} står også på linje ${line}: behald den eine og slett den andre.`,
    en: ({ key, line }) => `The key ${quoted(key, "en")} also stands on line ${line}: keep one and delete the other.`,
  },
});
