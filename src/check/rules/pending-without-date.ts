/** What is to be clarified has a date to be clarified by. */
import { openItems } from "../open-items.js";
import { defineRule, valueOf } from "../rule.js";

export const rule = defineRule<{ measure: string; what: string }>({
  code: "pending-without-date",
  severity: "warning",
  title: {
    nb: "Skal avklares, men uten dato",
    nn: "Skal avklarast, men utan dato",
    en: "To be clarified, but without a date",
  },
  why: {
    nb: "Et åpent punkt uten dato blir liggende: ingen får påminnelse, og det kommer aldri på dagsordenen.",
    nn: "Eit ope punkt utan dato blir liggjande: ingen får påminning, og det kjem aldri på dagsordenen.",
    en: "An open item without a date stays open: nobody is reminded, and it never reaches an agenda.",
  },
  mend: {
    nb: "Legg til decide_by med perioden det skal være avklart innen.",
    nn: "Legg til decide_by med perioden det skal vere avklart innan.",
    en: "Add decide_by with the period it is to be clarified by.",
  },
  example: {
    bad: "targets:\n  - { kind: pending }\n",
    good: 'targets:\n  - { kind: pending, decide_by: "2025-Q1" }\n',
  },
  message: {
    nb: ({ measure, what }) =>
      `${what === "baseline" ? "Utgangspunktet" : "Måltallet"} for ${measure} skal avklares, men det står ikke når: legg til «decide_by».`,
    nn: ({ measure, what }) =>
      `${what === "baseline" ? "Utgangspunktet" : "Måltalet"} for ${measure} skal avklarast, men det står ikkje når: legg til «decide_by».`,
    en: ({ measure, what }) => `The ${what} for ${measure} is to be clarified, but not by when: add “decide_by”.`,
  },
  *check({ index }) {
    for (const { id, measure } of index.measures) {
      for (const { what, node, decideBy } of openItems(measure)) {
        // What waits for other plans may not know when.
        if (node.kind === "dependent" || decideBy !== undefined) continue;
        yield { place: valueOf(node, "kind"), item: id, data: { measure: id, what } };
      }
    }
  },
});
