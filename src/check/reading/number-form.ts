/** A number written so that it is read as something else than it looks like. */
import { defineRule, type Words } from "../rule.js";
import { quoted } from "../wording.js";

type Data = Readonly<{
  given: string;
  read: string;
  form: "leading-zero" | "precision" | "plus" | "infinite" | "notation";
}>;

const sentences: Readonly<Record<Data["form"], (given: string, read: string) => Words>> = {
  "leading-zero": (given, read) => ({
    nb: `${given} blir lest som tallet ${read}: sett id-er og koder i anførselstegn, og skriv tall uten null foran.`,
    nn: `${given} blir lese som talet ${read}: set id-ar og kodar i hermeteikn, og skriv tal utan null framfor.`,
    en: `${given} is read as the number ${read}: put ids and codes in quotes, and write numbers without zeros in front.`,
  }),
  precision: (given, read) => ({
    nb: `${given} har flere sifre enn et tall kan holde på, og blir lest som ${read}: sett id-er og koder i anførselstegn, og rund av tall.`,
    nn: `${given} har fleire siffer enn eit tal kan halde på, og blir lese som ${read}: set id-ar og kodar i hermeteikn, og rund av tal.`,
    en: `${given} has more digits than a number can keep, and is read as ${read}: put ids and codes in quotes, and round numbers.`,
  }),
  plus: (given, read) => ({
    nb: `${given} blir lest som ${read}, uten pluss: sett endringer og koder i anførselstegn, og skriv tall uten pluss.`,
    nn: `${given} blir lese som ${read}, utan pluss: set endringar og kodar i hermeteikn, og skriv tal utan pluss.`,
    en: `${given} is read as ${read}, without the plus: put changes and codes in quotes, and write numbers without a plus.`,
  }),
  infinite: (given) => ({
    nb: `${given} er ikke et tall en plan kan bruke: skriv tallet, eller sett tekst i anførselstegn.`,
    nn: `${given} er ikkje eit tal ein plan kan bruke: skriv talet, eller set tekst i hermeteikn.`,
    en: `${given} is not a number that a plan can use: write the figure, or put text in quotes.`,
  }),
  notation: (given, read) => ({
    nb: `${given} blir lest som tallet ${read}: sett id-er og koder i anførselstegn, og skriv tall med vanlige sifre.`,
    nn: `${given} blir lese som talet ${read}: set id-ar og kodar i hermeteikn, og skriv tal med vanlege siffer.`,
    en: `${given} is read as the number ${read}: put ids and codes in quotes, and write numbers in ordinary digits.`,
  }),
};

const sentence = (language: keyof Words, { given, read, form }: Data): string =>
  sentences[form](quoted(given, language), read)[language];

export const rule = defineRule<Data>({
  code: "number-form",
  severity: "error",
  title: {
    nb: "Tall som blir lest som noe annet",
    nn: "Tal som blir lese som noko anna",
    en: "Number that is read as something else",
  },
  why: {
    nb: "Kommunenummer, organisasjonsnummer og versjoner er koder, ikke tall. Uten anførselstegn faller nuller og plusstegn bort, lange tall blir rundet av, og 1e3 blir til 1000.",
    nn: "Kommunenummer, organisasjonsnummer og versjonar er kodar, ikkje tal. Utan hermeteikn fell nullar og plussteikn bort, lange tal blir runda av, og 1e3 blir til 1000.",
    en: "Municipality numbers, organisation numbers and versions are codes, not numbers. Without quotes, zeros and plus signs are lost, long numbers are rounded, and 1e3 becomes 1000.",
  },
  mend: {
    nb: "Er det en id, en kode eller en endring, så sett den i anførselstegn. Er det et tall, så skriv det med vanlige sifre.",
    nn: "Er det ein id, ein kode eller ei endring, så set det i hermeteikn. Er det eit tal, så skriv det med vanlege siffer.",
    en: "Put an id, a code or a change in quotes. Write a number in ordinary digits.",
  },
  example: {
    bad: "code: 0301\n",
    good: 'code: "0301"\n',
  },
  message: {
    nb: (data) => sentence("nb", data),
    nn: (data) => sentence("nn", data),
    en: (data) => sentence("en", data),
  },
});
