/** Texts are written in the plan's languages. */
import type { Report } from "../../model/finding.js";
import { nearest } from "../nearest.js";
import { meant } from "../places.js";
import { type CheckContext, defineRule, keyOf, valueOf } from "../rule.js";
import { hasSettings } from "../silence.js";
import { type MetText, textsOf } from "../walk.js";
import { languageNames } from "../wording.js";

/** The one language that is left when one is unknown and one is lacking, else the nearest word. */
function suggested(language: string, has: readonly string[], languages: readonly string[]): string | null {
  const lacking = languages.filter((one) => !has.includes(one));
  const strangers = has.filter((one) => !languages.includes(one));
  const [only] = lacking;
  if (only !== undefined && lacking.length === 1 && strangers.length === 1) return only;
  return nearest(language, lacking);
}

/** Languages unknown to the plan in which most texts exist: then it is `languages` that is wrong, told once. */
function commonStrangers(texts: readonly MetText[], languages: readonly string[]): string[] {
  const maps = texts.map(({ text }) => text).filter((text) => typeof text !== "string");
  const strangers = new Set(maps.flatMap((text) => Object.keys(text)).filter((one) => !languages.includes(one)));
  const isCommon = (language: string): boolean => 2 * maps.filter((text) => language in text).length > maps.length;
  return maps.length < 10 ? [] : [...strangers].filter(isCommon).sort();
}

/** `field` is the text's key; empty: most texts of the plan; `vocabulary`: words, which the tool's languages may have too. */
type Data = Readonly<{ field: string; language: string; languages: readonly string[] }>;

/** The languages that the tool's own words are in, whichever the plan is in. */
const TOOL = ["nb", "nn", "en"];

/** Words of the plan's own in a language that nothing is ever said in. */
function* inVocabulary({ plan }: CheckContext): Generator<Report & { readonly data: Data }> {
  const { languages, vocabulary = {} } = plan.settings;
  const said = [...new Set([...languages, ...TOOL])];
  for (const language of Object.keys(vocabulary).filter((one) => !said.includes(one))) {
    const data = { field: "vocabulary", language, languages: said };
    yield { place: keyOf(vocabulary, language), item: null, data, ...meant(nearest(language, said)) };
  }
}

/** Where `languages` is wrong: at the one that no text has, when one other is lacking; else the list as a whole. */
function listPlace(context: CheckContext, common: readonly string[]): Pick<Report, "place" | "suggestion"> {
  const { settings } = context.plan;
  const { languages } = settings;
  const has = new Set(textsOf(context).flatMap(({ text }) => (typeof text === "string" ? [] : Object.keys(text))));
  const [unused, ...others] = languages.filter((language) => !has.has(language));
  const [wanted, ...more] = common;
  if (unused === undefined || others.length + more.length > 0) return { place: valueOf(settings, "languages") };
  return { place: valueOf(languages, languages.indexOf(unused)), ...meant(wanted ?? null) };
}

export const rule = defineRule<Data>({
  code: "unknown-language",
  severity: "error",
  title: {
    nb: "Språk som planen ikke har",
    nn: "Språk som planen ikkje har",
    en: "Language that the plan does not have",
  },
  why: {
    nb: "plan.yaml sier hvilke språk planen finnes på. En tekst på et annet språk blir aldri vist, som regel fordi koden er feil skrevet.",
    nn: "plan.yaml seier kva språk planen finst på. Ein tekst på eit anna språk blir aldri vist, som regel fordi koden er feil skriven.",
    en: "plan.yaml says in which languages the plan exists. A text in another is never shown, most often because its code is misspelt.",
  },
  mend: {
    nb: "Rett språkkoden, eller legg språket til i languages i plan.yaml.",
    nn: "Rett språkkoden, eller legg språket til i languages i plan.yaml.",
    en: "Correct the language code, or add the language to languages in plan.yaml.",
  },
  example: {
    bad: "name: { no: Enklere hverdag, en: An easier day }   # languages: [nb, en]\n",
    good: "name: { nb: Enklere hverdag, en: An easier day }\n",
  },
  message: {
    nb: ({ field, language, languages }) =>
      field === ""
        ? `De fleste tekstene finnes på «${language}», men planens språk er ${languageNames(languages, "nb")}.`
        : field === "vocabulary"
          ? `«vocabulary» har ord på «${language}», men ord kan bare sies på ${languageNames(languages, "nb")}.`
          : `«${field}» har en tekst på «${language}», men planens språk er ${languageNames(languages, "nb")}.`,
    nn: ({ field, language, languages }) =>
      field === ""
        ? `Dei fleste tekstane finst på «${language}», men språka i planen er ${languageNames(languages, "nn")}.`
        : field === "vocabulary"
          ? `«vocabulary» har ord på «${language}», men ord kan berre seiast på ${languageNames(languages, "nn")}.`
          : `«${field}» har ein tekst på «${language}», men språka i planen er ${languageNames(languages, "nn")}.`,
    en: ({ field, language, languages }) =>
      field === ""
        ? `Most texts exist in “${language}”, but the languages of the plan are ${languageNames(languages, "en")}.`
        : field === "vocabulary"
          ? `“vocabulary” has words in “${language}”, but words can only be said in ${languageNames(languages, "en")}.`
          : `“${field}” has a text in “${language}”, but the languages of the plan are ${languageNames(languages, "en")}.`,
  },
  *check(context) {
    if (!hasSettings(context.plan)) return;
    const { settings } = context.plan;
    const { languages } = settings;
    yield* inVocabulary(context);
    const texts = textsOf(context);
    const common = commonStrangers(texts, languages);
    if (common.length > 0) {
      const data = { field: "", language: common.join(", "), languages };
      yield { ...listPlace(context, common), item: null, data };
    }
    for (const { key, text, item } of texts) {
      if (typeof text === "string") continue;
      const has = Object.keys(text);
      for (const language of has.filter((one) => !languages.includes(one) && !common.includes(one))) {
        const data = { field: key, language, languages };
        const suggestion = meant(suggested(language, has, languages));
        yield { place: keyOf(text, language), item: item?.id ?? null, data, ...suggestion };
      }
    }
  },
});
