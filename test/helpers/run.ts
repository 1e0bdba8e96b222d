/** Runs `ehs` in this process, with every part of the outside given. */
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "vitest";
import type { Output } from "../../src/cli/context.js";
import { main } from "../../src/cli/main.js";
import { planFolder } from "../plan/norway.js";

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  /** What was written as bytes, put together; absent where nothing was. */
  readonly bytes?: Uint8Array;
  readonly stderr: string;
}

export interface Outside {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Width of a terminal; without it the answer goes to a pipe. */
  readonly columns?: number;
  readonly stdin?: string | Uint8Array;
  /** The moment it is, as an ISO date and time. */
  readonly now?: string;
  /** What is typed at each question, on a terminal; then the input ends. Without it there is nobody to ask. */
  readonly answers?: readonly string[];
}

function collector(columns: number | undefined): Output & { text: () => string; bytes: () => Uint8Array } {
  let all = "";
  const bytes: Uint8Array[] = [];
  return {
    write: (text) => {
      if (typeof text === "string") all += text;
      else bytes.push(text);
    },
    bytes: () => Buffer.concat(bytes),
    isTTY: columns !== undefined,
    columns: columns ?? null,
    text: () => all,
  };
}

/** Someone at a terminal: what they are asked is seen on standard error. */
function asker(answers: readonly string[], stderr: Output) {
  const left = [...answers];
  return (question: string): Promise<string | null> => {
    stderr.write(`${question}\n`);
    return Promise.resolve(left.shift() ?? null);
  };
}

/** Runs a command as a user would: `ehs("status 1.3 --lang en")`, or with the arguments as a list. */
export async function ehs(line: string | readonly string[], outside: Outside = {}): Promise<Ran> {
  const stdout = collector(outside.columns);
  const stderr = collector(outside.columns);
  const argv = typeof line === "string" ? line.split(" ").filter((word) => word !== "") : [...line];
  const code = await main(argv, {
    stdout,
    stderr,
    stdin: () =>
      Promise.resolve(
        typeof outside.stdin === "string"
          ? new TextEncoder().encode(outside.stdin)
          : (outside.stdin ?? new Uint8Array()),
      ),
    cwd: outside.cwd ?? planFolder,
    // A test that is about the cache turns it on again.
    env: { EHS_NO_CACHE: "1", ...outside.env },
    now: () => new Date(outside.now ?? "2026-11-21T12:00:00Z"),
    ...(outside.answers === undefined ? {} : { ask: asker(outside.answers, stderr) }),
  });
  const bytes = stdout.bytes();
  return { code, stdout: stdout.text(), stderr: stderr.text(), ...(bytes.length === 0 ? {} : { bytes }) };
}

const temporary: string[] = [];

afterEach(() => {
  for (const folder of temporary.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "ehs-")));
  temporary.push(folder);
  return folder;
}

/** A copy of the bundled plan in a folder of its own. */
export function planCopy(): { readonly folder: string; readonly plan: string } {
  const folder = temporaryFolder();
  const plan = join(folder, "plan");
  cpSync(planFolder, plan, { recursive: true });
  return { folder, plan };
}

/** Changes a file; fails when the text to change is not in it. */
export function change(path: string, from: string, to: string): void {
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) throw new Error(`not in ${path}: ${from}`);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
}
