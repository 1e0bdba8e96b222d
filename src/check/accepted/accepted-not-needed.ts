/** What was accepted and is no longer there: the acceptance would otherwise hide the next such fault. */
import { defineRule } from "../rule.js";

type Data = Readonly<{
  code: string;
  subject: string;
  field: string;
  why: "covered" | "no-item" | "elsewhere" | "mended";
}>;

export const rule = defineRule<Data>({
  code: "accepted-not-needed",
  severity: "warning",
  title: {
    nb: "Godtatt funn som ikke finnes lenger",
    nn: "Godteke funn som ikkje finst lenger",
    en: "Accepted finding that is no longer there",
  },
  why: {
    nb: "Et unntak som blir stående når feilen er rettet, skjuler den neste feilen av samme slag på samme sted.",
    nn: "Eit unntak som blir ståande når feilen er retta, skjuler den neste feilen av same slag på same stad.",
    en: "An exception that stays after the fault is mended hides the next fault of its kind at the same place.",
  },
  mend: {
    nb: "Slett oppføringen. «ehs validate --prune» sletter alle slike.",
    nn: "Slett oppføringa. «ehs validate --prune» slettar alle slike.",
    en: "Delete the entry. “ehs validate --prune” deletes all such entries.",
  },
  example: {
    bad: 'accepted:   # 1.3 has a source now\n  - { code: measure-without-source, item: "1.3", reason: The register opens in 2026 }\n',
    good: "accepted: []\n",
  },
  message: {
    nb: ({ code, subject, field, why }) =>
      ({
        mended: `Her er det ingenting å godta: ${subject} har ingen «${code}».`,
        elsewhere: `Ingen «${code}» å godta i «${field}» på ${subject}, men det er funn et annet sted der.`,
        covered: `«${code}» på ${subject} er alt godtatt av en annen oppføring.`,
        "no-item": `Ingen id i planen er «${subject}», så her godtas ingenting.`,
      })[why],
    nn: ({ code, subject, field, why }) =>
      ({
        mended: `Her er det ingenting å godta: ${subject} har ingen «${code}».`,
        elsewhere: `Det er ingen «${code}» å godta i «${field}» på ${subject}, men det er funn ein annan stad der.`,
        covered: `«${code}» på ${subject} er alt godteke av ei anna oppføring.`,
        "no-item": `Ingen id i planen er «${subject}», så her blir ingenting godteke.`,
      })[why],
    en: ({ code, subject, field, why }) =>
      ({
        mended: `There is nothing to accept here: ${subject} has no “${code}”.`,
        elsewhere: `There is no “${code}” in “${field}” of ${subject} to accept, but there is elsewhere in it.`,
        covered: `“${code}” on ${subject} is already accepted by another entry.`,
        "no-item": `No id in the plan is “${subject}”, so this accepts nothing.`,
      })[why],
  },
});
