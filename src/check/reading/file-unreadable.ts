/** The file is there and cannot be opened. */
import { defineRule, type Words } from "../rule.js";

const noAccess: Words = {
  nb: "du har ikke lesetilgang: endre rettighetene til filen",
  nn: "du har ikkje lesetilgang: endre rettane til fila",
  en: "you may not read it: change its permissions",
};

/** By the operating system's code for the error. */
const reasons: Readonly<Record<string, Words>> = {
  EACCES: noAccess,
  EPERM: noAccess,
  ENOENT: {
    nb: "den forsvant under lesingen: kjør kontrollen på nytt",
    nn: "ho forsvann under lesinga: køyr kontrollen på nytt",
    en: "it vanished while being read: run the check again",
  },
  EBUSY: {
    nb: "et annet program bruker den: lukk det og prøv igjen",
    nn: "eit anna program bruker ho: lukk det og prøv igjen",
    en: "another program is using it: close that and try again",
  },
  EMFILE: {
    nb: "for mange filer er åpne på maskinen: lukk noen programmer og prøv igjen",
    nn: "for mange filer er opne på maskina: lukk nokre program og prøv igjen",
    en: "too many files are open: close some programs and try again",
  },
  sparse: {
    nb: "git kjenner den, men en sparsom utsjekking holder den utenfor mappen: hent den med `git sparse-checkout add <mappe>`",
    nn: "git kjenner ho, men ei sparsam utsjekking held ho utanfor mappa: hent ho med `git sparse-checkout add <mappe>`",
    en: "git tracks it, but a sparse checkout keeps it out of the folder: fetch it with `git sparse-checkout add <folder>`",
  },
  EIO: {
    nb: "disken svarer ikke som den skal: hent filen tilbake fra git",
    nn: "disken svarer ikkje som han skal: hent fila tilbake frå git",
    en: "the disk does not answer as it should: fetch the file back from git",
  },
};

const otherwise: Words = {
  nb: "operativsystemet sier nei: se etter at den finnes og kan åpnes",
  nn: "operativsystemet seier nei: sjå etter at ho finst og kan opnast",
  en: "the operating system refuses: see that it exists and can be opened",
};

const inWords = (reason: string): Words => reasons[reason] ?? otherwise;

export const rule = defineRule<{ reason: string }>({
  code: "file-unreadable",
  severity: "error",
  title: { nb: "Filen kan ikke åpnes", nn: "Fila kan ikkje opnast", en: "The file cannot be opened" },
  why: {
    nb: "Det som står i filen, mangler i planen så lenge den ikke kan leses.",
    nn: "Det som står i fila, manglar i planen så lenge ho ikkje kan lesast.",
    en: "What the file says is missing from the plan as long as it cannot be read.",
  },
  mend: {
    nb: "Gi deg selv lesetilgang til filen, eller hent den tilbake fra git.",
    nn: "Gi deg sjølv lesetilgang til fila, eller hent ho tilbake frå git.",
    en: "Give yourself permission to read the file, or fetch it back from git.",
  },
  example: {
    bad: "# ---------- objectives/1-helse.yaml\n",
    good: "# -rw-r--r-- objectives/1-helse.yaml\n",
  },
  message: {
    nb: ({ reason }) => `Filen kan ikke åpnes (${reason}); ${inWords(reason).nb}.`,
    nn: ({ reason }) => `Fila kan ikkje opnast (${reason}); ${inWords(reason).nn}.`,
    en: ({ reason }) => `The file cannot be opened (${reason}); ${inWords(reason).en}.`,
  },
});
