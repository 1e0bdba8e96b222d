/** Reminds of ownership that is not settled. */
import { defineRule, valueOf } from "../rule.js";
import { isOver } from "../silence.js";

export const rule = defineRule<{ initiative: string }>({
  code: "ownership-clarifying",
  severity: "info",
  title: { nb: "Eierskap under avklaring", nn: "Eigarskap under avklaring", en: "Ownership not settled" },
  why: {
    nb: "Så lenge eierskapet ikke er avklart, er det ingen som svarer for initiativet.",
    nn: "Så lenge eigarskapen ikkje er avklart, er det ingen som svarer for initiativet.",
    en: "As long as ownership is not settled, nobody answers for the initiative.",
  },
  mend: {
    nb: "Når eieren er avklart: list den i owners og fjern ownership.",
    nn: "Når eigaren er avklart: list han i owners og fjern ownership.",
    en: "Once the owner is settled, list it in owners and remove ownership.",
  },
  example: {
    bad: "ownership: clarifying\nowners: []\n",
    good: 'ownership: named\nowners: ["directorate"]\n',
  },
  message: {
    nb: ({ initiative }) => `Eierskapet til ${initiative} er fortsatt under avklaring.`,
    nn: ({ initiative }) => `Eigarskapen til ${initiative} er framleis under avklaring.`,
    en: ({ initiative }) => `The ownership of ${initiative} is still to be settled.`,
  },
  *check({ index, asOf }) {
    for (const { initiative } of index.initiatives) {
      if (initiative.ownership !== "clarifying" || isOver(initiative, asOf)) continue;
      const { id } = initiative;
      yield { place: valueOf(initiative, "ownership"), item: id, data: { initiative: id } };
    }
  },
});
