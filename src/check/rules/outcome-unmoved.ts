/** Every outcome is moved by an initiative: only an indicator is there. */
import { outcomesWith } from "../outcomes.js";
import { defineRule } from "../rule.js";

export const rule = defineRule<{ outcome: string }>({
  code: "outcome-unmoved",
  severity: "info",
  title: { nb: "Målbildepunkt uten initiativ", en: "Outcome without an initiative" },
  why: {
    nb: "Utviklingen blir målt, men planen har ikke noe initiativ som skal skape den.",
    en: "The development is measured, but the plan has no initiative to bring it about.",
  },
  mend: {
    nb: "Før punktet opp hos et initiativ som bidrar til det, eller foreslå et nytt.",
    en: "List it under an initiative that serves it, or propose a new one.",
  },
  example: {
    bad: 'outcomes: []\nmoves: ["1.1"]   # only an indicator names b1.1\n',
    good: 'outcomes: ["b1.1"]\n',
  },
  message: {
    nb: ({ outcome }) => `Ingen initiativer flytter målbildepunktet ${outcome}; det blir bare målt.`,
    en: ({ outcome }) => `No initiative moves the outcome ${outcome}; it is only measured.`,
  },
  check: (context) => outcomesWith(context, { measured: true, moved: false }),
});
