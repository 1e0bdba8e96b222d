/** What is said of the format that a plan is in. */
import type { Lang } from "./options.js";

/** The formats that are read: one, or from one to another. */
interface Known {
  readonly version: string;
  readonly oldest: number;
  readonly newest: number;
}

interface FormatWords {
  /** The file as the user can open it, or with the commit that it lies in. */
  readonly at: (path: string, commit: string | null) => string;
  readonly newer: (place: string, format: number, known: Known) => string;
  readonly older: (place: string, format: number, known: Known) => string;
  readonly missing: (place: string, known: Known) => string;
  readonly odd: (place: string, known: Known) => string;
  /** An older plan is read; it is told where that is not all that was wanted. */
  readonly readAs: (format: number, newest: number) => string;
  /** An older plan is not changed by any other command. */
  readonly migrateFirst: (format: number, newest: number) => string;
  /** `ehs migrate` on a plan in the newest format. */
  readonly isNewest: (newest: number) => string;
  /** What a migration did: also the first line of its commit. */
  readonly migrated: (format: number, newest: number) => string;
  /** What was done to the copies of the schemas beside the plan; also the first line of a commit. */
  readonly schemasRenewed: (version: string) => string;
  /** Files that cannot be read would stay behind in the older format. */
  readonly unreadable: (paths: readonly string[]) => string;
}

const range = ({ oldest, newest }: Known): string => (oldest === newest ? `${newest}` : `${oldest}–${newest}`);
const many = ({ oldest, newest }: Known): boolean => oldest !== newest;

const en: FormatWords = {
  at: (path, commit) => (commit === null ? path : `${path} (commit ${commit})`),
  newer: (place, format, known) =>
    `${place} says that the plan is in format ${format}. This is ehs ${known.version}, which reads format${many(known) ? "s" : ""} ${range(known)}. Use the ehs that wrote the plan, or a newer one.`,
  older: (place, format, known) =>
    `${place} says that the plan is in format ${format}. This is ehs ${known.version}, which reads format${many(known) ? "s" : ""} ${range(known)}. If the number is right, have an earlier ehs rewrite the plan first (ehs migrate); if it is a slip, put it right.`,
  missing: (place, known) =>
    `${place} does not say which format the plan is in, so nothing in it can be trusted to mean what it seems to. Add a line: a plan made for ehs ${known.version} has “format: ${known.newest}”. ehs validate shows the place.`,
  odd: (place, known) =>
    `The format in ${place} is no version: it must be a whole number without quotes. A plan made for ehs ${known.version} has “format: ${known.newest}”. ehs validate shows the place.`,
  readAs: (format, newest) =>
    `The plan is in format ${format} and is read as format ${newest}. ehs migrate rewrites it; nothing in it changes its meaning.`,
  migrateFirst: (format, newest) =>
    `The plan is in format ${format}, and only format ${newest} can be changed. Run ehs migrate first (--dry-run shows what it does). Nothing is written.`,
  isNewest: (newest) => `Nothing to do: the plan is in format ${newest}, the newest.`,
  migrated: (format, newest) => `The plan's format: ${format} → ${newest}`,
  schemasRenewed: (version) => `The schemas beside the plan: renewed for ehs ${version}`,
  unreadable: (paths) =>
    `These files cannot be read, and would be left behind in the older format: ${paths.join(", ")}. Mend them first: see ehs validate. Nothing is written.`,
};

const nb: FormatWords = {
  at: (path, commit) => (commit === null ? path : `${path} (commit ${commit})`),
  newer: (place, format, known) =>
    `${place} sier at planen er i format ${format}. Dette er ehs ${known.version}, som leser format ${range(known)}. Bruk den ehs-versjonen som skrev planen, eller en nyere.`,
  older: (place, format, known) =>
    `${place} sier at planen er i format ${format}. Dette er ehs ${known.version}, som leser format ${range(known)}. Er tallet riktig, må en tidligere ehs skrive om planen først (ehs migrate); er det en skrivefeil, rett det.`,
  missing: (place, known) =>
    `${place} sier ikke hvilket format planen er i, så det er ikke sikkert at noe i den betyr det det ser ut til. Legg til en linje: en plan laget for ehs ${known.version} har «format: ${known.newest}». ehs validate viser stedet.`,
  odd: (place, known) =>
    `Formatet i ${place} er ikke noe versjonsnummer: det skal være et heltall uten anførselstegn. En plan laget for ehs ${known.version} har «format: ${known.newest}». ehs validate viser stedet.`,
  readAs: (format, newest) =>
    `Planen er i format ${format} og leses som format ${newest}. ehs migrate skriver den om; ingenting i den får ny mening.`,
  migrateFirst: (format, newest) =>
    `Planen er i format ${format}, og bare format ${newest} kan endres. Kjør ehs migrate først (--dry-run viser hva det gjør). Ingenting er skrevet.`,
  isNewest: (newest) => `Ingenting å gjøre: planen er i format ${newest}, det nyeste.`,
  migrated: (format, newest) => `Planens format: ${format} → ${newest}`,
  schemasRenewed: (version) => `Skjemaene ved siden av planen: fornyet for ehs ${version}`,
  unreadable: (paths) =>
    `Disse filene kan ikke leses og ville blitt stående i det eldre formatet: ${paths.join(", ")}. Rett dem først: se ehs validate. Ingenting er skrevet.`,
};

const nn: FormatWords = {
  at: (path, commit) => (commit === null ? path : `${path} (commit ${commit})`),
  newer: (place, format, known) =>
    `${place} seier at planen er i format ${format}. Dette er ehs ${known.version}, som les format ${range(known)}. Bruk den ehs-versjonen som skreiv planen, eller ein nyare.`,
  older: (place, format, known) =>
    `${place} seier at planen er i format ${format}. Dette er ehs ${known.version}, som les format ${range(known)}. Er talet rett, må ein tidlegare ehs skrive om planen først (ehs migrate); er det ein skrivefeil, rett det.`,
  missing: (place, known) =>
    `${place} seier ikkje kva format planen er i, så det er ikkje sikkert at noko i han tyder det det ser ut til. Legg til ei linje: ein plan laga for ehs ${known.version} har «format: ${known.newest}». ehs validate viser staden.`,
  odd: (place, known) =>
    `Formatet i ${place} er ikkje noko versjonsnummer: det skal vere eit heiltal utan hermeteikn. Ein plan laga for ehs ${known.version} har «format: ${known.newest}». ehs validate viser staden.`,
  readAs: (format, newest) =>
    `Planen er i format ${format} og blir lesen som format ${newest}. ehs migrate skriv han om; ingenting i han får ny meining.`,
  migrateFirst: (format, newest) =>
    `Planen er i format ${format}, og berre format ${newest} kan endrast. Køyr ehs migrate først (--dry-run viser kva det gjer). Ingenting er skrive.`,
  isNewest: (newest) => `Ingenting å gjere: planen er i format ${newest}, det nyaste.`,
  migrated: (format, newest) => `Formatet til planen: ${format} → ${newest}`,
  schemasRenewed: (version) => `Skjemaa ved sida av planen: fornya for ehs ${version}`,
  unreadable: (paths) =>
    `Desse filene kan ikkje lesast og ville ha vorte ståande i det eldre formatet: ${paths.join(", ")}. Rett dei først: sjå ehs validate. Ingenting er skrive.`,
};

export const formatWords: Readonly<Record<Lang, FormatWords>> = { nb, nn, en };
