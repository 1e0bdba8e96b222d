/**
 * Answers again whenever a file of the plan changes. Standard output holds the answers one after another and nothing
 * else; only a terminal is cleared in between. Stopped by the user it ends with 0: it has done what it was asked.
 */
import { resolve } from "node:path";
import { watchPlan } from "../../store/watch.js";
import type { Command } from "../command.js";
import type { Context } from "../context.js";
import { CannotAnswer, exit, type ExitCode } from "../exit.js";
import { openSettings, shownPath } from "../open.js";
import type { Lang, TypedCommon } from "../options.js";
import { watchWords } from "./words.js";

interface Typed extends TypedCommon {
  readonly fix?: boolean;
  readonly fixSpelling?: boolean;
  readonly accept?: boolean;
  readonly prune?: boolean;
  readonly staged?: boolean;
  /** A folder of the house's own templates; they are followed too. */
  readonly templates?: string;
}

/** What writes, or reads something else than the folder. */
function refuse(args: readonly string[], typed: Typed, lang: Lang): void {
  const { fix, fixSpelling, accept, prune, staged, at } = typed;
  const others = {
    ...{ "--fix": fix, "--fix-spelling": fixSpelling, "--accept": accept, "--prune": prune, "--staged": staged },
    ...{ "--at": at !== undefined, "-": args.includes("-") },
  };
  const other = Object.entries(others).find(([, asked]) => asked === true);
  if (other !== undefined) throw new CannotAnswer(watchWords[lang].notTogether(other[0]));
}

/** Clears the screen, the lines above it too, and begins at its top. */
const clear = "\u001b[H\u001b[2J\u001b[3J";

const codeOf = (error: unknown): string | null => {
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === "string" && /^E[A-Z]+$/.test(code) ? code : null;
};

type Answer = () => Promise<ExitCode>;

/** An answer of its own, with what it leaves to be done at its end. */
function answering(run: Command["run"], args: readonly string[], typed: object, context: Context): Answer {
  return async () => {
    const jobs: (() => Promise<void>)[] = [];
    const code = await run(args, typed, { ...context, atEnd: (job) => void jobs.push(job) });
    for (const job of jobs) await job();
    return code;
  };
}

/** The plan may be half written, or gone while another branch is checked out: that is told, and passes. */
async function again(answer: Answer, context: Context, lang: Lang): Promise<void> {
  if (context.stdout.isTTY && context.env["TERM"] !== "dumb") context.stdout.write(clear);
  try {
    await answer();
  } catch (error) {
    const code = codeOf(error);
    if (error instanceof CannotAnswer) context.stderr.write(`ehs: ${error.message}\n`);
    else if (code !== null) context.stderr.write(`ehs: ${watchWords[lang].unreadable(code)}\n`);
    else throw error;
  }
}

/**
 * Runs a command, and runs it again at every change until it is stopped.
 * @throws CannotAnswer when the first run cannot answer
 */
export async function watching(
  run: Command["run"],
  args: readonly string[],
  typed: Typed,
  context: Context,
): Promise<ExitCode> {
  const { folder, lang } = await openSettings(typed, context);
  refuse(args, typed, lang);
  const words = watchWords[lang];
  const tell = (text: string): void => {
    if (typed.quiet !== true) context.stderr.write(`ehs: ${text}\n`);
  };
  const stopped = context.untilStopped?.() ?? new Promise<never>(() => undefined);
  const beside = typed.templates === undefined ? [] : [resolve(context.cwd, typed.templates)];
  const watch = await watchPlan(folder, beside);
  const answer = answering(run, args, typed, context);
  try {
    await answer();
    for (;;) {
      tell(words.waiting(shownPath(context, folder, "") || "."));
      const changed = await Promise.race([watch.changed(), stopped.then(() => null)]);
      if (changed === null) return exit.fine;
      await again(answer, context, lang);
      tell(words.changed(changed.map((file) => shownPath(context, folder, file))));
    }
  } finally {
    watch.close();
  }
}
