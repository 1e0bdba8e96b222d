/** Every outcome is followed by an indicator: only an initiative is there. */
import { outcomesWith } from "../outcomes.js";
import { defineRule } from "../rule.js";

export const rule = defineRule<{ outcome: string }>({
  code: "outcome-unmeasured",
  severity: "info",
  title: {
    nb: "Målbildepunkt uten målindikator",
    nn: "Målbiletepunkt utan målindikator",
    en: "Outcome without an indicator",
  },
  why: {
    nb: "Noe gjøres, men ingen målindikator viser om det virker.",
    nn: "Noko blir gjort, men ingen målindikator viser om det verkar.",
    en: "Something is being done, but no indicator shows whether it works.",
  },
  mend: {
    nb: "Før punktet opp hos en målindikator som dekker det, helt eller delvis, eller vurder en ny.",
    nn: "Før punktet opp hos ein målindikator som dekkjer det, heilt eller delvis, eller vurder ein ny.",
    en: "List it under an indicator that covers it, wholly or in part, or consider a new one.",
  },
  example: {
    bad: 'indicators:\n  - { id: "1.1", name: Reach, type: result, outcomes: [] }   # only an initiative names b1.1\n',
    good: 'indicators:\n  - { id: "1.1", name: Reach, type: result, outcomes: ["b1.1"] }\n',
  },
  message: {
    nb: ({ outcome }) => `Ingen målindikator følger målbildepunktet ${outcome}; bare initiativer dekker det.`,
    nn: ({ outcome }) => `Ingen målindikator følgjer målbiletepunktet ${outcome}; berre initiativ dekkjer det.`,
    en: ({ outcome }) => `No indicator follows the outcome ${outcome}; only initiatives cover it.`,
  },
  check: (context) => outcomesWith(context, { measured: false, moved: true }),
});
