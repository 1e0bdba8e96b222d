/** A plan file is keys with values, from its first line on. */
import { defineRule, type Words } from "../rule.js";

const kinds: Readonly<Record<string, Words>> = {
  list: { nb: "Filen er bare en liste", en: "The file is a bare list" },
  string: { nb: "Filen er bare tekst", en: "The file is bare text" },
  number: { nb: "Filen er bare et tall", en: "The file is a bare number" },
  boolean: { nb: "Filen er bare true eller false", en: "The file is just true or false" },
};

const otherwise: Words = { nb: "Filen inneholder ingen nøkler", en: "The file holds no keys" };

const inWords = (given: string): Words => kinds[given] ?? otherwise;

export const rule = defineRule<{ given: string }>({
  code: "file-not-map",
  severity: "error",
  title: { nb: "Filen er ikke nøkler med verdier", en: "The file is not keys with values" },
  why: {
    nb: "Verktøyet finner frem i en planfil ved hjelp av nøklene. Uten dem er det ikke mulig å vite hva innholdet er, og filen er utelatt.",
    en: "The tool finds its way in a plan file by the keys. Without them nobody can tell what the content is, and the file is left out.",
  },
  mend: {
    nb: "La filen begynne med en nøkkel og et kolon. En liste skal stå under nøkkelen sin.",
    en: "Let the file begin with a key and a colon. A list stands under its key.",
  },
  example: {
    bad: '- id: "hdir"\n  name: Helsedirektoratet\n',
    good: 'organisations:\n  - id: "hdir"\n    name: Helsedirektoratet\n',
  },
  message: {
    nb: ({ given }) =>
      `${inWords(given).nb}; en planfil består av nøkler med verdier: begynn med en nøkkel og et kolon.`,
    en: ({ given }) => `${inWords(given).en}; a plan file is keys with values: begin with a key and a colon.`,
  },
});
