/** A figure for an earlier period needs to know what was known then. */
import { isUndatedMember } from "../../evaluate/derive.js";
import { derivedMeasures, firstOf, named, positionOf } from "../derived.js";
import { defineRule, valueOf } from "../rule.js";

type Data = Readonly<{
  measure: string;
  period: string;
  /** The first members of which a date is missing. */
  ids: readonly string[];
  count: number;
}>;

export const rule = defineRule<Data>({
  code: "derived-undated",
  severity: "warning",
  title: {
    nb: "Ikke sagt hva som var kjent da",
    nn: "Ikkje sagt kva som var kjent då",
    en: "Not said what was known then",
  },
  why: {
    nb: "Et tall for en tidligere periode bygger på det som var kjent da perioden var slutt. En prognose, en evaluering eller en plass i porteføljen uten dato gjelder i dag, og sier ikke hva som gjaldt før.",
    nn: "Eit tal for ein tidlegare periode byggjer på det som var kjent då perioden var slutt. Ein prognose, ei evaluering eller ein plass i porteføljen utan dato gjeld i dag, og seier ikkje kva som galdt før.",
    en: "A figure for an earlier period rests on what was known when the period ended. A forecast, an evaluation or a place in the portfolio without a date holds today, and does not say what held before.",
  },
  mend: {
    nb: 'Skriv den som en liste med datoer: forecast: [{ date: "2025-03", reported: "2023-11-01" }], evaluation: [{ state: funded, since: "2023-05-01" }] eller portfolio: [{ inside: true, since: "2023-02-01" }]. Vet ingen når det ble kjent, ta perioden ut av complete.',
    nn: 'Skriv det som ei liste med datoar: forecast: [{ date: "2025-03", reported: "2023-11-01" }], evaluation: [{ state: funded, since: "2023-05-01" }] eller portfolio: [{ inside: true, since: "2023-02-01" }]. Veit ingen når det vart kjent, så ta perioden ut av complete.',
    en: 'Write it as a list with dates: forecast: [{ date: "2025-03", reported: "2023-11-01" }], evaluation: [{ state: funded, since: "2023-05-01" }] or portfolio: [{ inside: true, since: "2023-02-01" }]. If nobody knows when it became known, take the period out of complete.',
  },
  example: {
    bad: 'milestones:\n  - { id: pilot, name: Pilot, due: "2024-12", forecast: "2025-03" }\n',
    good: 'milestones:\n  - { id: pilot, name: Pilot, due: "2024-12", forecast: [{ date: "2025-03", reported: "2023-11-01" }] }\n',
  },
  message: {
    nb: (data) =>
      `For ${data.period} er tallet ikke regnet ut: planen sier ikke hva som var kjent da om ${named(data).nb}.`,
    nn: (data) =>
      `For ${data.period} er talet ikkje rekna ut: planen seier ikkje kva som var kjent då om ${named(data).nn}.`,
    en: (data) =>
      `The figure for ${data.period} is not computed: the plan does not say what was known then of ${named(data).en}.`,
  },
  *check(context) {
    for (const { id, derive, figures } of derivedMeasures(context)) {
      for (const { period, members } of figures) {
        const ids = members.filter(isUndatedMember).map((member) => member.id);
        if (ids.length === 0) continue;
        const place = valueOf(derive.complete, positionOf(derive, period));
        yield { place, item: id, data: { measure: id, period, ids: firstOf(ids), count: ids.length } };
      }
    }
  },
});
