/** The words of the archive of a document, as one interface with every language side by side. */
import type { BundleCheck, BundleDifference } from "../../report/bundle-check.js";
import { countedIn } from "./counted.js";
import type { Lang } from "./documents/common.js";

type Fault = Exclude<BundleCheck["fault"], null>;

export interface BundleWords {
  readonly heading: string;
  readonly verdict: Readonly<Record<BundleCheck["outcome"], string>>;
  readonly parts: Readonly<Record<BundleCheck["part"], string>>;
  /** What was looked at and held. */
  readonly holds: Readonly<Record<BundleCheck["part"], (compared: number) => string>>;
  /** `name` is the file it is about; "" where it is about none. */
  readonly fault: Readonly<Record<Fault, (name: string) => string>>;
  readonly differ: (differences: number) => string;
  readonly became: Readonly<Record<BundleDifference["became"], (path: string) => string>>;
  readonly fields: Readonly<Record<"plan" | "document" | "asOf" | "commit" | "hash" | "tool" | "leftOut", string>>;
  readonly draft: string;
  readonly uncommitted: string;
  readonly noCommit: string;
  /** What the hash is for. */
  readonly witness: string;
  /** Why the archive has no PDF. */
  readonly noPdf: string;
  readonly decisions: string;
  readonly noDecisions: string;
  readonly proposed: string;
  /** The lines of the file that tells what the archive holds. */
  readonly readme: (title: string, command: string) => readonly string[];
}

const nb = countedIn("nb");
const nn = countedIn("nn");
const en = countedIn("en");

const about = (name: string): string => (name === "" ? "" : `${name}: `);

export const bundleWords: Readonly<Record<Lang, BundleWords>> = {
  nb: {
    heading: "Kontroll av arkivet",
    verdict: {
      holds: "Arkivet er helt: Alt i det er som da det ble laget.",
      broken:
        "Arkivet er ikke slik det ble laget. Hent det fra journalen på nytt, og bruk det ikke før det er kontrollert.",
    },
    parts: { archive: "Arkivfilen", manifest: "Listen i arkivet", files: "Filene" },
    holds: {
      archive: (files) => `Arkivfilen kan leses, og har ${nb(files, "fil", "filer")} foruten listen.`,
      manifest: () => "Listen er som da den ble skrevet.",
      files: (files) => `${nb(files, "fil", "filer")} er byte for byte som i listen, og ingen er kommet til.`,
    },
    fault: {
      "no-zip": () => "Filen er ikke et arkiv, eller den er kuttet.",
      "too-many": () => "Arkivet har flere filer enn noe dokument har, og er ikke lest.",
      "too-large": (name) => `${about(name)}Innholdet er større enn noe dokument er, og er ikke pakket ut.`,
      name: (name) => `${about(name)}Navnet fører ut av mappen arkivet pakkes ut i, eller er ikke til å lese.`,
      twice: (name) => `${about(name)}Navnet står to ganger i arkivet.`,
      repacked: (name) => `${about(name)}Arkivet er pakket på nytt av et annet program. Innholdet er ikke kontrollert.`,
      beside: () => "Arkivet har noe i seg som ikke hører til noen fil.",
      damaged: (name) => `${about(name)}Det som er pakket, er ikke det arkivet sier.`,
      "no-list": () => "Arkivet har ingen liste (manifest.json) som kan leses, så det er ikke et arkiv fra ehs.",
      hash: () => "Listen er endret etter at den ble skrevet.",
    },
    differ: (count) => `${nb(count, "fil er", "filer er")} ikke som i listen:`,
    became: {
      gone: (path) => `${path} er borte`,
      added: (path) => `${path} er kommet til`,
      other: (path) => `${path} er endret`,
    },
    fields: {
      ...{ plan: "Plan", document: "Dokument", asOf: "Vurdert per", commit: "Commit", hash: "Kode" },
      ...{ tool: "Laget med", leftOut: "Ikke med" },
    },
    draft: "utkast",
    uncommitted: "planen hadde endringer som ikke var lagret i git",
    noCommit: "planen var ikke i git",
    witness: "Sammenlign koden med den som står i journalen.",
    noPdf: "ingen nettleser på maskinen kunne lage den",
    decisions: "Tilslutninger, råd og vedtak",
    noDecisions: "Ingen er registrert per denne datoen.",
    proposed: "forslag",
    readme: (title, command) => [
      title,
      "",
      "documents/  dokumentet, i flere formater med samme innhold",
      "views/      alt som står i dokumentet, som data (JSON), og skjemaet for dem",
      "data/       tallene (CSV) og tilslutninger, råd og vedtak (JSON)",
      "decisions.md  ordlyden i dem",
      "manifest.json  liste over filene med SHA-256, og hva de er laget av",
      "",
      `Kontroller at ingenting er endret: ${command}`,
    ],
  },
  nn: {
    heading: "Kontroll av arkivet",
    verdict: {
      holds: "Arkivet er heilt: Alt i det er som då det vart laga.",
      broken:
        "Arkivet er ikkje slik det vart laga. Hent det frå journalen på nytt, og bruk det ikkje før det er kontrollert.",
    },
    parts: { archive: "Arkivfila", manifest: "Lista i arkivet", files: "Filene" },
    holds: {
      archive: (files) => `Arkivfila kan lesast, og har ${nn(files, "fil", "filer")} utanom lista.`,
      manifest: () => "Lista er som då ho vart skriven.",
      files: (files) => `${nn(files, "fil", "filer")} er byte for byte som i lista, og ingen er komen til.`,
    },
    fault: {
      "no-zip": () => "Fila er ikkje eit arkiv, eller ho er kutta.",
      "too-many": () => "Arkivet har fleire filer enn noko dokument har, og er ikkje lese.",
      "too-large": (name) => `${about(name)}Innhaldet er større enn noko dokument er, og er ikkje pakka ut.`,
      name: (name) => `${about(name)}Namnet fører ut av mappa arkivet blir pakka ut i, eller er ikkje til å lese.`,
      twice: (name) => `${about(name)}Namnet står to gonger i arkivet.`,
      repacked: (name) => `${about(name)}Arkivet er pakka på nytt av eit anna program. Innhaldet er ikkje kontrollert.`,
      beside: () => "Arkivet har noko i seg som ikkje høyrer til noka fil.",
      damaged: (name) => `${about(name)}Det som er pakka, er ikkje det arkivet seier.`,
      "no-list": () => "Arkivet har inga liste (manifest.json) som kan lesast, så det er ikkje eit arkiv frå ehs.",
      hash: () => "Lista er endra etter at ho vart skriven.",
    },
    differ: (count) => `${nn(count, "fil er", "filer er")} ikkje som i lista:`,
    became: {
      gone: (path) => `${path} er borte`,
      added: (path) => `${path} er komen til`,
      other: (path) => `${path} er endra`,
    },
    fields: {
      ...{ plan: "Plan", document: "Dokument", asOf: "Vurdert per", commit: "Commit", hash: "Kode" },
      ...{ tool: "Laga med", leftOut: "Ikkje med" },
    },
    draft: "utkast",
    uncommitted: "planen hadde endringar som ikkje var lagra i git",
    noCommit: "planen var ikkje i git",
    witness: "Samanlikn koden med den som står i journalen.",
    noPdf: "ingen nettlesar på maskina kunne lage han",
    decisions: "Tilslutningar, råd og vedtak",
    noDecisions: "Ingen er registrerte per denne datoen.",
    proposed: "forslag",
    readme: (title, command) => [
      title,
      "",
      "documents/  dokumentet, i fleire format med same innhald",
      "views/      alt som står i dokumentet, som data (JSON), og skjemaet for dei",
      "data/       tala (CSV) og tilslutningar, råd og vedtak (JSON)",
      "decisions.md  ordlyden i dei",
      "manifest.json  liste over filene med SHA-256, og kva dei er laga av",
      "",
      `Kontroller at ingenting er endra: ${command}`,
    ],
  },
  en: {
    heading: "Check of the archive",
    verdict: {
      holds: "The archive is whole: all in it is as it was when it was made.",
      broken:
        "The archive is not as it was made. Fetch it from the journal again, and do not use it before it has been checked.",
    },
    parts: { archive: "The archive file", manifest: "The list in the archive", files: "The files" },
    holds: {
      archive: (files) => `The archive file can be read and has ${en(files, "file", "files")} beside the list.`,
      manifest: () => "The list is as it was written.",
      files: (files) => `${en(files, "file is", "files are")} byte for byte as in the list, and none has been added.`,
    },
    fault: {
      "no-zip": () => "The file is no archive, or it has been cut.",
      "too-many": () => "The archive has more files than any document has, and was not read.",
      "too-large": (name) => `${about(name)}what is in it is larger than any document, and was not unpacked.`,
      name: (name) =>
        `${about(name)}the name leads out of the folder that the archive is unpacked in, or cannot be read.`,
      twice: (name) => `${about(name)}the name stands twice in the archive.`,
      repacked: (name) =>
        `${about(name)}the archive was packed anew by another program. Its contents were not checked.`,
      beside: () => "The archive holds something that belongs to no file.",
      damaged: (name) => `${about(name)}what is packed is not what the archive says.`,
      "no-list": () => "The archive has no list (manifest.json) that can be read, so it is no archive of ehs.",
      hash: () => "The list has been changed since it was written.",
    },
    differ: (count) => `${en(count, "file is", "files are")} not as in the list:`,
    became: {
      gone: (path) => `${path} is gone`,
      added: (path) => `${path} has been added`,
      other: (path) => `${path} has been changed`,
    },
    fields: {
      ...{ plan: "Plan", document: "Document", asOf: "Judged as of", commit: "Commit", hash: "Code" },
      ...{ tool: "Made with", leftOut: "Not included" },
    },
    draft: "draft",
    uncommitted: "the plan had changes that were not committed to git",
    noCommit: "the plan was not in git",
    witness: "Compare the code with the one in the journal.",
    noPdf: "no browser on the machine could make it",
    decisions: "Support, advice and decisions",
    noDecisions: "None is registered as of this date.",
    proposed: "proposed",
    readme: (title, command) => [
      title,
      "",
      "documents/  the document, in several formats that say the same",
      "views/      all that stands in it as data (JSON), and their schema",
      "data/       the figures (CSV) and what meetings supported, advised and decided (JSON)",
      "decisions.md  the wording of those",
      "manifest.json  the list of the files with SHA-256, and what they were made from",
      "",
      `Check that nothing has been changed: ${command}`,
    ],
  },
};
