/** What the command line says when an edition cannot be frozen or found. */
import type { Lang } from "../options.js";

export interface EditionCliWords {
  readonly unknown: (id: string, ids: readonly string[]) => string;
  readonly badAction: (given: string, near: string | null) => string;
  readonly oneEdition: string;
  readonly draft: (id: string, file: string) => string;
  readonly alreadyFrozen: (id: string, path: string) => string;
  readonly dirty: string;
  readonly errors: (count: number) => string;
  readonly noneFrozen: string;
  readonly notFrozen: (id: string) => string;
  readonly damaged: (path: string) => string;
}

const en: EditionCliWords = {
  unknown: (id, ids) =>
    `The plan has no edition “${id}”.${ids.length === 0 ? " It has none yet: an edition is a file editions/<name>/edition.yaml." : ` It has: ${ids.join(", ")}.`}`,
  badAction: (given, near) =>
    `“ehs edition ${given}” is not known.${near === null ? "" : ` Did you mean “${near}”?`} There are: list, show, freeze, verify.`,
  oneEdition: "Name the one edition to freeze, for example `ehs edition freeze 2024`.",
  draft: (id, file) =>
    `Edition ${id} is a draft, and only what is published is frozen. Write \`state: published\` in ${file}, commit, and freeze it then.`,
  alreadyFrozen: (id, path) =>
    `Edition ${id} is frozen already, in ${path}. A frozen edition is not frozen anew: corrections stand as errata in its edition.yaml.`,
  dirty:
    "The plan has changes that are not committed, and a manifest speaks of a commit. Commit them first, then freeze.",
  errors: (count) =>
    `The plan has ${count === 1 ? "an error" : `${count} errors`}, so figures are missing from it. Run \`ehs validate\`, mend it, commit, and freeze it then.`,
  noneFrozen: "No edition is frozen yet, so there is nothing to verify. `ehs edition freeze <id>` freezes one.",
  notFrozen: (id) => `Edition ${id} is not frozen, so there is nothing to verify it by.`,
  damaged: (path) =>
    `${path} is no manifest that can be read: it has been cut or changed. Take it back from history with \`git log -- ${path}\`.`,
};

const nb: EditionCliWords = {
  unknown: (id, ids) =>
    `Planen har ingen utgave «${id}».${ids.length === 0 ? " Den har ingen ennå: En utgave er en fil editions/<navn>/edition.yaml." : ` Den har: ${ids.join(", ")}.`}`,
  badAction: (given, near) =>
    `«ehs edition ${given}» er ikke kjent.${near === null ? "" : ` Mente du «${near}»?`} Det finnes: list, show, freeze, verify.`,
  oneEdition: "Oppgi den ene utgaven som skal fryses, for eksempel `ehs edition freeze 2024`.",
  draft: (id, file) =>
    `Utgave ${id} er et utkast, og bare det som er publisert, fryses. Skriv \`state: published\` i ${file}, lag en commit, og frys den da.`,
  alreadyFrozen: (id, path) =>
    `Utgave ${id} er allerede frosset, i ${path}. En frosset utgave fryses ikke på nytt: Rettelser står som errata i edition.yaml.`,
  dirty:
    "Planen har endringer som ikke er lagt inn i en commit, og et manifest gjelder en commit. Legg dem inn først, og frys så.",
  errors: (count) =>
    `Planen har ${count === 1 ? "en feil" : `${count} feil`}, så det mangler tall i den. Kjør \`ehs validate\`, rett, lag en commit, og frys den da.`,
  noneFrozen: "Ingen utgave er frosset ennå, så det er ingenting å kontrollere. `ehs edition freeze <id>` fryser en.",
  notFrozen: (id) => `Utgave ${id} er ikke frosset, så det er ingenting å kontrollere den mot.`,
  damaged: (path) =>
    `${path} er ikke et manifest som kan leses: Det er kuttet eller endret. Hent det tilbake fra historikken med \`git log -- ${path}\`.`,
};

export const editionCliWords: Readonly<Record<Lang, EditionCliWords>> = { nb, en };
