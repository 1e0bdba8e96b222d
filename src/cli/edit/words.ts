/** What is said of changing the plan, whatever is changed. */
import type { Holder } from "../../store/lock.js";

interface Missing {
  readonly option: string;
  readonly label: string;
}

export interface EditWords {
  /** A question on the terminal. */
  readonly question: (label: string, usual: string | null, required: boolean) => string;
  /** A label to which a question mark tells what there is to choose from. */
  readonly choosable: (label: string) => string;
  readonly brokenOff: string;
  readonly notUnderstood: (label: string) => string;
  readonly missing: (command: string, fields: readonly Missing[]) => string;
  readonly nothing: string;
  readonly wrote: (files: readonly string[]) => string;
  readonly would: (files: readonly string[]) => string;
  readonly committed: (commit: string, subject: string) => string;
  /** Where nothing changes in meaning. */
  readonly wording: (files: readonly string[]) => string;
  readonly invalid: (messages: readonly string[]) => string;
  /** What would be refused where the change is checked against the main line. */
  readonly unauthorised: (messages: readonly string[]) => string;
  readonly introduced: (messages: readonly string[]) => string;
  readonly statuses: string;
  readonly locked: (path: string, holder: Holder | null) => string;
  readonly cannotEdit: (place: string, why: "unreadable" | "not-there" | "form") => string;
  readonly changedMeanwhile: (path: string) => string;
  readonly dirty: (paths: readonly string[]) => string;
  /** `path`: of the lock of git, as one types it. */
  readonly gitLocked: (path: string) => string;
  readonly notCommitted: (reason: string) => string;
  /** `reason` is what the system said, in words; `asItWas`: no other file was written either. */
  readonly notWritten: (path: string, reason: string, asItWas: boolean) => string;
  readonly putBack: string;
  readonly notPutBack: (paths: readonly string[]) => string;
}

const lines = (items: readonly string[]): string => items.map((item) => `\n  ${item}`).join("");

const en: EditWords = {
  question: (label, usual, required) =>
    `${label}${usual === null ? (required ? "" : " (may be left out)") : ` [${usual}]`}: `,
  choosable: (label) => `${label} – ? lists them`,
  brokenOff: "Broken off: nothing is written.",
  notUnderstood: (label) => `No usable answer for: ${label}. Nothing is written.`,
  missing: (command, fields) =>
    `${command} needs ${fields.map(({ option }) => option).join(", ")}. Nothing is written.${lines(fields.map(({ option, label }) => `${option}: ${label}`))}`,
  nothing: "Nothing to change: the plan says so already.",
  wrote: (files) => `Written: ${files.join(", ")}`,
  would: (files) => `Would be written: ${files.join(", ")}`,
  committed: (commit, subject) => `Committed ${commit}: ${subject}`,
  wording: (files) => `Changes in ${files.join(", ")}`,
  invalid: (messages) => `Not written: the plan would not be valid.${lines(messages)}`,
  unauthorised: (messages) =>
    `Not written: this needs a decision that covers it, and ehs validate --since would refuse the change.${lines(messages)}`,
  introduced: (messages) => `New findings:${lines(messages)}`,
  statuses: "Verdicts that move",
  locked: (path, holder) =>
    holder === null
      ? `Someone else is writing to the plan. Try again; if nobody is, remove ${path}.`
      : `Process ${holder.pid} on ${holder.host} has been writing to the plan since ${holder.since}. Try again; if it is not running any more, remove ${path}.`,
  cannotEdit: (place, why) =>
    why === "unreadable"
      ? `${place} cannot be read, so it is not changed. Mend it first: see ehs validate.`
      : why === "not-there"
        ? `${place} has changed: what was to be changed is not there any more. Run the command again.`
        : `${place} is written in a way that cannot be changed without touching other lines. Change it by hand. Nothing is written.`,
  changedMeanwhile: (path) =>
    `${path} was changed by someone else in the meantime. Nothing is written. Run the command again.`,
  dirty: (paths) =>
    `--commit commits only what this command changes, and these files have changes of their own that are not committed: ${paths.join(", ")}. Commit them first, or leave out --commit. Nothing is written.`,
  gitLocked: (path) =>
    `Another git is at work in this repository: it holds ${path}. Wait until it has ended; if none is running, delete that file. Nothing is written.`,
  notCommitted: (reason) => `Written, but not committed: ${reason}`,
  notWritten: (path, reason, asItWas) =>
    `${path} could not be written: ${reason}.${asItWas ? " The plan is as it was." : ""}`,
  putBack: "What was written first is put back.",
  notPutBack: (paths) => `These were written, and could not be put back: ${paths.join(", ")}`,
};

const nb: EditWords = {
  question: (label, usual, required) =>
    `${label}${usual === null ? (required ? "" : " (kan utelates)") : ` [${usual}]`}: `,
  choosable: (label) => `${label} – ? viser valgene`,
  brokenOff: "Avbrutt: ingenting er skrevet.",
  notUnderstood: (label) => `Ikke noe brukbart svar på: ${label}. Ingenting er skrevet.`,
  missing: (command, fields) =>
    `${command} trenger ${fields.map(({ option }) => option).join(", ")}. Ingenting er skrevet.${lines(fields.map(({ option, label }) => `${option}: ${label}`))}`,
  nothing: "Ingenting å endre: planen sier det allerede.",
  wrote: (files) => `Skrevet: ${files.join(", ")}`,
  would: (files) => `Ville ha skrevet: ${files.join(", ")}`,
  committed: (commit, subject) => `Sjekket inn ${commit}: ${subject}`,
  wording: (files) => `Endringer i ${files.join(", ")}`,
  invalid: (messages) => `Ikke skrevet: planen ville ikke vært gyldig.${lines(messages)}`,
  unauthorised: (messages) =>
    `Ikke skrevet: dette må være vedtatt, og ehs validate --since ville avvist endringen.${lines(messages)}`,
  introduced: (messages) => `Nye funn:${lines(messages)}`,
  statuses: "Statuser som endres",
  locked: (path, holder) =>
    holder === null
      ? `Noen andre skriver i planen. Prøv igjen; er det ingen, kan ${path} fjernes.`
      : `Prosess ${holder.pid} på ${holder.host} har skrevet i planen siden ${holder.since}. Prøv igjen; kjører den ikke lenger, kan ${path} fjernes.`,
  cannotEdit: (place, why) =>
    why === "unreadable"
      ? `${place} kan ikke leses og blir derfor ikke endret. Rett den først: se ehs validate.`
      : why === "not-there"
        ? `${place} er endret: det som skulle endres, står ikke der lenger. Kjør kommandoen på nytt.`
        : `${place} er skrevet på en måte som ikke kan endres uten å røre andre linjer. Gjør endringen for hånd. Ingenting er skrevet.`,
  changedMeanwhile: (path) =>
    `${path} er endret av noen andre i mellomtiden. Ingenting er skrevet. Kjør kommandoen på nytt.`,
  dirty: (paths) =>
    `--commit sjekker bare inn det denne kommandoen endrer, og disse filene har egne endringer som ikke er sjekket inn: ${paths.join(", ")}. Sjekk dem inn først, eller utelat --commit. Ingenting er skrevet.`,
  gitLocked: (path) =>
    `En annen git arbeider i dette depotet: den holder ${path}. Vent til den er ferdig; kjører ingen, slett filen. Ingenting er skrevet.`,
  notCommitted: (reason) => `Skrevet, men ikke sjekket inn: ${reason}`,
  notWritten: (path, reason, asItWas) =>
    `${path} kunne ikke skrives: ${reason}.${asItWas ? " Planen er som den var." : ""}`,
  putBack: "Det som ble skrevet først, er satt tilbake.",
  notPutBack: (paths) => `Disse ble skrevet og kunne ikke settes tilbake: ${paths.join(", ")}`,
};

const nn: EditWords = {
  question: (label, usual, required) =>
    `${label}${usual === null ? (required ? "" : " (kan utelatast)") : ` [${usual}]`}: `,
  choosable: (label) => `${label} – ? viser vala`,
  brokenOff: "Avbrote: ingenting er skrive.",
  notUnderstood: (label) => `Ikkje noko brukande svar på: ${label}. Ingenting er skrive.`,
  missing: (command, fields) =>
    `${command} treng ${fields.map(({ option }) => option).join(", ")}. Ingenting er skrive.${lines(fields.map(({ option, label }) => `${option}: ${label}`))}`,
  nothing: "Ingenting å endre: planen seier det alt.",
  wrote: (files) => `Skrive: ${files.join(", ")}`,
  would: (files) => `Ville ha skrive: ${files.join(", ")}`,
  committed: (commit, subject) => `Sjekka inn ${commit}: ${subject}`,
  wording: (files) => `Endringar i ${files.join(", ")}`,
  invalid: (messages) => `Ikkje skrive: planen ville ikkje vore gyldig.${lines(messages)}`,
  unauthorised: (messages) =>
    `Ikkje skrive: dette må vere vedteke, og ehs validate --since ville avvist endringa.${lines(messages)}`,
  introduced: (messages) => `Nye funn:${lines(messages)}`,
  statuses: "Statusar som blir endra",
  locked: (path, holder) =>
    holder === null
      ? `Nokon andre skriv i planen. Prøv igjen; er det ingen, kan ${path} fjernast.`
      : `Prosess ${holder.pid} på ${holder.host} har skrive i planen sidan ${holder.since}. Prøv igjen; køyrer han ikkje lenger, kan ${path} fjernast.`,
  cannotEdit: (place, why) =>
    why === "unreadable"
      ? `${place} kan ikkje lesast og blir difor ikkje endra. Rett fila først: sjå ehs validate.`
      : why === "not-there"
        ? `${place} er endra: det som skulle endrast, står ikkje der lenger. Køyr kommandoen på nytt.`
        : `${place} er skriven på ein måte som ikkje kan endrast utan å røre andre linjer. Gjer endringa for hand. Ingenting er skrive.`,
  changedMeanwhile: (path) =>
    `${path} er endra av nokon andre i mellomtida. Ingenting er skrive. Køyr kommandoen på nytt.`,
  dirty: (paths) =>
    `--commit sjekkar berre inn det denne kommandoen endrar, og desse filene har eigne endringar som ikkje er sjekka inn: ${paths.join(", ")}. Sjekk dei inn først, eller utelat --commit. Ingenting er skrive.`,
  gitLocked: (path) =>
    `Ein annan git arbeider i dette depotet: han held ${path}. Vent til han er ferdig; køyrer ingen, slett fila. Ingenting er skrive.`,
  notCommitted: (reason) => `Skrive, men ikkje sjekka inn: ${reason}`,
  notWritten: (path, reason, asItWas) =>
    `${path} kunne ikkje skrivast: ${reason}.${asItWas ? " Planen er som han var." : ""}`,
  putBack: "Det som vart skrive først, er sett tilbake.",
  notPutBack: (paths) => `Desse vart skrivne og kunne ikkje setjast tilbake: ${paths.join(", ")}`,
};

export const editWords: Readonly<Record<"nb" | "nn" | "en", EditWords>> = { nb, nn, en };
