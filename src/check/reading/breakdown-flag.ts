/** A flag of a breakdown that means nothing, or that says there is no figure beside one. */
import { defineRule } from "../rule.js";
import { quoted } from "../wording.js";
import { inRows } from "./rows.js";

type Data = Readonly<{ given: string; reason: "unknown" | "both"; count: number }>;

const words =
  "provisional, estimated, forecast, low_reliability, suppressed, not_available, not_yet_available, not_applicable";

export const rule = defineRule<Data>({
  code: "breakdown-flag",
  severity: "error",
  title: { nb: "Merke som ikke passer", nn: "Merke som ikkje passar", en: "Flag that does not fit" },
  why: {
    nb: "Merkene sier om et tall er foreløpig, eller hvorfor det mangler. Et ukjent merke, eller et tall som samtidig er meldt å mangle, kan ingen stole på.",
    nn: "Merka seier om eit tal er førebels, eller kvifor det manglar. Eit ukjent merke, eller eit tal som samtidig er meldt å mangle, kan ingen stole på.",
    en: "Flags say whether a figure is provisional, or why there is none. Nobody can trust an unknown flag, or a figure that is also said to be missing.",
  },
  mend: {
    nb: `Bruk ett eller flere av disse, med mellomrom mellom: ${words}. De fire siste krever at value er tom.`,
    nn: `Bruk eitt eller fleire av desse, med mellomrom mellom: ${words}. Dei fire siste krev at value er tom.`,
    en: `Use one or more of these, with spaces between: ${words}. The last four require that value is empty.`,
  },
  example: {
    bad: "# data/kjernejournal.csv\nperiod,code,value,flags\n2024,3201,12,suppressed\n",
    good: "# data/kjernejournal.csv\nperiod,code,value,flags\n2024,3201,,suppressed\n",
  },
  message: {
    nb: ({ given, reason, count }) =>
      `${inRows(count).nb}${reason === "unknown" ? `${quoted(given, "nb")} er ikke et kjent merke` : `Raden har tallet ${quoted(given, "nb")} og et merke som sier at tallet mangler`}: raden er ikke brukt.`,
    nn: ({ given, reason, count }) =>
      `${inRows(count).nn}${reason === "unknown" ? `${quoted(given, "nn")} er ikkje eit kjent merke` : `Rada har talet ${quoted(given, "nn")} og eit merke som seier at talet manglar`}: rada er ikkje brukt.`,
    en: ({ given, reason, count }) =>
      `${inRows(count).en}${reason === "unknown" ? `${quoted(given, "en")} is no known flag` : `The row has the figure ${quoted(given, "en")} and a flag that says there is none`}: the row is not used.`,
  },
});
