/** From arguments to an exit code. The one place that makes exit codes of what went wrong. */
import { type Command as Commander, CommanderError } from "commander";
import type { CommandEntry } from "./command.js";
import { commands } from "./commands/index.js";
import type { Context, Outside } from "./context.js";
import { CannotAnswer, exit, type ExitCode } from "./exit.js";
import { isLang, type Lang } from "./options.js";
import { QuietCommand, UsageError } from "./usage.js";
import { usageWords } from "./usage-words.js";
import { toolVersion } from "./version.js";
import { cliWords } from "./words.js";

const help = `
Examples:
  ehs status                        the whole plan, today
  ehs status 1.3 4.2                two indicators
  ehs status --as-of 2023-03-31     as it stood to the eyes of that day
  ehs show 1.3                      one item, and how its verdict came about (also: ehs why 1.3)
  ehs calendar --view month         the year ahead: meetings and what must be ready, what is due when
  ehs validate                      check the plan before a pull request
  ehs explain target-without-due    what a finding means

Exit codes: 0 fine; 1 the answer is no (errors were found); 2 the question could not be answered.`;

const withValue: ReadonlySet<string> = new Set(["--plan", "--lang", "--format", "--as-of"]);

/** `ehs --plan x status` means `ehs status --plan x`: options may stand before the command too. */
function commandFirst(argv: readonly string[]): readonly string[] {
  let at = 0;
  while (argv[at]?.startsWith("-") === true) at += withValue.has(argv[at] ?? "") ? 2 : 1;
  const command = argv[at];
  return at === 0 || command === undefined ? argv : [command, ...argv.slice(0, at), ...argv.slice(at + 1)];
}

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
    })
    .addHelpText("after", help);
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
    done(await run(command.args, command.opts(), context));
  });
}

/** What an option that every command takes was given, from the words themselves: they may make no command. */
function given(argv: readonly string[], option: string): string | undefined {
  const joined = argv.find((word) => word.startsWith(`${option}=`));
  const at = argv.indexOf(option);
  return joined?.slice(option.length + 1) ?? (at < 0 ? undefined : argv[at + 1]);
}

/** The language for what is wrong with the words; English where they ask for one that is none. */
async function languageFor(argv: readonly string[], context: Context): Promise<Lang> {
  const typed = Object.entries({ lang: given(argv, "--lang"), plan: given(argv, "--plan") });
  const known = typed.filter((entry): entry is [string, string] => entry[1] !== undefined);
  const { languageNear } = await import("./open.js");
  try {
    return await languageNear(Object.fromEntries(known), context);
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
  if (error instanceof UsageError) {
    context.stderr.write(`ehs: ${usageWords[await languageFor(argv, context)](error.mistake)}\n`);
    return exit.failed;
  }
  if (error instanceof CommanderError) return error.exitCode === 0 ? exit.fine : exit.failed;
  if (error instanceof CannotAnswer) {
    context.stderr.write(`ehs: ${error.message}\n`);
    return exit.failed;
  }
  const wanted = context.env["EHS_LANG"];
  const lang = isLang(wanted) ? wanted : "en";
  const message = error instanceof Error ? error.message : String(error);
  context.stderr.write(`ehs: ${cliWords[lang].internal(message)}\n`);
  if (context.env["EHS_DEBUG"] === "1" && error instanceof Error) context.stderr.write(`${error.stack ?? ""}\n`);
  return exit.failed;
}

async function answer(typed: readonly string[], context: Context): Promise<ExitCode> {
  const argv = commandFirst(typed);
  let code: ExitCode = exit.fine;
  try {
    const root = await program(argv, context, (result) => {
      code = result;
    });
    if (argv.length === 0) {
      root.outputHelp();
      return exit.fine;
    }
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
