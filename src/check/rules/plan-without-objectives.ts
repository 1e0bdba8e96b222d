/** A plan has objectives: without any, there is nothing to follow up. */
import { lacksObjectives } from "../declared.js";
import { defineRule, valueOf } from "../rule.js";
import { hasSettings } from "../silence.js";

export const rule = defineRule<Record<string, never>>({
  code: "plan-without-objectives",
  severity: "error",
  title: { nb: "Plan uten strategiske mål", nn: "Plan utan strategiske mål", en: "Plan without objectives" },
  why: {
    nb: "Alt som følges opp, står under et strategisk mål. Uten noe mål er status tom, og ingen henvisninger til det kan kontrolleres.",
    nn: "Alt som blir følgt opp, står under eit strategisk mål. Utan noko mål er status tom, og ingen tilvisingar til det kan kontrollerast.",
    en: "All that is followed up stands under an objective. Without one, the status is empty and no reference to it can be checked.",
  },
  mend: {
    nb: "Legg målene i mappen objectives, med én fil for hvert mål, for eksempel objectives/1-helse.yaml.",
    nn: "Legg måla i mappa objectives, med éi fil for kvart mål, til dømes objectives/1-helse.yaml.",
    en: "Put the objectives in the folder objectives, one file for each, such as objectives/1-health.yaml.",
  },
  example: {
    bad: 'id: "plan"   # there is no file in objectives/\n',
    good: 'id: "1"   # objectives/1-health.yaml\nname: Health\n',
  },
  message: {
    nb: () => "Planen har ingen strategiske mål: det finnes ingen filer i objectives/.",
    nn: () => "Planen har ingen strategiske mål: det finst ingen filer i objectives/.",
    en: () => "The plan has no objectives: there are no files in objectives/.",
  },
  *check(context) {
    if (hasSettings(context.plan) && lacksObjectives(context))
      yield { place: valueOf(context.plan.settings, "id"), item: null, data: {} };
  },
});
