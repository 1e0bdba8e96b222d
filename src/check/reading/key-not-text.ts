/** A key is a word; numbers, true, null and lists are read as something else. */
import { defineRule, type Words } from "../rule.js";
import { quoted } from "../wording.js";

function inWords(given: string): Words {
  if (given === "")
    return {
      nb: "Det mangler en nøkkel foran kolonet: skriv den inn.",
      nn: "Det manglar ein nøkkel framfor kolonet: skriv han inn.",
      en: "There is no key before the colon: write one.",
    };
  if (/^[[{]/.test(given)) {
    return {
      nb: `${quoted(given, "nb")} står der det skal stå en nøkkel: skriv et ord, eller sett hele teksten i anførselstegn.`,
      nn: `${quoted(given, "nn")} står der det skal stå ein nøkkel: skriv eit ord, eller set heile teksten i hermeteikn.`,
      en: `${quoted(given, "en")} stands where a key belongs: write a word, or put the whole text in quotes.`,
    };
  }
  return {
    nb: `Nøkkelen ${quoted(given, "nb")} blir ikke lest som tekst: sett den i anførselstegn.`,
    nn: `Nøkkelen ${quoted(given, "nn")} blir ikkje lesen som tekst: set han i hermeteikn.`,
    en: `The key ${quoted(given, "en")} is not read as text: put it in quotes.`,
  };
}

export const rule = defineRule<{ given: string }>({
  code: "key-not-text",
  severity: "error",
  title: { nb: "Nøkkel som ikke er tekst", nn: "Nøkkel som ikkje er tekst", en: "Key that is not text" },
  why: {
    nb: "Uten anførselstegn blir tall, true, false og null lest som noe annet enn ord, og programmer er uenige om hva. Klammer blir lest som en liste.",
    nn: "Utan hermeteikn blir tal, true, false og null lesne som noko anna enn ord, og program er usamde om kva. Klammer blir lesne som ei liste.",
    en: "Without quotes, numbers, true, false and null are read as something else than words, and programs disagree on what. Brackets are read as a list.",
  },
  mend: {
    nb: "Sett nøkkelen i anførselstegn, eller bruk et ord.",
    nn: "Set nøkkelen i hermeteikn, eller bruk eit ord.",
    en: "Put the key in quotes, or use a word.",
  },
  example: {
    bad: "2021: 46\n",
    good: '"2021": 46\n',
  },
  message: {
    nb: ({ given }) => inWords(given).nb,
    nn: ({ given }) => inWords(given).nn,
    en: ({ given }) => inWords(given).en,
  },
});
