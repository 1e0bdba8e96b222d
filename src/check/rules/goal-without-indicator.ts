/** An overall goal is followed by something, or something is planned. */
import { entriesOf } from "../../evaluate/items.js";
import { ownPlace } from "../places.js";
import { defineRule } from "../rule.js";
import { mayBeLeftOut } from "../silence.js";

export const rule = defineRule<{ goal: string }>({
  code: "goal-without-indicator",
  severity: "info",
  title: {
    nb: "Overordnet mål uten målindikator",
    nn: "Overordna mål utan målindikator",
    en: "Overall goal without an indicator",
  },
  why: {
    nb: "Planen følger veien dit, men ikke om det overordnede målet kommer nærmere.",
    nn: "Planen følgjer vegen dit, men ikkje om det overordna målet kjem nærmare.",
    en: "The plan follows the way there, but not whether the overall goal comes nearer.",
  },
  mend: {
    nb: "Legg til en målindikator under målet, eller skriv under planned hva som er på vei.",
    nn: "Legg til ein målindikator under målet, eller skriv under planned kva som er på veg.",
    en: "Add an indicator under the goal, or write under planned what is on its way.",
  },
  example: {
    bad: 'goals:\n  - { id: "g1", name: Better health }\n',
    good: 'goals:\n  - { id: "g1", name: Better health, planned: [{ id: "g1-p1", text: Indicators to come }] }\n',
  },
  message: {
    nb: ({ goal }) => `Ingen målindikator følger det overordnede målet ${goal}, og ingen er planlagt.`,
    nn: ({ goal }) => `Ingen målindikator følgjer det overordna målet ${goal}, og ingen er planlagd.`,
    en: ({ goal }) => `No indicator follows the overall goal ${goal}, and none is planned.`,
  },
  *check({ plan }) {
    for (const { content, file } of entriesOf(plan, "strategy")) {
      for (const goal of content.goals ?? []) {
        const { id, indicators = [], planned = [] } = goal;
        if (indicators.length + planned.length > 0 || mayBeLeftOut(plan, id, file, ["goals", "indicators", "planned"]))
          continue;
        yield { place: ownPlace(goal), item: id, data: { goal: id } };
      }
    }
  },
});
