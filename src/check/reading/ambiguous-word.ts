/** Words that some YAML readers take for true or false. */
import { defineRule } from "../rule.js";
import { quoted } from "../wording.js";

export const rule = defineRule<{ given: string }>({
  code: "ambiguous-word",
  severity: "warning",
  title: {
    nb: "Ord som kan bli lest som sant eller usant",
    nn: "Ord som kan bli lesne som sant eller usant",
    en: "Word that may be read as true or false",
  },
  why: {
    nb: "Uten anførselstegn tar mange programmer no, yes, on og off for usant og sant. Her blir de lest som ord, men samme fil gir et annet svar et annet sted.",
    nn: "Utan hermeteikn tek mange program no, yes, on og off for usant og sant. Her blir dei lesne som ord, men same fil gir eit anna svar ein annan stad.",
    en: "Without quotes, many programs take no, yes, on and off for false and true. They are read as words here, but the same file gives another answer elsewhere.",
  },
  mend: {
    nb: "Sett ordet i anførselstegn. Er det ja eller nei som er ment, så skriv true eller false.",
    nn: "Set ordet i hermeteikn. Er det ja eller nei som er meint, så skriv true eller false.",
    en: "Put the word in quotes. Where yes or no is meant, write true or false.",
  },
  example: {
    bad: "country: no\n",
    good: 'country: "no"\n',
  },
  message: {
    nb: ({ given }) =>
      `${quoted(given, "nb")} uten anførselstegn blir lest som sant eller usant av andre programmer: sett ordet i anførselstegn, eller skriv true eller false.`,
    nn: ({ given }) =>
      `${quoted(given, "nn")} utan hermeteikn blir lese som sant eller usant av andre program: set ordet i hermeteikn, eller skriv true eller false.`,
    en: ({ given }) =>
      `${quoted(given, "en")} without quotes is read as true or false by other programs: put the word in quotes, or write true or false.`,
  },
});
