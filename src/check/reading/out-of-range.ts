/** A number outside what its key can be. */
import { defineRule, type Words } from "../rule.js";
import { quoted } from "../wording.js";

type Data = Readonly<{
  given: string;
  key: string;
  limit: number;
  /** The JSON Schema keyword that sets the limit. */
  keyword: string;
}>;

/** By keyword. The limit keeps its full stop in Norwegian too: it is what may be typed. */
const limits: Readonly<Record<string, (limit: number) => Words>> = {
  minimum: (limit) => ({
    nb: `skal være ${limit} eller mer`,
    nn: `skal vere ${limit} eller meir`,
    en: `should be ${limit} or more`,
  }),
  maximum: (limit) => ({
    nb: `skal være ${limit} eller mindre`,
    nn: `skal vere ${limit} eller mindre`,
    en: `should be ${limit} or less`,
  }),
  exclusiveMinimum: (limit) => ({
    nb: `skal være mer enn ${limit}`,
    nn: `skal vere meir enn ${limit}`,
    en: `should be more than ${limit}`,
  }),
  exclusiveMaximum: (limit) => ({
    nb: `skal være mindre enn ${limit}`,
    nn: `skal vere mindre enn ${limit}`,
    en: `should be less than ${limit}`,
  }),
  maxLength: (limit) => ({
    nb: `skal ha høyst ${limit} tegn`,
    nn: `skal ha høgst ${limit} teikn`,
    en: `should have at most ${limit} characters`,
  }),
  multipleOf: () => ({
    nb: "skal være et tall med færre desimaler",
    nn: "skal vere eit tal med færre desimalar",
    en: "should be a number with fewer decimals",
  }),
};

const otherwise: Words = {
  nb: "skal ligge innenfor grensene i skjemaet",
  nn: "skal ligge innanfor grensene i skjemaet",
  en: "should lie within the limits of the schema",
};

const inWords = ({ keyword, limit }: Data): Words => limits[keyword]?.(limit) ?? otherwise;

export const rule = defineRule<Data>({
  code: "out-of-range",
  severity: "error",
  title: { nb: "Tall utenfor grensene", nn: "Tal utanfor grensene", en: "Number out of range" },
  why: {
    nb: "Tallet kan ikke være riktig der det står, som en måned nummer 13 eller en undersøkelse med 0 svar. Det er trolig en skrivefeil.",
    nn: "Talet kan ikkje vere rett der det står, som ein månad nummer 13 eller ei undersøking med 0 svar. Det er truleg ein skrivefeil.",
    en: "The number cannot be right where it stands, such as month 13 or a survey with 0 answers. It is probably a slip.",
  },
  mend: {
    nb: "Sjekk tallet mot kilden og rett det.",
    nn: "Sjekk talet mot kjelda og rett det.",
    en: "Check the number against the source and correct it.",
  },
  example: {
    bad: "month: 13\n",
    good: "month: 12\n",
  },
  message: {
    nb: (data) => `${quoted(data.given, "nb")} passer ikke i ${quoted(data.key, "nb")}, som ${inWords(data).nb}.`,
    nn: (data) => `${quoted(data.given, "nn")} passar ikkje i ${quoted(data.key, "nn")}, som ${inWords(data).nn}.`,
    en: (data) => `${quoted(data.given, "en")} does not fit ${quoted(data.key, "en")}, which ${inWords(data).en}.`,
  },
});
