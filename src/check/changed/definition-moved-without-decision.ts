/** What is measured, and how, is changed by a decision that comes with the change. */
import { defineRule } from "../rule.js";
import { type MovedDefinition, redefinedText } from "./moved.js";

export const rule = defineRule<MovedDefinition>({
  code: "definition-moved-without-decision",
  severity: "error",
  title: {
    nb: "Metode eller definisjon endret uten vedtak",
    nn: "Metode eller definisjon endra utan vedtak",
    en: "Method or definition changed without a decision",
  },
  why: {
    nb: "Måles noe annet enn før under samme navn, gjelder verken måltallet eller de gamle tallene lenger. Det avgjør den som satte måltallet.",
    nn: "Blir noko anna enn før målt under same namn, gjeld verken måltalet eller dei gamle tala lenger. Det avgjer den som sette måltalet.",
    en: "When something else is measured under the same name, neither the target nor the earlier figures hold any longer. That is for those who set the target to decide.",
  },
  mend: {
    nb: "Legg vedtaket inn i møtet som fattet det, med id-en i scope, i samme endring. Ble tallene nye av det, så skriv bruddet i breaks.",
    nn: "Legg vedtaket inn i møtet som gjorde det, med id-en i scope, i same endring. Vart tala nye av det, så skriv brotet i breaks.",
    en: "Add the decision to the meeting that took it, with the id in its scope, in the same change. Where that makes other figures, record the break in breaks.",
  },
  example: {
    bad: "whole: Users of the service   # was: Adults\n",
    good: 'whole: Users of the service   # was: Adults; meetings/2024-03.yaml, new in the same change:\ndecisions:\n  - { id: "d-2024-03-3", kind: supports, text: Counted among users, scope: ["1.3"] }\n',
  },
  message: {
    nb: (data) =>
      `${redefinedText(data, "nb")} uten et vedtak i samme endring. Legg vedtaket inn i møtet som fattet det, med ${data.item} i «scope».`,
    nn: (data) =>
      `${redefinedText(data, "nn")} utan eit vedtak i same endring. Legg vedtaket inn i møtet som gjorde det, med ${data.item} i «scope».`,
    en: (data) =>
      `${redefinedText(data, "en")} without a decision in the same change. Add the decision to the meeting that took it, with ${data.item} in its “scope”.`,
  },
});
