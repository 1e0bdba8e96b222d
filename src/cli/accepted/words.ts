/** What is said when the list of findings that may stand is changed. */
import type { Lang } from "../../report/wording.js";
import { didYouMean } from "../words.js";

interface AcceptWords {
  readonly noReason: string;
  readonly onlyWith: (option: string) => string;
  readonly notTogether: (option: string, other: string) => string;
  readonly badUntil: (given: string) => string;
  readonly untilPassed: (given: string) => string;
  readonly badCode: (given: string, near: string | null) => string;
  readonly notFoundOn: (item: string, near: string | null) => string;
  /** The list has faults of its own. */
  readonly mendFirst: (path: string) => string;
  readonly notByLines: (path: string) => string;
  /** What would be written would be a fault itself. */
  readonly wouldBreak: (message: string) => string;
  readonly changedMeanwhile: (path: string) => string;
  readonly accepted: (count: number, path: string) => string;
  readonly pruned: (count: number, path: string) => string;
  /** Entries that cannot be taken out by themselves. */
  readonly notPruned: (count: number) => string;
  readonly nothing: string;
  readonly nothingToPrune: string;
  readonly cannot: (count: number, codes: readonly string[]) => string;
}

const found = (count: number): string => (count === 1 ? "1 finding" : `${String(count)} findings`);
const entries = (count: number): string => (count === 1 ? "1 entry" : `${String(count)} entries`);
const oppforingar = (count: number): string => (count === 1 ? "1 oppføring" : `${String(count)} oppføringar`);
const oppforinger = (count: number): string => (count === 1 ? "1 oppføring" : `${String(count)} oppføringer`);

const nb: AcceptWords = {
  noReason: "--accept trenger en begrunnelse. Skriv for eksempel --accept --reason «Registeret åpner i 2026».",
  onlyWith: (option) => `--${option} hører sammen med --accept.`,
  notTogether: (option, other) => `${option} kan ikke brukes sammen med ${other}. Kjør dem hver for seg.`,
  badUntil: (given) => `--until «${given}» er ingen dag. Skriv år-måned-dag, for eksempel 2027-06-30.`,
  untilPassed: (given) => `--until ${given} er alt passert. Oppgi en dag som kommer.`,
  badCode: (given, near) =>
    `Ingen funn kan ha koden «${given}», så ingenting er godtatt.${didYouMean.nb(near)} \`ehs explain\` viser alle.`,
  notFoundOn: (item, near) => `Planen har ingenting med id «${item}», så ingenting er godtatt.${didYouMean.nb(near)}`,
  mendFirst: (path) => `${path} har feil og er ikke endret. Rett dem først: \`ehs validate ${path}\` viser dem.`,
  notByLines: (path) =>
    `${path} er ikke endret: listen er ikke skrevet med én oppføring per strek. Skriv den slik, og prøv igjen.`,
  wouldBreak: (message) => `Ingenting er skrevet, for det ville gitt et nytt funn: ${message}`,
  changedMeanwhile: (path) => `${path} ble endret av andre imens og er ikke skrevet. Kjør kommandoen en gang til.`,
  accepted: (count, path) => `Godtok ${String(count)} funn i ${path}.`,
  pruned: (count, path) => `Tok ${oppforinger(count)} ut av ${path}.`,
  notPruned: (count) =>
    `${oppforinger(count)} som ikke trengs, står slik at ${count === 1 ? "den" : "de"} må tas ut for hånd.`,
  nothing: "Det er ingenting å godta.",
  nothingToPrune: "Ingen oppføringer å ta ut.",
  cannot: (count, codes) =>
    `${String(count)} funn kan ikke godtas og står igjen (${codes.join(", ")}). \`ehs explain cannot-be-accepted\` sier hvorfor.`,
};

const nn: AcceptWords = {
  noReason: "--accept treng ei grunngiving. Skriv til dømes --accept --reason «Registeret opnar i 2026».",
  onlyWith: (option) => `--${option} høyrer saman med --accept.`,
  notTogether: (option, other) => `${option} kan ikkje brukast saman med ${other}. Køyr dei kvar for seg.`,
  badUntil: (given) => `--until «${given}» er ingen dag. Skriv år-månad-dag, til dømes 2027-06-30.`,
  untilPassed: (given) => `--until ${given} er alt passert. Oppgi ein dag som kjem.`,
  badCode: (given, near) =>
    `Ingen funn kan ha koden «${given}», så ingenting er godteke.${didYouMean.nn(near)} \`ehs explain\` viser alle.`,
  notFoundOn: (item, near) => `Planen har ingenting med id «${item}», så ingenting er godteke.${didYouMean.nn(near)}`,
  mendFirst: (path) => `${path} har feil og er ikkje endra. Rett dei først: \`ehs validate ${path}\` viser dei.`,
  notByLines: (path) =>
    `${path} er ikkje endra: lista er ikkje skriven med éi oppføring per strek. Skriv ho slik, og prøv igjen.`,
  wouldBreak: (message) => `Ingenting er skrive, for det ville ha gitt eit nytt funn: ${message}`,
  changedMeanwhile: (path) =>
    `${path} vart endra av andre i mellomtida og er ikkje skriven. Køyr kommandoen ein gong til.`,
  accepted: (count, path) => `Godtok ${String(count)} funn i ${path}.`,
  pruned: (count, path) => `Tok ${oppforingar(count)} ut av ${path}.`,
  notPruned: (count) =>
    `${oppforingar(count)} som ikkje trengst, står slik at ${count === 1 ? "ho" : "dei"} må takast ut for hand.`,
  nothing: "Det er ingenting å godta.",
  nothingToPrune: "Ingen oppføringar å ta ut.",
  cannot: (count, codes) =>
    `${String(count)} funn kan ikkje godtakast og står igjen (${codes.join(", ")}). \`ehs explain cannot-be-accepted\` seier kvifor.`,
};

const en: AcceptWords = {
  noReason: "--accept needs a reason. Write for example --accept --reason “The register opens in 2026”.",
  onlyWith: (option) => `--${option} goes with --accept.`,
  notTogether: (option, other) => `${option} cannot be used together with ${other}. Run them one after the other.`,
  badUntil: (given) => `--until “${given}” is no day. Write year-month-day, such as 2027-06-30.`,
  untilPassed: (given) => `--until ${given} has passed. Name a day to come.`,
  badCode: (given, near) =>
    `No finding can have the code “${given}”, so nothing is accepted.${didYouMean.en(near)} \`ehs explain\` shows all.`,
  notFoundOn: (item, near) => `The plan has nothing with id “${item}”, so nothing is accepted.${didYouMean.en(near)}`,
  mendFirst: (path) => `${path} has faults and is unchanged. Mend them first: \`ehs validate ${path}\` shows them.`,
  notByLines: (path) =>
    `${path} is unchanged: its list is not written with one entry a dash. Write it so, and try again.`,
  wouldBreak: (message) => `Nothing is written, since it would give a new finding: ${message}`,
  changedMeanwhile: (path) => `${path} was changed by others meanwhile and is not written. Run the command again.`,
  accepted: (count, path) => `Accepted ${found(count)} in ${path}.`,
  pruned: (count, path) => `Took ${entries(count)} out of ${path}.`,
  notPruned: (count) =>
    `${entries(count)} not needed ${count === 1 ? "is" : "are"} written so that ${count === 1 ? "it" : "they"} must be taken out by hand.`,
  nothing: "There is nothing to accept.",
  nothingToPrune: "No entries to take out.",
  cannot: (count, codes) =>
    `${found(count)} cannot be accepted and ${count === 1 ? "is" : "are"} left (${codes.join(", ")}). \`ehs explain cannot-be-accepted\` says why.`,
};

export const acceptWords: Readonly<Record<Lang, AcceptWords>> = { nb, nn, en };
