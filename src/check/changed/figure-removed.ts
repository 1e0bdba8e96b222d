/** A published figure does not go away. */
import { defineRule } from "../rule.js";
import { valueText } from "./moved.js";

interface Data {
  readonly [key: string]: string;
  readonly measure: string;
  readonly period: string;
  readonly old: string;
}

export const rule = defineRule<Data>({
  code: "figure-removed",
  severity: "error",
  title: { nb: "Offentliggjort tall tatt bort", nn: "Offentleggjort tal teke bort", en: "Published figure taken away" },
  why: {
    nb: "Tall som har stått i planen, er brukt i status og rapporter. Tas de bort, kan ingen lenger se hva vurderingene bygde på.",
    nn: "Tal som har stått i planen, er brukte i status og rapportar. Blir dei tekne bort, kan ingen lenger sjå kva vurderingane bygde på.",
    en: "Figures that stood in the plan were used in status and reports. Taken away, nobody can see any longer what the verdicts rested on.",
  },
  mend: {
    nb: "Legg tallet tilbake. Var det galt, så rett det med en revisjon: et nytt tall for samme periode med revision.",
    nn: "Legg talet tilbake. Var det gale, så rett det med ein revisjon: eit nytt tal for same periode med revision.",
    en: "Put the figure back. If it was wrong, correct it by a revision: a new figure for the same period with revision.",
  },
  example: {
    bad: 'observations:\n  - { period: "2024", value: 47 }   # 2023 stood here with 44\n',
    good: 'observations:\n  - { period: "2023", value: 44 }\n  - { period: "2024", value: 47 }\n',
  },
  message: {
    nb: ({ measure, period, old }) =>
      `Tallet for ${period} i ${measure}, ${valueText(old, "nb")}, er tatt bort. Legg det tilbake; var det galt, så rett det med «revision».`,
    nn: ({ measure, period, old }) =>
      `Talet for ${period} i ${measure}, ${valueText(old, "nn")}, er teke bort. Legg det tilbake; var det gale, så rett det med «revision».`,
    en: ({ measure, period, old }) =>
      `The figure for ${period} in ${measure}, ${valueText(old, "en")}, is taken away. Put it back; if it was wrong, correct it with “revision”.`,
  },
});
