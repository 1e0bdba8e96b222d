/** Ids, periods and names are text; without quotes YAML reads some of them as numbers or as true and false. */
import { defineRule, type Words } from "../rule.js";
import { quoted } from "../wording.js";

type Data = Readonly<{
  /** As typed. */
  given: string;
  read: string;
  key: string;
}>;

function inWords({ given, read, key }: Data): Words {
  const truth = read === "true" || read === "false";
  const number: Words =
    given === read
      ? { nb: "et tall", nn: "eit tal", en: "a number" }
      : { nb: `tallet ${read}`, nn: `talet ${read}`, en: `the number ${read}` };
  const as: Words = truth ? { nb: "sant eller usant", nn: "sant eller usant", en: "true or false" } : number;
  return {
    nb: `${quoted(given, "nb")} blir lest som ${as.nb}, men ${quoted(key, "nb")} skal være tekst: sett verdien i anførselstegn.`,
    nn: `${quoted(given, "nn")} blir lese som ${as.nn}, men ${quoted(key, "nn")} skal vere tekst: set verdien i hermeteikn.`,
    en: `${quoted(given, "en")} is read as ${as.en}, but ${quoted(key, "en")} is text: put the value in quotes.`,
  };
}

export const rule = defineRule<Data>({
  code: "not-text",
  severity: "error",
  title: { nb: "Tekst uten anførselstegn", nn: "Tekst utan hermeteikn", en: "Text without quotes" },
  why: {
    nb: "Id-er, perioder og navn er tekst. Uten anførselstegn blir 1.10 til 1.1 og 010 til 10, og da treffer ikke henvisningene.",
    nn: "Id-ar, periodar og namn er tekst. Utan hermeteikn blir 1.10 til 1.1 og 010 til 10, og då treffer ikkje tilvisingane.",
    en: "Ids, periods and names are text. Without quotes 1.10 becomes 1.1 and 010 becomes 10, and references miss their mark.",
  },
  mend: {
    nb: "Sett verdien i anførselstegn, slik den skal stå.",
    nn: "Set verdien i hermeteikn, slik han skal stå.",
    en: "Put the value in quotes, as it is to stand.",
  },
  example: {
    bad: "id: 1.10\n",
    good: 'id: "1.10"\n',
  },
  message: {
    nb: (data) => inWords(data).nb,
    nn: (data) => inWords(data).nn,
    en: (data) => inWords(data).en,
  },
});
