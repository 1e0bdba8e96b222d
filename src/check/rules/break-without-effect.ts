/** A break in a series tells how much it matters. */
import { defineRule, valueOf } from "../rule.js";

export const rule = defineRule<{ measure: string; at: string }>({
  code: "break-without-effect",
  severity: "warning",
  title: { nb: "Brudd uten vurdert virkning", nn: "Brot utan vurdert verknad", en: "Break without an assessed effect" },
  why: {
    nb: "Et brudd kan bety alt eller ingenting. Uten vurdert virkning vet ingen om tallene før og etter kan sammenlignes.",
    nn: "Eit brot kan bety alt eller ingenting. Utan vurdert verknad veit ingen om tala før og etter kan samanliknast.",
    en: "A break may mean everything or nothing. Without an assessed effect nobody knows whether figures before and after it compare.",
  },
  mend: {
    nb: "Legg til effect: none, minor, major eller unknown, og gjerne assessed_by med rollen som vurderte det.",
    nn: "Legg til effect: none, minor, major eller unknown, og gjerne assessed_by med rolla som vurderte det.",
    en: "Add effect: none, minor, major or unknown, and preferably assessed_by with the role that assessed it.",
  },
  example: {
    bad: 'breaks:\n  - { at: "2022", kind: wording }\n',
    good: 'breaks:\n  - { at: "2022", kind: wording, effect: minor }\n',
  },
  message: {
    nb: ({ measure, at }) => `Bruddet i ${measure} fra ${at} mangler vurdert virkning: legg til «effect».`,
    nn: ({ measure, at }) => `Brotet i ${measure} frå ${at} manglar vurdert verknad: legg til «effect».`,
    en: ({ measure, at }) => `The break in ${measure} from ${at} has no assessed effect: add “effect”.`,
  },
  *check({ index }) {
    for (const { id, measure } of index.measures) {
      for (const found of measure.breaks ?? []) {
        if (found.effect !== undefined) continue;
        yield { place: valueOf(found, "at"), item: id, data: { measure: id, at: found.at } };
      }
    }
  },
});
