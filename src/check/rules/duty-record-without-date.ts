/** A record can show that a duty was done only where it is known in which period it had to be. */
import { entriesOf } from "../../evaluate/items.js";
import { defineRule, valueOf } from "../rule.js";

export const rule = defineRule<{ duty: string }>({
  code: "duty-record-without-date",
  severity: "warning",
  title: {
    nb: "Plikt som registreres, men ikke har noen tid",
    nn: "Plikt som blir registrert, men ikkje har noka tid",
    en: "Duty that is recorded, and has no time",
  },
  why: {
    nb: "recorded_by sier hva som viser at plikten er oppfylt i en periode. Uten due eller en hyppighet er det ingen periode å vise det for, og ingen blir minnet om den.",
    nn: "recorded_by seier kva som viser at plikta er oppfylt i ein periode. Utan due eller noko om kor ofte er det ingen periode å vise det for, og ingen blir mint om ho.",
    en: "recorded_by says what shows that the duty was done in a period. Without due or how often there is no period to show it for, and nobody is reminded of it.",
  },
  mend: {
    nb: "Legg til due, eller cadence med hvor ofte det skal gjøres. Fjern recorded_by hvis plikten er løpende.",
    nn: "Legg til due, eller cadence med kor ofte det skal gjerast. Fjern recorded_by dersom plikta er løpande.",
    en: "Add due, or cadence with how often it is to be done. Remove recorded_by if the duty is continuous.",
  },
  example: {
    bad: "duties:\n  - { id: revise, text: Revise the plan, recorded_by: edition }\n",
    good: "duties:\n  - { id: revise, text: Revise the plan, cadence: yearly, recorded_by: edition }\n",
  },
  message: {
    nb: ({ duty }) => `Plikten ${duty} har recorded_by, men verken due eller en hyppighet.`,
    nn: ({ duty }) => `Plikta ${duty} har recorded_by, men verken due eller cadence.`,
    en: ({ duty }) => `The duty ${duty} has recorded_by, and neither due nor how often.`,
  },
  *check({ plan }) {
    const duties = entriesOf(plan, "governance").flatMap(({ content }) => content.duties ?? []);
    for (const duty of duties) {
      const { id, due, cadence, recorded_by } = duty;
      const repeated = cadence !== undefined && cadence !== "continuous";
      if (recorded_by === undefined || due !== undefined || repeated) continue;
      yield { place: valueOf(duty, "recorded_by"), item: null, data: { duty: id } };
    }
  },
});
