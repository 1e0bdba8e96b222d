/** A figure stands for a period that is over. */
import type { Baseline, Observation } from "../../model/plan.js";
import { endOf, isBefore } from "../dates.js";
import { defineRule, valueOf } from "../rule.js";

/** A figure that was published is held against the day it was, by other rules. */
function awaited({ value, published, flags = [] }: Observation): boolean {
  return value !== undefined && published === undefined && !flags.includes("forecast");
}

const isMeasured = (baseline: Baseline | undefined): baseline is Extract<Baseline, { kind: "measured" }> =>
  baseline?.kind === "measured";

export const rule = defineRule<{ measure: string; period: string; end: string; what: string }>({
  code: "period-not-ended",
  severity: "error",
  title: {
    nb: "Tall for en periode som ikke er over",
    nn: "Tal for ein periode som ikkje er over",
    en: "Figure for a period that is not over",
  },
  why: {
    nb: "Et målt tall kan ikke foreligge før perioden er slutt. Enten er perioden feil skrevet, eller så er tallet en prognose.",
    nn: "Eit målt tal kan ikkje liggje føre før perioden er slutt. Anten er perioden feil skriven, eller så er talet ein prognose.",
    en: "A measured figure cannot exist before its period ends. Either the period is misspelt, or the figure is a forecast.",
  },
  mend: {
    nb: "Rett perioden til den tallet faktisk gjelder. Er tallet en prognose, sett flags: [forecast].",
    nn: "Rett perioden til den talet faktisk gjeld. Er talet ein prognose, så set flags: [forecast].",
    en: "Correct the period to the one the figure really covers. If it is a forecast, set flags: [forecast].",
  },
  example: {
    bad: 'observations:\n  - { period: "2032", value: 43 }\n',
    good: 'observations:\n  - { period: "2023", value: 43 }\n',
  },
  message: {
    nb: ({ period, end, what }) =>
      `${what === "baseline" ? "Utgangspunktet" : "Tallet"} gjelder ${period}, en periode som ikke er over før ${end}.`,
    nn: ({ period, end, what }) =>
      `${what === "baseline" ? "Utgangspunktet" : "Talet"} gjeld ${period}, ein periode som ikkje er over før ${end}.`,
    en: ({ period, end, what }) =>
      `${what === "baseline" ? "The baseline" : "The figure"} stands for ${period}, a period that is not over until ${end}.`,
  },
  *check({ index, today }) {
    if (today === undefined) return;
    for (const { id, measure } of index.measures) {
      const { baseline, observations = [] } = measure;
      const figures = [
        ...(isMeasured(baseline) ? [{ of: baseline, what: "baseline" }] : []),
        ...observations.filter(awaited).map((of) => ({ of, what: "observation" })),
      ];
      for (const { of, what } of figures) {
        const end = endOf(of.period);
        if (of.period === undefined || end === null || !isBefore(today, end)) continue;
        yield { place: valueOf(of, "period"), item: id, data: { measure: id, period: of.period, end, what } };
      }
    }
  },
});
