/** What a command is: its words for the help, its options, and a `run` that is the feature. */
import type { Command as Commander } from "commander";
import type { Context } from "./context.js";
import type { ExitCode } from "./exit.js";

export interface Command {
  /** Adds arguments and options to the declared command. */
  readonly declare: (command: Commander) => Commander;
  /** Does the job. Arguments and options as commander hands them over. */
  readonly run: (args: readonly string[], typed: object, context: Context) => Promise<ExitCode>;
}

/** The jobs that commands are for, in the order of the help. */
export const groups = ["stands", "keep", "check", "publish", "start"] as const;

export type Group = (typeof groups)[number];

/** A command as the help shows it; its module is imported only when it is asked for. */
export interface CommandEntry {
  readonly name: string;
  /** Other names that it answers to. */
  readonly aliases?: readonly string[];
  readonly arguments: string;
  /** The job under which the help lists it. */
  readonly group: Group;
  /** One line, in English; other languages have it in `help/`. */
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** Options that every command on a plan takes. */
export function withCommonOptions(command: Commander): Commander {
  return command
    .option("--plan <folder>", "the plan folder; otherwise the nearest one found upwards from here")
    .option("--lang <language>", "language of the answer: nb, nn or en; otherwise EHS_LANG, otherwise the plan's first")
    .option("--color", "colour, also when the answer does not go to a terminal")
    .option("--no-color", "no colour")
    .option("--no-cache", "work everything out anew, and keep nothing of it (also EHS_NO_CACHE=1)")
    .option("--quiet", "only the answer: nothing on standard error but what went wrong");
}

/** Options that every command takes that judges a plan as of a day. */
export function withMoment(command: Commander): Commander {
  return command
    .option("--as-of <date>", "the judgement date; otherwise that of --at, otherwise today in the plan's time zone")
    .option("--at <moment>", "read the plan as it lay then: a revision, a date, a meeting or an edition");
}
