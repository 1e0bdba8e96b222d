/** Initiatives and milestones do not wait for each other in a ring. */
import { ringsOf, waitings } from "../dependencies.js";
import { defineRule, valueOf } from "../rule.js";

const arrows = (ring: readonly string[]): string => [...ring, ...ring.slice(0, 1)].join(" → ");

export const rule = defineRule<{ ring: readonly string[] }>({
  code: "dependency-cycle",
  severity: "error",
  title: { nb: "Avhengighet i ring", nn: "Avhengnad i ring", en: "Dependencies in a ring" },
  why: {
    nb: "Venter de på hverandre, kan ingen av dem begynne, og følgene av en forsinkelse kan ikke regnes ut.",
    nn: "Ventar dei på kvarandre, kan ingen av dei byrje, og følgjene av ei forseinking kan ikkje reknast ut.",
    en: "When they wait for each other, none of them can begin, and the consequences of a delay cannot be computed.",
  },
  mend: {
    nb: "Finn ut hvem som må vente på hvem, og fjern en av pilene fra depends_on.",
    nn: "Finn ut kven som må vente på kven, og fjern ei av pilene frå depends_on.",
    en: "Find out which must wait for which, and remove one of the arrows from depends_on.",
  },
  example: {
    bad: "milestones:\n  - { id: study, name: Study, depends_on: [pilot] }\n  - { id: pilot, name: Pilot, depends_on: [study] }\n",
    good: "milestones:\n  - { id: study, name: Study }\n  - { id: pilot, name: Pilot, depends_on: [study] }\n",
  },
  message: {
    nb: ({ ring }) => `Disse venter på hverandre: ${arrows(ring)}.`,
    nn: ({ ring }) => `Desse ventar på kvarandre: ${arrows(ring)}.`,
    en: ({ ring }) => `These wait for each other: ${arrows(ring)}.`,
  },
  *check({ index }) {
    for (const { first, ring } of ringsOf(waitings(index))) {
      const place = valueOf(first.on, first.on.indexOf(ring[1] ?? ""));
      yield { place, item: first.id, data: { ring } };
    }
  },
});
