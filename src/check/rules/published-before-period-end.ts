/** A figure is published after the period it stands for. */
import { publishedTooEarly } from "../published.js";
import { defineRule, valueOf } from "../rule.js";

export const rule = defineRule<{ period: string; published: string }>({
  code: "published-before-period-end",
  severity: "error",
  title: {
    nb: "Publisert før perioden var over",
    nn: "Publisert før perioden var over",
    en: "Published before its period was over",
  },
  why: {
    nb: "Et tall for en periode kan ikke foreligge før perioden er slutt. Enten er datoen feil, eller så gjelder tallet en kortere periode.",
    nn: "Eit tal for ein periode kan ikkje liggje føre før perioden er slutt. Anten er datoen feil, eller så gjeld talet ein kortare periode.",
    en: "A figure for a period cannot exist before the period ends. Either the date is wrong, or the figure stands for a shorter period.",
  },
  mend: {
    nb: 'Rett datoen, eller skriv den perioden tallet faktisk gjelder, for eksempel "2022-09". Er det en prognose, sett flags: [forecast].',
    nn: 'Rett datoen, eller skriv den perioden talet faktisk gjeld, til dømes "2022-09". Er det ein prognose, så set flags: [forecast].',
    en: 'Correct the date, or write the period the figure really covers, such as "2022-09". If it is a forecast, set flags: [forecast].',
  },
  example: {
    bad: 'observations:\n  - { period: "2022", value: 43, published: "2022-10-01" }\n',
    good: 'observations:\n  - { period: "2022-09", value: 43, published: "2022-10-01" }\n',
  },
  message: {
    nb: ({ period, published }) => `Tallet gjelder ${period}, men er publisert ${published}, før perioden var over.`,
    nn: ({ period, published }) => `Talet gjeld ${period}, men er publisert ${published}, før perioden var over.`,
    en: ({ period, published }) =>
      `The figure stands for ${period} but was published ${published}, before that was over.`,
  },
  *check({ index }) {
    for (const { id, measure } of index.measures) {
      for (const observation of measure.observations ?? []) {
        const { period, published } = observation;
        if (published === undefined || !publishedTooEarly(observation)) continue;
        yield { place: valueOf(observation, "published"), item: id, data: { period, published } };
      }
    }
  },
});
