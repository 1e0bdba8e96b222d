/** Every outcome is followed by an indicator and moved by an initiative: neither is there. */
import { outcomesWith } from "../outcomes.js";
import { defineRule } from "../rule.js";

export const rule = defineRule<{ outcome: string }>({
  code: "outcome-uncovered",
  severity: "warning",
  title: {
    nb: "Målbildepunkt som ingenting dekker",
    nn: "Målbiletepunkt som ingenting dekkjer",
    en: "Outcome that nothing covers",
  },
  why: {
    nb: "Strategien lover dette, men ingen målindikator følger det og ingen initiativer flytter det. Da kan planen verken vise eller skape fremgang.",
    nn: "Strategien lovar dette, men ingen målindikator følgjer det og ingen initiativ flyttar det. Då kan planen verken vise eller skape framgang.",
    en: "The strategy promises this, but no indicator follows it and no initiative moves it. The plan can neither show nor bring progress.",
  },
  mend: {
    nb: "Før punktet opp under outcomes eller outcomes_partly hos det som dekker det, eller foreslå en ny målindikator eller et nytt initiativ.",
    nn: "Før punktet opp under outcomes eller outcomes_partly hos det som dekkjer det, eller foreslå ein ny målindikator eller eit nytt initiativ.",
    en: "List it under outcomes or outcomes_partly of what covers it, or propose a new indicator or initiative.",
  },
  example: {
    bad: 'outcomes:\n  - { id: "b1.1", text: Easy access }\n  - { id: "b1.2", text: Safe sharing }   # named nowhere else\n',
    good: 'outcomes:\n  - { id: "b1.1", text: Easy access }\n',
  },
  message: {
    nb: ({ outcome }) => `Ingen målindikator og ingen initiativer dekker målbildepunktet ${outcome}.`,
    nn: ({ outcome }) => `Ingen målindikator og ingen initiativ dekkjer målbiletepunktet ${outcome}.`,
    en: ({ outcome }) => `No indicator and no initiative covers the outcome ${outcome}.`,
  },
  check: (context) => outcomesWith(context, { measured: false, moved: false }),
});
