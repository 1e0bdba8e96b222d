/** A figure over a breakdown needs a breakdown that the measure has. */
import { nearest } from "../nearest.js";
import { meant } from "../places.js";
import { defineRule, valueOf } from "../rule.js";
import { quoted } from "../wording.js";

const breakdowns =
  "breakdowns:\n  - { id: municipality, file: data/a.csv, dimension: Municipality, codelist: municipalities }\n";

export const rule = defineRule<{ measure: string; given: string }>({
  code: "derive-unknown-breakdown",
  severity: "error",
  title: { nb: "Ukjent fordeling i derive", nn: "Ukjend fordeling i derive", en: "Unknown breakdown in derive" },
  why: {
    nb: "derive peker på en av fordelingene i samme måling. Finnes den ikke, er det ingenting å regne ut.",
    nn: "derive peiker på ei av fordelingane i same måling. Finst ho ikkje, er det ingenting å rekne ut.",
    en: "derive points to one of the breakdowns of the same measure. Where it is not there, there is nothing to compute.",
  },
  mend: {
    nb: "Skriv id-en til en fordeling som målingen har under breakdowns, eller legg den inn der.",
    nn: "Skriv id-en til ei fordeling som målinga har under breakdowns, eller legg ho inn der.",
    en: "Write the id of a breakdown that the measure has under breakdowns, or add it there.",
  },
  example: {
    bad: `derive: { kind: breakdown, breakdown: municipalities, at_least: 1, complete: ["2023"] }\n${breakdowns}`,
    good: `derive: { kind: breakdown, breakdown: municipality, at_least: 1, complete: ["2023"] }\n${breakdowns}`,
  },
  message: {
    nb: ({ given }) => `Målingen har ingen fordeling med id-en ${quoted(given, "nb")} under breakdowns.`,
    nn: ({ given }) => `Målinga har inga fordeling med id-en ${quoted(given, "nn")} under breakdowns.`,
    en: ({ given }) => `The measure has no breakdown with the id ${quoted(given, "en")} under breakdowns.`,
  },
  *check({ index }) {
    for (const { id, measure } of index.measures) {
      const { derive, breakdowns = [] } = measure;
      if (derive?.kind !== "breakdown") continue;
      const ids = breakdowns.map((each) => each.id);
      // one of spaces is told as that
      if (ids.includes(derive.breakdown) || derive.breakdown.trim() === "") continue;
      const data = { measure: id, given: derive.breakdown };
      yield { place: valueOf(derive, "breakdown"), item: id, data, ...meant(nearest(derive.breakdown, ids)) };
    }
  },
});
