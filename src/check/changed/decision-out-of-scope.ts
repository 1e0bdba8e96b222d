/** A decision authorises what its scope names, and what stands under that. */
import { defineRule } from "../rule.js";
import { quoted } from "../wording.js";
import { movedText, type MovedTarget } from "./moved.js";

export const rule = defineRule<MovedTarget>({
  code: "decision-out-of-scope",
  severity: "error",
  title: {
    nb: "Måltall flyttet med et vedtak om noe annet",
    nn: "Måltal flytta med eit vedtak om noko anna",
    en: "Target moved by a decision about something else",
  },
  why: {
    nb: "Et vedtak dekker bare det det sier at det gjelder. Ellers kan ethvert vedtak brukes til å flytte ethvert måltall.",
    nn: "Eit vedtak dekkjer berre det det seier at det gjeld. Elles kan kva vedtak som helst brukast til å flytte kva måltal som helst.",
    en: "A decision covers only what it says it is about. Otherwise any decision could move any target.",
  },
  mend: {
    nb: "Oppgi vedtaket som gjelder måltallet. Gjelder vedtaket det likevel, så skriv id-en i scope på vedtaket, eller id-en til det overordnede målet.",
    nn: "Oppgi vedtaket som gjeld måltalet. Gjeld vedtaket det likevel, så skriv id-en i scope på vedtaket, eller id-en til det overordna målet.",
    en: "Name the decision that is about the target. Where this one is, write the id in the decision's scope, or the id of what it stands under.",
  },
  example: {
    bad: 'decisions:\n  - { id: "d-2024-03-1", kind: supports, text: The target for 1.3 is 80, scope: ["2.1"] }\n',
    good: 'decisions:\n  - { id: "d-2024-03-1", kind: supports, text: The target for 1.3 is 80, scope: ["1.3"] }\n',
  },
  message: {
    nb: (data) =>
      `${movedText(data, "nb")} med vedtaket ${quoted(data.decision, "nb")}, som ikke dekker ${data.measure} eller noe det står under. Oppgi et vedtak som gjør det, eller rett «scope» om vedtaket sier det.`,
    nn: (data) =>
      `${movedText(data, "nn")} med vedtaket ${quoted(data.decision, "nn")}, som ikkje dekkjer ${data.measure} eller noko det står under. Oppgi eit vedtak som gjer det, eller rett «scope» om vedtaket seier det.`,
    en: (data) =>
      `${movedText(data, "en")} by the decision ${quoted(data.decision, "en")}, which covers neither ${data.measure} nor anything it stands under. Name one that does, or correct “scope” if the decision says so.`,
  },
});
