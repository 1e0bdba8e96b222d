/** One sort of thing stands where another is wanted: a list for a text, a text for a number. */
import { defineRule, type Words } from "../rule.js";
import { listed, quoted } from "../wording.js";

type Data = Readonly<{
  key: string;
  /** string, number, boolean, object or array. */
  given: string;
  /** The JSON types that fit. */
  wanted: readonly string[];
}>;

/** The form wanted, where the schema describes it in words. */
type Described = Data & Partial<Words>;

const types: Readonly<Record<string, Words>> = {
  string: { nb: "tekst", nn: "tekst", en: "text" },
  number: { nb: "et tall", nn: "eit tal", en: "a number" },
  integer: { nb: "et helt tall", nn: "eit heilt tal", en: "a whole number" },
  boolean: { nb: "true eller false", nn: "true eller false", en: "true or false" },
  object: { nb: "nøkler med verdier", nn: "nøklar med verdiar", en: "keys with values" },
  array: { nb: "en liste", nn: "ei liste", en: "a list" },
};

const fraction: Words = { nb: "et tall med desimaler", nn: "eit tal med desimalar", en: "a number with decimals" };

function wantedIn(language: keyof Words, data: Described): string {
  const names = data.wanted.flatMap((type) => types[type]?.[language] ?? []);
  return data[language] ?? listed(names, language, "or");
}

function givenIn(language: keyof Words, { given, wanted }: Data): string {
  if (given === "number" && wanted.includes("integer")) return fraction[language];
  return types[given]?.[language] ?? quoted(given, language);
}

function sentence(language: keyof Words, data: Described): string {
  const [key, given, wanted] = [quoted(data.key, language), givenIn(language, data), wantedIn(language, data)];
  const cannot: Words = {
    nb: `${key} kan ikke være ${given}.`,
    nn: `${key} kan ikkje vere ${given}.`,
    en: `${key} cannot be ${given}.`,
  };
  const should: Words = {
    nb: `${key} skal være ${wanted}; her står ${given}.`,
    nn: `${key} skal vere ${wanted}; her står ${given}.`,
    en: `${key} should be ${wanted}; what stands here is ${given}.`,
  };
  return (wanted === "" ? cannot : should)[language];
}

export const rule = defineRule<Described>({
  code: "wrong-type",
  severity: "error",
  title: { nb: "Feil slags verdi", nn: "Feil slags verdi", en: "Wrong sort of value" },
  why: {
    nb: "Verktøyet vet ikke hva det skal gjøre med en liste der det venter en tekst, eller en tekst der det venter et tall. Delen er utelatt.",
    nn: "Verktøyet veit ikkje kva det skal gjere med ei liste der det ventar ein tekst, eller ein tekst der det ventar eit tal. Delen er utelaten.",
    en: "The tool cannot tell what to do with a list where it expects a text, or a text where it expects a number. The part is left out.",
  },
  mend: {
    nb: "Skriv verdien slik nøkkelen krever. En liste har en bindestrek foran hvert punkt; nøkler med verdier står på egne linjer med innrykk.",
    nn: "Skriv verdien slik nøkkelen krev. Ei liste har ein bindestrek framfor kvart punkt; nøklar med verdiar står på eigne linjer med innrykk.",
    en: "Write the value as its key wants it. A list has a hyphen before each item; keys with values stand on lines of their own, indented.",
  },
  example: {
    bad: "languages: nb\n",
    good: "languages: [nb]\n",
  },
  message: {
    nb: (data) => sentence("nb", data),
    nn: (data) => sentence("nn", data),
    en: (data) => sentence("en", data),
  },
});
