/** Two rows of a breakdown are of the same unit and period. */
import { defineRule } from "../rule.js";
import { quoted } from "../wording.js";
import { inRows } from "./rows.js";

type Data = Readonly<{ given: string; period: string; reason: "same" | "other"; count: number }>;

export const rule = defineRule<Data>({
  code: "breakdown-repeated",
  severity: "error",
  title: { nb: "Samme enhet to ganger", nn: "Same eining to gonger", en: "The same unit twice" },
  why: {
    nb: "En enhet har ett tall for en periode. Står det to forskjellige, vet ingen hvilket som gjelder, og da brukes ingen av dem.",
    nn: "Ei eining har eitt tal for ein periode. Står det to ulike, veit ingen kva for eit som gjeld, og då blir ingen av dei brukte.",
    en: "A unit has one figure for a period. Where two differ nobody knows which holds, and neither is used.",
  },
  mend: {
    nb: "Slett den raden som ikke gjelder.",
    nn: "Slett den rada som ikkje gjeld.",
    en: "Delete the row that does not hold.",
  },
  example: {
    bad: "# data/kjernejournal.csv\nperiod,code,value\n2024,3201,1\n2024,3201,0\n",
    good: "# data/kjernejournal.csv\nperiod,code,value\n2024,3201,1\n",
  },
  message: {
    nb: ({ given, period, reason, count }) =>
      `${inRows(count).nb}${quoted(given, "nb")} har alt en rad for ${period}${reason === "same" ? " med det samme" : " med noe annet, og ingen av dem er brukt"}: slett den som ikke gjelder.`,
    nn: ({ given, period, reason, count }) =>
      `${inRows(count).nn}${quoted(given, "nn")} har alt ei rad for ${period}${reason === "same" ? " med det same" : " med noko anna, og ingen av dei er brukte"}: slett den som ikkje gjeld.`,
    en: ({ given, period, reason, count }) =>
      `${inRows(count).en}${quoted(given, "en")} already has a row for ${period}${reason === "same" ? " that says the same" : " that says otherwise, and neither is used"}: delete the one that does not hold.`,
  },
});
