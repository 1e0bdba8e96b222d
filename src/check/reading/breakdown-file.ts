/** A measure names a file of figures that the plan does not have. */
import { defineRule } from "../rule.js";
import { quoted } from "../wording.js";

export const rule = defineRule<{ given: string; reason: "missing" | "outside" }>({
  code: "breakdown-file",
  severity: "error",
  title: { nb: "Tallfil som ikke finnes", nn: "Talfil som ikkje finst", en: "File of figures that is not there" },
  why: {
    nb: "Tallene per kommune, region eller yrke ligger i egne filer i planen. Mangler filen, kan verken fordelingen eller det som regnes ut av den, vises.",
    nn: "Tala per kommune, region eller yrke ligg i eigne filer i planen. Manglar fila, kan verken fordelinga eller det som blir rekna ut av ho, visast.",
    en: "Figures by municipality, region or profession lie in files of their own in the plan. Without the file neither the spread nor what is computed from it can be shown.",
  },
  mend: {
    nb: "Legg filen på plassen som er oppgitt, eller rett navnet.",
    nn: "Legg fila på plassen som er oppgitt, eller rett namnet.",
    en: "Put the file in the place that is named, or correct the name.",
  },
  example: {
    bad: "file: data/../../elsewhere.csv\n",
    good: "file: data/kjernejournal.csv\n",
  },
  message: {
    nb: ({ given, reason }) =>
      reason === "missing"
        ? `Planen har ingen fil ${quoted(given, "nb")}: legg den inn, eller rett navnet.`
        : `${quoted(given, "nb")} er ikke en ren sti under data/, og filer utenfor planen blir ikke lest: legg filen under data/.`,
    nn: ({ given, reason }) =>
      reason === "missing"
        ? `Planen har inga fil ${quoted(given, "nn")}: legg ho inn, eller rett namnet.`
        : `${quoted(given, "nn")} er ikkje ein rein stig under data/, og filer utanfor planen blir ikkje lesne: legg fila under data/.`,
    en: ({ given, reason }) =>
      reason === "missing"
        ? `The plan has no file ${quoted(given, "en")}: add it, or correct the name.`
        : `${quoted(given, "en")} is no plain path under data/, and files outside the plan are not read: put the file under data/.`,
  },
});
