/** A milestone starts before it is due. */
import { endOf, startOf } from "../dates.js";
import { milestonesOf } from "../milestones.js";
import { defineRule, valueOf } from "../rule.js";

export const rule = defineRule<{ milestone: string; start: string; due: string }>({
  code: "milestone-start-after-due",
  severity: "error",
  title: {
    nb: "Milepæl med start etter fristen",
    nn: "Milepæl med start etter fristen",
    en: "Milestone that starts after it is due",
  },
  why: {
    nb: "Tiden fra start til frist avgjør hvor mye en forsinkelse betyr. Er starten etter fristen, er en av datoene feil.",
    nn: "Tida frå start til frist avgjer kor mykje ei forseinking betyr. Er starten etter fristen, er ein av datoane feil.",
    en: "The time from start to due date decides how much a delay matters. With a start after the due date, one of them is wrong.",
  },
  mend: {
    nb: "Kontroller årstallene, og rett start eller due.",
    nn: "Kontroller årstala, og rett start eller due.",
    en: "Check the years, and mend start or due.",
  },
  example: {
    bad: 'milestones:\n  - { id: pilot, name: Pilot, start: "2025-09", due: "2024-12" }\n',
    good: 'milestones:\n  - { id: pilot, name: Pilot, start: "2024-09", due: "2024-12" }\n',
  },
  message: {
    nb: ({ milestone, start, due }) => `Milepælen ${milestone} starter ${start}, etter fristen ${due}.`,
    nn: ({ milestone, start, due }) => `Milepælen ${milestone} startar ${start}, etter fristen ${due}.`,
    en: ({ milestone, start, due }) => `The milestone ${milestone} starts ${start}, after it is due (${due}).`,
  },
  *check({ index }) {
    for (const { milestone } of milestonesOf(index)) {
      const { id, start, due } = milestone;
      const [from, to] = [startOf(start), endOf(due)];
      if (start === undefined || due === undefined || from === null || to === null || from <= to) continue;
      yield { place: valueOf(milestone, "start"), item: id, data: { milestone: id, start, due } };
    }
  },
});
