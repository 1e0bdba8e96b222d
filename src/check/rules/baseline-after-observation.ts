/** The baseline comes before the figures that are held against it. */
import { endOf, isBefore } from "../dates.js";
import { defineRule, valueOf } from "../rule.js";

export const rule = defineRule<{ measure: string; baseline: string; observation: string }>({
  code: "baseline-after-observation",
  severity: "warning",
  title: {
    nb: "Utgangspunkt etter en observasjon",
    nn: "Utgangspunkt etter ein observasjon",
    en: "Baseline after an observation",
  },
  why: {
    nb: "Bare tall etter utgangspunktet teller i dommen. Ligger utgangspunktet senere enn alle observasjonene, er som regel en av periodene feil, og tallene faller stille ut. Eldre historikk foran et utgangspunkt er i orden når det også finnes tall etter det.",
    nn: "Berre tal etter utgangspunktet tel i vurderinga. Ligg utgangspunktet seinare enn alle observasjonane, er som regel ein av periodane feil, og tala fell stille ut. Eldre historikk framfor eit utgangspunkt er i orden når det også finst tal etter det.",
    en: "Only figures after the baseline count in the verdict. A baseline later than every observation usually means that one of the periods is wrong, and the figures drop out in silence. History before a baseline is fine where there are figures after it too.",
  },
  mend: {
    nb: "Rett perioden til utgangspunktet eller observasjonen. Bruk det tidligste tallet som utgangspunkt, eller la tallene fra før utgangspunktet stå utenfor målingen.",
    nn: "Rett perioden til utgangspunktet eller observasjonen. Bruk det tidlegaste talet som utgangspunkt, eller la tala frå før utgangspunktet stå utanfor målinga.",
    en: "Correct the period of the baseline or of the observation. Take the earliest figure as the baseline, or keep figures from before it outside the measure.",
  },
  example: {
    bad: 'baseline: { kind: measured, value: 40, period: "2024" }\nobservations:\n  - { period: "2022", value: 43 }\n',
    good: 'baseline: { kind: measured, value: 40, period: "2021" }\nobservations:\n  - { period: "2022", value: 43 }\n',
  },
  message: {
    nb: ({ baseline, observation }) =>
      `Utgangspunktet gjelder ${baseline}, men målingen har en observasjon allerede for ${observation}.`,
    nn: ({ baseline, observation }) =>
      `Utgangspunktet gjeld ${baseline}, men målinga har ein observasjon alt for ${observation}.`,
    en: ({ baseline, observation }) =>
      `The baseline stands for ${baseline}, yet the measure has an observation as early as ${observation}.`,
  },
  *check({ index }) {
    for (const { id, measure } of index.measures) {
      const { baseline, observations = [] } = measure;
      if (baseline?.period === undefined) continue;
      const end = endOf(baseline.period);
      const [earlier, ...others] = observations;
      if (earlier === undefined) continue;
      // Figures on both sides are a series with a history; figures before it alone are a slip.
      if (![earlier, ...others].every(({ period }) => isBefore(endOf(period), end))) continue;
      const data = { measure: id, baseline: baseline.period, observation: earlier.period };
      yield { place: valueOf(baseline, "period"), item: id, data };
    }
  },
});
