/** What `ehs init` asks and says. */
import type { Lang } from "../../report/wording.js";

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
  /** The plan's path has signs that a script would read in its own way. */
  readonly planName: (path: string) => string;
  readonly planOutside: (given: string, top: string) => string;
  readonly noPlanAt: (given: string) => string;
  readonly severalPlans: (paths: readonly string[]) => string;
  /** A new one is not begun beside the plan that was named. */
  readonly planThere: (path: string) => string;
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
  planName: (path) =>
    `The plan lies in ${path}, which has signs in it that a shell would read in its own way. Use letters, digits, full stop, underscore, hyphen and slash in the names of its folders.`,
  planOutside: (given, top) =>
    `--plan ${given} lies outside ${top}. Run ehs init at the top of the plan's own repository.`,
  noPlanAt: (given) => `--plan ${given}: there is no plan there. Name the folder that has the plan's plan.yaml.`,
  severalPlans: (paths) =>
    `There are several plans here, and CI is laid out for one:${listed(paths, (count) => `and ${count} more`)}\nName it: ehs init --ci … --plan <folder>`,
  planThere: (path) =>
    `There is a plan already, in ${path}, and no other is begun beside it. For checks of that plan, leave out everything but --ci.`,
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
    `CI installs ehs ${version} from the package registry: \`npm view ehs@${version}\` shows whether it is there, and whose it is. For a packed ehs in the repository instead: --from <ehs-….tgz>`,
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
  planName: (path) =>
    `Planen ligger i ${path}, som har tegn i seg som et skall leser på sin måte. Bruk bokstaver fra a til z, sifre, punktum, understrek, bindestrek og skråstrek i navnene på mappene.`,
  planOutside: (given, top) =>
    `--plan ${given} ligger utenfor ${top}. Kjør ehs init øverst i det repositoriet planen ligger i.`,
  noPlanAt: (given) => `--plan ${given}: Der er det ingen plan. Oppgi mappen som har plan.yaml for planen.`,
  severalPlans: (paths) =>
    `Her er det flere planer, og CI settes opp for én:${listed(paths, (count) => `og ${count} til`)}\nOppgi den: ehs init --ci … --plan <mappe>`,
  planThere: (path) =>
    `Det er allerede en plan her, i ${path}, og ingen ny begynnes ved siden av den. Skal den planen kontrolleres, så oppgi bare --ci.`,
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
    `CI installerer ehs ${version} fra pakkeregisteret: \`npm view ehs@${version}\` viser om den ligger der, og hvem som står bak. For en pakket ehs i repositoriet i stedet: --from <ehs-….tgz>`,
};

const nn: InitWords = {
  ask: {
    title: "Namnet på planen",
    id: "Id (bokstavar, siffer, bindestrek; for alltid)",
    languages: "Språka, det første først (nb, nn, en …)",
    timeZone: "Tidssona som ein dag er ein dag i",
  },
  stopped: "Stoppa før det siste svaret. Ingenting er skrive.",
  badId: (given) =>
    `«${given}» kan ikkje vere ein id. Ein id byrjar med ein bokstav frå a til z eller eit siffer og held fram med bokstavar, siffer, punktum, understrek eller bindestrek, til dømes ehelse-2030.`,
  badTitle: "Ein tittel kan ikkje vere tom.",
  badLanguage: (given) =>
    `«${given}» er ingen språkkode. Han er to eller tre små bokstavar, og kvar kode står éin gong, til dømes nb,en.`,
  titleLanguage: (language, languages) =>
    `--title er gitt på ${language}, som ikkje er blant språka i planen (${languages.join(", ")}). Ta det med der òg: --languages ${[...languages, language].join(",")}`,
  badZone: (given, near) =>
    `Det finst inga tidssone som heiter «${given}».${near === null ? "" : ` Meinte du «${near}»?`} Skriv verdsdel og by på engelsk, slik som Europe/Oslo, eller UTC.`,
  onlyMinimal: (option, example) =>
    `${option} gjeld ein eigen plan. Dømet ${example} har sitt eige; utelat ein av delane.`,
  fromAlone: "--from seier kvar CI hentar ehs, så det høyrer saman med --ci github, gitlab eller pre-commit.",
  inTheWay: (paths) =>
    `Ingenting er skrive, for noko ligg der frå før, og ehs init skriv aldri over noko:${listed(paths, (count) => `og ${count} til`)}\nFlytt det, eller oppgi ei anna mappe: ehs init <mappe>`,
  appeared: (path) => `${path} er komen til i mellomtida. Det som var skrive, er teke bort igjen.`,
  cannotWrite: (path, reason) => `Det går ikkje an å skrive til ${path} (${reason}). Ingenting ligg igjen der.`,
  notTop: (folder, top) =>
    `CI les filene sine frå toppen av repositoriet, og den er ${top}, ikkje ${folder}. Køyr: ehs init ${top} --ci …`,
  planName: (path) =>
    `Planen ligg i ${path}, som har teikn i seg som eit skal les på sin måte. Bruk bokstavar frå a til z, siffer, punktum, understrek, bindestrek og skråstrek i namna på mappene.`,
  planOutside: (given, top) =>
    `--plan ${given} ligg utanfor ${top}. Køyr ehs init øvst i det repositoriet planen ligg i.`,
  noPlanAt: (given) => `--plan ${given}: Der er det ingen plan. Oppgi mappa som har plan.yaml for planen.`,
  severalPlans: (paths) =>
    `Her er det fleire planar, og CI blir sett opp for éin:${listed(paths, (count) => `og ${count} til`)}\nOppgi han: ehs init --ci … --plan <mappe>`,
  planThere: (path) =>
    `Det er alt ein plan her, i ${path}, og ingen ny blir påbyrja ved sida av han. Skal den planen kontrollerast, så oppgi berre --ci.`,
  noTarball: (given) =>
    `--from ${given}: Fila finst ikkje. Oppgi ein pakka ehs (ehs-….tgz) som ligg i repositoriet, ei adresse som byrjar med https://, eller mappa til ehs sjølv.`,
  tarballOutside: (given) =>
    `--from ${given} ligg utanfor repositoriet, der CI ikkje når fila. Kopier ho inn i repositoriet først.`,
  tarballName: (given) =>
    `--from ${given} har teikn i seg som eit skal les på sin måte. Bruk bokstavar, siffer, punktum, understrek, bindestrek og skråstrek.`,
  wouldWrite: (files, folder) => `Ville ha skrive ${files === 1 ? "1 fil" : `${files} filer`} i ${folder}:`,
  wrote: (files, folder, places) =>
    `Skreiv ${files === 1 ? "1 fil" : `${files} filer`} i ${folder}: ${places.join(", ")}.`,
  next: {
    plan: "Gå vidare med: ehs validate, ehs status og plan/README.md.",
    github:
      "GitHub køyrer kontrollen frå neste push, og kommenterer pull requestar når begge filene er på hovudgreina.",
    gitlab: "GitLab køyrer kontrollen frå neste push. Om notat på merge requestar: sjå slutten av .gitlab-ci.yml.",
    "pre-commit": "Slå på kroken med `git config core.hooksPath .githooks`, eller med `pre-commit install`.",
  },
  fromRegistry: (version) =>
    `CI installerer ehs ${version} frå pakkeregisteret: \`npm view ehs@${version}\` viser om han ligg der, og kven som står bak. For ein pakka ehs i repositoriet i staden: --from <ehs-….tgz>`,
};

export const initWords: Readonly<Record<Lang, InitWords>> = { nb, nn, en };
