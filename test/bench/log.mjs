/**
 * What the history of a field costs, against what git itself needs to hand over the same blobs:
 * `node test/bench/log.mjs [--commits 10000] [--runs 5] [-- <command line>]`
 * The command line is that of `ehs log`, `node bin/ehs.js log` unless given; `--plan`, `--format json` and `--no-cache`
 * are added to it. In each run, in turn: the floor (`git log --raw --first-parent`, then `git cat-file --batch` of the
 * blobs in log order), the command without cache, the first run that writes the cache, the command with cache, and the
 * bare start (`--version` in place of the subcommand). Prints medians of seconds, ratios to the floor less the start,
 * the slope from a tenth of the commits to all, and the peak memory of the node process.
 */
import { spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { makeHistory } from "./history-repository.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { values, positionals } = parseArgs({
  options: { commits: { type: "string", default: "10000" }, runs: { type: "string", default: "5" } },
  allowPositionals: true,
});
const commits = Number(values.commits);
const runs = Number(values.runs);
const command = positionals.length > 0 ? positionals : [process.execPath, join(root, "bin/ehs.js"), "log"];
const folder = mkdtempSync(join(tmpdir(), "ehs-bench-"));
const memoryFile = join(folder, "memory");
const preload = join(folder, "preload.mjs");

/** Runs in the measured process and tells its peak memory, in kilobytes, when it ends. */
writeFileSync(
  preload,
  `import { writeFileSync } from "node:fs";
process.on("exit", () => writeFileSync(${JSON.stringify(memoryFile)}, String(process.resourceUsage().maxRSS)));
`,
);

const raw = "log --raw --first-parent --diff-merges=first-parent --no-abbrev --no-renames -r --format=%H -- plan";

/** Seconds, and peak memory in MB where the process is node's; what it says goes to a file, as to a pipe's reader. */
function time([program, ...args], { cwd = root, input, env = {}, output = join(folder, "output") } = {}) {
  rmSync(memoryFile, { force: true });
  const stdin = input === undefined ? "ignore" : openSync(input, "r");
  const stdout = openSync(output, "w");
  const start = performance.now();
  const { status, stderr } = spawnSync(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: [stdin, stdout, "pipe"],
    encoding: "utf8",
  });
  const seconds = (performance.now() - start) / 1000;
  for (const descriptor of [stdin, stdout]) if (descriptor !== "ignore") closeSync(descriptor);
  if (status !== 0) throw new Error(`${[program, ...args].join(" ")} ended with ${status}: ${stderr.slice(0, 500)}`);
  const memory = existsSync(memoryFile) ? Number(readFileSync(memoryFile, "utf8")) / 1024 : null;
  return { seconds, memory };
}

const measured = { NODE_OPTIONS: `--import=${pathToFileURL(preload).href}` };

/** What is timed on one repository, in the order of each run. */
function contests(repository) {
  const [log, blobs] = [join(folder, "raw"), join(folder, "blobs")];
  const plan = ["--plan", join(repository, "plan")];
  const ehs = (...more) => time([...command, ...plan, "--format", "json", ...more], { env: measured });
  const forget = () => rmSync(join(repository, ".git/ehs"), { recursive: true, force: true });
  return {
    floor: () => {
      const walked = time(["git", ...raw.split(" ")], { cwd: repository, output: log });
      const ids = readFileSync(log, "utf8").match(/^:\d+ \d+ [0-9a-f]+ (?!0+ )[0-9a-f]+/gm) ?? [];
      writeFileSync(blobs, ids.map((line) => `${line.split(" ")[3]}\n`).join(""));
      const read = time(["git", "cat-file", "--batch", "--buffer"], { cwd: repository, input: blobs });
      return { seconds: walked.seconds + read.seconds, memory: null };
    },
    "without cache": () => ehs("--no-cache"),
    "first, writing the cache": () => (forget(), ehs()),
    "with cache": () => ehs(),
    start: () => time([...command.slice(0, -1), "--version"], { env: measured }),
  };
}

function median(numbers) {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
}

/** The contests in turn, so that other work on the machine falls on all of them alike. */
function compete(repository) {
  const entries = Object.entries(contests(repository));
  const results = new Map(entries.map(([name]) => [name, []]));
  for (let run = 0; run < runs; run += 1) for (const [name, measure] of entries) results.get(name).push(measure());
  return new Map(
    entries.map(([name]) => {
      const all = results.get(name);
      const memory = all.every((one) => one.memory === null) ? null : Math.max(...all.map((one) => one.memory ?? 0));
      return [name, { seconds: median(all.map(({ seconds }) => seconds)), memory }];
    }),
  );
}

async function measureAt(count) {
  const repository = join(folder, `history-${count}`);
  await makeHistory(repository, { commits: count });
  return compete(repository);
}

function tell(count, results) {
  const floor = results.get("floor").seconds;
  const start = results.get("start").seconds;
  console.log(`\n${count} commits, medians of ${runs} runs in turn`);
  for (const [name, { seconds, memory }] of results) {
    const judged = name !== "floor" && name !== "start";
    const ratio = judged ? `${((seconds - start) / floor).toFixed(2)} × floor, start taken off` : "";
    const peak = memory === null ? "" : `${memory.toFixed(0)} MB`;
    console.log(`${name.padEnd(26)}${seconds.toFixed(3).padStart(8)} s  ${peak.padStart(7)}  ${ratio}`.trimEnd());
  }
}

try {
  const few = Math.max(20, Math.round(commits / 10));
  const [fewer, all] = [await measureAt(few), await measureAt(commits)];
  tell(few, fewer);
  tell(commits, all);
  console.log(`\nper further commit, from ${few} to ${commits}`);
  for (const [name, { seconds }] of all) {
    const slope = ((seconds - fewer.get(name).seconds) / (commits - few)) * 1e6;
    if (name !== "start") console.log(`${name.padEnd(26)}${slope.toFixed(0).padStart(8)} µs`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
