/** What is said of where answers go. */
import type { Lang } from "../report/wording.js";

interface OutputWords {
  readonly twoToScreen: (one: string, other: string) => string;
  readonly twoToFile: (path: string) => string;
  readonly noPath: (format: string) => string;
  readonly written: (path: string, format: string) => string;
  /** The file is one of the plan's own. */
  readonly ofPlan: (path: string, format: string) => string;
  /** The answer, or a part of it, did not reach standard output. */
  readonly notToScreen: (code: string) => string;
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
    EFBIG: "filen ville blitt større enn det er lov til",
    EDQUOT: "det er ikke mer plass til deg på disken",
    EBUSY: "noen andre skriver der",
    EIO: "enheten svarer ikke som den skal",
  },
  nn: {
    EACCES: "du har ikkje lov til å skrive der",
    EPERM: "du har ikkje lov til å skrive der",
    EROFS: "det kan ikkje skrivast til den disken",
    EISDIR: "det er ei mappe",
    ENOTDIR: "ein del av stigen er ei fil",
    EEXIST: "ein del av stigen er ei fil",
    ENOSPC: "disken er full",
    ENAMETOOLONG: "namnet er for langt",
    EFBIG: "fila ville vorte større enn det er lov til",
    EDQUOT: "det er ikkje meir plass til deg på disken",
    EBUSY: "nokon andre skriv der",
    EIO: "eininga svarar ikkje som ho skal",
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
    EFBIG: "the file would be larger than is allowed",
    EDQUOT: "there is no more room for you on the disk",
    EBUSY: "somebody else is writing there",
    EIO: "the device does not answer as it should",
  },
} satisfies Record<Lang, Record<string, string>>;

/** Why the system would not write, in words where there are any. */
export const reason = (lang: Lang, code: string): string => new Map(Object.entries(why[lang])).get(code) ?? code;

const nb: OutputWords = {
  twoToScreen: (one, other) =>
    `--format ${one} og --format ${other} kan ikke begge gå til skjermen. Gi den ene en fil, for eksempel --format ${other}=rapport/${other}.txt.`,
  twoToFile: (path) => `To formater kan ikke skrives til samme fil, ${path}. Gi dem hver sin.`,
  noPath: (format) =>
    `--format ${format}= mangler navnet på filen. Skriv for eksempel --format ${format}=rapport/${format}.txt.`,
  ofPlan: (path, format) =>
    `${path} hører til planen, og --format ${format}= skriver ikke over planens filer. Ingenting er skrevet. Velg en annen fil, for eksempel --format ${format}=rapport/${format}.txt.`,
  notToScreen: (code) =>
    `Svaret kunne ikke skrives til standard ut: ${reason("nb", code)}. Det som kom med, er ikke hele svaret.`,
  written: (path, format) => `Skrev ${path} (${format}).`,
  notWritten: (path, code) =>
    `${path} kunne ikke skrives: ${reason("nb", code)}. Velg en annen plass, eller rett det opp.`,
};

const nn: OutputWords = {
  twoToScreen: (one, other) =>
    `--format ${one} og --format ${other} kan ikkje begge gå til skjermen. Gi den eine ei fil, til dømes --format ${other}=rapport/${other}.txt.`,
  twoToFile: (path) => `To format kan ikkje skrivast til same fil, ${path}. Gi dei kvar si.`,
  noPath: (format) =>
    `--format ${format}= manglar namnet på fila. Skriv til dømes --format ${format}=rapport/${format}.txt.`,
  ofPlan: (path, format) =>
    `${path} høyrer til planen, og --format ${format}= skriv ikkje over filene i planen. Ingenting er skrive. Vel ei anna fil, til dømes --format ${format}=rapport/${format}.txt.`,
  notToScreen: (code) =>
    `Svaret kunne ikkje skrivast til standard ut: ${reason("nn", code)}. Det som kom med, er ikkje heile svaret.`,
  written: (path, format) => `Skreiv ${path} (${format}).`,
  notWritten: (path, code) =>
    `${path} kunne ikkje skrivast: ${reason("nn", code)}. Vel ein annan plass, eller rett det opp.`,
};

const en: OutputWords = {
  twoToScreen: (one, other) =>
    `--format ${one} and --format ${other} cannot both go to the screen. Give one a file, such as --format ${other}=report/${other}.txt.`,
  twoToFile: (path) => `Two formats cannot be written to one file, ${path}. Give each its own.`,
  noPath: (format) =>
    `--format ${format}= lacks the name of the file. Write for example --format ${format}=report/${format}.txt.`,
  ofPlan: (path, format) =>
    `${path} belongs to the plan, and --format ${format}= writes over none of its files. Nothing was written. Choose another file, such as --format ${format}=report/${format}.txt.`,
  notToScreen: (code) =>
    `The answer could not be written to standard output: ${reason("en", code)}. What came through is not all of it.`,
  written: (path, format) => `Wrote ${path} (${format}).`,
  notWritten: (path, code) =>
    `${path} could not be written: ${reason("en", code)}. Choose another place, or mend that.`,
};

export const outputWords: Readonly<Record<Lang, OutputWords>> = { nb, nn, en };
