/** A row of a breakdown names a unit that the code list does not have at that time. */
import { defineRule } from "../rule.js";
import { quoted } from "../wording.js";
import { inRows } from "./rows.js";

type Data = Readonly<{ given: string; period: string; reason: "unknown" | "not_then"; count: number }>;

export const rule = defineRule<Data>({
  code: "breakdown-code",
  severity: "error",
  title: { nb: "Kode som ikke gjelder", nn: "Kode som ikkje gjeld", en: "Code that does not hold" },
  why: {
    nb: "Tallet hører til enheten koden står for på periodens siste dag. Uten en gyldig kode vet ingen hvem tallet gjelder, og raden blir ikke brukt.",
    nn: "Talet høyrer til eininga koden står for på den siste dagen i perioden. Utan ein gyldig kode veit ingen kven talet gjeld, og rada blir ikkje brukt.",
    en: "The figure belongs to the unit that the code stands for on the last day of the period. Without a code that holds nobody knows whose figure it is, and the row is not used.",
  },
  mend: {
    nb: "Skriv koden enheten hadde i perioden, eller legg koden inn i kodelisten med datoene den gjelder.",
    nn: "Skriv koden eininga hadde i perioden, eller legg koden inn i kodelista med datoane han gjeld.",
    en: "Write the code that the unit had in the period, or add the code to the code list with the dates it holds.",
  },
  example: {
    bad: "# data/kjernejournal.csv\nperiod,code,value\n2024,0219,1\n",
    good: "# data/kjernejournal.csv\nperiod,code,value\n2024,3201,1\n",
  },
  message: {
    nb: ({ given, period, reason, count }) =>
      `${inRows(count).nb}${reason === "unknown" ? `Kodelisten har ikke koden ${quoted(given, "nb")}` : `Koden ${quoted(given, "nb")} gjelder ikke ved utgangen av ${period}`}: raden er ikke brukt.`,
    nn: ({ given, period, reason, count }) =>
      `${inRows(count).nn}${reason === "unknown" ? `Kodelista har ikkje koden ${quoted(given, "nn")}` : `Koden ${quoted(given, "nn")} gjeld ikkje ved utgangen av ${period}`}: rada er ikkje brukt.`,
    en: ({ given, period, reason, count }) =>
      `${inRows(count).en}${reason === "unknown" ? `The code list does not have the code ${quoted(given, "en")}` : `The code ${quoted(given, "en")} does not hold at the end of ${period}`}: the row is not used.`,
  },
});
