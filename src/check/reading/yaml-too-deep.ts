/** Nesting beyond any sense is stopped before it stops the reader. */
import { defineRule } from "../rule.js";

export const rule = defineRule<{ limit: number }>({
  code: "yaml-too-deep",
  severity: "error",
  title: { nb: "For mange nivåer", nn: "For mange nivå", en: "Too many levels" },
  why: {
    nb: "Så mange nivåer inni hverandre finnes ikke i noen plan. Som regel er en klamme ikke lukket, eller så er filen laget for å velte programmer som leser den.",
    nn: "Så mange nivå inni kvarandre finst ikkje i nokon plan. Som regel er ei klamme ikkje lukka, eller så er fila laga for å velte program som les ho.",
    en: "No plan has so many levels inside each other. Most often a bracket is not closed, or the file was made to bring down programs that read it.",
  },
  mend: {
    nb: "Lukk klammene på linjen det pekes på, eller ta bort nivåer.",
    nn: "Lukk klammene på linja det blir peikt på, eller ta bort nivå.",
    en: "Close the brackets on the line pointed at, or take levels away.",
  },
  example: {
    bad: "periods: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\n",
    good: 'periods: ["2021", "2022"]\n',
  },
  message: {
    nb: ({ limit }) =>
      `Her står mer enn ${limit} nivåer inni hverandre: se etter en klamme, [ eller {, som ikke er lukket.`,
    nn: ({ limit }) =>
      `Her står meir enn ${limit} nivå inni kvarandre: sjå etter ei klamme, [ eller {, som ikkje er lukka.`,
    en: ({ limit }) =>
      `More than ${limit} levels stand inside each other here: look for a bracket, [ or {, that is not closed.`,
  },
});
