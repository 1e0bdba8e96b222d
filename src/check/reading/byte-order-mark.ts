/** A byte-order mark in front of the text is read past, and should go. */
import { defineRule } from "../rule.js";

export const rule = defineRule({
  code: "byte-order-mark",
  severity: "warning",
  title: { nb: "Usynlig merke først i filen", en: "Invisible mark at the start of the file" },
  why: {
    nb: "Noen programmer legger et usynlig merke (byte order mark) først i filen. Her blir det hoppet over, men andre programmer kan ta det for en del av den første nøkkelen.",
    en: "Some programs put an invisible mark (a byte-order mark) first in the file. It is skipped here, but other programs may take it for a part of the first key.",
  },
  mend: {
    nb: "Lagre filen som UTF-8 uten BOM.",
    en: "Save the file as UTF-8 without BOM.",
  },
  example: {
    bad: "\uFEFFname: Strategi\n",
    good: "name: Strategi\n",
  },
  message: {
    nb: () => "Filen begynner med et usynlig merke (U+FEFF): lagre den som UTF-8 uten BOM.",
    en: () => "The file begins with an invisible mark (U+FEFF): save it as UTF-8 without BOM.",
  },
});
