/** A baseline that is set aside says why. */
import { defineRule, valueOf } from "../rule.js";

export const rule = defineRule<{ measure: string }>({
  code: "not-comparable-without-reason",
  severity: "warning",
  title: {
    nb: "Ikke sammenlignbart, uten begrunnelse",
    nn: "Ikkje samanliknbart, utan grunngiving",
    en: "Not comparable, without a reason",
  },
  why: {
    nb: "comparable: false setter utgangspunktet til side, så ingen fremdrift regnes ut. Leseren må få vite hvorfor.",
    nn: "comparable: false set utgangspunktet til side, så ingen framgang blir rekna ut. Lesaren må få vite kvifor.",
    en: "comparable: false sets the baseline aside, so that no progress is computed. The reader must learn why.",
  },
  mend: {
    nb: "Legg til reason, for eksempel at utgangspunktet teller tildelt støtte og måltallet teller etablerte tilbud.",
    nn: "Legg til reason, til dømes at utgangspunktet tel tildelt støtte og måltalet tel etablerte tilbod.",
    en: "Add reason, such as that the baseline counts grants and the target counts services in place.",
  },
  example: {
    bad: 'baseline: { kind: measured, value: 40, period: "2021", comparable: false }\n',
    good: 'baseline:\n  kind: measured\n  value: 40\n  period: "2021"\n  comparable: false\n  reason: The baseline counts grants\n',
  },
  message: {
    nb: ({ measure }) =>
      `Utgangspunktet for ${measure} er satt til side (comparable: false), men det står ikke hvorfor.`,
    nn: ({ measure }) =>
      `Utgangspunktet for ${measure} er sett til side (comparable: false), men det står ikkje kvifor.`,
    en: ({ measure }) => `The baseline of ${measure} is set aside (comparable: false), but it does not say why.`,
  },
  *check({ index }) {
    for (const { id, measure } of index.measures) {
      const { baseline } = measure;
      if (baseline?.kind !== "measured" || baseline.comparable !== false || baseline.reason !== undefined) continue;
      yield { place: valueOf(baseline, "comparable"), item: id, data: { measure: id } };
    }
  },
});
