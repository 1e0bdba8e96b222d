/** A reported deviation says why. */
import { defineRule, valueOf } from "../rule.js";
import { hasSettings } from "../silence.js";

export const rule = defineRule<{ initiative: string; colour: string; cutOff: string }>({
  code: "report-without-reason",
  severity: "error",
  title: { nb: "Avvik uten begrunnelse", nn: "Avvik utan grunngiving", en: "Deviation without a reason" },
  why: {
    nb: "Alle andre farger enn planens første sier at noe avviker. Uten begrunnelse vet ingen hva som er galt, og ingen kan gjøre noe med det.",
    nn: "Alle andre fargar enn den første i planen seier at noko avvik. Utan grunngiving veit ingen kva som er gale, og ingen kan gjere noko med det.",
    en: "Every colour but the plan's first says that something deviates. Without a reason nobody knows what is wrong, and nobody can act on it.",
  },
  mend: {
    nb: "Skriv i reason hva avviket er, og helst hva som gjøres med det.",
    nn: "Skriv i reason kva avviket er, og helst kva som blir gjort med det.",
    en: "Say in reason what the deviation is, and preferably what is done about it.",
  },
  example: {
    bad: 'reports:\n  - { cut_off: "2024-01-17", colour: red }   # colours: green, red\n',
    good: 'reports:\n  - { cut_off: "2024-01-17", colour: red, reason: The supplier delivers in autumn }\n',
  },
  message: {
    nb: ({ initiative, colour, cutOff }) =>
      `${initiative} er meldt ${colour} per ${cutOff} uten begrunnelse: legg til «reason».`,
    nn: ({ initiative, colour, cutOff }) =>
      `${initiative} er meldt ${colour} per ${cutOff} utan grunngiving: legg til «reason».`,
    en: ({ initiative, colour, cutOff }) =>
      `${initiative} is reported ${colour} as of ${cutOff} without a reason: add “reason”.`,
  },
  *check({ plan, index }) {
    if (!hasSettings(plan)) return;
    // A colour that the plan does not know has a rule of its own.
    const deviating = new Set((plan.settings.colours ?? []).slice(1).map(({ id }) => id));
    for (const { initiative } of index.initiatives) {
      for (const report of initiative.reports ?? []) {
        const { colour, cut_off: cutOff, reason } = report;
        if (!deviating.has(colour) || reason !== undefined) continue;
        yield {
          place: valueOf(report, "colour"),
          item: initiative.id,
          data: { initiative: initiative.id, colour, cutOff },
        };
      }
    }
  },
});
