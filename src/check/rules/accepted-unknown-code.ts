/** What is accepted has a code that exists. */
import { acceptancesOf } from "../accepted/acceptance.js";
import { nearest } from "../nearest.js";
import { meant } from "../places.js";
import { defineRule, valueOf } from "../rule.js";

export const rule = defineRule<{ code: string }>({
  code: "accepted-unknown-code",
  severity: "error",
  title: {
    nb: "Godtatt funn med en kode som ikke finnes",
    nn: "Godteke funn med ein kode som ikkje finst",
    en: "Accepted finding with a code that does not exist",
  },
  why: {
    nb: "En feilskrevet kode virker ikke: funnet blir stående, og ingen ser hvorfor.",
    nn: "Ein feilskriven kode verkar ikkje: funnet blir ståande, og ingen ser kvifor.",
    en: "A misspelt code does nothing: the finding stays, and nobody sees why.",
  },
  mend: {
    nb: "Rett koden. «ehs explain» viser alle kodene.",
    nn: "Rett koden. «ehs explain» viser alle kodane.",
    en: "Correct the code. “ehs explain” shows all codes.",
  },
  example: {
    bad: 'accepted:\n  - { code: measure-without-sorce, item: "1.1", reason: The register opens in 2026 }\n',
    good: "accepted: []\n",
  },
  message: {
    nb: ({ code }) => `Ingen funn har koden «${code}».`,
    nn: ({ code }) => `Ingen funn har koden «${code}».`,
    en: ({ code }) => `No finding has the code “${code}”.`,
  },
  *check(context) {
    const { codes } = context;
    for (const { code, item, node } of acceptancesOf(context)) {
      if (codes.includes(code)) continue;
      yield { place: valueOf(node, "code"), item, data: { code }, ...meant(nearest(code, codes)) };
    }
  },
});
