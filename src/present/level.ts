/** A number with the word for its level: "overall goal 3", "strategisk mål 3". */
import type { Levelled } from "../report/level.js";
import { oneLine } from "./clean.js";
import type { Catalogue } from "./lang/catalogue.js";
import { showWords } from "./lang/show.js";
import { levelWord } from "./lang/voice.js";
import { said } from "./screen.js";

/** The plan's own word for the level, else the tool's; nothing before numbers that stand for themselves. */
export function numberWithLevel(words: Catalogue, { number, level }: Levelled): string {
  if (level === null) return oneLine(number);
  const { lang } = words;
  const word = level.name === null ? showWords(lang).kind[level.kind] : said(words, level.name);
  return `${levelWord(lang, level.kind, number, word)} ${oneLine(number)}`;
}
