/** What is said of findings that are not shown one by one on a terminal. */
import type { Lang } from "../../report/wording.js";
import { voiced } from "./voice.js";

/** How many, and how many of which code; `others` is the number of codes that are not named. */
type LeftOutWords = (count: string, codes: readonly string[], others: number) => string;

const nb: LeftOutWords = (count, codes, others) =>
  `… og ${count} til: ${codes.join(", ")}${others === 0 ? "" : ` og ${others} ${others === 1 ? "annen kode" : "andre koder"}`}. --all viser alle.`;

const nn: LeftOutWords = (count, codes, others) =>
  `… og ${count} til: ${codes.join(", ")}${others === 0 ? "" : ` og ${others} ${others === 1 ? "annan kode" : "andre kodar"}`}. --all viser alle.`;

const en: LeftOutWords = (count, codes, others) =>
  `… and ${count} more: ${codes.join(", ")}${others === 0 ? "" : ` and ${others} other ${others === 1 ? "code" : "codes"}`}. --all shows them all.`;

const all: Readonly<Record<Lang, LeftOutWords>> = { nb, nn, en };

export const leftOutWords = (lang: Lang): LeftOutWords => voiced(lang, all[lang]);
