/** What the command line says of editions that were frozen before, frozen afterwards, or out of the order of their dates. */
import type { Lang } from "../../report/wording.js";

/** Where an earlier manifest can be taken from. */
export interface TakenFrom {
  readonly edition: string;
  /** A tag or a commit. */
  readonly revision: string;
  /** As the user would name it from where they stand. */
  readonly path: string;
  /** The command that takes it back. */
  readonly command: string;
}

/** Dates in words. */
interface Afterwards {
  readonly date: string;
  readonly changed: string;
  readonly commit: string;
  readonly committed: string;
}

export interface TraceWords {
  readonly removed: (from: TakenFrom) => string;
  readonly elsewhere: (from: TakenFrom) => string;
  readonly frozenBefore: (from: TakenFrom) => string;
  /** How one that is frozen is frozen anew: path and reason as the shell takes them. */
  readonly removeFirst: (id: string, path: string, reason: string) => string;
  /** Another edition's manifest is missing from the chain, and what is said of that. */
  readonly gap: (id: string, lost: string) => string;
  /** No edition of the plan has the id that a manifest is of; `now`: the one that lies beside it. */
  readonly otherName: (edition: string, path: string, now: string | null) => string;
  readonly chained: (id: string, by: string) => string;
  readonly neverFrozen: (id: string) => string;
  readonly noReason: string;
  readonly onlyFreeze: string;
  readonly afterwards: (id: string, dates: Afterwards) => string;
  readonly outOfOrder: (id: string, later: readonly string[], previous: string) => string;
}

const en: TraceWords = {
  removed: ({ edition, revision, path, command }) =>
    `Edition ${edition} was frozen (${revision}), but its manifest ${path} has been removed. Take it back: ${command}`,
  elsewhere: ({ edition, revision, path, command }) =>
    `Edition ${edition} is frozen in ${revision}, which this branch does not build on, so its manifest ${path} is not here. Merge that, or take the manifest from it: ${command}`,
  frozenBefore: ({ edition, revision, command }) =>
    `Edition ${edition} was frozen before (${revision}), and a frozen edition is not frozen anew: corrections stand as errata in its edition.yaml. Take its manifest back: ${command}\nIf it was frozen by mistake, say why: ehs edition freeze ${edition} --again "<reason>"`,
  removeFirst: (id, path, reason) =>
    `Edition ${id} is frozen already, and a manifest is not written over. To freeze the edition anew, first remove the manifest in a commit of its own:\n  git rm ${path}\n  git commit -m "editions: ${id} to be frozen anew"\n  ehs edition freeze ${id} --again ${reason}`,
  gap: (id, lost) => `Edition ${id} is not frozen, because the chain has a gap before it. ${lost}`,
  otherName: (edition, path, now) =>
    `Edition ${edition} is frozen (${path}), but the plan has no edition of that id${now === null ? "" : `: the one beside the manifest is called ${now}`}. Write \`id: "${edition}"\` in edition.yaml again.`,
  chained: (id, by) =>
    `Edition ${by} is chained to edition ${id} as it was frozen, and another manifest would break the chain. Write what was wrong as errata in its edition.yaml.`,
  neverFrozen: (id) => `Edition ${id} was never frozen, as far as this repository knows: freeze it without --again.`,
  noReason: "--again needs the reason why the edition is frozen anew; it is kept in the manifest.",
  onlyFreeze: "--again goes with `ehs edition freeze` only.",
  afterwards: (id, { date, changed, commit, committed }) =>
    `Edition ${id} is frozen afterwards: it is dated ${date}, and the plan in the commit that is frozen (${commit}, ${committed}) was last changed on ${changed}. The manifest says so. It vouches for the plan as it was then, not for what was published.`,
  outOfOrder: (id, later, previous) =>
    `Edition ${id} is frozen after ${later.join(", ")}, dated later, and is chained to ${previous}: the chain follows the order in which editions were frozen, not their dates.`,
};

const nb: TraceWords = {
  removed: ({ edition, revision, path, command }) =>
    `Utgave ${edition} ble frosset (${revision}), men manifestet ${path} er fjernet. Hent det tilbake: ${command}`,
  elsewhere: ({ edition, revision, path, command }) =>
    `Utgave ${edition} er frosset i ${revision}, som denne grenen ikke bygger på, så manifestet ${path} er ikke her. Flett det inn, eller hent manifestet derfra: ${command}`,
  frozenBefore: ({ edition, revision, command }) =>
    `Utgave ${edition} er frosset før (${revision}), og en frosset utgave fryses ikke på nytt: Rettelser står som errata i edition.yaml. Hent manifestet tilbake: ${command}\nBle den frosset ved en feil, så si hvorfor: ehs edition freeze ${edition} --again "<grunn>"`,
  removeFirst: (id, path, reason) =>
    `Utgave ${id} er frosset allerede, og et manifest skrives ikke over. Skal utgaven fryses på nytt, så fjern først manifestet i en egen commit:\n  git rm ${path}\n  git commit -m "editions: ${id} to be frozen anew"\n  ehs edition freeze ${id} --again ${reason}`,
  gap: (id, lost) => `Utgave ${id} er ikke frosset, for det mangler et ledd i kjeden før den. ${lost}`,
  otherName: (edition, path, now) =>
    `Utgave ${edition} er frosset (${path}), men planen har ingen utgave med den id-en${now === null ? "" : `: Den som ligger ved siden av manifestet, heter ${now}`}. Skriv \`id: "${edition}"\` i edition.yaml igjen.`,
  chained: (id, by) =>
    `Utgave ${by} er kjedet til utgave ${id} slik den ble frosset, og et annet manifest ville brutt kjeden. Skriv det som var galt, som errata i edition.yaml.`,
  neverFrozen: (id) => `Utgave ${id} er aldri frosset, så langt dette repositoriet vet: Frys den uten --again.`,
  noReason: "--again trenger grunnen til at utgaven fryses på nytt; den står i manifestet.",
  onlyFreeze: "--again hører bare til `ehs edition freeze`.",
  afterwards: (id, { date, changed, commit, committed }) =>
    `Utgave ${id} fryses i ettertid: Den er datert ${date}, og planen i commiten som fryses (${commit}, ${committed}), ble sist endret ${changed}. Det står i manifestet. Det går god for planen slik den var da, ikke for det som ble publisert.`,
  outOfOrder: (id, later, previous) =>
    `Utgave ${id} er frosset etter ${later.join(", ")}, som er datert senere, og er kjedet til ${previous}: Kjeden følger rekkefølgen utgavene ble frosset i, ikke datoene deres.`,
};

const nn: TraceWords = {
  removed: ({ edition, revision, path, command }) =>
    `Utgåve ${edition} vart frosen (${revision}), men manifestet ${path} er fjerna. Hent det tilbake: ${command}`,
  elsewhere: ({ edition, revision, path, command }) =>
    `Utgåve ${edition} er frosen i ${revision}, som denne greina ikkje byggjer på, så manifestet ${path} er ikkje her. Flett det inn, eller hent manifestet derifrå: ${command}`,
  frozenBefore: ({ edition, revision, command }) =>
    `Utgåve ${edition} er frosen før (${revision}), og ei frosen utgåve blir ikkje frosen på nytt: Rettingar står som errata i edition.yaml. Hent manifestet tilbake: ${command}\nVart ho frosen ved ein feil, så sei kvifor: ehs edition freeze ${edition} --again "<grunn>"`,
  removeFirst: (id, path, reason) =>
    `Utgåve ${id} er frosen alt, og eit manifest blir ikkje skrive over. Skal utgåva frysast på nytt, så fjern først manifestet i ein eigen commit:\n  git rm ${path}\n  git commit -m "editions: ${id} to be frozen anew"\n  ehs edition freeze ${id} --again ${reason}`,
  gap: (id, lost) => `Utgåve ${id} er ikkje frosen, for det manglar eit ledd i kjeda før ho. ${lost}`,
  otherName: (edition, path, now) =>
    `Utgåve ${edition} er frosen (${path}), men planen har inga utgåve med den id-en${now === null ? "" : `: Ho som ligg ved sida av manifestet, heiter ${now}`}. Skriv \`id: "${edition}"\` i edition.yaml att.`,
  chained: (id, by) =>
    `Utgåve ${by} er kjeda til utgåve ${id} slik ho vart frosen, og eit anna manifest ville brote kjeda. Skriv det som var gale, som errata i edition.yaml.`,
  neverFrozen: (id) => `Utgåve ${id} er aldri frosen, så langt dette repositoriet veit: Frys ho utan --again.`,
  noReason: "--again treng grunnen til at utgåva blir frosen på nytt; han står i manifestet.",
  onlyFreeze: "--again høyrer berre til `ehs edition freeze`.",
  afterwards: (id, { date, changed, commit, committed }) =>
    `Utgåve ${id} blir frosen i ettertid: Ho er datert ${date}, og planen i commiten som blir frosen (${commit}, ${committed}), vart sist endra ${changed}. Det står i manifestet. Det går god for planen slik han var då, ikkje for det som vart publisert.`,
  outOfOrder: (id, later, previous) =>
    `Utgåve ${id} er frosen etter ${later.join(", ")}, som er datert seinare, og er kjeda til ${previous}: Kjeda følgjer rekkjefølgja utgåvene vart frosne i, ikkje datoane deira.`,
};

export const traceWords: Readonly<Record<Lang, TraceWords>> = { nb, nn, en };
