/** What `ehs add` says. */

interface AddWords {
  /** The kind needs something that it stands under. */
  readonly under: (kind: string, what: string) => string;
  readonly ownId: (indicator: string) => string;
  readonly file: (path: string) => string;
  /** What is answered, in a form that is none. */
  readonly answer: (text: string) => string;
  /** A proposal without --proposed. */
  readonly onlyProposed: string;
}

const en: AddWords = {
  answer: (text) => `“${text}” names no gap. Write the kind and the id, such as lagging:1.3; ehs gaps lists them.`,
  onlyProposed: "The assessment and what it answers belong to a proposal: add --proposed. Nothing is written.",
  under: (kind, what) => `What does the ${kind} stand under? Name it: ehs add ${kind} <${what}>.`,
  ownId: (indicator) =>
    `${indicator} has one measure without an id of its own. Give that one an id first (such as ${indicator}a): with two, each must be told from the other.`,
  file: (path) => `${path} is there already. Choose another id or day.`,
};

const nb: AddWords = {
  answer: (text) => `«${text}» er ikke noe avvik. Skriv typen og id-en, for eksempel lagging:1.3; ehs gaps viser dem.`,
  onlyProposed: "Utredningen og det den svarer på, hører til et forslag: legg til --proposed. Ingenting er skrevet.",
  under: (kind, what) => `Hva står det nye under? Nevn det: ehs add ${kind} <${what}>.`,
  ownId: (indicator) =>
    `${indicator} har én måling uten egen id. Gi den en id først (for eksempel ${indicator}a): er det to, må de kunne skilles.`,
  file: (path) => `${path} finnes fra før. Velg en annen id eller dag.`,
};

const nn: AddWords = {
  answer: (text) => `«${text}» er ikkje noko avvik. Skriv typen og id-en, til dømes lagging:1.3; ehs gaps viser dei.`,
  onlyProposed: "Utgreiinga og det ho svarar på, høyrer til eit framlegg: legg til --proposed. Ingenting er skrive.",
  under: (kind, what) => `Kva står det nye under? Nemn det: ehs add ${kind} <${what}>.`,
  ownId: (indicator) =>
    `${indicator} har éi måling utan eigen id. Gi ho ein id først (til dømes ${indicator}a): er det to, må dei kunne skiljast.`,
  file: (path) => `${path} finst frå før. Vel ein annan id eller dag.`,
};

export const addWords: Readonly<Record<"nb" | "nn" | "en", AddWords>> = { nb, nn, en };
