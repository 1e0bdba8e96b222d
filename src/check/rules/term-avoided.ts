/** Texts use the words that the plan's own glossary has decided on. */
import type { GlossaryTerm, Plan, Text } from "../../model/plan.js";
import type { Item } from "../../evaluate/items.js";
import { meant } from "../places.js";
import { type CheckContext, defineRule, wordsOf } from "../rule.js";
import { type MetText, textsOf } from "../walk.js";
import { languageNames, quoted } from "../wording.js";

interface Avoided {
  readonly language: string;
  /** Finds the word alone, in small or capital letters; with any ending where the glossary says so. */
  readonly pattern: RegExp;
  /** As the glossary has it. */
  readonly word: string;
  /** What to write; null: the glossary has no word in that language. */
  readonly term: string | null;
  /** Can be put in its place as it stands. */
  readonly fits: boolean;
}

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\s+/g, "\\s+");

function patternOf(word: string): RegExp {
  const stem = word.replace(/\*$/, "");
  const ending = stem === word ? "" : "\\p{L}*";
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped(stem)}${ending}(?![\\p{L}\\p{N}])`, "giu");
}

const inLanguage = (text: Text, language: string, first: string): string | null =>
  typeof text === "string" ? (language === first ? text : null) : (text[language] ?? null);

/** A word that is the term itself in that language is not looked for. */
function avoidedBy({ name, avoid = [] }: GlossaryTerm, first: string): Avoided[] {
  return avoid.flatMap(({ language, word, instead }) => {
    const term = instead ?? inLanguage(name, language, first);
    if (term?.toLowerCase() === word.toLowerCase()) return [];
    return { language, pattern: patternOf(word), word, term, fits: !word.endsWith("*") };
  });
}

/** Wordings that stand as they were said or printed: decisions, quotations, and editions that are published. */
function isGiven({ holder, object }: MetText, item: Item | null): boolean {
  if (holder === "variants" || (holder === "notes" && object["kind"] === "oddity")) return true;
  if (item?.kind === "decision") return true;
  return item?.kind === "edition" && "state" in item.node && item.node.state === "published";
}

interface Written {
  readonly of: object;
  readonly key: string;
  readonly language: string;
  readonly string: string;
}

function writtenIn({ object, key, text }: MetText, { settings }: Plan): Written[] {
  if (typeof text === "string") return [{ of: object, key, language: settings.languages[0] ?? "", string: text }];
  return Object.entries(text).map(([language, string]) => ({ of: text, key: language, language, string }));
}

const isSmall = (letter: string): boolean => letter === letter.toLowerCase();

/** The term with a capital, or without, where the word that was found has one and the glossary's has not, or the other way. */
function insteadOf(found: string, { word, term, fits }: Avoided): string | null {
  if (term === null || !fits) return null;
  const [first, ours] = [found.charAt(0), word.charAt(0)];
  if (isSmall(first) === isSmall(ours)) return term;
  return (isSmall(first) ? term.charAt(0).toLowerCase() : term.charAt(0).toUpperCase()) + term.slice(1);
}

function* found({ plan, index }: CheckContext, avoided: readonly Avoided[]) {
  for (const met of textsOf({ plan, index })) {
    if (met.holder === "glossary" || isGiven(met, met.item)) continue;
    for (const written of writtenIn(met, plan)) {
      for (const each of avoided) {
        if (each.language !== written.language) continue;
        for (const hit of written.string.matchAll(each.pattern)) yield { written, each, hit, item: met.item };
      }
    }
  }
}

interface Data extends Readonly<Record<string, string>> {
  /** As it stands in the text. */
  readonly given: string;
  readonly language: string;
  /** What the glossary says; "" where it has no word in that language. */
  readonly term: string;
}

export const rule = defineRule<Data>({
  code: "term-avoided",
  severity: "warning",
  title: {
    nb: "Ord som ordlisten ikke vil ha",
    nn: "Ord som ordlista ikkje vil ha",
    en: "A word that the glossary avoids",
  },
  why: {
    nb: "Heter det samme noe ulikt fra side til side, må leseren gjette om det er det samme. Planens egen ordliste sier hvilket ord som gjelder på hvert språk.",
    nn: "Heiter det same noko ulikt frå side til side, må lesaren gjette om det er det same. Ordlista i planen seier kva ord som gjeld på kvart språk.",
    en: "When the same thing has different names from page to page, readers must guess whether it is the same. The plan's own glossary says which word counts in each language.",
  },
  mend: {
    nb: "Skriv ordet som ordlisten har. Skal det gamle ordet likevel brukes, ta det ut av «avoid» i «glossary» i plan.yaml.",
    nn: "Skriv ordet som ordlista har. Skal det gamle ordet likevel brukast, ta det ut av «avoid» i «glossary» i plan.yaml.",
    en: "Write the word that the glossary has. If the old word is to be used after all, take it out of “avoid” in the “glossary” of plan.yaml.",
  },
  example: {
    bad: "summary: { en: Initiatives stand in the road map }   # glossary: roadmap, not road map\n",
    good: "summary: { en: Initiatives stand in the roadmap }\n",
  },
  message: {
    nb: ({ given, language, term }) =>
      `${quoted(given, "nb")} skal ikke brukes på ${languageNames([language], "nb")}: ${term === "" ? "planens ordliste fraråder det" : `planens ordliste sier ${quoted(term, "nb")}`}.`,
    nn: ({ given, language, term }) =>
      `${quoted(given, "nn")} skal ikkje brukast på ${languageNames([language], "nn")}: ${term === "" ? "ordlista i planen rår ifrå det" : `ordlista i planen seier ${quoted(term, "nn")}`}.`,
    en: ({ given, language, term }) =>
      `${quoted(given, "en")} is not to be used in ${languageNames([language], "en")}: the plan's glossary ${term === "" ? "advises against it" : `says ${quoted(term, "en")}`}.`,
  },
  *check(context) {
    const { settings } = context.plan;
    const [first = ""] = settings.languages;
    const avoided = (settings.glossary ?? []).flatMap((term) => avoidedBy(term, first));
    if (avoided.length === 0) return;
    for (const { written, each, hit, item } of found(context, avoided)) {
      const [given] = hit;
      yield {
        place: wordsOf(written.of, written.key, hit.index, hit.index + given.length),
        item: item?.id ?? null,
        data: { given, language: each.language, term: each.term ?? "" },
        ...meant(insteadOf(given, each)),
      };
    }
  },
});
