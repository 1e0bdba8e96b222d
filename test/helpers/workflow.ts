/** Does what a host's runner does with a laid-out workflow: reads the steps, and runs their scripts in order. */
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { parse } from "yaml";
import { gitEnvironment, lastingFolder } from "./repository.js";

const program = fileURLToPath(new URL("../../bin/ehs.js", import.meta.url));

export interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

export interface Event {
  readonly name: "push" | "pull_request";
  /** What the host sent, as recorded. */
  readonly payload: object;
  readonly ref: string;
  readonly base: string;
  readonly sha: string;
}

interface Done {
  readonly step: string;
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface JobRun {
  /** Steps that ran, those of others' actions with code 0 and no text. */
  readonly done: readonly Done[];
  readonly failed: boolean;
  /** Everything that the scripts could see. */
  readonly env: Readonly<Record<string, string>>;
  /** What was asked to be installed. */
  readonly installed: string;
  readonly summary: string;
}

/** The steps of the only job in a workflow. */
export function stepsOf(text: string): readonly Step[] {
  const { jobs } = parse(text) as { jobs: Record<string, { steps: readonly Step[] }> };
  return Object.values(jobs)[0]?.steps ?? [];
}

function script(path: string, lines: readonly string[]): void {
  writeFileSync(path, ["#!/bin/sh", ...lines, ""].join("\n"));
  chmodSync(path, 0o755);
}

/** An `npm` that only takes note, and an `npx` that runs this checkout's program and nothing else. */
export function stubs(): { readonly folder: string; readonly log: string } {
  const folder = join(lastingFolder(), "bin");
  const log = join(dirname(folder), "installed.txt");
  mkdirSync(folder);
  script(join(folder, "npm"), [`echo "$@" >> '${log}'`]);
  const run = `exec '${process.execPath}' '${program}' "$@"`;
  script(join(folder, "npx"), ['[ "$1 $2" = "--no ehs" ] || exit 97', "shift 2", run]);
  return { folder, log };
}

/** Whether a step runs: the host's expressions are close enough to JavaScript for those that are used. */
function wanted(step: Step, failed: boolean, github: object, folder: string): boolean {
  const condition = (step.if ?? "success()").replace(/^\$\{\{(.*)\}\}$/s, "$1");
  const own = /\b(?:success|failure|always|cancelled)\(/.test(condition);
  const functions = {
    success: () => !failed,
    failure: () => failed,
    always: () => true,
    cancelled: () => false,
    hashFiles: (name: string) => (existsSync(join(folder, name)) ? "0123" : ""),
  };
  return (own || !failed) && Boolean(runInNewContext(condition, { github, ...functions }));
}

function environment({ name, payload, ref, base, sha }: Event, work: string, folder: string, bin: string) {
  const path = join(work, "event.json");
  writeFileSync(path, JSON.stringify(payload));
  const { GIT_CONFIG_GLOBAL, GIT_CONFIG_NOSYSTEM } = gitEnvironment;
  return {
    ...{ PATH: `${bin}${delimiter}${process.env["PATH"] ?? ""}`, HOME: work, LANG: "C.UTF-8" },
    ...{ GIT_CONFIG_GLOBAL, GIT_CONFIG_NOSYSTEM, CI: "true", GITHUB_ACTIONS: "true" },
    ...{ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, GITHUB_REF: `refs/${ref}`, GITHUB_SHA: sha },
    ...{ GITHUB_REF_NAME: ref.replace(/^(?:heads|pull)\//, ""), GITHUB_BASE_REF: base, GITHUB_WORKSPACE: folder },
    ...{ GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "council/health-plan" },
    ...{ GITHUB_STEP_SUMMARY: join(work, "summary.md"), RUNNER_TEMP: work },
  };
}

/** Runs a job's steps in a checkout, as a shell of the host would, with nothing in the environment but what it gives. */
export function runJob(steps: readonly Step[], event: Event, folder: string): JobRun {
  const work = lastingFolder();
  const { folder: bin, log } = stubs();
  const env = environment(event, work, folder, bin);
  const github = { event_name: event.name, event: event.payload, repository: "council/health-plan" };
  const done: Done[] = [];
  let failed = false;
  for (const step of steps) {
    if (!wanted(step, failed, github, folder)) continue;
    const name = step.name ?? step.uses ?? "";
    if (step.run === undefined) {
      done.push({ step: name, code: 0, stdout: "", stderr: "" });
      continue;
    }
    const file = join(work, "step.sh");
    writeFileSync(file, step.run);
    const ran = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", file], {
      ...{ cwd: folder, env, encoding: "utf8" as const },
    });
    done.push({ step: name, code: ran.status ?? -1, stdout: ran.stdout, stderr: ran.stderr });
    failed ||= ran.status !== 0;
  }
  const text = (path: string): string => (existsSync(path) ? readFileSync(path, "utf8") : "");
  return { done, failed, env, installed: text(log), summary: text(env.GITHUB_STEP_SUMMARY) };
}
