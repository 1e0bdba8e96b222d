/** From arguments to an exit code. The one place that makes exit codes of what went wrong. */
import { type Command as Commander, CommanderError } from "commander";
import { FormatError } from "../store/format/declared.js";
import { asksHelp, asksOverview, commandFirst, typedNear } from "./argv.js";
import type { Command, CommandEntry } from "./command.js";
import { commands } from "./commands/index.js";
import type { Context, Outside } from "./context.js";
import { CannotAnswer, exit, type ExitCode } from "./exit.js";
import { isLang, type Lang } from "./options.js";
import { QuietCommand, UsageError } from "./usage.js";
import { usageWords } from "./usage-words.js";
import { toolVersion } from "./version.js";
import { isWatching } from "./watch/option.js";
import { cliWords } from "./words.js";

/** The command that shells ask, and people do not. */
const completer = "__complete";

/** Runs the command that was asked for, and only then loads it. */
async function program(argv: readonly string[], context: Context, done: (code: ExitCode) => void): Promise<Commander> {
  const root = new QuietCommand("ehs");
  root
    .description("Follow up a public strategy from its git-versioned plan.")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        context.stdout.write(text);
      },
      writeErr: (text) => {
        context.stderr.write(text);
      },
      getOutHelpWidth: () => context.stdout.columns ?? 100,
    });
  if (argv.includes("--version") || argv.includes("-V")) root.version(await toolVersion());
  else root.option("-V, --version", "the version of ehs");
  for (const entry of commands) await declare(root, entry, argv, context, done);
  return root;
}

async function declare(
  root: Commander,
  entry: CommandEntry,
  argv: readonly string[],
  context: Context,
  done: (code: ExitCode) => void,
): Promise<void> {
  const { name, aliases = [] } = entry;
  const command = root
    .command(`${name} ${entry.arguments}`)
    .aliases([...aliases])
    .description(entry.summary);
  if (![name, ...aliases].some((each) => argv.includes(each))) return;
  const { declare: options, run } = await entry.load();
  options(command).action(async () => {
    done(await ran({ run, watches: isWatching(command) }, command, context));
  });
  if (asksHelp(argv)) (await import("./help/page.js")).withPage(command, entry, await languageFor(argv, context));
}

interface Runnable {
  readonly run: Command["run"];
  /** Runs again whenever the plan changes. */
  readonly watches: boolean;
}

async function ran({ run, watches }: Runnable, command: Commander, context: Context): Promise<ExitCode> {
  if (!watches) return run(command.args, command.opts(), context);
  const { watching } = await import("./watch/index.js");
  return watching(run, command.args, command.opts(), context);
}

/** The language for what is wrong with the words; English where they ask for one that is none. */
async function languageFor(argv: readonly string[], context: Context): Promise<Lang> {
  const { languageNear } = await import("./open.js");
  try {
    return await languageNear(typedNear(argv), context);
  } catch (error) {
    if (error instanceof CannotAnswer) return "en";
    throw error;
  }
}

/** Says that the answer did not reach standard output: a full disk, a device that takes no more. */
export async function sayUnwritable(argv: readonly string[], code: string, outside: Outside): Promise<void> {
  const lang = await languageFor(argv, { ...outside, atEnd: () => undefined });
  const { outputWords } = await import("./output-words.js");
  outside.stderr.write(`ehs: ${outputWords[lang].notToScreen(code)}\n`);
}

async function failed(error: unknown, argv: readonly string[], context: Context): Promise<ExitCode> {
  const { harmless } = await import("../present/clean.js");
  // What was typed stands in the sentence, and may be anything.
  const say = (sentence: string): void => {
    context.stderr.write(`ehs: ${harmless(sentence)}\n`);
  };
  if (error instanceof UsageError) {
    say(usageWords[await languageFor(argv, context)](error.mistake));
    return exit.failed;
  }
  if (error instanceof CommanderError) return error.exitCode === 0 ? exit.fine : exit.failed;
  if (error instanceof CannotAnswer) {
    say(error.message);
    return exit.failed;
  }
  if (error instanceof FormatError) {
    const { unknownFormat } = await import("./format.js");
    const { message } = await unknownFormat(error, "plan.yaml", await languageFor(argv, context));
    say(message);
    return exit.failed;
  }
  const fault = await (await import("./git-fault.js")).gitFault(error, await languageFor(argv, context));
  if (fault !== null) {
    say(fault);
    return exit.failed;
  }
  const wanted = context.env["EHS_LANG"];
  const lang = isLang(wanted) ? wanted : "en";
  const message = error instanceof Error ? error.message : String(error);
  say(cliWords[lang].internal(message));
  if (context.env["EHS_DEBUG"] === "1" && error instanceof Error) context.stderr.write(`${error.stack ?? ""}\n`);
  return exit.failed;
}

async function answer(typed: readonly string[], context: Context): Promise<ExitCode> {
  if (typed[0] === completer) return (await import("./complete/index.js")).complete(typed.slice(1), context);
  const argv = commandFirst(typed);
  let code: ExitCode = exit.fine;
  try {
    if (asksOverview(typed)) {
      const { overview } = await import("./help/overview.js");
      context.stdout.write(overview(commands, await languageFor(argv, context), context.stdout.columns ?? 100));
      return exit.fine;
    }
    const root = await program(argv, context, (result) => {
      code = result;
    });
    await root.parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    return await failed(error, argv, context);
  }
}

/** Runs `ehs` with the given arguments (without node and script). */
export async function main(given: readonly string[], outside: Outside): Promise<ExitCode> {
  const jobs: (() => Promise<void>)[] = [];
  const code = await answer(given, { ...outside, atEnd: (job) => void jobs.push(job) });
  for (const job of jobs) await job();
  return code;
}
