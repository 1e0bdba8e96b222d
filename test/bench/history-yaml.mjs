/**
 * What it costs to read every revision of every file of a long history:
 * `node test/bench/history-yaml.mjs [commits] [repository]`, 10,000 commits in a repository made for it unless given.
 * Prints seconds of the processor (which other work on the machine does not change much) and peak memory, for the fast
 * reader and for a process that only gets the texts; and the library's time, from every 50th revision.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { makeHistory } from "./history-repository.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "ehs-bench-"));
const [commits = "10000", given] = process.argv.slice(2);
const repository = given ?? join(folder, "repository");

/** Reads the blobs named on the way from the first commit to the last, in a process of its own. */
const source = `
import { spawn, spawnSync } from "node:child_process";
import { parse } from "yaml";
import { HistoryReader } from "./src/store/history-yaml.js";
const [repository, how] = process.argv.slice(2);
const log = "log --raw --first-parent --diff-merges=first-parent --reverse --no-abbrev --no-renames -r --format= -- plan";
const raw = spawnSync("git", log.split(" "), { cwd: repository, encoding: "utf8", maxBuffer: 2 ** 30 }).stdout;
const changes = raw.split("\\n").filter((line) => line.endsWith(".yaml"));
const ids = changes.map((line) => line.split(" ")[3]);
const files = changes.map((line) => line.split("\\t")[1]);
const git = spawn("git", ["cat-file", "--batch", "--buffer"], { cwd: repository, stdio: ["pipe", "pipe", "inherit"] });
git.stdin.end(ids.join("\\n") + "\\n");
const reader = new HistoryReader();
let rest = Buffer.alloc(0);
let count = 0, bytes = 0, busy = 0;
const readers = { reader: (text) => reader.read(text, files[count]), library: (text) => count % 50 === 0 && parse(text), nothing: () => {} };
function take(text) {
  const before = process.cpuUsage();
  readers[how](text);
  const used = process.cpuUsage(before);
  busy += used.user + used.system;
  count += 1;
}
for await (const chunk of git.stdout) {
  rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
  for (;;) {
    const line = rest.indexOf(10);
    if (line < 0) break;
    const size = Number(rest.toString("latin1", 0, line).split(" ")[2]);
    if (rest.length < line + size + 2) break;
    bytes += size;
    take(rest.toString("utf8", line + 1, line + 1 + size));
    rest = rest.subarray(line + size + 2);
  }
}
console.log(JSON.stringify({ count, bytes, seconds: busy / 1e6, rss: process.resourceUsage().maxRSS / 1024 }));
`;

try {
  if (given === undefined) await makeHistory(repository, { commits: Number(commits) });
  const bundle = join(folder, "read.mjs");
  await build({
    stdin: { contents: source, resolveDir: root, loader: "ts" },
    outfile: bundle,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    // The YAML library asks for node's own modules by `require`.
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  const read = (how) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, repository, how], { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  };
  const [fast, nothing, library] = ["reader", "nothing", "library"].map(read);
  const megabytes = (count) => `${count.toFixed(0)} MB`;
  console.log(`${fast.count} revisions, ${megabytes(fast.bytes / 1e6)}`);
  console.log(`reader   ${fast.seconds.toFixed(2)} s of processor, peak memory ${megabytes(fast.rss)}`);
  console.log(`nothing  ${nothing.seconds.toFixed(2)} s of processor, peak memory ${megabytes(nothing.rss)}`);
  console.log(`library  ${(library.seconds * 50).toFixed(0)} s of processor, from every 50th revision`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
