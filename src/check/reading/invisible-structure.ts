/** A character nobody sees stands where YAML wants a space. */
import { defineRule } from "../rule.js";
import { characterName } from "../wording.js";

export const rule = defineRule<{ name: string; point: string }>({
  code: "invisible-structure",
  severity: "error",
  title: {
    nb: "Usynlig tegn i innrykk eller etter kolon",
    nn: "Usynleg teikn i innrykk eller etter kolon",
    en: "Invisible character in the indentation or after a colon",
  },
  why: {
    nb: "Tegnet ser ut som et mellomrom, men er det ikke. Her blir det lest som et mellomrom; andre programmer leser hele linjen som noe annet. Det kommer gjerne med når tekst limes inn fra Word eller en nettside.",
    nn: "Teiknet ser ut som eit mellomrom, men er det ikkje. Her blir det lese som eit mellomrom; andre program les heile linja som noko anna. Det kjem gjerne med når tekst blir limt inn frå Word eller ei nettside.",
    en: "The character looks like a space and is none. It is read as a space here; other programs read the whole line as something else. It often comes along when text is pasted from Word or a web page.",
  },
  mend: {
    nb: "Slett tegnet og skriv et vanlig mellomrom.",
    nn: "Slett teiknet og skriv eit vanleg mellomrom.",
    en: "Delete the character and type an ordinary space.",
  },
  example: {
    bad: "name:\u00A0Mål\n",
    good: "name: Mål\n",
  },
  message: {
    nb: ({ name, point }) =>
      `Et usynlig tegn (${characterName(name, "nb")}, ${point}) står der det skal være et vanlig mellomrom: slett det og skriv et mellomrom.`,
    nn: ({ name, point }) =>
      `Eit usynleg teikn (${characterName(name, "nn")}, ${point}) står der det skal vere eit vanleg mellomrom: slett det og skriv eit mellomrom.`,
    en: ({ name, point }) =>
      `An invisible character (${name}, ${point}) stands where an ordinary space belongs: delete it and type a space.`,
  },
});
