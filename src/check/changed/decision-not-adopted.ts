/** What is only proposed moves nothing. */
import { defineRule, type Words } from "../rule.js";
import { quoted } from "../wording.js";
import { movedText, type MovedDefinition, type MovedTarget, redefinedText } from "./moved.js";

type Data = MovedTarget | MovedDefinition;

const isDefinition = (data: Data): data is MovedDefinition => "field" in data;
const happened = (data: Data, language: keyof Words): string =>
  isDefinition(data) ? redefinedText(data, language) : movedText(data, language);

export const rule = defineRule<Data>({
  code: "decision-not-adopted",
  severity: "error",
  title: {
    nb: "Endret etter et vedtak som bare er foreslått",
    nn: "Endra etter eit vedtak som berre er foreslått",
    en: "Changed by a decision that is only proposed",
  },
  why: {
    nb: "Et forslag kan falle eller bli endret. Da står planen igjen med noe ingen har vedtatt.",
    nn: "Eit forslag kan falle eller bli endra. Då står planen igjen med noko ingen har vedteke.",
    en: "A proposal can fail or be altered. The plan is then left with something that nobody has decided.",
  },
  mend: {
    nb: "Vent med endringen til møtet er holdt. Er vedtaket fattet, så skriv state: adopted på det i møtets fil.",
    nn: "Vent med endringa til møtet er halde. Er vedtaket gjort, så skriv state: adopted på det i fila til møtet.",
    en: "Wait with the change until the meeting is held. Where the decision is taken, write state: adopted on it in the meeting's file.",
  },
  example: {
    bad: 'decisions:\n  - { id: "d-2024-03-1", kind: supports, state: proposed, text: The target is 80, scope: ["1.3"] }\n',
    good: 'decisions:\n  - { id: "d-2024-03-1", kind: supports, state: adopted, text: The target is 80, scope: ["1.3"] }\n',
  },
  message: {
    nb: (data) =>
      `${happened(data, "nb")}, men vedtaket ${quoted(data.decision, "nb")} er bare foreslått. Vent til det er vedtatt, og skriv da «state: adopted» på det.`,
    nn: (data) =>
      `${happened(data, "nn")}, men vedtaket ${quoted(data.decision, "nn")} er berre foreslått. Vent til det er vedteke, og skriv då «state: adopted» på det.`,
    en: (data) =>
      `${happened(data, "en")}, but the decision ${quoted(data.decision, "en")} is only proposed. Wait until it is adopted, and then write “state: adopted” on it.`,
  },
});
