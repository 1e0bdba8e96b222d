/** Severities are set for codes that exist. */
import { nearest } from "../nearest.js";
import { meant } from "../places.js";
import { defineRule, keyOf } from "../rule.js";

export const rule = defineRule<{ code: string }>({
  code: "unknown-severity-code",
  severity: "error",
  title: {
    nb: "Alvorlighet for en kode som ikke finnes",
    nn: "Alvorsgrad for ein kode som ikkje finst",
    en: "Severity for a code that does not exist",
  },
  why: {
    nb: "En feilskrevet kode virker ikke: funnet beholder alvorligheten det hadde, uten at noen merker det.",
    nn: "Ein feilskriven kode verkar ikkje: funnet beheld alvorsgraden det hadde, utan at nokon merkar det.",
    en: "A misspelt code does nothing: the finding keeps the severity it had, and nobody notices.",
  },
  mend: {
    nb: "Rett koden. «ehs explain» viser alle kodene.",
    nn: "Rett koden. «ehs explain» viser alle kodane.",
    en: "Correct the code. “ehs explain” shows all codes.",
  },
  example: {
    bad: "severities:\n  translation-mising: error\n",
    good: "severities:\n  translation-missing: error\n",
  },
  message: {
    nb: ({ code }) => `Ingen funn har koden «${code}».`,
    nn: ({ code }) => `Ingen funn har koden «${code}».`,
    en: ({ code }) => `No finding has the code “${code}”.`,
  },
  *check({ plan, codes }) {
    const { severities = {} } = plan.settings;
    for (const code of Object.keys(severities)) {
      if (codes.includes(code)) continue;
      yield { place: keyOf(severities, code), item: null, data: { code }, ...meant(nearest(code, codes)) };
    }
  },
});
