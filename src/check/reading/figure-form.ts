/** A figure written as in running text, where the plan wants digits only. */
import { defineRule, type Words } from "../rule.js";
import { quoted } from "../wording.js";

type Data = Readonly<{
  given: string;
  key: string;
  why: "separator" | "percent" | "ratio" | "quotes" | "minus" | "time";
}>;

const sentences: Readonly<Record<Data["why"], Words>> = {
  separator: {
    nb: "tall i en plan skrives uten skille mellom tusener",
    nn: "tal i ein plan skal skrivast utan tusenskilje",
    en: "figures in a plan have no separator between thousands",
  },
  percent: {
    nb: "andeler i en plan skrives som tall fra 0 til 100, uten prosenttegn",
    nn: "andelar i ein plan skal skrivast som tal frå 0 til 100, utan prosentteikn",
    en: "shares in a plan are figures from 0 to 100, without the percent sign",
  },
  ratio: {
    nb: "en del av en helhet skrives i en plan med skråstrek, uten mellomrom",
    nn: "ein del av ein heilskap skal i ein plan skrivast med skråstrek, utan mellomrom",
    en: "a part of a whole is written in a plan with a slash, without spaces",
  },
  quotes: {
    nb: "anførselstegn fra løpende tekst hører til teksten i YAML; skriv tallet uten",
    nn: "hermeteikn frå løpande tekst høyrer til teksten i YAML; skriv talet utan",
    en: "quotes of running text belong to the text in YAML; write the figure without",
  },
  minus: {
    nb: "minus i en plan er en vanlig bindestrek",
    nn: "minus i ein plan er ein vanleg bindestrek",
    en: "a minus in a plan is an ordinary hyphen",
  },
  time: {
    nb: "dette ser ut som et klokkeslett, og her skal det stå et tall",
    nn: "dette ser ut som eit klokkeslett, og her skal det stå eit tal",
    en: "this looks like a time of day, and a figure belongs here",
  },
};

export const rule = defineRule<Data>({
  code: "figure-form",
  severity: "error",
  title: {
    nb: "Tall skrevet som i løpende tekst",
    nn: "Tal skrive som i løpande tekst",
    en: "Figure written as in running text",
  },
  why: {
    nb: "Mellomrom, prosenttegn og ord gjør tallet til tekst, og da kan det ikke regnes med. Rapportene setter inn skilletegn og prosenttegn selv.",
    nn: "Mellomrom, prosentteikn og ord gjer talet til tekst, og då kan det ikkje reknast med. Rapportane set inn skiljeteikn og prosentteikn sjølve.",
    en: "Spaces, percent signs and words turn the figure into text, and it cannot be computed with. Reports add separators and percent signs themselves.",
  },
  mend: {
    nb: 'Skriv bare sifrene: 6500 i stedet for 6 500, 83 i stedet for 83 %, "147/356" i stedet for 147 av 356.',
    nn: 'Skriv berre siffera: 6500 i staden for 6 500, 83 i staden for 83 %, "147/356" i staden for 147 av 356.',
    en: 'Write the digits only: 6500 instead of 6 500, 83 instead of 83 %, "147/356" instead of 147 of 356.',
  },
  example: {
    bad: "value: 6 500\n",
    good: "value: 6500\n",
  },
  message: {
    nb: ({ given, why }) => `${quoted(given, "nb")}: ${sentences[why].nb}.`,
    nn: ({ given, why }) => `${quoted(given, "nn")}: ${sentences[why].nn}.`,
    en: ({ given, why }) => `${quoted(given, "en")}: ${sentences[why].en}.`,
  },
});
