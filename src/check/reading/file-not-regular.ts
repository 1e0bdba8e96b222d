/** A folder or a device stands where a plan file should. */
import { defineRule, type Words } from "../rule.js";

const folder: Words = {
  nb: "En mappe har navnet til en planfil: gi mappen et annet navn.",
  nn: "Ei mappe har namnet til ei planfil: gi mappa eit anna namn.",
  en: "A folder has the name of a plan file: rename the folder.",
};

const other: Words = {
  nb: "Dette har navnet til en planfil, men er ingen vanlig fil: bytt det ut med en vanlig fil.",
  nn: "Dette har namnet til ei planfil, men er inga vanleg fil: byt det ut med ei vanleg fil.",
  en: "This has the name of a plan file and is no ordinary file: replace it by an ordinary file.",
};

const file: Words = {
  nb: "Her skal det være en mappe med planfiler, men det er en fil: flytt filen, og lag mappen.",
  nn: "Her skal det vere ei mappe med planfiler, men det er ei fil: flytt fila, og lag mappa.",
  en: "A folder of plan files belongs here, and this is a file: move the file, and make the folder.",
};

const words: Readonly<Record<string, Words>> = { folder, file };

const inWords = (type: string): Words => words[type] ?? other;

export const rule = defineRule<{ type: "folder" | "file" | "other" }>({
  code: "file-not-regular",
  severity: "error",
  title: { nb: "Ikke en vanlig fil", nn: "Ikkje ei vanleg fil", en: "Not an ordinary file" },
  why: {
    nb: "En mappe, en enhet eller et rør har ikke noe innhold som hører til planen, og å åpne den kan få verktøyet til å henge.",
    nn: "Ei mappe, ei eining eller eit røyr har ikkje noko innhald som høyrer til planen, og å opne noko slikt kan få verktøyet til å henge.",
    en: "A folder, a device or a pipe has no content that belongs to the plan, and opening it can make the tool hang.",
  },
  mend: {
    nb: "Gi mappen et annet navn, eller legg en vanlig fil på stedet.",
    nn: "Gi mappa eit anna namn, eller legg ei vanleg fil på staden.",
    en: "Rename the folder, or put an ordinary file in its place.",
  },
  example: {
    bad: "# plan.yaml/ (folder)\n",
    good: '# plan.yaml\nformat: 1\nid: "plan"\n',
  },
  message: {
    nb: ({ type }) => inWords(type).nb,
    nn: ({ type }) => inWords(type).nn,
    en: ({ type }) => inWords(type).en,
  },
});
