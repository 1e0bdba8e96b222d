/** A measure says which way is better; there is no default. */
import { ownPlace } from "../places.js";
import { defineRule } from "../rule.js";

export const rule = defineRule<{ measure: string }>({
  code: "missing-direction",
  severity: "error",
  title: { nb: "Måling uten retning", nn: "Måling utan retning", en: "Measure without a direction" },
  why: {
    nb: "Uten retning kan ingen si om en endring er fremgang eller tilbakegang, og verktøyet gjetter ikke.",
    nn: "Utan retning kan ingen seie om ei endring er framgang eller tilbakegang, og verktøyet gjettar ikkje.",
    en: "Without a direction nobody can say whether a change is progress or decline, and the tool does not guess.",
  },
  mend: {
    nb: "Skriv direction: up når høyere er bedre, down når lavere er bedre, within når verdien skal holde seg innenfor et bånd.",
    nn: "Skriv direction: up når høgare er betre, down når lågare er betre, within når verdien skal halde seg innanfor eit band.",
    en: "Write direction: up when higher is better, down when lower is better, within when the value is to stay inside a band.",
  },
  example: {
    bad: "measures:\n  - unit: users\n    scale: count\n",
    good: "measures:\n  - unit: users\n    scale: count\n    direction: up\n",
  },
  message: {
    nb: ({ measure }) => `Målingen ${measure} sier ikke hvilken vei som er bedre: legg til «direction».`,
    nn: ({ measure }) => `Målinga ${measure} seier ikkje kva veg som er betre: legg til «direction».`,
    en: ({ measure }) => `Measure ${measure} does not say which way is better: add “direction”.`,
  },
  *check({ index }) {
    for (const { id, measure } of index.measures) {
      if (measure.direction !== undefined || measure.scale === "words") continue;
      yield { place: ownPlace(measure), item: id, data: { measure: id } };
    }
  },
});
