/** Every outcome is moved by an initiative: only an indicator is there. */
import { outcomesWith } from "../outcomes.js";
import { defineRule } from "../rule.js";

export const rule = defineRule<{ outcome: string }>({
  code: "outcome-unmoved",
  severity: "info",
  title: {
    nb: "Målbildepunkt uten initiativ",
    nn: "Målbiletepunkt utan initiativ",
    en: "Outcome without an initiative",
  },
  why: {
    nb: "Utviklingen blir målt, men planen har ikke noe initiativ som skal skape den.",
    nn: "Utviklinga blir målt, men planen har ikkje noko initiativ som skal skape ho.",
    en: "The development is measured, but the plan has no initiative to bring it about.",
  },
  mend: {
    nb: "Før punktet opp hos et initiativ som bidrar til det, eller foreslå et nytt.",
    nn: "Før punktet opp hos eit initiativ som bidreg til det, eller foreslå eit nytt.",
    en: "List it under an initiative that serves it, or propose a new one.",
  },
  example: {
    bad: 'outcomes: []\nmoves: ["1.1"]   # only an indicator names b1.1\n',
    good: 'outcomes: ["b1.1"]\n',
  },
  message: {
    nb: ({ outcome }) => `Ingen initiativer flytter målbildepunktet ${outcome}; det blir bare målt.`,
    nn: ({ outcome }) => `Ingen initiativ flyttar målbiletepunktet ${outcome}; det blir berre målt.`,
    en: ({ outcome }) => `No initiative moves the outcome ${outcome}; it is only measured.`,
  },
  check: (context) => outcomesWith(context, { measured: true, moved: false }),
});
