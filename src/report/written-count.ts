/** Words counted by the language they are written in: the two forms of Norwegian, English, and all others together. */

export type CountedForm = "nb" | "nn" | "en" | "other";

/** How many words there are in each. */
export type WordCounts = Readonly<Record<CountedForm, number>>;

export const noWords: WordCounts = { nb: 0, nn: 0, en: 0, other: 0 };

/** The language of a tag such as `nn-NO`. Plain `no` does not say which form it is, and counts as other. */
export function formOf(tag: string): CountedForm {
  const [first = ""] = tag.toLowerCase().split("-");
  return first === "nb" || first === "nn" || first === "en" ? first : "other";
}

/** "[nb]", with which a document shows that a passage is in another language. */
const mark = /^\[[a-z]{2,3}\]\p{P}*$/u;

const address = /^[\p{P}\p{S}]*(?:https?:|mailto:|www\.)/iu;

/**
 * Words as a word processor counts them: what stands between spaces, where there is a letter in it. Numbers and signs
 * are in no language, and neither are addresses. Names count, since they stand in the text.
 */
export const countWords = (text: string): number =>
  text.split(/\s+/u).filter((word) => /\p{L}/u.test(word) && !address.test(word) && !mark.test(word)).length;

export const addWords = (one: WordCounts, other: WordCounts): WordCounts => ({
  nb: one.nb + other.nb,
  nn: one.nn + other.nn,
  en: one.en + other.en,
  other: one.other + other.other,
});

export const sumWords = (counts: readonly WordCounts[]): WordCounts => counts.reduce(addWords, noWords);

/** Text that is all in one language. */
export const wholeText = (text: string, form: CountedForm): WordCounts => ({ ...noWords, [form]: countWords(text) });

/** Markdown without its addresses, code and signs; what it is made of counts as the text does. */
const plainMarkdown = (markdown: string): string =>
  markdown
    .replace(/^(```|~~~)[\s\S]*?^\1/gmu, " ")
    .replace(/`[^`\n]*`/gu, " ")
    .replace(/<!--[\s\S]*?-->/gu, " ")
    .replace(/\]\([^()\s]*(?:\s+"[^"]*")?\)/gu, "]")
    .replace(/\\(?=[[\]])/gu, "")
    .replace(/[|*_#>~\\]+/gu, " ");

/** Markdown has no marks of language: all of it counts as the one that its file is in. */
export const markdownWords = (markdown: string, form: CountedForm): WordCounts =>
  wholeText(plainMarkdown(markdown), form);
