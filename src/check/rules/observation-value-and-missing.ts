/** An observation does not both hold a figure and say that there is none. */
import { defineRule, keyOf } from "../rule.js";

export const rule = defineRule<{ measure: string; period: string; missing: string }>({
  code: "observation-value-and-missing",
  severity: "error",
  title: { nb: "Både tall og «mangler»", nn: "Både tal og «manglar»", en: "Both a figure and “missing”" },
  why: {
    nb: "Observasjonen har et tall og sier samtidig at det ikke finnes. Bare ett av dem kan være sant.",
    nn: "Observasjonen har eit tal og seier samtidig at det ikkje finst. Berre eitt av dei kan vere sant.",
    en: "The observation holds a figure and says at the same time that there is none. Only one can be true.",
  },
  mend: { nb: "Fjern value eller missing.", nn: "Fjern value eller missing.", en: "Remove value or missing." },
  example: {
    bad: 'observations:\n  - { period: "2022", value: 43, missing: suppressed }\n',
    good: 'observations:\n  - { period: "2022", value: 43 }\n',
  },
  message: {
    nb: ({ period, missing }) => `Observasjonen for ${period} har et tall, men sier også at det mangler (${missing}).`,
    nn: ({ period, missing }) => `Observasjonen for ${period} har eit tal, men seier også at det manglar (${missing}).`,
    en: ({ period, missing }) =>
      `The observation for ${period} holds a figure, but also says that it is missing (${missing}).`,
  },
  *check({ index }) {
    for (const { id, measure } of index.measures) {
      for (const observation of measure.observations ?? []) {
        const { period, missing } = observation;
        if (observation.value === undefined || missing === undefined) continue;
        yield { place: keyOf(observation, "missing"), item: id, data: { measure: id, period, missing } };
      }
    }
  },
});
