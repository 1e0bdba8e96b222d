/** A forecast was reported on a day that has come. */
import { isBefore } from "../dates.js";
import { milestonesOf } from "../milestones.js";
import { defineRule, valueOf } from "../rule.js";

export const rule = defineRule<{ milestone: string; reported: string }>({
  code: "forecast-reported-in-future",
  severity: "warning",
  title: { nb: "Prognose meldt i fremtiden", nn: "Prognose meld i framtida", en: "Forecast reported in the future" },
  why: {
    nb: "En prognose teller fra den dagen den ble meldt. Ligger dagen frem i tid, blir prognosen holdt utenfor til da.",
    nn: "Ein prognose tel frå den dagen han vart meld. Ligg dagen fram i tid, blir prognosen halden utanfor til då.",
    en: "A forecast counts from the day it was reported. With a day still to come, it is kept out until then.",
  },
  mend: {
    nb: "Kontroller at date og reported ikke er byttet om: date er når milepælen ventes, reported er når det ble sagt.",
    nn: "Kontroller at date og reported ikkje er bytte om: date er når milepælen er venta, reported er når det vart sagt.",
    en: "Check that date and reported have not been swapped: date is when the milestone is expected, reported is when that was said.",
  },
  example: {
    bad: 'milestones:\n  - { id: pilot, name: Pilot, due: "2024-12", forecast: [{ date: "2025-03", reported: "2043-11-01" }] }\n',
    good: 'milestones:\n  - { id: pilot, name: Pilot, due: "2024-12", forecast: [{ date: "2025-03", reported: "2023-11-01" }] }\n',
  },
  message: {
    nb: ({ milestone, reported }) =>
      `En prognose for milepælen ${milestone} er meldt ${reported}, en dag som ikke er kommet.`,
    nn: ({ milestone, reported }) =>
      `Ein prognose for milepælen ${milestone} er meld ${reported}, ein dag som ikkje er komen.`,
    en: ({ milestone, reported }) =>
      `A forecast of the milestone ${milestone} is reported ${reported}, a day that has not come.`,
  },
  *check({ index, today }) {
    if (today === undefined) return;
    for (const { milestone } of milestonesOf(index)) {
      if (!Array.isArray(milestone.forecast)) continue;
      for (const entry of milestone.forecast) {
        if (!isBefore(today, entry.reported)) continue;
        const data = { milestone: milestone.id, reported: entry.reported };
        yield { place: valueOf(entry, "reported"), item: milestone.id, data };
      }
    }
  },
});
