/** Lines of a document as Word has them: runs, each in its own language. */
/* eslint-disable @typescript-eslint/no-deprecated, @typescript-eslint/no-unsafe-class-instance-assignment -- the library names `bold` as a method of strings, and types its children more narrowly than it takes them */
import { BookmarkEnd, BookmarkStart, type ParagraphChild, TextRun } from "docx";
import type { Line, Run } from "./blocks.js";
import { soft, statusColour } from "./styles.js";

const regions: Readonly<Record<string, string>> = {
  nb: "nb-NO",
  nn: "nn-NO",
  en: "en-GB",
  se: "se-NO",
  da: "da-DK",
  sv: "sv-SE",
};

/** A language as Word names it; null: what stands in the plan names none. */
export function wordLanguage(lang: string): string | null {
  const known = regions[lang];
  if (known !== undefined) return known;
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang) ? lang : null;
}

function runOf({ text, lang, bold, italic, strike, soft: isSoft, status }: Run): TextRun {
  const language = lang === null ? null : wordLanguage(lang);
  const color = status === undefined ? undefined : statusColour[status];
  return new TextRun({
    text,
    ...(language === null ? {} : { language: { value: language } }),
    ...(bold === true ? { bold } : {}),
    ...(italic === true ? { italics: italic } : {}),
    ...(strike === true ? { strike } : {}),
    ...(isSoft === true ? { color: soft } : {}),
    ...(color === undefined ? {} : { color }),
  });
}

export const runsOf = (line: Line): TextRun[] => line.map(runOf);

/** Runs that can be linked to; the numbers of bookmarks are the caller's, as those of the library are all the same. */
export const markedRuns = (line: Line, name: string, number: number): ParagraphChild[] => [
  new BookmarkStart(name, number),
  ...runsOf(line),
  new BookmarkEnd(number),
];
