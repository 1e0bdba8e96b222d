/** An initiative has an owner, or says that it is not settled. */
import { ownPlace } from "../places.js";
import { defineRule } from "../rule.js";
import { isOver } from "../silence.js";

export const rule = defineRule<{ initiative: string }>({
  code: "owner-missing",
  severity: "warning",
  title: { nb: "Initiativ uten eier", nn: "Initiativ utan eigar", en: "Initiative without an owner" },
  why: {
    nb: "Uten eier er det ingen å hente status fra, og ingen som har ansvaret når noe henger etter.",
    nn: "Utan eigar er det ingen å hente status frå, og ingen som har ansvaret når noko heng etter.",
    en: "Without an owner there is nobody to ask for status, and nobody responsible when something lags.",
  },
  mend: {
    nb: "List eierne i owners, eller skriv ownership: several eller ownership: clarifying.",
    nn: "List eigarane i owners, eller skriv ownership: several eller ownership: clarifying.",
    en: "List the owners in owners, or write ownership: several or ownership: clarifying.",
  },
  example: {
    bad: "owners: []\n",
    good: 'owners: ["directorate"]\n',
  },
  message: {
    nb: ({ initiative }) => `Initiativet ${initiative} har ingen eier.`,
    nn: ({ initiative }) => `Initiativet ${initiative} har ingen eigar.`,
    en: ({ initiative }) => `Initiative ${initiative} has no owner.`,
  },
  *check({ index, asOf }) {
    for (const { initiative } of index.initiatives) {
      const { id, ownership = "named", owners = [] } = initiative;
      if (ownership !== "named" || owners.length > 0 || isOver(initiative, asOf)) continue;
      yield { place: ownPlace(initiative), item: id, data: { initiative: id } };
    }
  },
});
