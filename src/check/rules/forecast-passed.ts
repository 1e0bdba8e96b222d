/** What was expected by now is reached, or expected later. */
import { forecastOn } from "../../evaluate/dated.js";
import { initiativeState } from "../../evaluate/initiative.js";
import { parametersOf } from "../../evaluate/method.js";
import { milestoneState } from "../../evaluate/milestone.js";
import type { Place } from "../../model/finding.js";
import type { Milestone } from "../../model/plan.js";
import { endOf, isBefore } from "../dates.js";
import { milestonesOf } from "../milestones.js";
import { defineRule, valueOf } from "../rule.js";

function placeOf(milestone: Milestone, reported: string | null): Place {
  const { forecast } = milestone;
  const entry = Array.isArray(forecast) ? forecast.findLast((each) => each.reported === reported) : undefined;
  return entry === undefined ? valueOf(milestone, "forecast") : valueOf(entry, "date");
}

export const rule = defineRule<{ milestone: string; forecast: string }>({
  code: "forecast-passed",
  severity: "warning",
  title: { nb: "Prognosen er passert", nn: "Prognosen er passert", en: "The forecast has passed" },
  why: {
    nb: "Milepælen var ventet før nå, og er ikke meldt nådd. Da finnes det ingen prognose lenger, og ingen vet når den kommer.",
    nn: "Milepælen var venta før no, og er ikkje meld nådd. Då finst det ingen prognose lenger, og ingen veit når han kjem.",
    en: "The milestone was expected before now, and is not reported as reached. Then there is no forecast any more, and nobody knows when it comes.",
  },
  mend: {
    nb: "Skriv dagen i actual hvis den er nådd. Hvis ikke, legg til en ny prognose med dagen den ble meldt.",
    nn: "Skriv dagen i actual dersom han er nådd. Elles legg du til ein ny prognose med dagen han vart meld.",
    en: "Write the day in actual if it is reached. If not, add a new forecast with the day it was reported.",
  },
  example: {
    bad: 'milestones:\n  - { id: pilot, name: Pilot, due: "2024-01", forecast: [{ date: "2024-03", reported: "2023-11-01" }] }\n',
    good: 'milestones:\n  - { id: pilot, name: Pilot, due: "2024-01", actual: "2024-03-20", forecast: [{ date: "2024-03", reported: "2023-11-01" }] }\n',
  },
  message: {
    nb: ({ milestone, forecast }) => `Milepælen ${milestone} var ventet ${forecast}, og er ikke nådd.`,
    nn: ({ milestone, forecast }) => `Milepælen ${milestone} var venta ${forecast}, og er ikkje nådd.`,
    en: ({ milestone, forecast }) => `The milestone ${milestone} was expected ${forecast}, and is not reached.`,
  },
  *check({ plan, index, asOf }) {
    const parameters = parametersOf(plan.settings.method);
    for (const { milestone, initiative } of milestonesOf(index)) {
      const forecast = forecastOn(milestone, asOf);
      if (forecast === null || !isBefore(endOf(forecast.period), asOf)) continue;
      if (milestoneState(milestone, asOf, parameters).reached) continue;
      if (!initiativeState(initiative, plan.settings, asOf, parameters).running) continue;
      const place = placeOf(milestone, forecast.reported);
      yield { place, item: milestone.id, data: { milestone: milestone.id, forecast: forecast.period } };
    }
  },
});
