/** What `ehs edition words` says, in English. */
import type { NorwegianForm } from "../../report/written.js";
import type { WrittenWords } from "./written.js";

const form: Readonly<Record<NorwegianForm, string>> = { nb: "Bokmål", nn: "Nynorsk" };
const other: Readonly<Record<NorwegianForm, NorwegianForm>> = { nb: "nn", nn: "nb" };

export const writtenEn: WrittenWords = {
  title: "Words in Bokmål and Nynorsk",
  rule: (least) =>
    `The Norwegian Language Act, section 13: central government bodies shall over time use at least ${least} of each written form in documents that are open to all.`,
  published: "Published",
  columns: ["Edition", "Document", "Bokmål", "Nynorsk", "English", "Others"],
  sum: "In all",
  form,
  noFiles: "no documents lie with the edition",
  why: {
    twin: "counted in another file",
    form: "not counted: the words of this format are not read; put HTML beside it",
    "case-papers": "not counted: case papers",
    language: "not counted: it does not say which language it is in",
    "not-frozen": "not counted: it came after the edition was frozen",
    draft: "not counted: the edition is a draft",
  },
  by: { passages: "each text by its language", whole: "all by the language of the file" },
  notFrozen: "not frozen",
  noEditions: "The plan has no editions yet.",
  none: "There are no Norwegian words in published documents that can be counted.",
  share: (which, share) => `${which} is ${share} of the Norwegian words.`,
  enough: "That is enough.",
  toGo: (added, instead, lesser) =>
    `${added} words to go: write as many more in ${form[lesser]}, or write ${instead} of those in ${form[other[lesser]]} in ${form[lesser]} instead.`,
  next: "The next edition, as the plan is now (draft)",
  nextColumns: ["If it comes in", "Bokmål", "Nynorsk", "Least used", "Words to go", "Or rewritten"],
  nextText: (which) => form[which],
  noNext: "The plan is not in Norwegian: there is nothing to count.",
  texts: "The texts of the plan",
  textsOf: (words, texts, missing) => `${words} words in ${texts} texts; ${missing} are missing`,
  how: "How it is counted",
  counted: [
    "A word is what stands between two spaces and has a letter in it. Names count; numbers, addresses and code do not.",
    "Published is what lies in editions/<edition>/documents. In HTML each text counts as the language it is marked with; in Markdown and plain text all counts as the language of the file. PDF and Word are not read: put HTML beside them.",
    "Each document counts once, also where it lies there in several formats. Drawings do not count. Meeting packs are case papers, which the Act exempts.",
    "The next edition is the plan document as `ehs report plan` would make it now, with fixed words and the plan's texts. What is missing in the form stands there in the other, and counts as that. Names within sentences count as the language of the document.",
    "Of what is published elsewhere the tool knows nothing. The Act does not say how long “over time” is: name editions to count only those.",
  ],
};
