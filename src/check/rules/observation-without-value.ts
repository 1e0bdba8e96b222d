/** An observation holds a figure, or says why there is none. */
import { defineRule, valueOf } from "../rule.js";

export const rule = defineRule<{ measure: string; period: string }>({
  code: "observation-without-value",
  severity: "error",
  title: { nb: "Observasjon uten tall", nn: "Observasjon utan tal", en: "Observation without a figure" },
  why: {
    nb: "Et tomt tall er verken null eller «mangler». Uten en grunn kan leseren ikke vite om tallet er glemt, skjult eller ikke målt.",
    nn: "Eit tomt tal er verken null eller «manglar». Utan ein grunn kan lesaren ikkje vite om talet er gløymt, skjult eller ikkje målt.",
    en: "An empty figure is neither zero nor “missing”. Without a reason the reader cannot know whether it was forgotten, withheld or never measured.",
  },
  mend: {
    nb: "Skriv value, eller missing med grunnen: suppressed, not_available, not_yet_available eller not_applicable.",
    nn: "Skriv value, eller missing med grunnen: suppressed, not_available, not_yet_available eller not_applicable.",
    en: "Write value, or missing with the reason: suppressed, not_available, not_yet_available or not_applicable.",
  },
  example: {
    bad: 'observations:\n  - { period: "2022" }\n',
    good: 'observations:\n  - { period: "2022", missing: not_available }\n',
  },
  message: {
    nb: ({ period }) => `Observasjonen for ${period} har verken «value» eller «missing».`,
    nn: ({ period }) => `Observasjonen for ${period} har verken «value» eller «missing».`,
    en: ({ period }) => `The observation for ${period} has neither “value” nor “missing”.`,
  },
  *check({ index }) {
    for (const { id, measure } of index.measures) {
      for (const observation of measure.observations ?? []) {
        if (observation.value !== undefined || observation.missing !== undefined) continue;
        yield { place: valueOf(observation, "period"), item: id, data: { measure: id, period: observation.period } };
      }
    }
  },
});
