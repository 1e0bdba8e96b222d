/** What is cited is ended, not removed. */
import { kindName } from "../kinds.js";
import { defineRule, type Words } from "../rule.js";
import { listed, quoted } from "../wording.js";

interface Data {
  readonly [key: string]: string | readonly string[];
  readonly id: string;
  readonly kind: string;
  /** Ids of what cites it; none for files without an id. */
  readonly by: readonly string[];
}

/** So many are named. */
const named = 4;

function citing(by: readonly string[], language: keyof Words): string {
  if (by.length === 0) return { nb: "planen", nn: "planen", en: "the plan" }[language];
  const rest = by.length - named;
  const more = { nb: `${rest} til`, nn: `${rest} til`, en: `${rest} more` }[language];
  return listed([...by.slice(0, named), ...(rest > 0 ? [more] : [])], language);
}

export const rule = defineRule<Data>({
  code: "cited-removed",
  severity: "error",
  title: {
    nb: "Noe det er vist til, er fjernet",
    nn: "Noko det er vist til, er fjerna",
    en: "Something that is cited was removed",
  },
  why: {
    nb: "Vedtak, utgaver og andre deler av planen viser til det. Fjernes det, sier de noe om noe som ikke finnes.",
    nn: "Vedtak, utgåver og andre delar av planen viser til det. Blir det fjerna, seier dei noko om noko som ikkje finst.",
    en: "Decisions, editions and other parts of the plan cite it. When it is removed, they speak of something that does not exist.",
  },
  mend: {
    nb: "Legg det tilbake. Er det avsluttet, så si det med lifecycle (retired eller replaced) der det kan ha det.",
    nn: "Legg det tilbake. Er det avslutta, så sei det med lifecycle (retired eller replaced) der det kan ha det.",
    en: "Put it back. If it has ended, say so with lifecycle (retired or replaced) where it can have one.",
  },
  example: {
    bad: 'initiatives: []   # 1.A stood here; meetings/2024-03.yaml has a decision with scope: ["1.A"]\n',
    good: 'initiatives:\n  - id: "1.A"\n    name: Guidance at the library\n    lifecycle:\n      - { state: retired, from: "2024-06-01", reason: The pilot has ended }\n',
  },
  message: {
    nb: ({ id, kind, by }) =>
      `${quoted(id, "nb")} (${kindName(kind, "nb")}) er fjernet, men ${citing(by, "nb")} viser til det. Legg det tilbake; er det avsluttet, så si det med «lifecycle».`,
    nn: ({ id, kind, by }) =>
      `${quoted(id, "nn")} (${kindName(kind, "nn")}) er fjerna, men ${citing(by, "nn")} viser til det. Legg det tilbake; er det avslutta, så sei det med «lifecycle».`,
    en: ({ id, kind, by }) =>
      `${quoted(id, "en")} (${kindName(kind, "en")}) is removed, but ${citing(by, "en")} ${by.length > 1 ? "cite" : "cites"} it. Put it back; if it has ended, say so with “lifecycle”.`,
  },
});
