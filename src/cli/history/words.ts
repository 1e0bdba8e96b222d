/** What the command line says of histories that cannot be read and moments that cannot be found. */
import { oneLine } from "../../present/clean.js";
import { damaged } from "../git-fault.js";
import { inShell } from "../shell.js";
import type { Lang } from "../../report/wording.js";
import type { NoHistory } from "../../store/git/repository.js";
import { nearestOf } from "../words.js";

/** A day or a period that ends after today. */
interface FutureDate {
  readonly asked: string;
  readonly isDay: boolean;
}

export interface HistoryWords {
  readonly none: (why: NoHistory) => string;
  /** `near`: those of the names that may have been meant. */
  readonly unknownMoment: (given: string, names: readonly string[], near: readonly string[]) => string;
  readonly unknownBranch: (given: string, names: readonly string[], near: readonly string[]) => string;
  readonly unknownDecision: (given: string, near: readonly string[]) => string;
  readonly unknownField: (given: string, near: string | null) => string;
  /** A year is read as the year; `isEdition`: there is an edition of that name that is not frozen. */
  readonly bareYear: (year: string, isEdition: boolean) => string;
  /** What was asked for is not over; the commit that is read instead, and the day on which it was made. */
  readonly future: (given: FutureDate, today: string, commit: string, made: string) => string;
  readonly remoteMain: (branch: string, remote: string) => string;
  readonly ambiguous: (given: string, names: readonly string[]) => string;
  readonly beforeHistory: (given: string) => string;
  readonly notHeld: (meeting: string) => string;
  readonly notFrozen: (edition: string) => string;
  readonly noPlanThen: (given: string, commit: string) => string;
  readonly notMonotone: (given: string, commit: string, later: string, day: string) => string;
  readonly noBase: (one: string, other: string) => string;
}

const MOST = 8;
const few = (names: readonly string[]): string => names.slice(0, MOST).join(", ") + (names.length > MOST ? ", …" : "");

/** The near ones, or else what there is. */
const among = {
  en: (names: readonly string[], near: readonly string[]): string =>
    near.length > 0 || names.length === 0 ? nearestOf.en(near.slice(0, MOST)) : ` There are: ${few(names)}.`,
  nb: (names: readonly string[], near: readonly string[]): string =>
    near.length > 0 || names.length === 0 ? nearestOf.nb(near.slice(0, MOST)) : ` Det finnes: ${few(names)}.`,
  nn: (names: readonly string[], near: readonly string[]): string =>
    near.length > 0 || names.length === 0 ? nearestOf.nn(near.slice(0, MOST)) : ` Det finst: ${few(names)}.`,
};

const en: HistoryWords = {
  none: ({ reason, detail }) =>
    ({
      "no-git": "The history needs git, and no git was found. Install it, and see that it is on the PATH.",
      "no-repository": `${detail} is not under version control, so it has no history. Make it a repository with \`git init\`, and commit the plan.`,
      refused: `Git will not read this repository, because it belongs to another user. If you trust it: git config --global --add safe.directory ${inShell(detail)}`,
      "no-commit": `There is no commit${detail === "" ? "" : ` on ${detail}`} yet, so there is no history. Commit the plan first.`,
      "too-old": `Git ${detail} is too old for the history: 2.36 or newer is needed.`,
      shallow: `Only a part of the history is here (a shallow clone), and it would name the wrong commits. Fetch the rest: git fetch --unshallow (in CI: fetch-depth: 0)`,
      untracked: `${detail} is in no commit, so it has no history. Add it with \`git add\`, and commit it.`,
      damaged: oneLine(damaged(detail, "en")),
    })[reason],
  unknownMoment: (given, names, near) =>
    `“${given}” is no revision, date, meeting or edition that is known here.${among.en(names, near)} A date is written 2024-03-31.`,
  unknownBranch: (given, names, near) =>
    `“${given}” is no branch or revision that is known here.${among.en(names, near)}`,
  unknownDecision: (given, near) =>
    `Neither the plan nor its history has a decision “${given}”.${nearestOf.en(near.slice(0, MOST))}`,
  unknownField: (given, near) =>
    `No item of a plan has a field “${given}”.${nearestOf.en(near === null ? [] : [near])} Fields are named as in the files: targets, baseline, observations, owners …`,
  bareYear: (year, isEdition) =>
    isEdition
      ? `Edition ${year} is not frozen, so “${year}” is read as the year: the last commit by the end of it. Once the edition is frozen, “${year}” means the edition.`
      : `There is no edition ${year}, so “${year}” is read as the year: the last commit by the end of it.`,
  future: ({ asked, isDay }, today, commit, made) =>
    `“${asked}” is ${isDay ? "still to come" : "not over"}: today is ${today}, and the last commit by now is ${commit.slice(0, 8)} of ${made}. The plan is read from that commit, as of today.`,
  remoteMain: (branch, remote) => `There is no branch ${branch} in this clone; ${remote} is read.`,
  ambiguous: (given, names) => `“${given}” can mean several: ${few(names)}. Name the one.`,
  beforeHistory: (given) => `“${given}” lies before the history of the plan begins. \`ehs log\` shows where that is.`,
  notHeld: (meeting) => `The meeting ${meeting} has not been held yet, so there is nothing to read from it.`,
  notFrozen: (edition) =>
    `Edition ${edition} is not frozen and has no tag, so it is not known which commit it was. Name the commit or a date instead.`,
  noPlanThen: (given, commit) => `There was no plan here at “${given}” (commit ${commit.slice(0, 8)}).`,
  notMonotone: (given, commit, later, day) =>
    `“${given}” is commit ${commit.slice(0, 8)}, but that builds on ${later.slice(0, 8)}, which is dated ${day}: the dates of the history are not in order. An edition, a meeting's tag or a revision is surer.`,
  noBase: (one, other) => `${one} and ${other} have no commit in common.`,
};

const nb: HistoryWords = {
  none: ({ reason, detail }) =>
    ({
      "no-git": "Historikken krever git, og ingen git ble funnet. Installer det, og se til at det ligger på PATH.",
      "no-repository": `${detail} er ikke under versjonskontroll og har derfor ingen historikk. Gjør mappen til et repositorium med \`git init\`, og legg inn planen.`,
      refused: `Git vil ikke lese dette repositoriet fordi det tilhører en annen bruker. Hvis du stoler på det: git config --global --add safe.directory ${inShell(detail)}`,
      "no-commit": `Det finnes ingen commit${detail === "" ? "" : ` på ${detail}`} ennå, så det finnes ingen historikk. Legg inn planen først.`,
      "too-old": `Git ${detail} er for gammel for historikken: 2.36 eller nyere trengs.`,
      shallow: `Bare en del av historikken er her (en grunn klone), og den ville oppgi feil commiter. Hent resten: git fetch --unshallow (i CI: fetch-depth: 0)`,
      untracked: `${detail} er ikke med i noen commit og har derfor ingen historikk. Legg den til med \`git add\`, og lag en commit.`,
      damaged: oneLine(damaged(detail, "nb")),
    })[reason],
  unknownMoment: (given, names, near) =>
    `«${given}» er ingen revisjon, dato, utgave eller noe møte som er kjent her.${among.nb(names, near)} En dato skrives 2024-03-31.`,
  unknownBranch: (given, names, near) =>
    `«${given}» er ingen gren eller revisjon som er kjent her.${among.nb(names, near)}`,
  unknownDecision: (given, near) =>
    `Verken planen eller historikken har noe vedtak «${given}».${nearestOf.nb(near.slice(0, MOST))}`,
  unknownField: (given, near) =>
    `Ingenting i en plan har et felt «${given}».${nearestOf.nb(near === null ? [] : [near])} Feltene heter som i filene: targets, baseline, observations, owners …`,
  bareYear: (year, isEdition) =>
    isEdition
      ? `Utgave ${year} er ikke frosset, så «${year}» leses som året: siste commit ved utgangen av det. Når utgaven er frosset, betyr «${year}» utgaven.`
      : `Det finnes ingen utgave ${year}, så «${year}» leses som året: siste commit ved utgangen av det.`,
  future: ({ asked, isDay }, today, commit, made) =>
    `«${asked}» ${isDay ? "ligger fram i tid" : "er ikke omme"}: I dag er det ${today}, og siste commit til nå er ${commit.slice(0, 8)} fra ${made}. Planen leses fra den, per i dag.`,
  remoteMain: (branch, remote) => `Det finnes ingen gren ${branch} i denne klonen; ${remote} leses.`,
  ambiguous: (given, names) => `«${given}» kan bety flere: ${few(names)}. Oppgi den ene.`,
  beforeHistory: (given) => `«${given}» ligger før planens historikk begynner. \`ehs log\` viser når det er.`,
  notHeld: (meeting) => `Møtet ${meeting} er ikke holdt ennå, så det er ingenting å lese fra det.`,
  notFrozen: (edition) =>
    `Utgave ${edition} er ikke frosset og har ingen tagg, så det er ikke kjent hvilken commit den var. Oppgi commiten eller en dato i stedet.`,
  noPlanThen: (given, commit) => `Det fantes ingen plan her ved «${given}» (commit ${commit.slice(0, 8)}).`,
  notMonotone: (given, commit, later, day) =>
    `«${given}» er commit ${commit.slice(0, 8)}, men den bygger på ${later.slice(0, 8)}, som er datert ${day}: Datoene i historikken er ikke i rekkefølge. En utgave, en tagg for møtet eller en revisjon er sikrere.`,
  noBase: (one, other) => `${one} og ${other} har ingen felles commit.`,
};

const nn: HistoryWords = {
  none: ({ reason, detail }) =>
    ({
      "no-git":
        "Historikken krev git, og det vart ikkje funne nokon git. Installer det, og sjå til at det ligg på PATH.",
      "no-repository": `${detail} er ikkje under versjonskontroll og har derfor ingen historikk. Gjer mappa til eit repositorium med \`git init\`, og legg inn planen.`,
      refused: `Git vil ikkje lese dette repositoriet fordi det høyrer til ein annan brukar. Dersom du stoler på det: git config --global --add safe.directory ${inShell(detail)}`,
      "no-commit": `Det finst ingen commit${detail === "" ? "" : ` på ${detail}`} enno, så det finst ingen historikk. Legg inn planen først.`,
      "too-old": `Git ${detail} er for gammal for historikken: 2.36 eller nyare trengst.`,
      shallow: `Berre ein del av historikken er her (ein grunn klone), og han ville oppgi feil commitar. Hent resten: git fetch --unshallow (i CI: fetch-depth: 0)`,
      untracked: `${detail} er ikkje med i nokon commit og har derfor ingen historikk. Legg til med \`git add\`, og lag ein commit.`,
      damaged: oneLine(damaged(detail, "nn")),
    })[reason],
  unknownMoment: (given, names, near) =>
    `«${given}» er ingen revisjon, dato, utgåve eller noko møte som er kjent her.${among.nn(names, near)} Skriv ein dato slik: 2024-03-31.`,
  unknownBranch: (given, names, near) =>
    `«${given}» er inga grein og ingen revisjon som er kjend her.${among.nn(names, near)}`,
  unknownDecision: (given, near) =>
    `Verken planen eller historikken har noko vedtak «${given}».${nearestOf.nn(near.slice(0, MOST))}`,
  unknownField: (given, near) =>
    `Ingenting i ein plan har eit felt «${given}».${nearestOf.nn(near === null ? [] : [near])} Felta heiter som i filene: targets, baseline, observations, owners …`,
  bareYear: (year, isEdition) =>
    isEdition
      ? `Utgåve ${year} er ikkje frosen, så «${year}» blir lese som året: siste commit ved utgangen av det. Når utgåva er frosen, tyder «${year}» utgåva.`
      : `Det finst inga utgåve ${year}, så «${year}» blir lese som året: siste commit ved utgangen av det.`,
  future: ({ asked, isDay }, today, commit, made) =>
    `«${asked}» ${isDay ? "ligg fram i tid" : "er ikkje omme"}: I dag er det ${today}, og siste commit til no er ${commit.slice(0, 8)} frå ${made}. Planen blir lesen frå den, per i dag.`,
  remoteMain: (branch, remote) => `Det finst inga grein ${branch} i denne klonen; ${remote} blir lesen.`,
  ambiguous: (given, names) => `«${given}» kan tyde fleire: ${few(names)}. Oppgi den eine.`,
  beforeHistory: (given) => `«${given}» ligg før historikken til planen byrjar. \`ehs log\` viser når det er.`,
  notHeld: (meeting) => `Møtet ${meeting} er ikkje halde enno, så det er ingenting å lese frå det.`,
  notFrozen: (edition) =>
    `Utgåve ${edition} er ikkje frosen og har ingen tagg, så det er ikkje kjent kva commit ho var. Oppgi commiten eller ein dato i staden.`,
  noPlanThen: (given, commit) => `Det fanst ingen plan her ved «${given}» (commit ${commit.slice(0, 8)}).`,
  notMonotone: (given, commit, later, day) =>
    `«${given}» er commit ${commit.slice(0, 8)}, men han byggjer på ${later.slice(0, 8)}, som er datert ${day}: Datoane i historikken er ikkje i rekkjefølgje. Ei utgåve, ein tagg for møtet eller ein revisjon er sikrare.`,
  noBase: (one, other) => `${one} og ${other} har ingen felles commit.`,
};

export const historyWords: Readonly<Record<Lang, HistoryWords>> = { nb, nn, en };
