/** Runs git so that neither the user's configuration nor the environment can change an answer. Never through a shell. */
import { type ChildProcess, spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where git is run, and with which environment. */
export interface Git {
  readonly folder: string;
  readonly env: Environment;
}

/** Git is not there, would not do what it was asked, or said nothing for too long and was stopped. */
export class GitError extends Error {
  readonly code: "missing" | "failed" | "silent";
  readonly exit: number | null;

  constructor(code: GitError["code"], exit: number | null, message: string) {
    super(message);
    this.code = code;
    this.exit = exit;
  }
}

/** Settings of one call of git, inside a hook for instance, that would point at another repository or read paths otherwise. */
const misleading = [
  ..."DIR WORK_TREE INDEX_FILE PREFIX COMMON_DIR NAMESPACE SHALLOW_FILE REPLACE_REF_BASE ATTR_SOURCE FLUSH".split(" "),
  ..."GLOB_PATHSPECS NOGLOB_PATHSPECS ICASE_PATHSPECS EXTERNAL_DIFF DIFF_OPTS".split(" "),
].map((name) => `GIT_${name}`);

/** Plain output, no questions, no locks taken by reading, and history as it is: neither replaced nor grafted. */
const settled = {
  LC_ALL: "C",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_LITERAL_PATHSPECS: "1",
  GIT_GRAFT_FILE: "/dev/null",
};

/** The environment that git is run with. */
export function hardened(env: Environment): Record<string, string> {
  const kept = Object.entries(env).filter(([name]) => !misleading.includes(name));
  const given = kept.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return { ...Object.fromEntries(given), ...settled };
}

/** Programs that the configuration would start, and quoting that it would change. */
const before = ["--no-replace-objects", "--no-pager", "-c", "core.quotepath=off", "-c", "core.fsmonitor=false"];

/** A git that is running. */
export interface Running {
  readonly input: Writable;
  /** What it prints; ends when git has ended well, and throws GitError when it has not. Left early, it stops git. */
  readonly output: AsyncIterable<Buffer>;
  readonly stop: () => void;
}

/** Seconds for which git may say nothing while it is waited for: longer where it runs hooks or asks another machine. */
function patience(env: Environment, args: readonly string[]): number {
  const asked = Number(env["EHS_GIT_TIMEOUT"] ?? "");
  if (asked > 0) return Math.min(asked, 86_400);
  return args.includes("commit") || args.includes("fetch") ? 600 : 120;
}

/** Stops a git that says nothing: first so that it can clean up, then for good. */
function halt(child: ChildProcess): void {
  child.kill();
  const last = setTimeout(() => child.kill("SIGKILL"), 2000);
  child.once("exit", () => {
    clearTimeout(last);
  });
  // What it started may hold on to its streams.
  child.stdout?.destroy();
  child.stderr?.destroy();
  child.stdin?.destroy();
}

/** Counts the time in which somebody waits for git, and only that. */
interface Watch {
  readonly wait: () => void;
  readonly rest: () => void;
}

function watch(seconds: number, late: () => void): Watch {
  let timer: NodeJS.Timeout | undefined;
  const rest = (): void => {
    clearTimeout(timer);
  };
  return {
    rest,
    wait: () => {
      rest();
      timer = setTimeout(late, seconds * 1000);
    },
  };
}

interface Ending {
  /** It has ended well. @throws GitError when it has not */
  readonly done: Promise<void>;
  readonly watch: Watch;
}

function ending(child: ChildProcess, args: readonly string[], env: Environment): Ending {
  let told = "";
  const seconds = patience(env, args);
  let late = (): void => undefined;
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    if (told.length < 4000) told += text;
  });
  const done = new Promise<void>((resolve, reject) => {
    late = () => {
      reject(new GitError("silent", null, String(seconds)));
      halt(child);
    };
    child.once("error", (error: NodeJS.ErrnoException) => {
      const missing = error.code === "ENOENT" || error.code === "EACCES";
      reject(new GitError(missing ? "missing" : "failed", null, error.message));
    });
    child.once("close", (exit) => {
      if (exit === 0) resolve();
      else reject(new GitError("failed", exit, told.trim() || `git ${args[0] ?? ""}: ${exit ?? "stopped"}`));
    });
  });
  // Whoever reads the output meets the error there; one who has stopped reading does not ask.
  done.catch(() => undefined);
  return {
    done,
    watch: watch(seconds, () => {
      late();
    }),
  };
}

async function* reading(output: Readable, { done, watch: { wait, rest } }: Ending, stop: () => void) {
  try {
    wait();
    for await (const chunk of output) {
      rest();
      yield chunk as Buffer;
      wait();
    }
    await done;
  } catch (error) {
    await done;
    throw error;
  } finally {
    rest();
    stop();
  }
}

/** Starts git; what it is fed and what it prints are streams. */
export function spawnGit({ folder, env }: Git, args: readonly string[]): Running {
  const child = spawn("git", [...before, ...args], { cwd: folder, env: hardened(env), windowsHide: true });
  const end = ending(child, args, env);
  // A git that ends before it has read everything says why on its own.
  child.stdin.on("error", () => undefined);
  const stop = (): void => {
    if (child.exitCode === null && child.signalCode === null) child.kill();
  };
  return { input: child.stdin, output: reading(child.stdout, end, stop), stop };
}

/**
 * Runs git to its end.
 * @returns what it printed
 * @throws GitError
 */
export async function runGit(git: Git, args: readonly string[], options: { stdin?: string } = {}): Promise<Buffer> {
  const { input, output } = spawnGit(git, args);
  input.end(options.stdin ?? "");
  const parts: Buffer[] = [];
  for await (const part of output) parts.push(part);
  return Buffer.concat(parts);
}

/** What git prints, without the last line feed; null where it says no. @throws GitError when there is no git */
export async function askGit(
  git: Git,
  args: readonly string[],
  options: { stdin?: string } = {},
): Promise<string | null> {
  try {
    return (await runGit(git, args, options)).toString().replace(/\n$/, "");
  } catch (error) {
    if (error instanceof GitError && error.code === "failed" && error.exit !== null) return null;
    throw error;
  }
}
