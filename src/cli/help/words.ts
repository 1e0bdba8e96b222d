/** What the help says around the commands. */
import type { Group } from "../command.js";
import type { Lang } from "../options.js";

interface HelpWords {
  readonly about: string;
  readonly usage: string;
  readonly usageLine: string;
  readonly arguments: string;
  readonly options: string;
  readonly examples: string;
  readonly groups: Readonly<Record<Group, string>>;
  /** The options that every command takes, with what they do. */
  readonly common: readonly (readonly [option: string, does: string])[];
  readonly help: string;
  readonly version: string;
  readonly codes: string;
  readonly more: string;
}

export const helpWords: Readonly<Record<Lang, HelpWords>> = {
  en: {
    about: "ehs follows up a public strategy from its git-versioned plan.",
    usage: "Usage:",
    usageLine: "ehs <command> [options]",
    arguments: "Arguments:",
    options: "Options:",
    examples: "Examples:",
    groups: {
      stands: "See where the plan stands",
      keep: "Keep it",
      check: "Check it",
      publish: "Publish it",
      start: "Start, and get help",
    },
    common: [
      ["--plan <folder>", "the plan folder; otherwise the nearest one found upwards from here"],
      ["--lang <language>", "language of the answer: nb, nn or en"],
    ],
    help: "display help",
    version: "the version of ehs",
    codes: "Exit codes: 0 fine; 1 the answer is no (errors were found); 2 the question could not be answered.",
    more: "`ehs <command> --help` tells all of a command, with examples.",
  },
  nb: {
    about: "ehs følger opp en offentlig strategi ut fra en plan som ligger i git.",
    usage: "Bruk:",
    usageLine: "ehs <kommando> [valg]",
    arguments: "Argumenter:",
    options: "Valg:",
    examples: "Eksempler:",
    groups: {
      stands: "Se hvor planen står",
      keep: "Hold den ved like",
      check: "Kontroller den",
      publish: "Publiser den",
      start: "Kom i gang, og få hjelp",
    },
    common: [
      ["--plan <folder>", "mappen med planen; ellers den nærmeste oppover herfra"],
      ["--lang <language>", "språket i svaret: nb, nn eller en"],
    ],
    help: "vis hjelp",
    version: "versjonen av ehs",
    codes: "Sluttkoder: 0 i orden; 1 svaret er nei (det ble funnet feil); 2 spørsmålet kunne ikke besvares.",
    more: "`ehs <kommando> --help` forteller alt om en kommando, med eksempler.",
  },
  nn: {
    about: "ehs følgjer opp ein offentleg strategi ut frå ein plan som ligg i git.",
    usage: "Bruk:",
    usageLine: "ehs <kommando> [val]",
    arguments: "Argument:",
    options: "Val:",
    examples: "Døme:",
    groups: {
      stands: "Sjå kvar planen står",
      keep: "Hald han ved like",
      check: "Kontroller han",
      publish: "Publiser han",
      start: "Kom i gang, og få hjelp",
    },
    common: [
      ["--plan <folder>", "mappa med planen; elles den næraste oppover herifrå"],
      ["--lang <language>", "språket i svaret: nb, nn eller en"],
    ],
    help: "vis hjelp",
    version: "versjonen av ehs",
    codes: "Sluttkodar: 0 i orden; 1 svaret er nei (det vart funne feil); 2 spørsmålet kunne ikkje svarast på.",
    more: "`ehs <kommando> --help` fortel alt om ein kommando, med døme.",
  },
};
