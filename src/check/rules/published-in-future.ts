/** A figure is not published yet at the judgement date. */
import { endOf, isBefore } from "../dates.js";
import { publishedTooEarly } from "../published.js";
import { defineRule, valueOf } from "../rule.js";

export const rule = defineRule<{ period: string; published: string; asOf: string }>({
  code: "published-in-future",
  severity: "warning",
  title: { nb: "Publisert i fremtiden", nn: "Publisert i framtida", en: "Published in the future" },
  why: {
    nb: "Et tall teller først fra den dagen det er publisert. Ligger datoen frem i tid, blir tallet holdt utenfor alle dommer til da.",
    nn: "Eit tal tel først frå den dagen det er publisert. Ligg datoen fram i tid, blir talet halde utanfor alle vurderingar til då.",
    en: "A figure counts from the day it is published. With a day still to come, it is kept out of every verdict until then.",
  },
  mend: {
    nb: "Kontroller året i published. Stemmer datoen, er det ikke noe å rette.",
    nn: "Kontroller året i published. Stemmer datoen, er det ikkje noko å rette.",
    en: "Check the year in published. If the day is right, there is nothing to mend.",
  },
  example: {
    bad: 'observations:\n  - { period: "2022", value: 43, published: "2032-02-01" }\n',
    good: 'observations:\n  - { period: "2022", value: 43, published: "2023-02-01" }\n',
  },
  message: {
    nb: ({ period, published, asOf }) =>
      `Tallet for ${period} er publisert ${published}, etter ${asOf}; det teller ikke før da.`,
    nn: ({ period, published, asOf }) =>
      `Talet for ${period} er publisert ${published}, etter ${asOf}; det tel ikkje før då.`,
    en: ({ period, published, asOf }) =>
      `The figure for ${period} is published ${published}, after ${asOf}; it does not count before then.`,
  },
  *check({ index, asOf }) {
    for (const { id, measure } of index.measures) {
      for (const observation of measure.observations ?? []) {
        const { period, published } = observation;
        if (published === undefined || publishedTooEarly(observation) || !isBefore(asOf, endOf(published))) continue;
        yield { place: valueOf(observation, "published"), item: id, data: { period, published, asOf } };
      }
    }
  },
});
