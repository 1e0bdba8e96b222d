/** What is said of where answers go. */
import type { Lang } from "./options.js";

interface OutputWords {
  readonly twoToScreen: (one: string, other: string) => string;
  readonly twoToFile: (path: string) => string;
  readonly noPath: (format: string) => string;
  readonly written: (path: string, format: string) => string;
  /** `code` is the system's name for what went wrong. */
  readonly notWritten: (path: string, code: string) => string;
}

const why = {
  nb: {
    EACCES: "du har ikke lov til å skrive der",
    EPERM: "du har ikke lov til å skrive der",
    EROFS: "det kan ikke skrives til den disken",
    EISDIR: "det er en mappe",
    ENOTDIR: "en del av stien er en fil",
    EEXIST: "en del av stien er en fil",
    ENOSPC: "disken er full",
    ENAMETOOLONG: "navnet er for langt",
  },
  en: {
    EACCES: "you may not write there",
    EPERM: "you may not write there",
    EROFS: "that disk cannot be written to",
    EISDIR: "it is a folder",
    ENOTDIR: "a part of the path is a file",
    EEXIST: "a part of the path is a file",
    ENOSPC: "the disk is full",
    ENAMETOOLONG: "the name is too long",
  },
} satisfies Record<Lang, Record<string, string>>;

const reason = (lang: Lang, code: string): string => new Map(Object.entries(why[lang])).get(code) ?? code;

const nb: OutputWords = {
  twoToScreen: (one, other) =>
    `--format ${one} og --format ${other} kan ikke begge gå til skjermen. Gi den ene en fil, for eksempel --format ${other}=rapport/${other}.txt.`,
  twoToFile: (path) => `To formater kan ikke skrives til samme fil, ${path}. Gi dem hver sin.`,
  noPath: (format) =>
    `--format ${format}= mangler navnet på filen. Skriv for eksempel --format ${format}=rapport/${format}.txt.`,
  written: (path, format) => `Skrev ${path} (${format}).`,
  notWritten: (path, code) =>
    `${path} kunne ikke skrives: ${reason("nb", code)}. Velg en annen plass, eller rett det opp.`,
};

const en: OutputWords = {
  twoToScreen: (one, other) =>
    `--format ${one} and --format ${other} cannot both go to the screen. Give one a file, such as --format ${other}=report/${other}.txt.`,
  twoToFile: (path) => `Two formats cannot be written to one file, ${path}. Give each its own.`,
  noPath: (format) =>
    `--format ${format}= lacks the name of the file. Write for example --format ${format}=report/${format}.txt.`,
  written: (path, format) => `Wrote ${path} (${format}).`,
  notWritten: (path, code) =>
    `${path} could not be written: ${reason("en", code)}. Choose another place, or mend that.`,
};

export const outputWords: Readonly<Record<Lang, OutputWords>> = { nb, en };
