/** One target holds for a due period; an earlier one is superseded. */
import type { Measure, Target } from "../../model/plan.js";
import { defineRule, valueOf } from "../rule.js";

const needsDue: ReadonlySet<Target["kind"]> = new Set(["level", "change", "all", "band"]);

function* repeated({ targets = [] }: Measure): Generator<Target> {
  const seen = new Set<string>();
  for (const target of targets) {
    // Without the due date it needs, the target cannot be told from others: another rule says so.
    if (target.superseded !== undefined || (target.due === undefined && needsDue.has(target.kind))) continue;
    const key = JSON.stringify([target.due ?? null, target.set ?? null]);
    if (seen.has(key)) yield target;
    seen.add(key);
  }
}

export const rule = defineRule<{ measure: string; due: string }>({
  code: "target-repeated",
  severity: "error",
  title: { nb: "To måltall for samme frist", nn: "To måltal for same frist", en: "Two targets for the same due date" },
  why: {
    nb: "Står det to gjeldende måltall for samme frist, satt på samme tid, vet ingen hvilket som gjelder.",
    nn: "Står det to gjeldande måltal for same frist, sette på same tid, veit ingen kva for eit som gjeld.",
    en: "With two targets in force for the same due date, set at the same time, nobody can tell which holds.",
  },
  mend: {
    nb: "Fjern det ene. Er måltallet flyttet, la det gamle stå med superseded, og skriv set på det nye.",
    nn: "Fjern det eine. Er måltalet flytta, så la det gamle stå med superseded, og skriv set på det nye.",
    en: "Remove one. If the target was moved, keep the old one with superseded, and write set on the new one.",
  },
  example: {
    bad: 'targets:\n  - { kind: level, value: 60, due: "2025" }\n  - { kind: level, value: 65, due: "2025" }\n',
    good: 'targets:\n  - kind: level\n    value: 60\n    due: "2025"\n    superseded: { since: "2024-03-01", reason: Raised by the council }\n  - { kind: level, value: 65, due: "2025", set: "2024-03-01" }\n',
  },
  message: {
    nb: ({ measure, due }) =>
      `${measure} har allerede et gjeldende måltall ${due === "" ? "uten frist" : `med frist ${due}`}, satt på samme tid.`,
    nn: ({ measure, due }) =>
      `${measure} har alt eit gjeldande måltal ${due === "" ? "utan frist" : `med frist ${due}`}, sett på same tid.`,
    en: ({ measure, due }) =>
      `${measure} already has a target in force ${due === "" ? "without a due date" : `due ${due}`}, set at the same time.`,
  },
  *check({ index }) {
    for (const { id, measure } of index.measures) {
      for (const target of repeated(measure)) {
        const place = target.due === undefined ? valueOf(target, "kind") : valueOf(target, "due");
        yield { place, item: id, data: { measure: id, due: target.due ?? "" } };
      }
    }
  },
});
