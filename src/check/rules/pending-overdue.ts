/** A date to be clarified by has not passed. */
import { endOf, isBefore } from "../dates.js";
import { openItems } from "../open-items.js";
import { defineRule, valueOf } from "../rule.js";

export const rule = defineRule<{ measure: string; what: string; by: string }>({
  code: "pending-overdue",
  severity: "warning",
  title: { nb: "Skulle vært avklart", nn: "Skulle ha vore avklart", en: "Should have been clarified" },
  why: {
    nb: "Datoen da dette skulle være avklart, er passert. Så lenge punktet står åpent, kan målingen ikke bedømmes.",
    nn: "Datoen då dette skulle vere avklart, er passert. Så lenge punktet står ope, kan målinga ikkje vurderast.",
    en: "The date by which this was to be clarified has passed. As long as it stays open, the measure cannot be judged.",
  },
  mend: {
    nb: "Legg inn det som ble avklart, eller sett en ny dato og noter hvorfor.",
    nn: "Legg inn det som vart avklart, eller set ein ny dato og noter kvifor.",
    en: "Enter what was clarified, or set a new date and note why.",
  },
  example: {
    bad: 'targets:\n  - { kind: pending, decide_by: "2023-Q1" }\n',
    good: 'targets:\n  - { kind: level, value: 60, due: "2025" }\n',
  },
  message: {
    nb: ({ measure, what, by }) =>
      `${what === "baseline" ? "Utgangspunktet" : "Måltallet"} for ${measure} skulle vært avklart innen ${by}.`,
    nn: ({ measure, what, by }) =>
      `${what === "baseline" ? "Utgangspunktet" : "Måltalet"} for ${measure} skulle ha vore avklart innan ${by}.`,
    en: ({ measure, what, by }) => `The ${what} for ${measure} was to be clarified by ${by}.`,
  },
  *check({ index, asOf }) {
    for (const { id, measure } of index.measures) {
      for (const { what, node, decideBy } of openItems(measure)) {
        if (decideBy === undefined || !isBefore(endOf(decideBy), asOf)) continue;
        yield { place: valueOf(node, "decide_by"), item: id, data: { measure: id, what, by: decideBy } };
      }
    }
  },
});
