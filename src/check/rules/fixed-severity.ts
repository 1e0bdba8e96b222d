/** Errors of reading cannot be turned down: what they leave out would be missing in silence. */
import { defineRule, keyOf } from "../rule.js";

export const rule = defineRule<{ code: string }>({
  code: "fixed-severity",
  severity: "error",
  title: {
    nb: "Alvorlighet som ikke kan endres",
    nn: "Alvorsgrad som ikkje kan endrast",
    en: "Severity that cannot be changed",
  },
  why: {
    nb: "Det som ikke lar seg lese, blir utelatt. Uten en feil ville det manglet i status uten at noen så det.",
    nn: "Det som ikkje lèt seg lese, blir utelate. Utan ein feil ville det ha mangla i status utan at nokon såg det.",
    en: "What cannot be read is left out. Without an error it would be missing from status unseen.",
  },
  mend: {
    nb: "Ta bort linjen, og rett feilene i filene i stedet.",
    nn: "Ta bort linja, og rett feila i filene i staden.",
    en: "Remove the line, and mend the faults in the files instead.",
  },
  example: {
    bad: "severities:\n  yaml-syntax: warning\n",
    good: "severities:\n  translation-missing: error\n",
  },
  message: {
    nb: ({ code }) => `«${code}» er alltid en feil, for det som ikke kan leses, blir utelatt.`,
    nn: ({ code }) => `«${code}» er alltid ein feil, for det som ikkje kan lesast, blir utelate.`,
    en: ({ code }) => `“${code}” is always an error, since what cannot be read is left out.`,
  },
  *check({ plan, fixed }) {
    const { severities = {} } = plan.settings;
    for (const [code, severity] of Object.entries(severities)) {
      if (fixed?.has(code) === true && severity !== "error") {
        yield { place: keyOf(severities, code), item: null, data: { code } };
      }
    }
  },
});
