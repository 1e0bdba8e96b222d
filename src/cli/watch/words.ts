/** What is said while a plan is watched. */
import type { Lang } from "../../report/wording.js";

interface WatchWords {
  readonly waiting: (folder: string) => string;
  readonly changed: (files: readonly string[]) => string;
  /** `other`: an option, or the sign for standard input. */
  readonly notTogether: (other: string) => string;
  readonly unreadable: (reason: string) => string;
}

const MOST = 3;

const listed = (files: readonly string[], more: (count: number) => string): string =>
  files.slice(0, MOST).join(", ") + (files.length > MOST ? ` ${more(files.length - MOST)}` : "");

export const watchWords: Readonly<Record<Lang, WatchWords>> = {
  en: {
    waiting: (folder) => `Waiting for changes in ${folder}. Ctrl-C ends.`,
    changed: (files) => `Changed: ${listed(files, (count) => `and ${count} more`)}.`,
    notTogether: (other) =>
      `--watch follows the plan as it lies in the folder and only reads it, so it does not go with ${other}. Leave one of them out.`,
    unreadable: (reason) => `The plan cannot be read just now (${reason}). It is read again when it changes.`,
  },
  nb: {
    waiting: (folder) => `Venter på endringer i ${folder}. Ctrl-C avslutter.`,
    changed: (files) => `Endret: ${listed(files, (count) => `og ${count} til`)}.`,
    notTogether: (other) =>
      `--watch følger planen slik den ligger i mappen, og leser den bare, så det kan ikke brukes sammen med ${other}. Ta bort en av dem.`,
    unreadable: (reason) => `Planen kan ikke leses akkurat nå (${reason}). Den leses på nytt når den endres.`,
  },
  nn: {
    waiting: (folder) => `Ventar på endringar i ${folder}. Ctrl-C avsluttar.`,
    changed: (files) => `Endra: ${listed(files, (count) => `og ${count} til`)}.`,
    notTogether: (other) =>
      `--watch følgjer planen slik han ligg i mappa, og les han berre, så det kan ikkje brukast saman med ${other}. Ta bort ein av dei.`,
    unreadable: (reason) =>
      `Planen kan ikkje lesast akkurat no (${reason}). Han blir lesen på nytt når han endrar seg.`,
  },
};
