/** Plan folders to run on: the bundled plan, and made ones of any size. The same seed gives the same bytes. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { groundFiles, makeObjectives } from "./objectives.mjs";
import { randomBy } from "./random.mjs";
import { fileText } from "./yaml-text.mjs";

const bundled = fileURLToPath(new URL("../../../plan/", import.meta.url));

/** Git's own settings only, and one moment for every commit. */
const quiet = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1", LC_ALL: "C" };
const moment = "2026-01-05T12:00:00Z";

function git(folder, ...args) {
  const env = { ...quiet, GIT_AUTHOR_DATE: moment, GIT_COMMITTER_DATE: moment };
  const who = ["-c", "user.name=Kari Nordmann", "-c", "user.email=kari@example.org"];
  const { status, stderr } = spawnSync("git", [...who, ...args], { cwd: folder, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
}

/** Writes `[path, text]` in a folder. */
function lay(folder, files) {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** A copy of the bundled plan in `folder`/plan; with `history` it is what is committed in a repository. */
export function bundledPlan(folder, { history = false } = {}) {
  const plan = join(folder, "plan");
  cpSync(bundled, plan, { recursive: true });
  if (history) {
    git(folder, "init", "--quiet", "--initial-branch=main");
    git(folder, "add", "--all");
    git(folder, "commit", "--quiet", "--message=Planen");
  }
  return plan;
}

/** Of 20 KB of YAML. */
const usual = { indicators: 8, initiatives: 4 };

const objectiveFiles = (seed, count, size) =>
  makeObjectives(randomBy(seed), count, size).map(({ path, data }) => [path, fileText("objective", data)]);

/** A plan of so many objective files of about 20 KB, with nothing wrong in them. */
export const filesPlan = (folder, { files = 400, seed = 1 } = {}) =>
  lay(folder, [...groundFiles(), ...objectiveFiles(seed, files, usual)]);

/** Where the fault of `faultyPlan` is; the line and column count from 1. */
const fault = { wrong: "basline", right: "baseline" };

/**
 * The same as `filesPlan`, but in the middle file one required key is misspelt.
 * @returns where, as `ehs` should say it
 */
export function faultyPlan(folder, { files = 400, seed = 1 } = {}) {
  const objectives = objectiveFiles(seed, files, usual);
  const [path, text] = objectives[Math.floor(files / 2)];
  const at = text.indexOf(`${fault.right}:`, text.length / 2);
  const before = text.slice(0, at).split("\n");
  const faulty = text.slice(0, at) + fault.wrong + text.slice(at + fault.right.length);
  lay(folder, [...groundFiles(), ...objectives, [path, faulty]]);
  return { folder, path, line: before.length, column: before.at(-1).length + 1 };
}

/** A plan with one objective file of about so many megabytes, with nothing wrong in it. */
export function largePlan(folder, { megabytes = 5, seed = 1 } = {}) {
  // an indicator with its two measures takes about 2 KB
  const size = { indicators: Math.round(megabytes * 475), initiatives: 4 };
  return lay(folder, [...groundFiles(), ...objectiveFiles(seed, 1, size)]);
}

const units = 357;
const codeOf = (at) => String((at % units) + 1000);

/** Months and units; the figures are a plain pattern. */
function* breakdownText(rows) {
  yield "period,code,value,of,n,flags\n";
  for (let at = 0; at < rows; at += 1) {
    const month = Math.floor(at / units);
    const period = `${1900 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
    yield `${period},${codeOf(at)},${at % 97},100,${100 + (at % 900)},${at % 10 === 0 ? "provisional" : ""}\n`;
  }
}

/** A plan with one objective, whose first measure is broken down by 357 units in a file of so many rows. */
export function breakdownPlan(folder, { rows = 100_000, seed = 1 } = {}) {
  const [{ path, data }] = makeObjectives(randomBy(seed), 1);
  const named = { nb: "Oppdiktet enhet", en: "Invented unit" };
  data.indicators[0].measures[0].breakdowns = [
    { id: "units", file: "data/units.csv", dimension: { nb: "Enhet", en: "Unit" }, codelist: "units" },
  ];
  const codes = Array.from({ length: units }, (_, at) => ({ code: codeOf(at), name: named, from: "1900-01-01" }));
  return lay(folder, [
    ...groundFiles(),
    [path, fileText("objective", data)],
    ["codelists/units.yaml", fileText("codelist", { id: "units", name: named, codes })],
    ["data/units.csv", [...breakdownText(rows)].join("")],
  ]);
}
