/** A reported deviation says why. */
import type { Text } from "../../model/plan.js";
import { defineRule, valueOf } from "../rule.js";
import { hasSettings } from "../silence.js";

type Data = Readonly<{ initiative: string; colour: string; cutOff: string; nb: string; nn: string; en: string }>;

/** What the plan calls a colour, as it stands in a sentence; in the language that is nearest where it lacks one. */
function namesOf(name: Text): Pick<Data, "nb" | "nn" | "en"> {
  const texts: Readonly<Record<string, string | undefined>> = typeof name === "string" ? { nb: name } : { ...name };
  const [first = ""] = Object.values(texts);
  const said = (...langs: readonly string[]): string => {
    const text = langs.map((lang) => texts[lang]).find((each) => each !== undefined) ?? first;
    return text.charAt(0).toLowerCase() + text.slice(1);
  };
  return { nb: said("nb", "nn"), nn: said("nn", "nb"), en: said("en") };
}

export const rule = defineRule<Data>({
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
    nb: ({ initiative, nb, cutOff }) =>
      `${initiative} er meldt ${nb} per ${cutOff} uten begrunnelse: legg til «reason».`,
    nn: ({ initiative, nn, cutOff }) =>
      `${initiative} er meldt ${nn} per ${cutOff} utan grunngiving: legg til «reason».`,
    en: ({ initiative, en, cutOff }) =>
      `${initiative} is reported ${en} as of ${cutOff} without a reason: add “reason”.`,
  },
  *check({ plan, index }) {
    if (!hasSettings(plan)) return;
    // A colour that the plan does not know has a rule of its own.
    const deviating = new Map((plan.settings.colours ?? []).slice(1).map(({ id, name }) => [id, name]));
    for (const { initiative } of index.initiatives) {
      for (const report of initiative.reports ?? []) {
        const { colour, cut_off: cutOff, reason } = report;
        const name = deviating.get(colour);
        if (name === undefined || reason !== undefined) continue;
        yield {
          place: valueOf(report, "colour"),
          item: initiative.id,
          data: { initiative: initiative.id, colour, cutOff, ...namesOf(name) },
        };
      }
    }
  },
});
