/** Every text exists in every language of the plan. */
import type { Text } from "../../model/plan.js";
import { defineRule, keyOf } from "../rule.js";
import { hasSettings } from "../silence.js";
import { textsOf } from "../walk.js";
import { languageNames } from "../wording.js";

/** Languages of the plan that the text lacks; none where it has a language unknown to the plan, which is told instead. */
function lacking(text: Text, languages: readonly string[]): string[] {
  if (typeof text === "string") return languages.slice(1);
  const has = Object.keys(text);
  return has.every((language) => languages.includes(language)) ? languages.filter((one) => !has.includes(one)) : [];
}

export const rule = defineRule<{ field: string; languages: readonly string[] }>({
  code: "translation-missing",
  severity: "warning",
  title: { nb: "Teksten mangler på et språk", nn: "Teksten manglar på eit språk", en: "Text missing in a language" },
  why: {
    nb: "Den som leser planen på dette språket, får teksten på et annet. En tekst uten språk regnes som planens første språk.",
    nn: "Den som les planen på dette språket, får teksten på eit anna. Ein tekst utan språk blir rekna som det første språket i planen.",
    en: "Whoever reads the plan in this language gets the text in another. A text without a language counts as the plan's first.",
  },
  mend: {
    nb: "Skriv teksten på hvert språk, for eksempel nb: … og en: …",
    nn: "Skriv teksten på kvart språk, til dømes nb: … og en: …",
    en: "Write the text in each language, such as nb: … and en: …",
  },
  example: {
    bad: "name: { nb: Enklere hverdag }   # languages: [nb, en]\n",
    good: "name: { nb: Enklere hverdag, en: An easier day }\n",
  },
  message: {
    nb: ({ field, languages }) => `«${field}» mangler på ${languageNames(languages, "nb")}.`,
    nn: ({ field, languages }) => `«${field}» manglar på ${languageNames(languages, "nn")}.`,
    en: ({ field, languages }) => `“${field}” is missing in ${languageNames(languages, "en")}.`,
  },
  *check(context) {
    if (!hasSettings(context.plan)) return;
    const { languages } = context.plan.settings;
    for (const { object, holder, key, text, item } of textsOf(context)) {
      // Another wording is quoted as it is printed, in the language of its document.
      const missing = holder === "variants" ? [] : lacking(text, languages);
      if (missing.length === 0) continue;
      yield { place: keyOf(object, key), item: item?.id ?? null, data: { field: key, languages: missing } };
    }
  },
});
