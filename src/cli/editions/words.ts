/** What the command line says when an edition cannot be frozen or found. */
import type { Lang } from "../../report/wording.js";

interface NumberedNow {
  readonly number: string;
  /** "" for what has no name. */
  readonly name: string;
}

const named = (name: string): string => (name === "" ? "" : `: ${name}`);

export interface EditionCliWords {
  readonly unknown: (id: string, ids: readonly string[]) => string;
  readonly badAction: (given: string, near: string | null) => string;
  readonly oneEdition: string;
  readonly draft: (id: string, file: string) => string;
  readonly alreadyFrozen: (id: string, path: string) => string;
  readonly dirty: string;
  readonly errors: (count: number) => string;
  readonly brokenChain: (path: string) => string;
  readonly notChecked: (why: string) => string;
  /** "1.4 (2023) heter nå 1.3: Navn." */
  readonly nowNumber: (then: string, edition: string, now: NumberedNow) => string;
  readonly otherNumber: (then: string, edition: string, now: NumberedNow, owner: string) => string;
  readonly goneNumber: (then: string, edition: string) => string;
  readonly noneFrozen: string;
  readonly notFrozen: (id: string) => string;
  readonly damaged: (path: string) => string;
  /** An archive of a document that cannot be read. */
  readonly noBundle: (file: string, code: string) => string;
  readonly oneBundle: string;
}

const en: EditionCliWords = {
  unknown: (id, ids) =>
    `The plan has no edition “${id}”.${ids.length === 0 ? " It has none yet: an edition is a file editions/<name>/edition.yaml." : ` It has: ${ids.join(", ")}.`}`,
  badAction: (given, near) =>
    `“ehs edition ${given}” is not known.${near === null ? "" : ` Did you mean “${near}”?`} There are: list, show, freeze, verify, words.`,
  oneEdition: "Name the one edition to freeze, for example `ehs edition freeze 2024`.",
  draft: (id, file) =>
    `Edition ${id} is a draft, and only what is published is frozen. Write \`state: published\` in ${file}, commit, and freeze it then.`,
  alreadyFrozen: (id, path) =>
    `Edition ${id} is frozen already, in ${path}. A frozen edition is not frozen anew: corrections stand as errata in its edition.yaml.`,
  dirty:
    "The plan has changes that are not committed, and a manifest speaks of a commit. Commit them first, then freeze.",
  errors: (count) =>
    `The plan has ${count === 1 ? "an error" : `${count} errors`}, so figures are missing from it. Run \`ehs validate\`, mend it, commit, and freeze it then.`,
  brokenChain: (path) =>
    `${path} is not as it was written, and a new edition is chained to those before it. Run \`ehs edition verify\`, take the file back from history, and freeze it then.`,
  notChecked: (why) => `The edition's commit and tag cannot be looked up: ${why}`,
  nowNumber: (then, edition, now) => `${then} (${edition}) is now ${now.number}${named(now.name)}`,
  otherNumber: (then, edition, now, owner) =>
    `${then} is now the number of${owner === "" ? " something else" : ` “${owner}”`}. ${then} (${edition}) is now ${now.number}${named(now.name)}`,
  goneNumber: (then, edition) => `${then} (${edition}) is no longer in the plan.`,
  noneFrozen: "No edition is frozen yet, so there is nothing to verify. `ehs edition freeze <id>` freezes one.",
  notFrozen: (id) => `Edition ${id} is not frozen, so there is nothing to verify it by.`,
  damaged: (path) =>
    `${path} is no manifest that can be read: it has been cut or changed. Take it back from history with \`git log -- ${path}\`.`,
  noBundle: (file, code) =>
    `${file} cannot be read (${code === "ENOENT" ? "it does not exist" : code}). Name the archive as \`ehs report <document> --bundle\` wrote it.`,
  oneBundle: "Name one archive at a time, and no editions beside it.",
};

const nb: EditionCliWords = {
  unknown: (id, ids) =>
    `Planen har ingen utgave «${id}».${ids.length === 0 ? " Den har ingen ennå: En utgave er en fil editions/<navn>/edition.yaml." : ` Den har: ${ids.join(", ")}.`}`,
  badAction: (given, near) =>
    `«ehs edition ${given}» er ikke kjent.${near === null ? "" : ` Mente du «${near}»?`} Det finnes: list, show, freeze, verify, words.`,
  oneEdition: "Oppgi den ene utgaven som skal fryses, for eksempel `ehs edition freeze 2024`.",
  draft: (id, file) =>
    `Utgave ${id} er et utkast, og bare det som er publisert, fryses. Skriv \`state: published\` i ${file}, lag en commit, og frys den da.`,
  alreadyFrozen: (id, path) =>
    `Utgave ${id} er allerede frosset, i ${path}. En frosset utgave fryses ikke på nytt: Rettelser står som errata i edition.yaml.`,
  dirty:
    "Planen har endringer som ikke er lagt inn i en commit, og et manifest gjelder en commit. Legg dem inn først, og frys så.",
  errors: (count) =>
    `Planen har ${count === 1 ? "en feil" : `${count} feil`}, så det mangler tall i den. Kjør \`ehs validate\`, rett, lag en commit, og frys den da.`,
  brokenChain: (path) =>
    `${path} er ikke slik den ble skrevet, og en ny utgave kjedes til dem som var før. Kjør \`ehs edition verify\`, hent filen tilbake fra historikken, og frys utgaven da.`,
  notChecked: (why) => `Utgavens commit og tagg kan ikke slås opp: ${why}`,
  nowNumber: (then, edition, now) => `${then} (${edition}) heter nå ${now.number}${named(now.name)}`,
  otherNumber: (then, edition, now, owner) =>
    `${then} er nå nummeret til${owner === "" ? " noe annet" : ` «${owner}»`}. ${then} (${edition}) heter nå ${now.number}${named(now.name)}`,
  goneNumber: (then, edition) => `${then} (${edition}) er ikke lenger i planen.`,
  noneFrozen: "Ingen utgave er frosset ennå, så det er ingenting å kontrollere. `ehs edition freeze <id>` fryser en.",
  notFrozen: (id) => `Utgave ${id} er ikke frosset, så det er ingenting å kontrollere den mot.`,
  damaged: (path) =>
    `${path} er ikke et manifest som kan leses: Det er kuttet eller endret. Hent det tilbake fra historikken med \`git log -- ${path}\`.`,
  noBundle: (file, code) =>
    `${file} kan ikke leses (${code === "ENOENT" ? "den finnes ikke" : code}). Oppgi arkivet slik \`ehs report <dokument> --bundle\` skrev det.`,
  oneBundle: "Oppgi ett arkiv om gangen, og ingen utgaver ved siden av.",
};

const nn: EditionCliWords = {
  unknown: (id, ids) =>
    `Planen har inga utgåve «${id}».${ids.length === 0 ? " Han har inga enno: Ei utgåve er ei fil editions/<namn>/edition.yaml." : ` Han har: ${ids.join(", ")}.`}`,
  badAction: (given, near) =>
    `«ehs edition ${given}» er ikkje kjent.${near === null ? "" : ` Meinte du «${near}»?`} Det finst: list, show, freeze, verify, words.`,
  oneEdition: "Oppgi den eine utgåva som skal frysast, til dømes `ehs edition freeze 2024`.",
  draft: (id, file) =>
    `Utgåve ${id} er eit utkast, og berre det som er publisert, blir frose. Skriv \`state: published\` i ${file}, lag ein commit, og frys ho då.`,
  alreadyFrozen: (id, path) =>
    `Utgåve ${id} er alt frosen, i ${path}. Ei frosen utgåve blir ikkje frosen på nytt: Rettingar står som errata i edition.yaml.`,
  dirty:
    "Planen har endringar som ikkje er lagde inn i ein commit, og eit manifest gjeld ein commit. Legg dei inn først, og frys så.",
  errors: (count) =>
    `Planen har ${count === 1 ? "ein feil" : `${count} feil`}, så det manglar tal i han. Køyr \`ehs validate\`, rett, lag ein commit, og frys utgåva då.`,
  brokenChain: (path) =>
    `${path} er ikkje slik det vart skrive, og ei ny utgåve blir kjeda til dei som var før. Køyr \`ehs edition verify\`, hent fila tilbake frå historikken, og frys utgåva då.`,
  notChecked: (why) => `Commiten og taggen til utgåva kan ikkje slåast opp: ${why}`,
  nowNumber: (then, edition, now) => `${then} (${edition}) heiter no ${now.number}${named(now.name)}`,
  otherNumber: (then, edition, now, owner) =>
    `${then} er no nummeret til${owner === "" ? " noko anna" : ` «${owner}»`}. ${then} (${edition}) heiter no ${now.number}${named(now.name)}`,
  goneNumber: (then, edition) => `${then} (${edition}) er ikkje lenger i planen.`,
  noneFrozen: "Inga utgåve er frosen enno, så det er ingenting å kontrollere. `ehs edition freeze <id>` frys ei.",
  notFrozen: (id) => `Utgåve ${id} er ikkje frosen, så det er ingenting å kontrollere ho mot.`,
  damaged: (path) =>
    `${path} er ikkje eit manifest som kan lesast: Det er kutta eller endra. Hent det tilbake frå historikken med \`git log -- ${path}\`.`,
  noBundle: (file, code) =>
    `${file} kan ikkje lesast (${code === "ENOENT" ? "ho finst ikkje" : code}). Oppgi arkivet slik \`ehs report <dokument> --bundle\` skreiv det.`,
  oneBundle: "Oppgi eitt arkiv om gongen, og ingen utgåver ved sida av.",
};

export const editionCliWords: Readonly<Record<Lang, EditionCliWords>> = { nb, nn, en };
