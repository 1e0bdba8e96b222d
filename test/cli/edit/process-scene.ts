/** The built program, or a program made of the sources, run as processes of their own on a small plan. */
import { type ChildProcess, spawn, type StdioOptions } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { parse } from "yaml";
import { fixScene, type Scene } from "../fix-scene.js";

const program = fileURLToPath(new URL("../../../bin/ehs.js", import.meta.url));

/** The file that figures are recorded in. */
export const file = "objectives/1.yaml";

export const smallPlan = (): Scene => fixScene({});

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

const collected = (child: ChildProcess): Promise<Ended> =>
  new Promise((resolve) => {
    const texts = { stdout: "", stderr: "" };
    child.stdout?.on("data", (piece: Buffer) => (texts.stdout += piece.toString()));
    child.stderr?.on("data", (piece: Buffer) => (texts.stderr += piece.toString()));
    child.once("close", (code, signal) => {
      resolve({ code, signal, ...texts });
    });
  });

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

const stdio: StdioOptions = ["ignore", "pipe", "pipe"];

export function start(command: string, argv: readonly string[], cwd: string): Running {
  const child = spawn(command, [...argv], { cwd, stdio, env: { ...process.env, EHS_LANG: "en" } });
  return { child, ended: collected(child) };
}

/** `ehs` with the arguments, as a process of its own. */
export const startEhs = (cwd: string, ...argv: readonly string[]): Running =>
  start(process.execPath, [program, ...argv], cwd);

/** The same below a shell that has set a limit first. */
export const underLimit = (limit: string, cwd: string, ...argv: readonly string[]): Running =>
  start("sh", ["-c", `${limit}; exec "$@"`, "sh", process.execPath, program, ...argv], cwd);

/** Makes a program of a script that imports from `src/` and gives its path. */
export async function bundled(folder: string, text: string): Promise<string> {
  const outfile = join(folder, "program.mjs");
  const resolveDir = fileURLToPath(new URL("../../../src", import.meta.url));
  await build({
    ...{ stdin: { contents: text, resolveDir }, outfile, bundle: true, platform: "node", format: "esm" },
    ...{ logLevel: "error", external: ["fsevents"] },
    banner: { js: 'import { createRequire as r } from "node:module"; const require = r(import.meta.url);' },
  });
  return outfile;
}

interface Objective {
  readonly indicators: readonly {
    readonly measures: readonly { readonly observations: readonly { period: string; value: number }[] }[];
  }[];
}

/** The figures of the plan, as "period value"; throws where the file is torn. */
export function figuresIn(text: string): readonly string[] {
  const { indicators } = parse(text) as Objective;
  return (indicators[0]?.measures[0]?.observations ?? []).map(({ period, value }) => `${period} ${value}`);
}

/** Hidden names in the plan folder and below: what a writer keeps beside its files while it writes. */
export const hiddenIn = (folder: string): readonly string[] =>
  readdirSync(join(folder, "plan"), { recursive: true, encoding: "utf8" }).filter((name) => /(^|\/)\./.test(name));

export const textOf = ({ path }: Scene): string => readFileSync(path(file), "utf8");
