/** What cannot be read cannot be held against what the change made of it, and so is not waved through. */
import { defineRule } from "../rule.js";
import { quoted } from "../wording.js";

interface Data {
  readonly [key: string]: string;
  /** "" where it is a whole file. */
  readonly item: string;
  /** As the plan names it: targets, baseline, unit. */
  readonly field: string;
  /** "" where it is a part of an item. */
  readonly file: string;
}

export const rule = defineRule<Data>({
  code: "not-compared",
  severity: "error",
  title: {
    nb: "Endringen kunne ikke holdes opp mot det som sto der",
    nn: "Endringa kunne ikkje haldast opp mot det som stod der",
    en: "The change could not be held against what stood there",
  },
  why: {
    nb: "Det som sto der før endringen, hadde en feil og lot seg ikke lese. Et måltall eller et tall kan være flyttet uten at noen ser det.",
    nn: "Det som stod der før endringa, hadde ein feil og lét seg ikkje lese. Eit måltal eller eit tal kan vere flytta utan at nokon ser det.",
    en: "What stood there before the change had an error and could not be read. A target or a figure may have moved without anybody seeing it.",
  },
  mend: {
    nb: "Rett feilen for seg, slik at verdien blir den som var ment, og flytt den i en endring etterpå. Gjelder det en hel fil, så hold den opp mot en tidligere utgave som lar seg lese, med --since.",
    nn: "Rett feilen for seg, slik at verdien blir den som var meint, og flytt han i ei endring etterpå. Gjeld det ei heil fil, så hald ho opp mot ei tidlegare utgåve som lèt seg lese, med --since.",
    en: "Mend the error by itself, so that the value is the one that was meant, and move it in a change afterwards. Where it is a whole file, hold it against an earlier version that can be read, with --since.",
  },
  example: {
    bad: 'targets:\n  - { kind: level, value: 80, due: "2025" }   # was: valu: 83\n',
    good: 'targets:\n  - { kind: level, value: 83, due: "2025" }   # was: valu: 83\n',
  },
  message: {
    nb: ({ item, field, file }) =>
      file === ""
        ? `${quoted(field, "nb")} for ${item} lot seg ikke lese før eller etter endringen, så ingen kan se om noe er flyttet. Rett feilen for seg, og flytt verdien i en endring etterpå.`
        : `Filen ${file} lot seg ikke lese da endringen begynte, så ingen kan se hva som er flyttet i den. Hold den opp mot en tidligere utgave som lar seg lese, med --since.`,
    nn: ({ item, field, file }) =>
      file === ""
        ? `${quoted(field, "nn")} for ${item} lét seg ikkje lese før eller etter endringa, så ingen kan sjå om noko er flytta. Rett feilen for seg, og flytt verdien i ei endring etterpå.`
        : `Fila ${file} lét seg ikkje lese då endringa tok til, så ingen kan sjå kva som er flytta i henne. Hald ho opp mot ei tidlegare utgåve som lèt seg lese, med --since.`,
    en: ({ item, field, file }) =>
      file === ""
        ? `${quoted(field, "en")} of ${item} could not be read before or after the change, so nobody can see whether anything moved. Mend the error by itself, and move the value in a change afterwards.`
        : `The file ${file} could not be read where the change begins, so nobody can see what moved in it. Hold it against an earlier version that can be read, with --since.`,
  },
});
