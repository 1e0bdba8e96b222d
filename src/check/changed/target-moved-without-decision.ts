/** A target is set, moved or dropped by a decision, and the change that does so cites it. */
import { defineRule, type Words } from "../rule.js";
import { quoted } from "../wording.js";
import { movedText, type MovedTarget } from "./moved.js";

/** Where the decision is written: a target that was there stays, superseded. */
const where = (effect: string): Words => {
  if (effect === "set")
    return {
      nb: "Oppgi vedtaket i «decision».",
      nn: "Oppgi vedtaket i «decision».",
      en: "Name the decision in “decision”.",
    };
  if (effect === "dropped")
    return {
      nb: "La det stå, og oppgi vedtaket i «superseded.decision».",
      nn: "La det stå, og oppgi vedtaket i «superseded.decision».",
      en: "Let it stay, and name the decision in “superseded.decision”.",
    };
  return {
    nb: "La det gamle stå med «superseded», og oppgi vedtaket i «decision» på det nye.",
    nn: "La det gamle stå med «superseded», og oppgi vedtaket i «decision» på det nye.",
    en: "Let the old one stay with “superseded”, and name the decision in “decision” of the new one.",
  };
};

export const rule = defineRule<MovedTarget>({
  code: "target-moved-without-decision",
  severity: "error",
  title: { nb: "Måltall flyttet uten vedtak", nn: "Måltal flytta utan vedtak", en: "Target moved without a decision" },
  why: {
    nb: "Et måltall er noe noen har sluttet seg til. Flyttes det uten vedtak, ser det ut som framgang eller svikt, og ingen kan si hvem som ville det.",
    nn: "Eit måltal er noko nokon har slutta seg til. Blir det flytta utan vedtak, ser det ut som framgang eller svikt, og ingen kan seie kven som ville det.",
    en: "A target is something that somebody has agreed to. Moved without a decision, it looks like progress or failure, and nobody can tell who wanted it.",
  },
  mend: {
    nb: "La det gamle måltallet stå med superseded, og skriv id-en til vedtaket i decision på det nye. Er det ikke vedtatt, skal måltallet stå som det gjorde.",
    nn: "La det gamle måltalet stå med superseded, og skriv id-en til vedtaket i decision på det nye. Er det ikkje vedteke, skal måltalet stå som det gjorde.",
    en: "Let the old target stay with superseded, and write the id of the decision in decision of the new one. Where nothing was decided, the target stays as it was.",
  },
  example: {
    bad: 'targets:\n  - { kind: level, value: 80, due: "2025" }   # was 83\n',
    good: 'targets:\n  - kind: level\n    value: 83\n    due: "2025"\n    superseded: { since: "2024-03-13", reason: Late start, decision: "d-2024-03-1" }\n  - { kind: level, value: 80, due: "2025", set: "2024-03-13", decision: "d-2024-03-1" }\n',
  },
  message: {
    nb: (data) =>
      data.decision === ""
        ? `${movedText(data, "nb")} uten et vedtak. ${where(data.effect).nb}`
        : `${movedText(data, "nb")}, og vedtaket ${quoted(data.decision, "nb")} finnes ikke i planen. Rett id-en, eller legg vedtaket inn i møtet som fattet det.`,
    nn: (data) =>
      data.decision === ""
        ? `${movedText(data, "nn")} utan eit vedtak. ${where(data.effect).nn}`
        : `${movedText(data, "nn")}, og vedtaket ${quoted(data.decision, "nn")} finst ikkje i planen. Rett id-en, eller legg vedtaket inn i møtet som gjorde det.`,
    en: (data) =>
      data.decision === ""
        ? `${movedText(data, "en")} without a decision. ${where(data.effect).en}`
        : `${movedText(data, "en")}, and the plan has no decision ${quoted(data.decision, "en")}. Correct the id, or add the decision to the meeting that took it.`,
  },
});
