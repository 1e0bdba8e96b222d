/** A line of a breakdown that cannot be taken apart into its columns. */
import { defineRule, type Words } from "../rule.js";
import { inRows } from "./rows.js";

type Data = Readonly<{ reason: "ragged" | "quote" | "long"; given?: number; wanted?: number; count: number }>;

const fields = (count: number): Words => ({
  nb: `${count} felt`,
  nn: `${count} felt`,
  en: count === 1 ? "1 field" : `${count} fields`,
});

function inWords({ reason, given = 0, wanted = 0 }: Data): Words {
  if (reason === "ragged") {
    return {
      nb: `Raden har ${fields(given).nb} og overskriften ${fields(wanted).nb}, så raden er ikke brukt: se etter desimalkomma, eller et komma som mangler.`,
      nn: `Rada har ${fields(given).nn} og overskrifta ${fields(wanted).nn}, så rada er ikkje brukt: sjå etter desimalkomma, eller eit komma som manglar.`,
      en: `The row has ${fields(given).en} and the heading ${fields(wanted).en}, so the row is not used: look for a decimal comma, or a comma that is missing.`,
    };
  }
  if (reason === "quote") {
    return {
      nb: "Anførselstegnet her hører ikke til et par, så filen er ikke brukt: slett det, eller sett inn det som mangler.",
      nn: "Hermeteiknet her høyrer ikkje til eit par, så fila er ikkje brukt: slett det, eller set inn det som manglar.",
      en: "The quote here is not one of a pair, so the file is not used: delete it, or add the one that is missing.",
    };
  }
  return {
    nb: "Raden er lengre enn noen rad kan være, så filen er ikke brukt: se etter et anførselstegn som ikke er lukket.",
    nn: "Rada er lengre enn noka rad kan vere, så fila er ikkje brukt: sjå etter eit hermeteikn som ikkje er lukka.",
    en: "The row is longer than any row can be, so the file is not used: look for a quote that is not closed.",
  };
}

export const rule = defineRule<Data>({
  code: "breakdown-row",
  severity: "error",
  title: { nb: "Rad som ikke kan leses", nn: "Rad som ikkje kan lesast", en: "Row that cannot be read" },
  why: {
    nb: "Når en rad har flere eller færre felt enn overskriften, vet ingen hvilket tall som hører til hvilken kolonne.",
    nn: "Når ei rad har fleire eller færre felt enn overskrifta, veit ingen kva tal som høyrer til kva kolonne.",
    en: "When a row has more or fewer fields than the heading, nobody knows which figure belongs to which column.",
  },
  mend: {
    nb: "La raden ha like mange felt som overskriften, med komma mellom. Tomme felt har komma de også, og desimaltegnet er punktum.",
    nn: "La rada ha like mange felt som overskrifta, med komma mellom. Tomme felt har komma dei òg, og desimalteiknet er punktum.",
    en: "Let the row have as many fields as the heading, with commas between. Empty fields have their comma too, and the decimal sign is a full stop.",
  },
  example: {
    bad: "# data/kjernejournal.csv\nperiod,code,value\n2024,3201,3,5\n",
    good: "# data/kjernejournal.csv\nperiod,code,value\n2024,3201,3.5\n",
  },
  message: {
    nb: (data) => `${inRows(data.count).nb}${inWords(data).nb}`,
    nn: (data) => `${inRows(data.count).nn}${inWords(data).nn}`,
    en: (data) => `${inRows(data.count).en}${inWords(data).en}`,
  },
});
