/** What is said of mending. */
import type { Lang } from "../../report/wording.js";
import type { FormKind } from "../../store/form/lines.js";
import type { FormLeft } from "./form.js";

interface FixWords {
  readonly dryRunAlone: string;
  readonly dryRunFormat: string;
  readonly notTogether: (option: string) => string;
  readonly made: (findings: number, files: number) => string;
  readonly would: (findings: number, files: number) => string;
  readonly nothing: string;
  /** Findings that stood behind what was mended. */
  readonly shown: (findings: number, dryRun: boolean) => string;
  /** Words that are probably misspelt, and were not asked for. */
  readonly misspelt: (findings: number) => string;
  /** How many findings are left when all that would be mended is. */
  readonly left: (findings: number) => string;
  readonly refused: (place: string, code: string, reason: string) => string;
  readonly reasons: {
    readonly other: string;
    readonly "without-effect": string;
    readonly "not-share": string;
    readonly new: (code: string, line: number, message: string) => string;
  };
  /** Files whose form was put in order, and what was done to them. */
  readonly formed: (files: number, kinds: readonly FormKind[], dryRun: boolean) => string;
  /** Blanks at the ends of lines and tabs, where nobody can tell what was meant. */
  readonly form: (left: FormLeft) => string;
  readonly more: (count: number) => string;
  readonly changedMeanwhile: (path: string) => string;
}

const nb: FixWords = {
  dryRunAlone: "--dry-run viser hva som ville blitt rettet, og må stå sammen med --fix eller --fix-spelling.",
  dryRunFormat: "--dry-run svarer med en diff og kan ikke stå sammen med --format. Ta bort det ene.",
  notTogether: (option) =>
    `--fix retter filene slik de ligger på disken, og kan ikke stå sammen med ${option}. Ta bort det ene.`,
  made: (findings, files) => `Rettet ${findings} funn i ${files === 1 ? "1 fil" : `${files} filer`}.`,
  would: (findings, files) =>
    `Ville ha rettet ${findings} funn i ${files === 1 ? "1 fil" : `${files} filer`}. Ingenting er skrevet.`,
  nothing: "Ingen funn kan rettes uten at noen tar stilling til dem.",
  shown: (findings, dryRun) =>
    dryRun
      ? `${findings} funn som nå er skjult bak feilene, ville ha kommet til syne.`
      : `${findings} funn som var skjult bak feilene, er kommet til syne.`,
  misspelt: (findings) => `${findings} ord er trolig feilskrevet: \`--fix-spelling\` retter også slike.`,
  left: (findings) => `${findings} funn ville ha stått igjen.`,
  refused: (place, code, reason) => `${place}: ${code} er ikke rettet: ${reason}`,
  reasons: {
    other: "rettelsen ville ha endret mer enn det funnet gjelder.",
    "without-effect": "rettelsen ville ikke ha fjernet funnet.",
    "not-share": "prosenttegnet står på et tall som ikke er en andel. Se etter hva som er ment.",
    new: (code, line, message) => `det ville ha gitt ${code} på linje ${line}: ${message}`,
  },
  formed: (files, kinds, dryRun) => {
    const named: Readonly<Record<FormKind, string>> = {
      ...{ tabs: "tabulator som innrykk", "line-ends": "linjeslutt", blanks: "blanke rundt tekst og tall" },
      ...{ end: "slutten av filen", separator: "skilletegn mellom celler", figures: "desimaltegn" },
    };
    return `${dryRun ? "Ville ha ryddet" : "Ryddet"} i formen i ${files === 1 ? "1 fil" : `${files} filer`}: ${kinds.map((kind) => named[kind]).join(", ")}.`;
  },
  form: ({ lines, files, tabs }) =>
    `Latt stå: ${[
      ...(lines === 0
        ? []
        : [
            `blanke på slutten av ${lines === 1 ? "1 linje" : `${lines} linjer`} i ${files === 1 ? "1 fil" : `${files} filer`}, som hører til en tekst eller står i en fil som ikke kan leses`,
          ]),
      ...(tabs === 0 ? [] : [`tabulator i ${tabs === 1 ? "1 fil" : `${tabs} filer`}, som kan leses på flere måter`]),
    ].join("; ")}.`,
  more: (count) => `… og ${count} til. Kjør uten --fix for å se alle funn.`,
  changedMeanwhile: (path) => `${path} ble endret av andre i mellomtiden og er ikke rørt. Kjør kommandoen på nytt.`,
};

const nn: FixWords = {
  dryRunAlone: "--dry-run viser kva som ville ha vorte retta, og må stå saman med --fix eller --fix-spelling.",
  dryRunFormat: "--dry-run svarer med ein diff og kan ikkje stå saman med --format. Ta bort det eine.",
  notTogether: (option) =>
    `--fix rettar filene slik dei ligg på disken, og kan ikkje stå saman med ${option}. Ta bort det eine.`,
  made: (findings, files) => `Retta ${findings} funn i ${files === 1 ? "1 fil" : `${files} filer`}.`,
  would: (findings, files) =>
    `Ville ha retta ${findings} funn i ${files === 1 ? "1 fil" : `${files} filer`}. Ingenting er skrive.`,
  nothing: "Ingen funn kan rettast utan at nokon tek stilling til dei.",
  shown: (findings, dryRun) =>
    dryRun
      ? `${findings} funn som no er skjulte bak feila, ville ha kome til syne.`
      : `${findings} funn som var skjulte bak feila, er komne til syne.`,
  misspelt: (findings) => `${findings} ord er truleg feilskrivne: \`--fix-spelling\` rettar også slike.`,
  left: (findings) => `${findings} funn ville ha stått igjen.`,
  refused: (place, code, reason) => `${place}: ${code} er ikkje retta: ${reason}`,
  reasons: {
    other: "rettinga ville ha endra meir enn det funnet gjeld.",
    "without-effect": "rettinga ville ikkje ha fjerna funnet.",
    "not-share": "prosentteiknet står på eit tal som ikkje er ein andel. Sjå etter kva som er meint.",
    new: (code, line, message) => `det ville ha gitt ${code} på linje ${line}: ${message}`,
  },
  formed: (files, kinds, dryRun) => {
    const named: Readonly<Record<FormKind, string>> = {
      ...{ tabs: "tabulator som innrykk", "line-ends": "linjeslutt", blanks: "blanke rundt tekst og tal" },
      ...{ end: "slutten av fila", separator: "skiljeteikn mellom celler", figures: "desimalteikn" },
    };
    return `${dryRun ? "Ville ha rydda" : "Rydda"} i forma i ${files === 1 ? "1 fil" : `${files} filer`}: ${kinds.map((kind) => named[kind]).join(", ")}.`;
  },
  form: ({ lines, files, tabs }) =>
    `Late stå: ${[
      ...(lines === 0
        ? []
        : [
            `blanke på slutten av ${lines === 1 ? "1 linje" : `${lines} linjer`} i ${files === 1 ? "1 fil" : `${files} filer`}, som høyrer til ein tekst eller står i ei fil som ikkje kan lesast`,
          ]),
      ...(tabs === 0 ? [] : [`tabulator i ${tabs === 1 ? "1 fil" : `${tabs} filer`}, som kan lesast på fleire måtar`]),
    ].join("; ")}.`,
  more: (count) => `… og ${count} til. Køyr utan --fix for å sjå alle funn.`,
  changedMeanwhile: (path) => `${path} vart endra av andre i mellomtida og er ikkje rørt. Køyr kommandoen på nytt.`,
};

const en: FixWords = {
  dryRunAlone: "--dry-run shows what would be mended, and goes with --fix or --fix-spelling.",
  dryRunFormat: "--dry-run answers with a diff and cannot go with --format. Leave one of them out.",
  notTogether: (option) =>
    `--fix mends the files as they lie on the disk, and cannot go with ${option}. Leave one of them out.`,
  made: (findings, files) =>
    `Mended ${findings === 1 ? "1 finding" : `${findings} findings`} in ${files === 1 ? "1 file" : `${files} files`}.`,
  would: (findings, files) =>
    `Would mend ${findings === 1 ? "1 finding" : `${findings} findings`} in ${files === 1 ? "1 file" : `${files} files`}. Nothing is written.`,
  nothing: "No finding can be mended without someone's judgement.",
  shown: (findings, dryRun) =>
    dryRun
      ? `${findings === 1 ? "1 finding" : `${findings} findings`} now hidden behind the faults would come into sight.`
      : `${findings === 1 ? "1 finding that was" : `${findings} findings that were`} hidden behind the faults came into sight.`,
  misspelt: (findings) =>
    `${findings === 1 ? "1 word is probably misspelt" : `${findings} words are probably misspelt`}: \`--fix-spelling\` mends such too.`,
  left: (findings) => `${findings === 1 ? "1 finding" : `${findings} findings`} would be left.`,
  refused: (place, code, reason) => `${place}: ${code} is not mended: ${reason}`,
  reasons: {
    other: "the repair would change more than the finding is about.",
    "without-effect": "the repair would not take the finding away.",
    "not-share": "the percent sign stands on a figure that is no share. See what is meant.",
    new: (code, line, message) => `it would give ${code} on line ${line}: ${message}`,
  },
  formed: (files, kinds, dryRun) => {
    const named: Readonly<Record<FormKind, string>> = {
      ...{ tabs: "tabs as indentation", "line-ends": "line ends", blanks: "blanks around text and figures" },
      ...{ end: "the end of the file", separator: "the sign between cells", figures: "decimal signs" },
    };
    return `${dryRun ? "Would put" : "Put"} the form of ${files === 1 ? "1 file" : `${files} files`} in order: ${kinds.map((kind) => named[kind]).join(", ")}.`;
  },
  form: ({ lines, files, tabs }) =>
    `Left as it is: ${[
      ...(lines === 0
        ? []
        : [
            `blanks at the end of ${lines === 1 ? "1 line" : `${lines} lines`} in ${files === 1 ? "1 file" : `${files} files`}, which belong to a text or stand in a file that cannot be read`,
          ]),
      ...(tabs === 0 ? [] : [`tabs in ${tabs === 1 ? "1 file" : `${tabs} files`}, which can be read in several ways`]),
    ].join("; ")}.`,
  more: (count) => `… and ${count} more. Run without --fix to see every finding.`,
  changedMeanwhile: (path) => `${path} was changed by others meanwhile and is left as it is. Run the command again.`,
};

export const fixWords: Readonly<Record<Lang, FixWords>> = { nb, nn, en };
