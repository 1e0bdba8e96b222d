/** Too few or too many in a list, or nothing where something must stand. */
import { defineRule, type Words } from "../rule.js";
import { quoted } from "../wording.js";

type Data = Readonly<{
  key: string;
  /** As typed; a whole list can be long, so it is not repeated. */
  given: string;
  limit: number;
  /** The JSON Schema keyword that sets the limit. */
  keyword: string;
}>;

const counts: Readonly<Record<string, (key: string, limit: number) => Words>> = {
  minItems: (key, limit) => ({
    nb: `Det står for få i listen ${key}: den skal ha minst ${limit}.`,
    nn: `Det står for få i lista ${key}: ho skal ha minst ${limit}.`,
    en: `There are too few in the list ${key}: it should have at least ${limit}.`,
  }),
  maxItems: (key, limit) => ({
    nb: `Det står for mange i listen ${key}: den skal ha høyst ${limit}.`,
    nn: `Det står for mange i lista ${key}: ho skal ha høgst ${limit}.`,
    en: `There are too many in the list ${key}: it should have at most ${limit}.`,
  }),
  minLength: (key, limit) => ({
    nb:
      limit === 1
        ? `${key} er en tom tekst: skriv noe, eller slett linjen.`
        : `${key} er for kort: skriv minst ${limit} tegn.`,
    nn:
      limit === 1
        ? `${key} er ein tom tekst: skriv noko, eller slett linja.`
        : `${key} er for kort: skriv minst ${limit} teikn.`,
    en:
      limit === 1
        ? `${key} is an empty text: write something, or delete the line.`
        : `${key} is too short: write at least ${limit} characters.`,
  }),
  minProperties: (key, limit) => ({
    nb:
      limit === 1
        ? `${key} er tom: skriv minst én nøkkel under, eller slett linjen.`
        : `${key} har for få nøkler: skriv minst ${limit}.`,
    nn:
      limit === 1
        ? `${key} er tom: skriv minst éin nøkkel under, eller slett linja.`
        : `${key} har for få nøklar: skriv minst ${limit}.`,
    en:
      limit === 1
        ? `${key} is empty: write at least one key under it, or delete the line.`
        : `${key} has too few keys: write at least ${limit}.`,
  }),
};

const otherwise = (key: string, limit: number): Words => ({
  nb: `Antallet i ${key} er feil: grensen er ${limit}.`,
  nn: `Talet på ledd i ${key} er feil: grensa er ${limit}.`,
  en: `The count in ${key} is wrong: the limit is ${limit}.`,
});

const sentence = (language: keyof Words, { key, limit, keyword }: Data): string =>
  (counts[keyword] ?? otherwise)(quoted(key, language), limit)[language];

export const rule = defineRule<Data>({
  code: "wrong-count",
  severity: "error",
  title: { nb: "For få eller for mange", nn: "For få eller for mange", en: "Too few or too many" },
  why: {
    nb: "En tom liste eller tekst sier ikke om noe er glemt eller ukjent, og en skala med én ende kan ikke brukes.",
    nn: "Ei tom liste eller ein tom tekst seier ikkje om noko er gløymt eller ukjent, og ein skala med éin ende kan ikkje brukast.",
    en: "An empty list or text does not tell whether something is forgotten or unknown, and a scale with one end cannot be used.",
  },
  mend: {
    nb: "Fyll inn det som mangler, ta bort det som er for mye, eller slett hele nøkkelen.",
    nn: "Fyll inn det som manglar, ta bort det som er for mykje, eller slett heile nøkkelen.",
    en: "Fill in what is missing, take away what is too much, or delete the whole key.",
  },
  example: {
    bad: "languages: []\n",
    good: "languages: [nb, en]\n",
  },
  message: {
    nb: (data) => sentence("nb", data),
    nn: (data) => sentence("nn", data),
    en: (data) => sentence("en", data),
  },
});
