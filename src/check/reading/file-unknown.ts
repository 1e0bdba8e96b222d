/** A YAML file whose name says no kind of plan file is not read. */
import { defineRule } from "../rule.js";
import { choices, ended } from "../wording.js";

export const rule = defineRule<{ places: readonly string[] }>({
  code: "file-unknown",
  severity: "error",
  title: { nb: "Ukjent filnavn", nn: "Ukjent filnamn", en: "Unknown file name" },
  why: {
    nb: "Navnet og mappen sier hva en planfil er. En fil med et annet navn blir ikke lest, og innholdet ville ha manglet uten at noen så det.",
    nn: "Namnet og mappa seier kva ei planfil er. Ei fil med eit anna namn blir ikkje lesen, og innhaldet ville ha mangla utan at nokon såg det.",
    en: "Name and folder say what a plan file is. A file with another name is not read, and its content would be missing unseen.",
  },
  mend: {
    nb: "Gi filen et navn fra listen, eller flytt den ut av planmappen.",
    nn: "Gi fila eit namn frå lista, eller flytt ho ut av planmappa.",
    en: "Give the file a name from the list, or move it out of the plan folder.",
  },
  example: {
    bad: '# objective/1-helse.yaml\nid: "1"\nname: Helse\n',
    good: '# objectives/1-helse.yaml\nid: "1"\nname: Helse\n',
  },
  message: {
    nb: ({ places }) =>
      ended(
        `Ingen planfil har et slikt navn, så filen er ikke lest: gi den et av disse, eller flytt den ut av planmappen: ${choices(places)}`,
      ),
    nn: ({ places }) =>
      ended(
        `Inga planfil har eit slikt namn, så fila er ikkje lesen: gi ho eit av desse, eller flytt ho ut av planmappa: ${choices(places)}`,
      ),
    en: ({ places }) =>
      ended(
        `No plan file has such a name, so it is not read: give it one of these, or move it out of the plan folder: ${choices(places)}`,
      ),
  },
});
