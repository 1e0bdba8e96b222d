/** A reference that stood with a target before it moved is about the earlier target. */
import { defineRule } from "../rule.js";
import { quoted } from "../wording.js";
import { movedText, type MovedTarget } from "./moved.js";

export const rule = defineRule<MovedTarget>({
  code: "decision-not-in-this-change",
  severity: "error",
  title: { nb: "Måltall flyttet under et gammelt vedtak", en: "Target moved under an earlier decision" },
  why: {
    nb: "Henvisningen sto der før måltallet ble flyttet, så vedtaket gjaldt det gamle. Nå ser det ut som om det gjelder det nye.",
    en: "The reference stood there before the target moved, so the decision was about the old one. Now it seems to be about the new one.",
  },
  mend: {
    nb: "La det gamle måltallet stå med sitt vedtak og superseded, og oppgi vedtaket som flyttet det, på det nye. Er det samme vedtak, hører det til i superseded.decision på det gamle.",
    en: "Let the old target stay with its decision and superseded, and name the decision that moved it on the new one. Where it is the same decision, it belongs in superseded.decision of the old one.",
  },
  example: {
    bad: 'targets:\n  - { kind: level, value: 80, due: "2025", decision: "d-2022-12-1" }   # was 83\n',
    good: 'targets:\n  - kind: level\n    value: 83\n    due: "2025"\n    decision: "d-2022-12-1"\n    superseded: { since: "2024-03-13", reason: Late start, decision: "d-2024-03-1" }\n  - { kind: level, value: 80, due: "2025", set: "2024-03-13", decision: "d-2024-03-1" }\n',
  },
  message: {
    nb: (data) =>
      `${movedText(data, "nb")}, men henvisningen til ${quoted(data.decision, "nb")} sto der fra før og gjelder det gamle måltallet. La det stå med «superseded», og oppgi vedtaket som flyttet det.`,
    en: (data) =>
      `${movedText(data, "en")}, but the reference to ${quoted(data.decision, "en")} stood there before and is about the old target. Let that stay with “superseded”, and name the decision that moved it.`,
  },
});
