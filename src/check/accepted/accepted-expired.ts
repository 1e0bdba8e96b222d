/** What was accepted for a time, and the time is over. */
import { defineRule } from "../rule.js";

export const rule = defineRule<{ code: string; subject: string; field: string; until: string }>({
  code: "accepted-expired",
  severity: "warning",
  title: {
    nb: "Godtatt funn der fristen er ute",
    nn: "Godteke funn der fristen er ute",
    en: "Accepted finding whose time is over",
  },
  why: {
    nb: "Funnet ble godtatt for en tid, og det er ikke rettet. Nå teller det igjen.",
    nn: "Funnet vart godteke for ei tid, og det er ikkje retta. No tel det igjen.",
    en: "The finding was accepted for a time and has not been mended. It counts again now.",
  },
  mend: {
    nb: "Rett det funnet gjelder og slett oppføringen, eller sett en ny until med en ny begrunnelse.",
    nn: "Rett det funnet gjeld, og slett oppføringa, eller set ein ny until med ei ny grunngiving.",
    en: "Mend what the finding is about and delete the entry, or set a new until with a new reason.",
  },
  example: {
    bad: 'accepted:\n  - { code: measure-without-source, item: "1.3", reason: The register opens in 2026, until: "2026-06-30" }\n',
    good: "accepted: []\n",
  },
  message: {
    nb: ({ code, subject, until }) => `«${code}» på ${subject} var godtatt til og med ${until} og teller igjen.`,
    nn: ({ code, subject, until }) => `«${code}» på ${subject} var godteke til og med ${until} og tel igjen.`,
    en: ({ code, subject, until }) => `“${code}” on ${subject} was accepted until ${until} and counts again.`,
  },
});
