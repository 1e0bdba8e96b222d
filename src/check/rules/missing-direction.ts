/** A measure says which way is better; there is no default. */
import { ownPlace } from "../places.js";
import { defineRule } from "../rule.js";

export const rule = defineRule<{ measure: string }>({
  code: "missing-direction",
  severity: "error",
  title: { nb: "Måling uten retning", en: "Measure without a direction" },
  why: {
    nb: "Uten retning kan ingen si om en endring er fremgang eller tilbakegang, og verktøyet gjetter ikke.",
    en: "Without a direction nobody can say whether a change is progress or decline, and the tool does not guess.",
  },
  mend: {
    nb: "Skriv direction: up når høyere er bedre, down når lavere er bedre, within når verdien skal holde seg innenfor et bånd.",
    en: "Write direction: up when higher is better, down when lower is better, within when the value is to stay inside a band.",
  },
  example: {
    bad: "measures:\n  - unit: users\n    scale: count\n",
    good: "measures:\n  - unit: users\n    scale: count\n    direction: up\n",
  },
  message: {
    nb: ({ measure }) => `Målingen ${measure} sier ikke hvilken vei som er bedre: legg til «direction».`,
    en: ({ measure }) => `Measure ${measure} does not say which way is better: add “direction”.`,
  },
  *check({ index }) {
    for (const { id, measure } of index.measures) {
      if (measure.direction !== undefined || measure.scale === "words") continue;
      yield { place: ownPlace(measure), item: id, data: { measure: id } };
    }
  },
});
