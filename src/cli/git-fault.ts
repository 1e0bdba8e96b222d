/** What is said where git does not answer as it should: something in the repository is damaged, or git hangs. */
import type { GitError } from "../store/git/git.js";
import type { Lang } from "./options.js";

type Words = Readonly<Record<GitError["code"], (told: string) => string>>;

const words: Readonly<Record<Lang, Words>> = {
  en: {
    missing: () => "git is not installed, or cannot be started. Install it, or run without the history.",
    failed: (told) =>
      `git could not read the repository: ${told}. “git fsck” tells what is damaged; a fresh clone usually mends it.`,
    silent: (seconds) =>
      `git said nothing for ${seconds} seconds and was stopped. Try again; EHS_GIT_TIMEOUT=${more(seconds)} gives it more time.`,
  },
  nb: {
    missing: () => "git er ikke installert, eller lar seg ikke starte. Installer git, eller kjør uten historikken.",
    failed: (told) =>
      `git kunne ikke lese depotet: ${told}. «git fsck» sier hva som er ødelagt; en ny klone retter det som regel.`,
    silent: (seconds) =>
      `git sa ingenting på ${seconds} sekunder og ble stoppet. Prøv igjen; EHS_GIT_TIMEOUT=${more(seconds)} gir mer tid.`,
  },
  nn: {
    missing: () => "git er ikkje installert, eller lèt seg ikkje starte. Installer git, eller køyr utan historikken.",
    failed: (told) =>
      `git kunne ikkje lese depotet: ${told}. «git fsck» seier kva som er øydelagt; ein ny klone rettar det som regel.`,
    silent: (seconds) =>
      `git sa ingenting på ${seconds} sekund og vart stoppa. Prøv igjen; EHS_GIT_TIMEOUT=${more(seconds)} gjev meir tid.`,
  },
};

const more = (seconds: string): string => String(Math.ceil(Number(seconds) * 5));

/**
 * The line in which git names the object that is damaged, else the first in which it says what is wrong; without the word it
 * begins with. Advice is none.
 */
function firstLine(text: string): string {
  const lines = text.split("\n").filter((line) => !/^(?:hint|warning):/.test(line));
  return (lines.find((line) => line.endsWith(" is corrupt")) ?? lines[0] ?? "")
    .replace(/^(?:fatal|error): /, "")
    .replace(/\.$/, "");
}

/** Where git said what it cannot read. @param told all that it said */
export const damaged = (told: string, lang: Lang): string => words[lang].failed(firstLine(told));

/** In words; null where the error is none of git's. */
export async function gitFault(error: unknown, lang: Lang): Promise<string | null> {
  const { GitError } = await import("../store/git/git.js");
  if (!(error instanceof GitError)) return null;
  const { oneLine } = await import("../present/clean.js");
  return error.code === "failed"
    ? oneLine(damaged(error.message, lang))
    : words[lang][error.code](oneLine(error.message));
}
