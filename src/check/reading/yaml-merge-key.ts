/** Keys are written where they hold, never merged in from elsewhere. */
import { defineRule } from "../rule.js";

export const rule = defineRule({
  code: "yaml-merge-key",
  severity: "error",
  title: { nb: "Nøkler flettet inn med <<", nn: "Nøklar fletta inn med <<", en: "Keys merged in with <<" },
  why: {
    nb: "«<<» skal hente nøkler fra et annet sted i filen. Programmer leser det ulikt, og leseren ser ikke hva som gjelder her.",
    nn: "«<<» skal hente nøklar frå ein annan stad i fila. Program les det ulikt, og lesaren ser ikkje kva som gjeld her.",
    en: "“<<” is meant to fetch keys from elsewhere in the file. Programs read it differently, and the reader cannot see what holds here.",
  },
  mend: {
    nb: "Slett linjen og skriv nøklene her.",
    nn: "Slett linja og skriv nøklane her.",
    en: "Delete the line and write the keys here.",
  },
  example: {
    bad: 'baseline:\n  <<: earlier\n  period: "2022"\n',
    good: 'baseline:\n  kind: measured\n  value: 46\n  period: "2022"\n',
  },
  message: {
    nb: () => "«<<» henter nøkler fra et annet sted, og det brukes ikke i en plan: skriv nøklene her.",
    nn: () => "«<<» hentar nøklar frå ein annan stad, og det blir ikkje brukt i ein plan: skriv nøklane her.",
    en: () => "“<<” fetches keys from elsewhere, which a plan does not use: write the keys here.",
  },
});
