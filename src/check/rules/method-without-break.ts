/** What is measured in another way is told as a break. */
import type { Measure, MeasurementMethod } from "../../model/plan.js";
import { endOf, spansMeet, startOf } from "../dates.js";
import { changesBetween } from "../methods.js";
import { defineRule, valueOf } from "../rule.js";
import { listed } from "../wording.js";

/** Each method with the one before it, by the period from which it holds. */
function successions({ methods = [] }: Measure): (readonly [MeasurementMethod, MeasurementMethod])[] {
  const sorted = [...methods].sort((a, b) => ((startOf(a.from) ?? "") < (startOf(b.from) ?? "") ? -1 : 1));
  return sorted.slice(1).flatMap((method, position) => {
    const before = sorted[position];
    return before === undefined ? [] : [[before, method] as const];
  });
}

/** True when there is a figure from before: without one there is no series to break. */
function hasFigureBefore({ baseline, observations = [] }: Measure, from: string): boolean {
  const dated = [...(baseline?.kind === "measured" ? [baseline] : []), ...observations];
  return dated.some(({ period }) => (endOf(period) ?? from) < (startOf(from) ?? ""));
}

export const rule = defineRule<{ measure: string; from: string; changed: readonly string[] }>({
  code: "method-without-break",
  severity: "warning",
  title: { nb: "Ny målemåte uten brudd", nn: "Ny målemåte utan brot", en: "New method without a break" },
  why: {
    nb: "Nye ord i spørsmålet, en annen skala, et annet filter, en annen måte å spørre på eller en annen vekting kan flytte tallet like mye som virkeligheten. Et brudd sier hvor mye det er vurdert å bety.",
    nn: "Nye ord i spørsmålet, ein annan skala, eit anna filter, ein annan måte å spørje på eller ei anna vekting kan flytte talet like mykje som røyndomen. Eit brot seier kor mykje det er vurdert å bety.",
    en: "New words in the question, another scale, filter, mode or weighting can move a figure as much as reality does. A break says how much it is assessed to matter.",
  },
  mend: {
    nb: "Legg til et brudd (breaks) fra samme periode, med kind og vurdert effect. Ble tallene ikke påvirket, skriv effect: none.",
    nn: "Legg til eit brot (breaks) frå same periode, med kind og vurdert effect. Vart tala ikkje påverka, så skriv effect: none.",
    en: "Add a break (breaks) at the same period, with kind and assessed effect. If the figures were not affected, write effect: none.",
  },
  example: {
    bad: 'methods:\n  - { from: "2019", scale: 1 to 5 }\n  - { from: "2022", scale: 1 to 7 }\n',
    good: 'methods:\n  - { from: "2019", scale: 1 to 5 }\n  - { from: "2022", scale: 1 to 7 }\nbreaks:\n  - { at: "2022", kind: scale, effect: minor }\n',
  },
  message: {
    nb: ({ measure, from, changed }) =>
      `${measure} måles på en ny måte fra ${from} (${listed(changed, "nb")}), men det står ikke noe brudd der.`,
    nn: ({ measure, from, changed }) =>
      `${measure} blir målt på ein ny måte frå ${from} (${listed(changed, "nn")}), men det står ikkje noko brot der.`,
    en: ({ measure, from, changed }) =>
      `${measure} is measured in a new way from ${from} (${listed(changed, "en")}), but no break stands there.`,
  },
  *check({ index }) {
    for (const { id, measure } of index.measures) {
      for (const [before, method] of successions(measure)) {
        const changed = changesBetween(before, method);
        const { from } = method;
        // A break whose date means nothing may be the one.
        const told = (measure.breaks ?? []).some(({ at }) => endOf(at) === null || spansMeet(at, from));
        if (changed.length === 0 || told || !hasFigureBefore(measure, from)) continue;
        yield { place: valueOf(method, "from"), item: id, data: { measure: id, from, changed } };
      }
    }
  },
});
