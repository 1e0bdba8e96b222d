/** A target with a number has a date to be reached by. */
import { defineRule, valueOf } from "../rule.js";

export const rule = defineRule<{ measure: string; kind: string }>({
  code: "target-without-due",
  severity: "error",
  title: { nb: "Måltall uten frist", nn: "Måltal utan frist", en: "Target without a due date" },
  why: {
    nb: "Et måltall uten frist kan verken nås for sent eller være i rute: det kan ikke plasseres på tidslinjen.",
    nn: "Eit måltal utan frist kan verken bli nådd for seint eller vere i rute: det kan ikkje plasserast på tidslinja.",
    en: "A target without a due date can be neither on track nor late: it has no place in time.",
  },
  mend: {
    nb: 'Legg til due med året eller datoen måltallet gjelder for, for eksempel due: "2025".',
    nn: 'Legg til due med året eller datoen måltalet gjeld for, til dømes due: "2025".',
    en: 'Add due with the year or day the target is for, such as due: "2025".',
  },
  example: {
    bad: "targets:\n  - { kind: level, value: 83 }\n",
    good: 'targets:\n  - { kind: level, value: 83, due: "2025" }\n',
  },
  message: {
    nb: ({ measure }) => `Måltallet for ${measure} har ingen frist: legg til «due».`,
    nn: ({ measure }) => `Måltalet for ${measure} har ingen frist: legg til «due».`,
    en: ({ measure }) => `The target for ${measure} has no date to be reached by: add “due”.`,
  },
  *check({ index }) {
    for (const { id, measure } of index.measures) {
      for (const target of measure.targets ?? []) {
        if (!["level", "change", "all", "band"].includes(target.kind) || target.due !== undefined) continue;
        yield { place: valueOf(target, "kind"), item: id, data: { measure: id, kind: target.kind } };
      }
    }
  },
});
