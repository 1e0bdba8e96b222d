/** A forecast is made of a milestone that is in the plan and not reached yet. */
import type { Initiative, Milestone } from "../../model/plan.js";
import { endOf, isBefore, startOf } from "../dates.js";
import { milestonesOf } from "../milestones.js";
import { defineRule, valueOf } from "../rule.js";

type Reason = "before_milestone" | "before_initiative" | "after_reached";

type Data = Readonly<{ milestone: string; reported: string; reason: Reason; date: string }>;

/** The day an initiative came into the plan; null when it has been there from the first. */
function begun({ lifecycle = [] }: Initiative): string | null {
  const [first] = [...lifecycle].sort((one, other) => (one.from < other.from ? -1 : 1));
  return first?.state === "proposed" || first?.state === "active" ? first.from : null;
}

/** What the day of a report does not fit with, and the date of that. */
function clash(reported: string, milestone: Milestone, initiative: Initiative): Pick<Data, "reason" | "date"> | null {
  const { set, actual } = milestone;
  if (set !== undefined && isBefore(reported, startOf(set))) return { reason: "before_milestone", date: set };
  const from = begun(initiative);
  if (from !== null && isBefore(reported, from)) return { reason: "before_initiative", date: from };
  if (actual !== undefined && isBefore(endOf(actual), reported)) return { reason: "after_reached", date: actual };
  return null;
}

export const rule = defineRule<Data>({
  code: "forecast-out-of-time",
  severity: "warning",
  title: {
    nb: "Prognose meldt til feil tid",
    nn: "Prognose meld til feil tid",
    en: "Forecast reported at the wrong time",
  },
  why: {
    nb: "En prognose kan meldes fra milepælen kommer inn i planen til den er nådd. Ligger dagen utenfor, er en av datoene feil.",
    nn: "Ein prognose kan meldast frå milepælen kjem inn i planen til han er nådd. Ligg dagen utanfor, er ein av datoane feil.",
    en: "A forecast can be reported from when the milestone comes into the plan until it is reached. With a day outside that, one of the dates is wrong.",
  },
  mend: {
    nb: "Kontroller reported mot rapporten, og set, actual eller lifecycle mot planen.",
    nn: "Kontroller reported mot rapporten, og set, actual eller lifecycle mot planen.",
    en: "Check reported against the report, and set, actual or lifecycle against the plan.",
  },
  example: {
    bad: 'milestones:\n  - { id: pilot, name: Pilot, set: "2023-06", due: "2024-12", forecast: [{ date: "2025-03", reported: "2022-11-01" }] }\n',
    good: 'milestones:\n  - { id: pilot, name: Pilot, set: "2023-06", due: "2024-12", forecast: [{ date: "2025-03", reported: "2023-11-01" }] }\n',
  },
  message: {
    nb: ({ milestone, reported, reason, date }) => {
      const against: Readonly<Record<Reason, string>> = {
        before_milestone: `før milepælen kom inn i planen (${date})`,
        before_initiative: `før initiativet kom inn i planen (${date})`,
        after_reached: `etter at den ble nådd (${date})`,
      };
      return `En prognose for milepælen ${milestone} er meldt ${reported}, ${against[reason]}.`;
    },
    nn: ({ milestone, reported, reason, date }) => {
      const against: Readonly<Record<Reason, string>> = {
        before_milestone: `før milepælen kom inn i planen (${date})`,
        before_initiative: `før initiativet kom inn i planen (${date})`,
        after_reached: `etter at han vart nådd (${date})`,
      };
      return `Ein prognose for milepælen ${milestone} er meld ${reported}, ${against[reason]}.`;
    },
    en: ({ milestone, reported, reason, date }) => {
      const against: Readonly<Record<Reason, string>> = {
        before_milestone: `before the milestone came into the plan (${date})`,
        before_initiative: `before the initiative came into the plan (${date})`,
        after_reached: `after it was reached (${date})`,
      };
      return `A forecast of the milestone ${milestone} was reported ${reported}, ${against[reason]}.`;
    },
  },
  *check({ index }) {
    for (const { milestone, initiative } of milestonesOf(index)) {
      if (!Array.isArray(milestone.forecast)) continue;
      for (const entry of milestone.forecast) {
        // A day that is in no calendar is told as that.
        if (endOf(entry.reported) === null) continue;
        const found = clash(entry.reported, milestone, initiative);
        if (found === null) continue;
        const data = { milestone: milestone.id, reported: entry.reported, ...found };
        yield { place: valueOf(entry, "reported"), item: milestone.id, data };
      }
    }
  },
});
