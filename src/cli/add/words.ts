/** What `ehs add` says. */

interface AddWords {
  /** The kind needs something that it stands under. */
  readonly under: (kind: string, what: string) => string;
  readonly ownId: (indicator: string) => string;
  readonly file: (path: string) => string;
}

const en: AddWords = {
  under: (kind, what) => `What does the ${kind} stand under? Name it: ehs add ${kind} <${what}>.`,
  ownId: (indicator) =>
    `${indicator} has one measure without an id of its own. Give that one an id first (such as ${indicator}a): with two, each must be told from the other.`,
  file: (path) => `${path} is there already. Choose another id or day.`,
};

const nb: AddWords = {
  under: (kind, what) => `Hva står det nye under? Nevn det: ehs add ${kind} <${what}>.`,
  ownId: (indicator) =>
    `${indicator} har én måling uten egen id. Gi den en id først (for eksempel ${indicator}a): er det to, må de kunne skilles.`,
  file: (path) => `${path} finnes fra før. Velg en annen id eller dag.`,
};

const nn: AddWords = {
  under: (kind, what) => `Kva står det nye under? Nemn det: ehs add ${kind} <${what}>.`,
  ownId: (indicator) =>
    `${indicator} har éi måling utan eigen id. Gi ho ein id først (til dømes ${indicator}a): er det to, må dei kunne skiljast.`,
  file: (path) => `${path} finst frå før. Vel ein annan id eller dag.`,
};

export const addWords: Readonly<Record<"nb" | "nn" | "en", AddWords>> = { nb, nn, en };
