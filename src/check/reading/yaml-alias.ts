/** A reference to another place in the file; a plan repeats the text instead. */
import { defineRule } from "../rule.js";

export const rule = defineRule({
  code: "yaml-alias",
  severity: "error",
  title: { nb: "Henvisning med * (alias)", nn: "Tilvising med * (alias)", en: "Reference with * (alias)" },
  why: {
    nb: "Et ord med * foran henter inn noe som står et annet sted i filen. Da ser ikke leseren hva som gjelder her, og noen få linjer kan vokse til flere gigabyte. Filen er utelatt.",
    nn: "Eit ord med * framfor hentar inn noko som står ein annan stad i fila. Då ser ikkje lesaren kva som gjeld her, og nokre få linjer kan vekse til fleire gigabyte. Fila er utelaten.",
    en: "A word with * in front fetches what stands elsewhere in the file. The reader then cannot see what holds here, and a few lines can grow to gigabytes. The file is left out.",
  },
  mend: {
    nb: "Skriv teksten på nytt her. Er * en del av teksten, så sett teksten i anførselstegn.",
    nn: "Skriv teksten på nytt her. Er * ein del av teksten, så set teksten i hermeteikn.",
    en: "Repeat the text here. Where * is a part of the text, put the text in quotes.",
  },
  example: {
    bad: "name: &long Helsedirektoratet\nshort: *long\n",
    good: "name: Helsedirektoratet\nshort: Helsedirektoratet\n",
  },
  message: {
    nb: () =>
      "Et ord med * foran henter tekst fra et annet sted i filen, og det brukes ikke i en plan: gjenta teksten her, eller sett den i anførselstegn om * hører med.",
    nn: () =>
      "Eit ord med * framfor hentar tekst frå ein annan stad i fila, og det blir ikkje brukt i ein plan: gjenta teksten her, eller set han i hermeteikn om * høyrer med.",
    en: () =>
      "A word with * in front fetches text from elsewhere in the file, which a plan does not use: repeat the text here, or put it in quotes if * belongs to it.",
  },
});
