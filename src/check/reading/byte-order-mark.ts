/** A byte-order mark in front of the text is read past, and should go. */
import { defineRule } from "../rule.js";

export const rule = defineRule({
  code: "byte-order-mark",
  severity: "warning",
  title: {
    nb: "Usynlig merke først i filen",
    nn: "Usynleg merke først i fila",
    en: "Invisible mark at the start of the file",
  },
  why: {
    nb: "Noen programmer legger et usynlig merke (byte order mark) først i filen. Her blir det hoppet over, men andre programmer kan ta det for en del av den første nøkkelen.",
    nn: "Nokre program legg eit usynleg merke (byte order mark) først i fila. Her blir det hoppa over, men andre program kan ta det for ein del av den første nøkkelen.",
    en: "Some programs put an invisible mark (a byte-order mark) first in the file. It is skipped here, but other programs may take it for a part of the first key.",
  },
  mend: {
    nb: "Lagre filen som UTF-8 uten BOM.",
    nn: "Lagre fila som UTF-8 utan BOM.",
    en: "Save the file as UTF-8 without BOM.",
  },
  example: {
    bad: "\uFEFFname: Strategi\n",
    good: "name: Strategi\n",
  },
  message: {
    nb: () => "Filen begynner med et usynlig merke (U+FEFF): lagre den som UTF-8 uten BOM.",
    nn: () => "Fila byrjar med eit usynleg merke (U+FEFF): lagre ho som UTF-8 utan BOM.",
    en: () => "The file begins with an invisible mark (U+FEFF): save it as UTF-8 without BOM.",
  },
});
