/** What a run of Stryker found, file by file, and how it is told and kept: `score.json`, and the table of the README. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { between, table } from "../bench/harness/markdown.mjs";

const root = join(import.meta.dirname, "../..");
const [scores, readme] = ["score.json", "README.md"].map((name) => join(import.meta.dirname, name));

const statuses = ["Killed", "Timeout", "Survived", "NoCoverage"];

/** Counts of one file's mutants. Those that could not be tried (`CompileError` and the like) must not be passed over. */
function countsOf(name, mutants, date) {
  const odd = mutants.find(({ status }) => !statuses.includes(status));
  if (odd !== undefined) throw new Error(`${name}:${odd.location.start.line}: a mutant was not tried: ${odd.status}`);
  const [killed, endless, survived, unmet] = statuses.map(
    (each) => mutants.filter(({ status }) => status === each).length,
  );
  return { file: name, killed, endless, survived, unmet, date };
}

const ofReport = ({ files }) => Object.entries(files).filter(([, { mutants }]) => mutants.length > 0);

/** @returns counts by file, from Stryker's report; `endless` are those that never came to an end, `unmet` by no test */
export const scoreOf = (report, date) => ofReport(report).map(([name, { mutants }]) => countsOf(name, mutants, date));

/** A line for each mutant that no test noticed. */
export function survivorsOf(report) {
  return ofReport(report).flatMap(([name, { source, mutants }]) => {
    const lines = source.split("\n");
    return mutants
      .filter(({ status }) => status === "Survived" || status === "NoCoverage")
      .map(({ location: { start, end }, replacement, mutatorName, status }) => {
        const last = end.line === start.line ? end.column - 1 : undefined;
        const was = (lines[start.line - 1] ?? "").slice(start.column - 1, last);
        const now = (replacement ?? mutatorName).replace(/\s+/g, " ");
        return `${name}:${start.line}:${start.column} ${status === "NoCoverage" ? "unmet" : "survived"}: ${was} → ${now}`;
      });
  });
}

const sum = (rows, key) => rows.reduce((all, row) => all + row[key], 0);

/** Noticed of all, in percent with one decimal; cut, so that 100 is all. */
export const percent = (rows) => {
  const noticed = sum(rows, "killed") + sum(rows, "endless");
  const all = noticed + sum(rows, "survived") + sum(rows, "unmet");
  return all === 0 ? "–" : (Math.floor((1000 * noticed) / all) / 10).toFixed(1);
};

const cells = (rows) => ["killed", "endless", "survived", "unmet"].map((key) => sum(rows, key));

/** The score of each file and of all, as a table. */
export const scoreTable = (rows) =>
  table(
    ["file", "%", "killed", "without end", "survived", "met by no test", "date"],
    [
      ["**all**", `**${percent(rows)}**`, ...cells(rows), ""],
      ...rows.map((row) => [`\`${row.file.replace("src/evaluate/", "")}\``, percent([row]), ...cells([row]), row.date]),
    ],
  );

export const readScore = () => (existsSync(scores) ? JSON.parse(readFileSync(scores, "utf8")).files : []);

/** Files tried now take the place of the same ones before; a file that is no more is left out. */
export function keep(rows) {
  const tried = new Set(rows.map(({ file }) => file));
  const others = readScore().filter(({ file }) => !tried.has(file) && existsSync(join(root, file)));
  const files = [...others, ...rows].sort((one, other) => (one.file < other.file ? -1 : 1));
  writeFileSync(scores, `${JSON.stringify({ percent: Number(percent(files)), files }, null, 2)}\n`);
  const filled = between(readFileSync(readme, "utf8"), "score", scoreTable(files));
  if (filled === null) throw new Error("the README has no place for the score");
  writeFileSync(readme, filled);
}
