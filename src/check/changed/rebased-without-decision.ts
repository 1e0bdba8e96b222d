/** A baseline is moved by a decision that comes with the change. */
import { defineRule } from "../rule.js";
import { type MovedDefinition, redefinedText } from "./moved.js";

export const rule = defineRule<MovedDefinition>({
  code: "rebased-without-decision",
  severity: "error",
  title: {
    nb: "Utgangspunkt endret uten vedtak",
    nn: "Utgangspunkt endra utan vedtak",
    en: "Baseline changed without a decision",
  },
  why: {
    nb: "All framgang regnes fra utgangspunktet. Et nytt utgangspunkt gjør gamle vurderinger til noe annet enn det rådet så.",
    nn: "All framgang blir rekna frå utgangspunktet. Eit nytt utgangspunkt gjer gamle vurderingar til noko anna enn det rådet såg.",
    en: "All progress is counted from the baseline. A new one turns earlier verdicts into something else than the council saw.",
  },
  mend: {
    nb: "Legg vedtaket inn i møtet som fattet det, med id-en i scope, i samme endring. Er det bare tallet som var galt, er også det noe å vedta eller ta til orientering.",
    nn: "Legg vedtaket inn i møtet som gjorde det, med id-en i scope, i same endring. Er det berre talet som var gale, er også det noko å vedta eller ta til orientering.",
    en: "Add the decision to the meeting that took it, with the id in its scope, in the same change. Where the figure was simply wrong, that too is for the meeting to decide or note.",
  },
  example: {
    bad: 'baseline: { kind: measured, value: 42, period: "2021" }   # was 40\n',
    good: 'baseline: { kind: measured, value: 42, period: "2021" }   # was 40; meetings/2024-03.yaml, new in the same change:\ndecisions:\n  - { id: "d-2024-03-2", kind: supports, text: The baseline is 42, scope: ["1.3"] }\n',
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
