/** What is kept of a run: `kept.json`, and the tables of the READMEs that are made from it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { between, resultsText, summaryText } from "./markdown.mjs";

const bench = fileURLToPath(new URL("../", import.meta.url));
const file = join(bench, "kept.json");

/** What was kept last; nothing where nothing was. */
export const readKept = () => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { jobs: [] });

/** Jobs measured now take the place of the same ones before; the others stay, each with its own date. */
export function merge(kept, jobs, order) {
  const names = new Set(jobs.map(({ name }) => name));
  const all = [...kept.jobs.filter(({ name }) => !names.has(name)), ...jobs];
  const place = ({ name }) => (order.includes(name) ? order.indexOf(name) : order.length);
  return { jobs: all.filter(({ name }) => order.includes(name)).sort((one, other) => place(one) - place(other)) };
}

function fill(path, name, text) {
  const filled = between(readFileSync(path, "utf8"), name, text);
  if (filled !== null) writeFileSync(path, filled);
  return filled !== null;
}

/**
 * Keeps what was measured, and renews the tables in the bench's README and, where it has the markers, in the top one.
 * @returns the files written
 */
export function keep(jobs, order) {
  const kept = merge(readKept(), jobs, order);
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
  const readmes = [
    [join(bench, "README.md"), "results", resultsText(kept.jobs)],
    [join(bench, "../../README.md"), "bench", summaryText(kept.jobs)],
  ];
  return [file, ...readmes.filter(([path, name, text]) => fill(path, name, text)).map(([path]) => path)];
}

/** Writes `results.json` and `results.md` in a folder, which is made. */
export function writeOut(folder, jobs) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "results.json"), `${JSON.stringify({ jobs }, null, 2)}\n`);
  writeFileSync(join(folder, "results.md"), `${resultsText(jobs)}\n`);
}
