/** `npm run mutants`: what the tests of `evaluate` do not notice. See README.md. */
import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { relative, resolve } from "node:path";
import { toolsIn } from "../helpers/tools.mjs";
import { keep, percent, scoreOf, survivorsOf } from "./score.mjs";
import settings from "./stryker.config.mjs";

const here = import.meta.dirname;
const root = resolve(here, "../..");
const report = resolve(root, settings.jsonReporter.fileName);
const usage = "npm run mutants [-- [--concurrency <processes>] [src/evaluate/<file>.ts …]]";

/** @returns the arguments for Stryker, or null where something is not understood */
function strykerArguments(args) {
  const at = args.indexOf("--concurrency");
  const [, processes = "1"] = at < 0 ? [] : args.splice(at, 2);
  const files = args.map((file) => relative(root, resolve(file)).replaceAll("\\", "/"));
  if (!/^[1-9]\d*$/.test(processes) || files.some((file) => !/^src\/evaluate\/\S+\.ts$/.test(file))) return null;
  const mutate = files.length === 0 ? [] : ["--mutate", files.join(",")];
  return ["run", "test/mutants/stryker.config.mjs", "--concurrency", processes, ...mutate];
}

async function stryker(program, args) {
  rmSync(report, { force: true });
  const child = spawn(process.execPath, [program, ...args], { cwd: root, stdio: "inherit" });
  const status = await new Promise((done) => child.on("close", done));
  if (status !== 0) throw new Error(`Stryker ended with ${status ?? "a signal"}`);
  return JSON.parse(readFileSync(report, "utf8"));
}

async function main() {
  const args = strykerArguments(process.argv.slice(2));
  if (args === null) throw new Error(usage);
  const { install, programOf } = toolsIn(here);
  install((text) => process.stderr.write(`${text}\n`));
  const found = await stryker(programOf("@stryker-mutator/core", "stryker"), args);
  const rows = scoreOf(found, new Date().toISOString().slice(0, 10));
  keep(rows);
  process.stdout.write([...survivorsOf(found), `${percent(rows)} % noticed`, ""].join("\n"));
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
