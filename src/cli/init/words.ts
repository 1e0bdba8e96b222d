/** What `ehs init` asks and says. */
import type { Lang } from "../options.js";

export interface InitWords {
  readonly ask: Readonly<Record<"title" | "id" | "languages" | "timeZone", string>>;
  readonly stopped: string;
  readonly badId: (given: string) => string;
  readonly badTitle: string;
  readonly badLanguage: (given: string) => string;
  readonly titleLanguage: (language: string, languages: readonly string[]) => string;
  readonly badZone: (given: string, near: string | null) => string;
  readonly onlyMinimal: (option: string, example: string) => string;
  readonly fromAlone: string;
  readonly inTheWay: (paths: readonly string[]) => string;
  readonly appeared: (path: string) => string;
  readonly cannotWrite: (path: string, reason: string) => string;
  readonly notTop: (folder: string, top: string) => string;
  readonly noTarball: (given: string) => string;
  readonly tarballOutside: (given: string) => string;
  readonly tarballName: (given: string) => string;
  readonly wouldWrite: (files: number, folder: string) => string;
  readonly wrote: (files: number, folder: string, places: readonly string[]) => string;
  readonly next: Readonly<Record<"plan" | "github" | "gitlab" | "pre-commit", string>>;
  readonly fromRegistry: (version: string) => string;
}

const MOST = 10;

function listed(paths: readonly string[], more: (count: number) => string): string {
  const shown = paths.slice(0, MOST).map((path) => `\n  ${path}`);
  return shown.join("") + (paths.length > MOST ? `\n  ${more(paths.length - MOST)}` : "");
}

const en: InitWords = {
  ask: {
    title: "The plan's name",
    id: "Its id (letters, digits, hyphen; for ever)",
    languages: "Its languages, the first first (nb, nn, en …)",
    timeZone: "The time zone in which a day is a day",
  },
  stopped: "Stopped before the last answer. Nothing was written.",
  badId: (given) =>
    `“${given}” cannot be an id. An id begins with a letter or a digit and goes on with letters, digits, full stop, underscore or hyphen, such as ehealth-2030.`,
  badTitle: "A title cannot be empty.",
  badLanguage: (given) =>
    `“${given}” is no language code. It is two or three small letters, and each stands once, such as nb,en.`,
  titleLanguage: (language, languages) =>
    `--title is given in ${language}, which is not among the plan's languages (${languages.join(", ")}). Name it there too: --languages ${[...languages, language].join(",")}`,
  badZone: (given, near) =>
    `There is no time zone called “${given}”.${near === null ? "" : ` Did you mean “${near}”?`} Write continent and city, such as Europe/Oslo, or UTC.`,
  onlyMinimal: (option, example) =>
    `${option} is for a plan of your own. The example ${example} comes with its own; leave one of them out.`,
  fromAlone: "--from says where CI gets ehs, so it goes with --ci github, gitlab or pre-commit.",
  inTheWay: (paths) =>
    `Nothing was written, because something is there already, and ehs init writes over nothing:${listed(paths, (count) => `and ${count} more`)}\nMove it away, or name another folder: ehs init <folder>`,
  appeared: (path) => `${path} came to be there meanwhile. What had been written was taken away again.`,
  cannotWrite: (path, reason) => `${path} cannot be written to (${reason}). Nothing was left there.`,
  notTop: (folder, top) =>
    `CI reads its files from the top of the repository, and that is ${top}, not ${folder}. Run: ehs init ${top} --ci …`,
  noTarball: (given) =>
    `--from ${given}: there is no such file. Name a packed ehs (ehs-….tgz) that lies in the repository, an address that begins with https://, or the folder of ehs itself.`,
  tarballOutside: (given) =>
    `--from ${given} lies outside the repository, where CI does not reach it. Copy it into the repository first.`,
  tarballName: (given) =>
    `--from ${given} has signs in it that a shell would read in its own way. Use letters, digits, full stop, underscore, hyphen and slash.`,
  wouldWrite: (files, folder) => `Would write ${files === 1 ? "1 file" : `${files} files`} in ${folder}:`,
  wrote: (files, folder, places) =>
    `Wrote ${files === 1 ? "1 file" : `${files} files`} in ${folder}: ${places.join(", ")}.`,
  next: {
    plan: "Go on with: ehs validate, ehs status, and plan/README.md.",
    github:
      "GitHub runs the check from the next push on, and comments on pull requests once both files are on the main branch.",
    gitlab: "GitLab runs the check from the next push on. For a note on merge requests, see the end of .gitlab-ci.yml.",
    "pre-commit": "Turn the hook on with `git config core.hooksPath .githooks`, or with `pre-commit install`.",
  },
  fromRegistry: (version) =>
    `CI installs ehs ${version} from the package registry. For a packed ehs in the repository instead: --from <ehs-….tgz>`,
};

const nb: InitWords = {
  ask: {
    title: "Navnet på planen",
    id: "Id (bokstaver, sifre, bindestrek; for alltid)",
    languages: "Språkene, det første først (nb, nn, en …)",
    timeZone: "Tidssonen som en dag er en dag i",
  },
  stopped: "Stoppet før det siste svaret. Ingenting er skrevet.",
  badId: (given) =>
    `«${given}» kan ikke være en id. En id begynner med en bokstav fra a til z eller et siffer og fortsetter med bokstaver, sifre, punktum, understrek eller bindestrek, for eksempel ehelse-2030.`,
  badTitle: "En tittel kan ikke være tom.",
  badLanguage: (given) =>
    `«${given}» er ingen språkkode. Den er to eller tre små bokstaver, og hver står én gang, for eksempel nb,en.`,
  titleLanguage: (language, languages) =>
    `--title er gitt på ${language}, som ikke er blant planens språk (${languages.join(", ")}). Ta det med der også: --languages ${[...languages, language].join(",")}`,
  badZone: (given, near) =>
    `Det finnes ingen tidssone som heter «${given}».${near === null ? "" : ` Mente du «${near}»?`} Skriv verdensdel og by på engelsk, slik som Europe/Oslo, eller UTC.`,
  onlyMinimal: (option, example) =>
    `${option} gjelder en egen plan. Eksemplet ${example} har sitt eget; utelat en av delene.`,
  fromAlone: "--from sier hvor CI henter ehs, så det hører sammen med --ci github, gitlab eller pre-commit.",
  inTheWay: (paths) =>
    `Ingenting er skrevet, for noe ligger der allerede, og ehs init skriver aldri over noe:${listed(paths, (count) => `og ${count} til`)}\nFlytt det, eller oppgi en annen mappe: ehs init <mappe>`,
  appeared: (path) => `${path} er kommet til i mellomtiden. Det som var skrevet, er tatt bort igjen.`,
  cannotWrite: (path, reason) => `Det går ikke an å skrive til ${path} (${reason}). Ingenting ligger igjen der.`,
  notTop: (folder, top) =>
    `CI leser filene sine fra toppen av repositoriet, og den er ${top}, ikke ${folder}. Kjør: ehs init ${top} --ci …`,
  noTarball: (given) =>
    `--from ${given}: Filen finnes ikke. Oppgi en pakket ehs (ehs-….tgz) som ligger i repositoriet, en adresse som begynner med https://, eller mappen til ehs selv.`,
  tarballOutside: (given) =>
    `--from ${given} ligger utenfor repositoriet, der CI ikke når den. Kopier den inn i repositoriet først.`,
  tarballName: (given) =>
    `--from ${given} har tegn i seg som et skall leser på sin måte. Bruk bokstaver, sifre, punktum, understrek, bindestrek og skråstrek.`,
  wouldWrite: (files, folder) => `Ville ha skrevet ${files === 1 ? "1 fil" : `${files} filer`} i ${folder}:`,
  wrote: (files, folder, places) =>
    `Skrev ${files === 1 ? "1 fil" : `${files} filer`} i ${folder}: ${places.join(", ")}.`,
  next: {
    plan: "Gå videre med: ehs validate, ehs status og plan/README.md.",
    github:
      "GitHub kjører kontrollen fra neste push, og kommenterer pull requester når begge filene er på hovedgrenen.",
    gitlab: "GitLab kjører kontrollen fra neste push. Om notat på merge requester: se slutten av .gitlab-ci.yml.",
    "pre-commit": "Slå på kroken med `git config core.hooksPath .githooks`, eller med `pre-commit install`.",
  },
  fromRegistry: (version) =>
    `CI installerer ehs ${version} fra pakkeregisteret. For en pakket ehs i repositoriet i stedet: --from <ehs-….tgz>`,
};

export const initWords: Readonly<Record<Lang, InitWords>> = { nb, en };
