/** What only a Word document says. */
import type { Lang } from "./common.js";

export interface WordWords {
  /** Of a chart that could not be drawn on the machine. */
  readonly undrawn: string;
  /** "Side 3 av 12", around the two numbers that Word puts in. */
  readonly page: readonly [before: string, between: string];
}

export const word: Readonly<Record<Lang, WordWords>> = {
  nb: {
    undrawn: "Diagrammet er ikke tegnet her, for ingen nettleser på maskinen kunne gjøre det. Tallene står i tabellen.",
    page: ["Side ", " av "],
  },
  nn: {
    undrawn: "Diagrammet er ikkje teikna her, for ingen nettlesar på maskina kunne gjere det. Tala står i tabellen.",
    page: ["Side ", " av "],
  },
  en: {
    undrawn: "The chart is not drawn here, as no browser on the machine could do it. Its numbers are in the table.",
    page: ["Page ", " of "],
  },
};
