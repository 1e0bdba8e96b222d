/** Runs whole processes and tells what they cost. */
import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";

/** Beyond this a process hangs. */
const longest = 30 * 60_000;

const weigh = pathToFileURL(join(import.meta.dirname, "weigh.mjs")).href;

/** What a program must not get from whoever runs the bench. */
const settled = { TZ: "Europe/Oslo", LC_ALL: "C.UTF-8", NO_COLOR: "1", GIT_CONFIG_GLOBAL: "/dev/null" };

const nothing = { cpu: null, memory: null, bytes: null };

const weightIn = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : nothing);

let running = null;

/** Ends the process that is being measured, if any. */
export const endRunning = () => running?.kill("SIGKILL");

/** Starts a process and waits until it ends; seconds by the clock, and how it ended. */
function ended(program, args, options) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, args, { ...options, timeout: longest, killSignal: "SIGKILL" });
    running = child;
    let seconds = 0;
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text) => (stderr = (stderr + text).slice(0, 4000)));
    child.on("error", reject);
    child.on("exit", () => (seconds = (performance.now() - start) / 1000));
    child.on("close", (status, signal) => resolve({ seconds, status, signal, stderr }));
  }).finally(() => (running = null));
}

/**
 * Runs a command and waits for it.
 * @param folder for what is kept beside: standard output and what was weighed
 * @param options.weighed whether processor time and memory are asked for too, which takes a node process some time
 * @param options.status the exit codes that are right
 * @returns seconds by the clock; seconds of the processor, peak MB and bytes read, null where they are not known
 */
export async function run(folder, [program, ...args], options = {}) {
  const {
    cwd = folder,
    input = null,
    output = join(folder, "output"),
    env = {},
    weighed = false,
    status = [0],
  } = options;
  const weight = join(folder, "weight.json");
  rmSync(weight, { force: true });
  const ask = weighed ? { NODE_OPTIONS: `--import=${weigh}`, EHS_BENCH_WEIGHT: weight } : {};
  const stdin = input === null ? "ignore" : openSync(input, "r");
  const stdout = openSync(output, "w");
  const stdio = [stdin, stdout, "pipe"];
  const all = { ...process.env, ...settled, ...env, ...ask };
  const end = await ended(program, args, { cwd, env: all, stdio }).finally(() => {
    for (const descriptor of [stdin, stdout]) if (descriptor !== "ignore") closeSync(descriptor);
  });
  if (!status.includes(end.status)) {
    const said = `${end.stderr}${readFileSync(output, "utf8").slice(0, 1000)}`.trim();
    const command = [program, ...args].join(" ").slice(0, 300);
    throw new Error(`${command} ended with ${end.signal ?? end.status}: ${said.slice(0, 1500)}`);
  }
  return { seconds: end.seconds, ...(weighed ? weightIn(weight) : nothing) };
}
