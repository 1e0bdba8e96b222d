/** A field of a breakdown that should hold a number and does not, or holds an impossible one. */
import { defineRule, type Words } from "../rule.js";
import { figure, quoted } from "../wording.js";
import { inRows } from "./rows.js";

type Data = Readonly<{
  column: string;
  given: string;
  reason: "comma" | "separator" | "percent" | "whole" | "empty" | "form" | "range";
  low?: number;
  high?: number;
  count: number;
}>;

function range({ low = -Infinity, high = Infinity }: Data): Words {
  const [least, most] = [
    { nb: figure(low, "nb"), nn: figure(low, "nn"), en: figure(low, "en") },
    { nb: figure(high, "nb"), nn: figure(high, "nn"), en: figure(high, "en") },
  ];
  if (!Number.isFinite(high))
    return {
      nb: `kan ikke være under ${least.nb}`,
      nn: `kan ikkje vere under ${least.nn}`,
      en: `cannot be below ${least.en}`,
    };
  if (!Number.isFinite(low))
    return {
      nb: `kan ikke være over ${most.nb}`,
      nn: `kan ikkje vere over ${most.nn}`,
      en: `cannot be above ${most.en}`,
    };
  return {
    nb: `må ligge fra ${least.nb} til ${most.nb}`,
    nn: `må ligge frå ${least.nn} til ${most.nn}`,
    en: `must lie from ${least.en} to ${most.en}`,
  };
}

const reasons: Readonly<Record<Exclude<Data["reason"], "range" | "empty">, Words>> = {
  comma: { nb: "desimaltegnet er punktum", nn: "desimalteiknet er punktum", en: "the decimal sign is a full stop" },
  separator: {
    nb: "tall skrives uten skille mellom tusener",
    nn: "tal skal skrivast utan tusenskilje",
    en: "figures have no separator between thousands",
  },
  percent: {
    nb: "andeler skrives uten prosenttegn",
    nn: "andelar skal skrivast utan prosentteikn",
    en: "shares are written without the percent sign",
  },
  whole: {
    nb: "her skal det stå et helt tall",
    nn: "her skal det stå eit heilt tal",
    en: "a whole number belongs here",
  },
  form: { nb: "dette er ikke et tall", nn: "dette er ikkje eit tal", en: "this is not a number" },
};

function inWords(data: Data): Words {
  const { column, given, reason } = data;
  if (reason === "empty") {
    return {
      nb: `Feltet ${column} er tomt: skriv tallet, eller si i flags hvorfor det mangler`,
      nn: `Feltet ${column} er tomt: skriv talet, eller sei i flags kvifor det manglar`,
      en: `The field ${column} is empty: write the figure, or say in flags why there is none`,
    };
  }
  const why = reason === "range" ? range(data) : reasons[reason];
  const between = reason === "range" ? " " : ": ";
  return {
    nb: `${quoted(given, "nb")} i ${column}${between}${why.nb}`,
    nn: `${quoted(given, "nn")} i ${column}${between}${why.nn}`,
    en: `${quoted(given, "en")} in ${column}${between}${why.en}`,
  };
}

export const rule = defineRule<Data>({
  code: "breakdown-number",
  severity: "error",
  title: { nb: "Ugyldig tall i tallfilen", nn: "Ugyldig tal i talfila", en: "Bad number in the file of figures" },
  why: {
    nb: "Et tall som ikke kan leses, er et ukjent tall, og ukjent er ikke null. Raden blir ikke brukt.",
    nn: "Eit tal som ikkje kan lesast, er eit ukjent tal, og ukjent er ikkje null. Rada blir ikkje brukt.",
    en: "A figure that cannot be read is an unknown figure, and unknown is not zero. The row is not used.",
  },
  mend: {
    nb: "Skriv tallet med sifre og punktum, uten mellomrom og tegn. Andeler går fra 0 til 100, og en del er ikke større enn helheten i of.",
    nn: "Skriv talet med siffer og punktum, utan mellomrom og teikn. Andelar går frå 0 til 100, og ein del er ikkje større enn heilskapen i of.",
    en: "Write the figure in digits with a full stop, without spaces and signs. Shares go from 0 to 100, and a part is no larger than the whole in of.",
  },
  example: {
    bad: '# data/kjernejournal.csv\nperiod,code,value\n2024,3201,"3,5"\n',
    good: "# data/kjernejournal.csv\nperiod,code,value\n2024,3201,3.5\n",
  },
  message: {
    nb: (data) => `${inRows(data.count).nb}${inWords(data).nb}.`,
    nn: (data) => `${inRows(data.count).nn}${inWords(data).nn}.`,
    en: (data) => `${inRows(data.count).en}${inWords(data).en}.`,
  },
});
