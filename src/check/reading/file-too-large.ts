/** A file too large to be written by people is not opened. */
import { defineRule, type Words } from "../rule.js";
import { figure } from "../wording.js";

/** Megabytes of 1,048,576 bytes, rounded up, so that a file over the limit never shows the limit itself. */
const megabytes = (bytes: number, language: keyof Words): string =>
  `${figure(Math.ceil((bytes / 1048576) * 10) / 10, language)} MB`;

export const rule = defineRule<{ size: number; limit: number }>({
  code: "file-too-large",
  severity: "error",
  title: { nb: "For stor fil", nn: "For stor fil", en: "File too large" },
  why: {
    nb: "En planfil skrives av mennesker og er sjelden over noen hundre kilobyte. En så stor fil er trolig data som hører hjemme et annet sted.",
    nn: "Ei planfil blir skriven av menneske og er sjeldan over nokre hundre kilobyte. Ei så stor fil er truleg data som høyrer heime ein annan stad.",
    en: "A plan file is written by people and seldom exceeds some hundred kilobytes. So large a file is probably data that belong elsewhere.",
  },
  mend: {
    nb: "Del filen, eller flytt tallserier til data/ som CSV.",
    nn: "Del fila, eller flytt talseriar til data/ som CSV.",
    en: "Split the file, or move series of figures to data/ as CSV.",
  },
  example: {
    bad: "# objectives/1-helse.yaml: 25 MB\n",
    good: "# objectives/1-helse.yaml: 0.1 MB\n",
  },
  message: {
    nb: ({ size, limit }) =>
      `Filen er på ${megabytes(size, "nb")}, og grensen er ${megabytes(limit, "nb")}: del den, eller flytt tallserier til data/.`,
    nn: ({ size, limit }) =>
      `Fila er på ${megabytes(size, "nn")}, og grensa er ${megabytes(limit, "nn")}: del ho, eller flytt talseriar til data/.`,
    en: ({ size, limit }) =>
      `The file is ${megabytes(size, "en")}, and the limit is ${megabytes(limit, "en")}: split it, or move series of figures to data/.`,
  },
});
