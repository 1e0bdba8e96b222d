/** A decision that a target cited before it moved, or that is older than the move, is about the earlier target. */
import { defineRule, type Words } from "../rule.js";
import { quoted } from "../wording.js";
import { movedText, type MovedTarget } from "./moved.js";

/**
 * What is wrong with the decision, and what to do. Where it is too old, the data say when it was `taken` and when the
 * target `moved`; else the reference itself stood there.
 */
function fault({ decision, ...data }: MovedTarget): Words {
  const [taken, moved] = [data["taken"], data["moved"]];
  if (taken === undefined || moved === undefined)
    return {
      nb: `henvisningen til ${quoted(decision, "nb")} sto der fra før og gjelder det gamle måltallet. La det stå med «superseded», og oppgi vedtaket som flyttet det.`,
      nn: `tilvisinga til ${quoted(decision, "nn")} stod der frå før og gjeld det gamle måltalet. La det stå med «superseded», og oppgi vedtaket som flytta det.`,
      en: `the reference to ${quoted(decision, "en")} stood there before and is about the old target. Let that stay with “superseded”, and name the decision that moved it.`,
    };
  return {
    nb: `${quoted(decision, "nb")} er fra ${taken} og kan ikke ha flyttet det ${moved}. Oppgi vedtaket som flyttet det, eller rett «set» og «since» til dagen da vedtaket ble fattet.`,
    nn: `${quoted(decision, "nn")} er frå ${taken} og kan ikkje ha flytta det ${moved}. Oppgi vedtaket som flytta det, eller rett «set» og «since» til dagen då vedtaket vart gjort.`,
    en: `${quoted(decision, "en")} is from ${taken} and cannot have moved it on ${moved}. Name the decision that moved it, or correct “set” and “since” to the day the decision was taken.`,
  };
}

export const rule = defineRule<MovedTarget>({
  code: "decision-not-in-this-change",
  severity: "error",
  title: {
    nb: "Måltall flyttet under et gammelt vedtak",
    nn: "Måltal flytta under eit gammalt vedtak",
    en: "Target moved under an earlier decision",
  },
  why: {
    nb: "Vedtaket gjaldt det gamle måltallet, eller ble fattet før det nye ble satt. Nå ser det ut som om det gjelder det nye.",
    nn: "Vedtaket galdt det gamle måltalet, eller vart gjort før det nye vart sett. No ser det ut som om det gjeld det nye.",
    en: "The decision was about the old target, or taken before the new one was set. Now it seems to be about the new one.",
  },
  mend: {
    nb: "La det gamle måltallet stå med sitt vedtak og superseded, og oppgi vedtaket som flyttet det, på det nye. Et vedtak som sto i planen fra før, må være like nytt som set og since sier.",
    nn: "La det gamle måltalet stå med sitt vedtak og superseded, og oppgi vedtaket som flytta det, på det nye. Eit vedtak som stod i planen frå før, må vere like nytt som set og since seier.",
    en: "Let the old target stay with its decision and superseded, and name the decision that moved it on the new one. A decision that stood in the plan before must be as recent as set and since say.",
  },
  example: {
    bad: 'targets:\n  - { kind: level, value: 80, due: "2025", decision: "d-2022-12-1" }   # was 83\n',
    good: 'targets:\n  - kind: level\n    value: 83\n    due: "2025"\n    decision: "d-2022-12-1"\n    superseded: { since: "2024-03-13", reason: Late start, decision: "d-2024-03-1" }\n  - { kind: level, value: 80, due: "2025", set: "2024-03-13", decision: "d-2024-03-1" }\n',
  },
  message: {
    nb: (data) => `${movedText(data, "nb")}, men ${fault(data).nb}`,
    nn: (data) => `${movedText(data, "nn")}, men ${fault(data).nn}`,
    en: (data) => `${movedText(data, "en")}, but ${fault(data).en}`,
  },
});
