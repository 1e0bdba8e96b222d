/** Nothing waits for itself. */
import { type Waiting, waitings } from "../dependencies.js";
import { defineRule, valueOf } from "../rule.js";

const positionOf = ({ id, on }: Waiting): number => on.indexOf(id);

export const rule = defineRule<{ id: string }>({
  code: "depends-on-itself",
  severity: "error",
  title: { nb: "Avhengig av seg selv", nn: "Avhengig av seg sjølv", en: "Dependent on itself" },
  why: {
    nb: "Det som venter på seg selv, kan aldri begynne, og følgene av en forsinkelse kan ikke regnes ut.",
    nn: "Det som ventar på seg sjølv, kan aldri byrje, og følgjene av ei forseinking kan ikkje reknast ut.",
    en: "What waits for itself can never begin, and the consequences of a delay cannot be computed.",
  },
  mend: {
    nb: "Fjern id-en fra depends_on, eller skriv den det var ment å vente på.",
    nn: "Fjern id-en frå depends_on, eller skriv den det var meint å vente på.",
    en: "Remove the id from depends_on, or write the one it was meant to wait for.",
  },
  example: {
    bad: "milestones:\n  - { id: pilot, name: Pilot, depends_on: [pilot] }\n",
    good: "milestones:\n  - { id: study, name: Study }\n  - { id: pilot, name: Pilot, depends_on: [study] }\n",
  },
  message: {
    nb: ({ id }) => `${id} er satt opp som avhengig av seg selv.`,
    nn: ({ id }) => `${id} er sett opp som avhengig av seg sjølv.`,
    en: ({ id }) => `${id} is set up to depend on itself.`,
  },
  *check({ index }) {
    for (const waiting of waitings(index)) {
      const { id, on } = waiting;
      if (on.includes(id)) yield { place: valueOf(on, positionOf(waiting)), item: id, data: { id } };
    }
  },
});
