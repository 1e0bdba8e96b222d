/**
 * Reading every revision of every file of 10,000 commits: the reader of histories, a process that only gets the texts,
 * and the YAML library, which is given every 50th text.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeHistory } from "../corpora/history.mjs";
import { memory, ratio, told } from "../harness/figures.mjs";
import { bundle } from "./bundle.mjs";

/** Reads the blobs on the way from the first commit to the last, and tells the seconds of the processor that it took. */
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
let count = 0, busy = 0;
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
    take(rest.toString("utf8", line + 1, line + 1 + size));
    rest = rest.subarray(line + size + 2);
  }
}
console.log(String(busy / 1e6));
`;

const commits = 10_000;
const hows = ["nothing", "reader", "library"];
const nameOf = (how) => `revisions: ${how}`;

export const revisions = {
  name: "revisions",
  title: "every revision of every file of 10,000 commits",
  runs: 1,
  large: true,
  async prepare({ folder, corpus, node, bare }) {
    const repository = await corpus(`history-${commits}`, async (place) => {
      const made = join(place, "repository");
      await makeHistory(made, { commits });
      return made;
    });
    const program = await bundle(folder, "revisions", source);
    const contests = hows.map((how) => {
      const output = join(folder, "busy");
      const read = node(nameOf(how), [program, repository, how], { output });
      const run = async (ask) => ({ ...(await read.run(ask)), told: { busy: Number(readFileSync(output, "utf8")) } });
      return { name: nameOf(how), run };
    });
    const busy = (how, text) => told({ text, of: nameOf(how), number: "busy", unit: "s of processor" });
    const figures = [
      ratio({ text: "reader, to only getting the texts", of: nameOf("reader"), to: nameOf("nothing") }),
      busy("reader", "reader, all texts"),
      busy("library", "library, every 50th text"),
      memory({ text: "memory of the reader", of: nameOf("reader") }),
      memory({ text: "memory of only getting the texts", of: nameOf("nothing") }),
    ];
    return { contests: [bare, ...contests], figures };
  },
};
