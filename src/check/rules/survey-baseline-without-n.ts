/** A baseline found by a survey tells how many answered. */
import { defineRule, valueOf } from "../rule.js";
import { lacksRespondents, surveysOf } from "../surveys.js";

export const rule = defineRule<{ measure: string }>({
  code: "survey-baseline-without-n",
  severity: "info",
  title: {
    nb: "Utgangspunkt fra undersøkelse uten antall svar",
    nn: "Utgangspunkt frå undersøking utan talet på svar",
    en: "Survey baseline without the number of answers",
  },
  why: {
    nb: "Uten antall svar bak utgangspunktet kan ingen si om endringen siden da er større enn feilmarginen.",
    nn: "Utan talet på svar bak utgangspunktet kan ingen seie om endringa sidan då er større enn feilmarginen.",
    en: "Without the number of answers behind the baseline nobody can say whether the change since then is larger than the margin of error.",
  },
  mend: {
    nb: "Legg til n dersom undersøkelsen oppgir det.",
    nn: "Legg til n dersom undersøkinga oppgir det.",
    en: "Add n if the survey gives it.",
  },
  example: {
    bad: 'source: "survey"\nbaseline: { kind: measured, value: 40, period: "2021" }\n',
    good: 'source: "survey"\nbaseline: { kind: measured, value: 40, period: "2021", n: 1504 }\n',
  },
  message: {
    nb: ({ measure }) => `Utgangspunktet for ${measure} kommer fra en undersøkelse, men antall svar (n) mangler.`,
    nn: ({ measure }) => `Utgangspunktet for ${measure} kjem frå ei undersøking, men talet på svar (n) manglar.`,
    en: ({ measure }) => `The baseline of ${measure} comes from a survey, but the number of answers (n) is missing.`,
  },
  *check({ plan, index }) {
    const surveys = surveysOf(plan);
    for (const item of index.measures) {
      const { baseline } = item.measure;
      if (baseline?.kind !== "measured" || !lacksRespondents(baseline, item, surveys)) continue;
      yield { place: valueOf(baseline, "value"), item: item.id, data: { measure: item.id } };
    }
  },
});
