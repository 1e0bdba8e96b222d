/** A share found by a survey tells how many answered. */
import { defineRule, valueOf } from "../rule.js";
import { lacksRespondents, surveysOf } from "../surveys.js";

export const rule = defineRule<{ measure: string; period: string }>({
  code: "survey-without-n",
  severity: "warning",
  title: {
    nb: "Undersøkelse uten antall svar",
    nn: "Undersøking utan talet på svar",
    en: "Survey figure without the number of answers",
  },
  why: {
    nb: "Uten antall svar kan ingen si om en endring er større enn feilmarginen.",
    nn: "Utan talet på svar kan ingen seie om ei endring er større enn feilmarginen.",
    en: "Without the number of answers nobody can say whether a change is larger than the margin of error.",
  },
  mend: {
    nb: "Legg til n, antall som svarte på spørsmålet. Det står som regel i undersøkelsens metodekapittel.",
    nn: "Legg til n, talet på dei som svarte på spørsmålet. Det står som regel i metodekapittelet i undersøkinga.",
    en: "Add n, the number who answered the question. It is usually in the survey's chapter on method.",
  },
  example: {
    bad: 'source: "survey"\nobservations:\n  - { period: "2022", value: 43 }\n',
    good: 'source: "survey"\nobservations:\n  - { period: "2022", value: 43, n: 1524 }\n',
  },
  message: {
    nb: ({ period }) => `Andelen for ${period} kommer fra en undersøkelse, men antall svar (n) mangler.`,
    nn: ({ period }) => `Andelen for ${period} kjem frå ei undersøking, men talet på svar (n) manglar.`,
    en: ({ period }) => `The share for ${period} comes from a survey, but the number of answers (n) is missing.`,
  },
  *check({ plan, index }) {
    const surveys = surveysOf(plan);
    for (const item of index.measures) {
      for (const observation of item.measure.observations ?? []) {
        if (!lacksRespondents(observation, item, surveys)) continue;
        const data = { measure: item.id, period: observation.period };
        yield { place: valueOf(observation, "value"), item: item.id, data };
      }
    }
  },
});
