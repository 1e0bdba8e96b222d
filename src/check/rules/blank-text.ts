/** A text says something. */
import { type CheckContext, defineRule, valueOf } from "../rule.js";
import { type MetString, stringsOf } from "../walk.js";

/** Nothing but spaces, line ends and signs without width. */
const blank = /^[\s\u200B-\u200F\u2060\uFEFF]+$/u;

/** The plan's own words stand beside what it says. */
function* wordsIn(of: object): Generator<MetString> {
  for (const [key, value] of Object.entries(of)) {
    if (typeof value === "string") yield { of, key, string: value, item: null };
    else if (typeof value === "object" && value !== null) yield* wordsIn(value as object);
  }
}

function* stringsAndWords(context: CheckContext): Generator<MetString> {
  yield* stringsOf(context);
  yield* wordsIn(context.plan.settings.vocabulary ?? {});
}

export const rule = defineRule<{ field: string }>({
  code: "blank-text",
  severity: "error",
  title: { nb: "Tekst med bare mellomrom", nn: "Tekst med berre mellomrom", en: "Text of spaces only" },
  why: {
    nb: "Teksten ser ut til å være der, men leseren får se et tomt felt i status og rapporter.",
    nn: "Teksten ser ut til å vere der, men lesaren får sjå eit tomt felt i status og rapportar.",
    en: "The text seems to be there, but readers meet an empty field in status and reports.",
  },
  mend: {
    nb: "Skriv teksten, eller slett linjen.",
    nn: "Skriv teksten, eller slett linja.",
    en: "Write the text, or delete the line.",
  },
  example: {
    bad: 'summary: "   "\n',
    good: "summary: Easier access\n",
  },
  message: {
    nb: ({ field }) => `${field === "" ? "Et ledd i listen" : `«${field}»`} inneholder bare mellomrom.`,
    nn: ({ field }) => `${field === "" ? "Eit ledd i lista" : `«${field}»`} inneheld berre mellomrom.`,
    en: ({ field }) => `${field === "" ? "A member of the list" : `“${field}”`} holds nothing but spaces.`,
  },
  *check(context) {
    for (const { of, key, string, item } of stringsAndWords(context)) {
      if (!blank.test(string)) continue;
      yield { place: valueOf(of, key), item: item?.id ?? null, data: { field: typeof key === "number" ? "" : key } };
    }
  },
});
