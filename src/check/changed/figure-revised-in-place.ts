/** A published figure changes as a revision, with its kind and reason. */
import { defineRule } from "../rule.js";
import { valueText } from "./moved.js";

interface Data {
  readonly [key: string]: string;
  readonly measure: string;
  readonly period: string;
  readonly old: string;
  readonly new: string;
}

export const rule = defineRule<Data>({
  code: "figure-revised-in-place",
  severity: "error",
  title: { nb: "Tall endret uten revisjon", nn: "Tal endra utan revisjon", en: "Figure changed without a revision" },
  why: {
    nb: "Noen har lest og brukt det gamle tallet. Byttes det ut i stillhet, stemmer ikke det de skrev, og ingen ser hvorfor.",
    nn: "Nokon har lese og brukt det gamle talet. Blir det bytt ut i det stille, stemmer ikkje det dei skreiv, og ingen ser kvifor.",
    en: "Somebody has read and used the old figure. Exchanged in silence, what they wrote no longer agrees, and nobody sees why.",
  },
  mend: {
    nb: "La det gamle tallet stå, og legg det nye til for samme periode med revision: number, kind (scheduled, correction, method eller reclassification) og reason.",
    nn: "La det gamle talet stå, og legg til det nye for same periode med revision: number, kind (scheduled, correction, method eller reclassification) og reason.",
    en: "Let the old figure stay, and add the new one for the same period with revision: number, kind (scheduled, correction, method or reclassification) and reason.",
  },
  example: {
    bad: 'observations:\n  - { period: "2023", value: 45 }   # was 44\n',
    good: 'observations:\n  - { period: "2023", value: 44 }\n  - period: "2023"\n    value: 45\n    revision: { number: 1, kind: correction, reason: Two regions were counted twice }\n',
  },
  message: {
    nb: ({ measure, period, old, new: now }) =>
      `Tallet for ${period} i ${measure} er endret fra ${valueText(old, "nb")} til ${valueText(now, "nb")} uten en revisjon. La det gamle stå, og legg det nye til med «revision»: nummer, slag og grunn.`,
    nn: ({ measure, period, old, new: now }) =>
      `Talet for ${period} i ${measure} er endra frå ${valueText(old, "nn")} til ${valueText(now, "nn")} utan ein revisjon. La det gamle stå, og legg til det nye med «revision»: nummer, slag og grunn.`,
    en: ({ measure, period, old, new: now }) =>
      `The figure for ${period} in ${measure} is changed from ${valueText(old, "en")} to ${valueText(now, "en")} without a revision. Let the old one stay, and add the new one with “revision”: number, kind and reason.`,
  },
});
