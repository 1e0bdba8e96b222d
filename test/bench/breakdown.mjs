/**
 * What a large breakdown costs: `node test/bench/breakdown.mjs [rows]` reads a made file of so many rows (100,000 unless
 * given) in a process of its own, and prints its peak memory beside that of a process that reads a file with no rows.
 * It bundles what it measures, so nothing need be built first.
 */
import { spawnSync } from "node:child_process";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));
const rows = Number(process.argv[2] ?? 100_000);
const units = 357;
const folder = mkdtempSync(join(tmpdir(), "ehs-bench-"));

/** A file of months and units; the figures are a plain pattern. */
async function write(name, count) {
  const out = createWriteStream(join(folder, name));
  out.write("period,code,value,of,n,flags\n");
  for (let at = 0; at < count; at += 1) {
    const month = Math.floor(at / units);
    const period = `${2000 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
    const code = String((at % units) + 1000);
    const row = `${period},${code},${at % 97},100,${100 + (at % 900)},${at % 10 === 0 ? "provisional" : ""}\n`;
    if (!out.write(row)) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
}

/** Reads one file in a fresh process and says what that took. */
const source = `
import { admitBy } from "./src/evaluate/breakdown.js";
import { indexCodes } from "./src/evaluate/codelist.js";
import { readBreakdown } from "./src/store/breakdown.js";
import { workTree } from "./src/store/worktree.js";
const codes = Array.from({ length: ${units} }, (_, at) => ({ code: String(1000 + at), name: "U", from: "2000-01-01" }));
const tree = workTree(${JSON.stringify(folder)});
const rules = { admit: admitBy(indexCodes({ codes })), limits: [0, 100] };
const start = performance.now();
const { data, drafts } = await readBreakdown(tree, await tree.list(), process.argv[2], rules);
const seconds = (performance.now() - start) / 1000;
console.log(JSON.stringify({ rows: data.rows, findings: drafts.length, seconds, rss: process.resourceUsage().maxRSS }));
`;

try {
  await write("empty.csv", 0);
  await write("large.csv", rows);
  const bundle = join(folder, "read.mjs");
  await build({
    stdin: { contents: source, resolveDir: root, loader: "ts" },
    outfile: bundle,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
  });
  const read = (name) => JSON.parse(spawnSync(process.execPath, [bundle, name], { encoding: "utf8" }).stdout);
  const [empty, large] = [read("empty.csv"), read("large.csv")];
  const megabytes = (kilobytes) => (kilobytes / 1024).toFixed(1);
  console.log(`${large.rows} rows in ${large.seconds.toFixed(2)} s, ${large.findings} findings`);
  console.log(`peak memory ${megabytes(large.rss)} MB; with no rows ${megabytes(empty.rss)} MB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
