/** What has been reached has been reached by now. */
import { startOf, isBefore } from "../dates.js";
import { milestonesOf } from "../milestones.js";
import { defineRule, valueOf } from "../rule.js";

export const rule = defineRule<{ milestone: string; actual: string; asOf: string }>({
  code: "milestone-reached-in-future",
  severity: "warning",
  title: { nb: "Nådd i fremtiden", nn: "Nådd i framtida", en: "Reached in the future" },
  why: {
    nb: "En milepæl regnes ikke som nådd før dagen er kommet. Det som ventes, er en prognose.",
    nn: "Ein milepæl blir ikkje rekna som nådd før dagen er komen. Det som er venta, er ein prognose.",
    en: "A milestone does not count as reached before its day has come. What is expected is a forecast.",
  },
  mend: {
    nb: "Kontroller året i actual. Er milepælen ikke nådd ennå, skriv datoen i forecast i stedet.",
    nn: "Kontroller året i actual. Er milepælen ikkje nådd enno, så skriv datoen i forecast i staden.",
    en: "Check the year in actual. If the milestone is not reached yet, write the date in forecast instead.",
  },
  example: {
    bad: 'milestones:\n  - { id: pilot, name: Pilot, due: "2024-12", actual: "2042-11" }\n',
    good: 'milestones:\n  - { id: pilot, name: Pilot, due: "2024-12", forecast: "2024-11" }\n',
  },
  message: {
    nb: ({ milestone, actual, asOf }) =>
      `Milepælen ${milestone} står som nådd ${actual}, etter ${asOf}; den regnes ikke som nådd før da.`,
    nn: ({ milestone, actual, asOf }) =>
      `Milepælen ${milestone} står som nådd ${actual}, etter ${asOf}; han blir ikkje rekna som nådd før då.`,
    en: ({ milestone, actual, asOf }) =>
      `The milestone ${milestone} is said to be reached ${actual}, after ${asOf}; it does not count as reached before then.`,
  },
  *check({ index, asOf }) {
    for (const { milestone } of milestonesOf(index)) {
      const { id, actual } = milestone;
      if (actual === undefined || !isBefore(asOf, startOf(actual))) continue;
      yield { place: valueOf(milestone, "actual"), item: id, data: { milestone: id, actual, asOf } };
    }
  },
});
