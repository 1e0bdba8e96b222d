/** A reference to another place in the file; a plan repeats the text instead. */
import { defineRule } from "../rule.js";

export const rule = defineRule({
  code: "yaml-alias",
  severity: "error",
  title: { nb: "Henvisning med * (alias)", en: "Reference with * (alias)" },
  why: {
    nb: "Et ord med * foran henter inn noe som står et annet sted i filen. Da ser ikke leseren hva som gjelder her, og noen få linjer kan vokse til flere gigabyte. Filen er utelatt.",
    en: "A word with * in front fetches what stands elsewhere in the file. The reader then cannot see what holds here, and a few lines can grow to gigabytes. The file is left out.",
  },
  mend: {
    nb: "Skriv teksten på nytt her. Er * en del av teksten, så sett teksten i anførselstegn.",
    en: "Repeat the text here. Where * is a part of the text, put the text in quotes.",
  },
  example: {
    bad: "name: &long Helsedirektoratet\nshort: *long\n",
    good: "name: Helsedirektoratet\nshort: Helsedirektoratet\n",
  },
  message: {
    nb: () =>
      "Et ord med * foran henter tekst fra et annet sted i filen, og det brukes ikke i en plan: gjenta teksten her, eller sett den i anførselstegn om * hører med.",
    en: () =>
      "A word with * in front fetches text from elsewhere in the file, which a plan does not use: repeat the text here, or put it in quotes if * belongs to it.",
  },
});
