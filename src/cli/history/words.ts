/** What the command line says of histories that cannot be read and moments that cannot be found. */
import type { NoHistory } from "../../store/git/repository.js";
import type { Lang } from "../options.js";

export interface HistoryWords {
  readonly none: (why: NoHistory) => string;
  readonly unknownMoment: (given: string, names: readonly string[]) => string;
  readonly ambiguous: (given: string, names: readonly string[]) => string;
  readonly beforeHistory: (given: string) => string;
  readonly notHeld: (meeting: string) => string;
  readonly notFrozen: (edition: string) => string;
  readonly noPlanThen: (given: string, commit: string) => string;
  readonly notMonotone: (given: string, commit: string, later: string, day: string) => string;
  readonly noBase: (one: string, other: string) => string;
  readonly read: (asked: string, commit: string, day: string) => string;
}

const MOST = 8;
const few = (names: readonly string[]): string => names.slice(0, MOST).join(", ") + (names.length > MOST ? ", …" : "");

const en: HistoryWords = {
  none: ({ reason, detail }) =>
    ({
      "no-git": "The history needs git, and no git was found. Install it, and see that it is on the PATH.",
      "no-repository": `${detail} is not under version control, so it has no history. Make it a repository with \`git init\`, and commit the plan.`,
      refused: `Git will not read this repository, because it belongs to another user. If you trust it: git config --global --add safe.directory ${detail}`,
      "no-commit": `There is no commit${detail === "" ? "" : ` on ${detail}`} yet, so there is no history. Commit the plan first.`,
      "too-old": `Git ${detail} is too old for the history: 2.36 or newer is needed.`,
      shallow: `Only a part of the history is here (a shallow clone), and it would name the wrong commits. Fetch the rest: git fetch --unshallow (in CI: fetch-depth: 0)`,
      untracked: `${detail} is in no commit, so it has no history. Add it with \`git add\`, and commit it.`,
    })[reason],
  unknownMoment: (given, names) =>
    `“${given}” is no revision, date, meeting or edition that is known here.${names.length === 0 ? "" : ` There are: ${few(names)}.`} A date is written 2024-03-31.`,
  ambiguous: (given, names) => `“${given}” can mean several: ${few(names)}. Name the one.`,
  beforeHistory: (given) => `“${given}” lies before the history of the plan begins. \`ehs log\` shows where that is.`,
  notHeld: (meeting) => `The meeting ${meeting} has not been held yet, so there is nothing to read from it.`,
  notFrozen: (edition) =>
    `Edition ${edition} is not frozen and has no tag, so it is not known which commit it was. Name the commit or a date instead.`,
  noPlanThen: (given, commit) => `There was no plan here at “${given}” (commit ${commit.slice(0, 8)}).`,
  notMonotone: (given, commit, later, day) =>
    `“${given}” is commit ${commit.slice(0, 8)}, but that builds on ${later.slice(0, 8)}, which is dated ${day}: the dates of the history are not in order. An edition, a meeting's tag or a revision is surer.`,
  noBase: (one, other) => `${one} and ${other} have no commit in common.`,
  read: (asked, commit, day) => `read from history: ${asked}, commit ${commit.slice(0, 8)} of ${day}`,
};

const nb: HistoryWords = {
  none: ({ reason, detail }) =>
    ({
      "no-git": "Historikken krever git, og ingen git ble funnet. Installer det, og se til at det ligger på PATH.",
      "no-repository": `${detail} er ikke under versjonskontroll og har derfor ingen historikk. Gjør mappen til et repositorium med \`git init\`, og legg inn planen.`,
      refused: `Git vil ikke lese dette repositoriet fordi det tilhører en annen bruker. Hvis du stoler på det: git config --global --add safe.directory ${detail}`,
      "no-commit": `Det finnes ingen commit${detail === "" ? "" : ` på ${detail}`} ennå, så det finnes ingen historikk. Legg inn planen først.`,
      "too-old": `Git ${detail} er for gammel for historikken: 2.36 eller nyere trengs.`,
      shallow: `Bare en del av historikken er her (en grunn klone), og den ville oppgi feil commiter. Hent resten: git fetch --unshallow (i CI: fetch-depth: 0)`,
      untracked: `${detail} er ikke med i noen commit og har derfor ingen historikk. Legg den til med \`git add\`, og lag en commit.`,
    })[reason],
  unknownMoment: (given, names) =>
    `«${given}» er ingen revisjon, dato, utgave eller noe møte som er kjent her.${names.length === 0 ? "" : ` Det finnes: ${few(names)}.`} En dato skrives 2024-03-31.`,
  ambiguous: (given, names) => `«${given}» kan bety flere: ${few(names)}. Oppgi den ene.`,
  beforeHistory: (given) => `«${given}» ligger før planens historikk begynner. \`ehs log\` viser når det er.`,
  notHeld: (meeting) => `Møtet ${meeting} er ikke holdt ennå, så det er ingenting å lese fra det.`,
  notFrozen: (edition) =>
    `Utgave ${edition} er ikke frosset og har ingen tagg, så det er ikke kjent hvilken commit den var. Oppgi commiten eller en dato i stedet.`,
  noPlanThen: (given, commit) => `Det fantes ingen plan her ved «${given}» (commit ${commit.slice(0, 8)}).`,
  notMonotone: (given, commit, later, day) =>
    `«${given}» er commit ${commit.slice(0, 8)}, men den bygger på ${later.slice(0, 8)}, som er datert ${day}: Datoene i historikken er ikke i rekkefølge. En utgave, en tagg for møtet eller en revisjon er sikrere.`,
  noBase: (one, other) => `${one} og ${other} har ingen felles commit.`,
  read: (asked, commit, day) => `lest fra historikken: ${asked}, commit ${commit.slice(0, 8)} fra ${day}`,
};

export const historyWords: Readonly<Record<Lang, HistoryWords>> = { nb, en };
