/** The file is there and cannot be opened. */
import { defineRule, type Words } from "../rule.js";

const noAccess: Words = {
  nb: "du har ikke lesetilgang: endre rettighetene til filen",
  en: "you may not read it: change its permissions",
};

/** By the operating system's code for the error. */
const reasons: Readonly<Record<string, Words>> = {
  EACCES: noAccess,
  EPERM: noAccess,
  ENOENT: {
    nb: "den forsvant under lesingen: kjør kontrollen på nytt",
    en: "it vanished while being read: run the check again",
  },
  EBUSY: {
    nb: "et annet program bruker den: lukk det og prøv igjen",
    en: "another program is using it: close that and try again",
  },
  EMFILE: {
    nb: "for mange filer er åpne på maskinen: lukk noen programmer og prøv igjen",
    en: "too many files are open: close some programs and try again",
  },
  sparse: {
    nb: "git kjenner den, men en sparsom utsjekking holder den utenfor mappen: hent den med `git sparse-checkout add <mappe>`",
    en: "git tracks it, but a sparse checkout keeps it out of the folder: fetch it with `git sparse-checkout add <folder>`",
  },
  EIO: {
    nb: "disken svarer ikke som den skal: hent filen tilbake fra git",
    en: "the disk does not answer as it should: fetch the file back from git",
  },
};

const otherwise: Words = {
  nb: "operativsystemet sier nei: se etter at den finnes og kan åpnes",
  en: "the operating system refuses: see that it exists and can be opened",
};

const inWords = (reason: string): Words => reasons[reason] ?? otherwise;

export const rule = defineRule<{ reason: string }>({
  code: "file-unreadable",
  severity: "error",
  title: { nb: "Filen kan ikke åpnes", en: "The file cannot be opened" },
  why: {
    nb: "Det som står i filen, mangler i planen så lenge den ikke kan leses.",
    en: "What the file says is missing from the plan as long as it cannot be read.",
  },
  mend: {
    nb: "Gi deg selv lesetilgang til filen, eller hent den tilbake fra git.",
    en: "Give yourself permission to read the file, or fetch it back from git.",
  },
  example: {
    bad: "# ---------- objectives/1-helse.yaml\n",
    good: "# -rw-r--r-- objectives/1-helse.yaml\n",
  },
  message: {
    nb: ({ reason }) => `Filen kan ikke åpnes (${reason}); ${inWords(reason).nb}.`,
    en: ({ reason }) => `The file cannot be opened (${reason}); ${inWords(reason).en}.`,
  },
});
