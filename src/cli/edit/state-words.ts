/** What `ehs retire`, `ehs renumber` and `ehs assess` say. */

interface StateWords {
  /** A target cannot be moved before it was set. */
  readonly olderMove: (moved: string, set: string) => string;
  readonly notBoth: string;
  readonly ownSuccessor: (id: string) => string;
  readonly already: (id: string, state: string, day: string) => string;
  readonly pairs: (text: string) => string;
  readonly taken: (number: string, id: string) => string;
  readonly twice: (number: string) => string;
  readonly judged: (subject: string, meeting: string) => string;
}

const en: StateWords = {
  olderMove: (moved, set) =>
    `The target that this takes the place of was set on ${set} and cannot have been moved on ${moved}. Name the decision that moved it with --decision, or the day with --set. Nothing is written.`,
  notBoth: "--suspend and --resume exclude each other.",
  ownSuccessor: (id) => `${id} cannot take its own place.`,
  already: (id, state, day) => `${id} is ${state} on ${day} already. Nothing is written.`,
  pairs: (text) =>
    `“${text}” is no renumbering. Write the item and its new number: ehs renumber 1.4 1.3, or several at once: ehs renumber 1.4=1.3 1.3=1.4.`,
  taken: (number, id) =>
    `${number} is the number of ${id}. Give that one another in the same command: ehs renumber … ${id}=<number>.`,
  twice: (number) => `${number} would be the number of two.`,
  judged: (subject, meeting) =>
    `${subject} has a signed judgement in ${meeting} already. What is signed is not overwritten: name another meeting with --meeting. Nothing is written.`,
};

const nb: StateWords = {
  olderMove: (moved, set) =>
    `Måltallet som dette tar plassen til, ble satt ${set} og kan ikke være flyttet ${moved}. Oppgi vedtaket som flyttet det, med --decision, eller dagen med --set. Ingenting er skrevet.`,
  notBoth: "--suspend og --resume utelukker hverandre.",
  ownSuccessor: (id) => `${id} kan ikke ta sin egen plass.`,
  already: (id, state, day) => `${id} er alt ${state} den ${day}. Ingenting er skrevet.`,
  pairs: (text) =>
    `«${text}» er ingen omnummerering. Skriv punktet og det nye nummeret: ehs renumber 1.4 1.3, eller flere om gangen: ehs renumber 1.4=1.3 1.3=1.4.`,
  taken: (number, id) =>
    `${number} er nummeret til ${id}. Gi det et annet i samme kommando: ehs renumber … ${id}=<nummer>.`,
  twice: (number) => `${number} ville blitt nummeret til to.`,
  judged: (subject, meeting) =>
    `${subject} har alt en signert vurdering i ${meeting}. Det som er signert, skrives ikke over: nevn et annet møte med --meeting. Ingenting er skrevet.`,
};

const nn: StateWords = {
  olderMove: (moved, set) =>
    `Måltalet som dette tek plassen til, vart sett ${set} og kan ikkje vere flytta ${moved}. Oppgi vedtaket som flytta det, med --decision, eller dagen med --set. Ingenting er skrive.`,
  notBoth: "--suspend og --resume utelukkar kvarandre.",
  ownSuccessor: (id) => `${id} kan ikkje ta sin eigen plass.`,
  already: (id, state, day) => `${id} er alt ${state} den ${day}. Ingenting er skrive.`,
  pairs: (text) =>
    `«${text}» er inga omnummerering. Skriv punktet og det nye nummeret: ehs renumber 1.4 1.3, eller fleire om gongen: ehs renumber 1.4=1.3 1.3=1.4.`,
  taken: (number, id) =>
    `${number} er nummeret til ${id}. Gi det eit anna i same kommandoen: ehs renumber … ${id}=<nummer>.`,
  twice: (number) => `${number} ville vorte nummeret til to.`,
  judged: (subject, meeting) =>
    `${subject} har alt ei signert vurdering i ${meeting}. Det som er signert, blir ikkje skrive over: nemn eit anna møte med --meeting. Ingenting er skrive.`,
};

export const stateWords: Readonly<Record<"nb" | "nn" | "en", StateWords>> = { nb, nn, en };
