/** Somebody is to see to it that a benefit comes. */
import { defineRule, valueOf } from "../rule.js";
import { isOver } from "../silence.js";

export const rule = defineRule<{ initiative: string; benefit: string }>({
  code: "benefit-without-owner",
  severity: "info",
  title: { nb: "Gevinst uten eier", nn: "Gevinst utan eigar", en: "Benefit without an owner" },
  why: {
    nb: "Gevinster kommer ofte etter at arbeidet er avsluttet. Uten en eier i linjen er det ingen som følger dem opp da.",
    nn: "Gevinstar kjem ofte etter at arbeidet er avslutta. Utan ein eigar i linja er det ingen som følgjer dei opp då.",
    en: "Benefits often come after the work is over. Without an owner in the line organisation nobody follows them up then.",
  },
  mend: {
    nb: "Legg til owner: den organisasjonen som skal hente ut gevinsten.",
    nn: "Legg til owner: den organisasjonen som skal hente ut gevinsten.",
    en: "Add owner: the organisation that is to realise the benefit.",
  },
  example: {
    bad: "benefits:\n  - { id: time, text: Less time on the phone }\n",
    good: "benefits:\n  - { id: time, text: Less time on the phone, owner: directorate }\n",
  },
  message: {
    nb: ({ initiative, benefit }) => `Gevinsten ${benefit} i ${initiative} har ingen eier.`,
    nn: ({ initiative, benefit }) => `Gevinsten ${benefit} i ${initiative} har ingen eigar.`,
    en: ({ initiative, benefit }) => `The benefit ${benefit} of ${initiative} has no owner.`,
  },
  *check({ index, asOf }) {
    for (const { initiative } of index.initiatives) {
      if (isOver(initiative, asOf)) continue;
      for (const benefit of initiative.benefits ?? []) {
        if (benefit.owner !== undefined) continue;
        const data = { initiative: initiative.id, benefit: benefit.id };
        yield { place: valueOf(benefit, "id"), item: initiative.id, data };
      }
    }
  },
});
