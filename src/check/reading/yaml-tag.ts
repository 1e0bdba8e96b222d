/** A tag forces what a value is read as; a plan needs none. */
import { defineRule } from "../rule.js";
import { quoted } from "../wording.js";

export const rule = defineRule<{ given: string }>({
  code: "yaml-tag",
  severity: "error",
  title: { nb: "Merkelapp med ! (tag)", nn: "Merkelapp med ! (tag)", en: "Tag with !" },
  why: {
    nb: "Et ord med ! foran tvinger verdien til å bli lest på en bestemt måte, og programmer gjør det ulikt. I en plan sier skjemaet hva verdien er.",
    nn: "Eit ord med ! framfor tvingar verdien til å bli lesen på ein bestemt måte, og program gjer det ulikt. I ein plan seier skjemaet kva verdien er.",
    en: "A word with ! in front forces the value to be read in a certain way, and programs differ in how. In a plan the schema says what the value is.",
  },
  mend: {
    nb: "Slett merkelappen. Er ! en del av teksten, så sett teksten i anførselstegn.",
    nn: "Slett merkelappen. Er ! ein del av teksten, så set teksten i hermeteikn.",
    en: "Delete the tag. Where ! is a part of the text, put the text in quotes.",
  },
  example: {
    bad: "id: !!str 2021\n",
    good: 'id: "2021"\n',
  },
  message: {
    nb: ({ given }) =>
      `${quoted(given, "nb")} er en YAML-merkelapp, og det brukes ikke i en plan: slett den, eller sett teksten i anførselstegn om ! hører med.`,
    nn: ({ given }) =>
      `${quoted(given, "nn")} er ein YAML-merkelapp, og det blir ikkje brukt i ein plan: slett han, eller set teksten i hermeteikn om ! høyrer med.`,
    en: ({ given }) =>
      `${quoted(given, "en")} is a YAML tag, which a plan does not use: delete it, or put the text in quotes if ! belongs to it.`,
  },
});
