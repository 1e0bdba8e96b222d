/** A plan file is keys with values, from its first line on. */
import { defineRule, type Words } from "../rule.js";

const kinds: Readonly<Record<string, Words>> = {
  list: { nb: "Filen er bare en liste", nn: "Fila er berre ei liste", en: "The file is a bare list" },
  string: { nb: "Filen er bare tekst", nn: "Fila er berre tekst", en: "The file is bare text" },
  number: { nb: "Filen er bare et tall", nn: "Fila er berre eit tal", en: "The file is a bare number" },
  boolean: {
    nb: "Filen er bare true eller false",
    nn: "Fila er berre true eller false",
    en: "The file is just true or false",
  },
};

const otherwise: Words = {
  nb: "Filen inneholder ingen nøkler",
  nn: "Fila inneheld ingen nøklar",
  en: "The file holds no keys",
};

const inWords = (given: string): Words => kinds[given] ?? otherwise;

export const rule = defineRule<{ given: string }>({
  code: "file-not-map",
  severity: "error",
  title: {
    nb: "Filen er ikke nøkler med verdier",
    nn: "Fila er ikkje nøklar med verdiar",
    en: "The file is not keys with values",
  },
  why: {
    nb: "Verktøyet finner frem i en planfil ved hjelp av nøklene. Uten dem er det ikke mulig å vite hva innholdet er, og filen er utelatt.",
    nn: "Verktøyet finn fram i ei planfil ved hjelp av nøklane. Utan dei er det ikkje mogleg å vite kva innhaldet er, og fila er utelaten.",
    en: "The tool finds its way in a plan file by the keys. Without them nobody can tell what the content is, and the file is left out.",
  },
  mend: {
    nb: "La filen begynne med en nøkkel og et kolon. En liste skal stå under nøkkelen sin.",
    nn: "La fila byrje med ein nøkkel og eit kolon. Ei liste skal stå under nøkkelen sin.",
    en: "Let the file begin with a key and a colon. A list stands under its key.",
  },
  example: {
    bad: '- id: "hdir"\n  name: Helsedirektoratet\n',
    good: 'organisations:\n  - id: "hdir"\n    name: Helsedirektoratet\n',
  },
  message: {
    nb: ({ given }) =>
      `${inWords(given).nb}; en planfil består av nøkler med verdier: begynn med en nøkkel og et kolon.`,
    nn: ({ given }) =>
      `${inWords(given).nn}; ei planfil består av nøklar med verdiar: byrj med ein nøkkel og eit kolon.`,
    en: ({ given }) => `${inWords(given).en}; a plan file is keys with values: begin with a key and a colon.`,
  },
});
