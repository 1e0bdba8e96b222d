/** A row of a breakdown is of no period. */
import { defineRule } from "../rule.js";
import { quoted } from "../wording.js";
import { inRows } from "./rows.js";

export const rule = defineRule<{ given: string; count: number }>({
  code: "breakdown-period",
  severity: "error",
  title: {
    nb: "Ugyldig periode i tallfilen",
    nn: "Ugyldig periode i talfila",
    en: "Bad period in the file of figures",
  },
  why: {
    nb: "Uten en periode vet ingen hvilken tid tallet gjelder, og hvilke koder som gjaldt da. Raden blir ikke brukt.",
    nn: "Utan ein periode veit ingen kva tid talet gjeld, og kva kodar som galdt då. Rada blir ikkje brukt.",
    en: "Without a period nobody knows what time the figure is of, and which codes held then. The row is not used.",
  },
  mend: {
    nb: "Skriv perioden som ellers i planen: 2024, 2024-Q3, 2024-06 eller 2024-06-30.",
    nn: "Skriv perioden som elles i planen: 2024, 2024-Q3, 2024-06 eller 2024-06-30.",
    en: "Write the period as elsewhere in the plan: 2024, 2024-Q3, 2024-06 or 2024-06-30.",
  },
  example: {
    bad: "# data/kjernejournal.csv\nperiod,code,value\n30.06.2024,3201,1\n",
    good: "# data/kjernejournal.csv\nperiod,code,value\n2024-06-30,3201,1\n",
  },
  message: {
    nb: ({ given, count }) =>
      `${inRows(count).nb}${quoted(given, "nb")} er ingen periode: skriv for eksempel 2024, 2024-Q3 eller 2024-06-30.`,
    nn: ({ given, count }) =>
      `${inRows(count).nn}${quoted(given, "nn")} er ingen periode: skriv til dømes 2024, 2024-Q3 eller 2024-06-30.`,
    en: ({ given, count }) =>
      `${inRows(count).en}${quoted(given, "en")} is no period: write 2024, 2024-Q3 or 2024-06-30, for example.`,
  },
});
