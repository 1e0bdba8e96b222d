/**
 * What the full set of documents costs: every kind in nb, nn and en, as Markdown and HTML, against a bare node process.
 * `node test/bench/documents.mjs [--runs 5] [--plan plan] [--as-of 2026-11-21]`
 * Prints medians of seconds and ratios to the bare start: of one command for each kind and language, and of them all one
 * after another in one process, which reads the plan for each; and how many charts are drawn in a second.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    plan: { type: "string", default: join(root, "plan") },
    "as-of": { type: "string", default: "2026-11-21" },
  },
});
const runs = Number(values.runs);
// inside the checkout, so that what is bundled finds the schemas and the plan
const folder = mkdtempSync(join(root, ".build/bench-"));
const out = mkdtempSync(join(tmpdir(), "ehs-bench-"));
const entry = join(folder, "entry.js");

const code = `
import { main } from "./src/cli/main.js";
import { documentKinds } from "./src/report/documents/document.js";
import { languages } from "./src/present/lang/index.js";
const [what, plan, day, out] = process.argv.slice(2);
const sink = { write: () => undefined, isTTY: false, columns: null };
let said = "";
const context = {
  stdout: { ...sink, write: (text) => { said += text; } }, stderr: sink, cwd: plan, env: { EHS_NO_CACHE: "1" },
  stdin: () => Promise.resolve(new Uint8Array()), now: () => new Date("2026-11-21T12:00:00Z"), atEnd: () => undefined,
};
const kinds = documentKinds.filter((kind) => kind !== "site");
const ask = (kind, lang, more) => main(["report", kind, "--lang", lang, "--plan", plan, "--as-of", day, ...more], context);
const jobs = languages.flatMap((lang) => kinds.map((kind) => [kind, lang]));
if (what === "list") console.log(JSON.stringify(jobs));
if (what === "all") for (const [kind, lang] of jobs) await ask(kind, lang, ["--format", "md,html", "-o", out + "/"]);
if (what === "charts") {
  await ask("review", "nb", ["--format", "json"]);
  const { documentText } = await import("./src/present/documents/document.js");
  const view = JSON.parse(said);
  const count = documentText(view, "html").match(/class="chart chart-wide/g)?.length ?? 0;
  const start = performance.now();
  let rounds = 0;
  for (; performance.now() - start < 2000; rounds += 1) documentText(view, "html");
  console.log(String((count * rounds) / ((performance.now() - start) / 1000)));
}
`;

await build({
  stdin: { contents: code, resolveDir: root, loader: "ts" },
  ...{ outdir: folder, entryNames: "entry", bundle: true, splitting: true, format: "esm", platform: "node" },
  ...{ target: "node20.19", logLevel: "error", define: { __EHS_BUILD__: '"bench"' } },
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
});

const ehs = existsSync(join(root, ".build/ehs/run.js")) ? [join(root, "bin/ehs.js")] : null;

function seconds(args) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.join(" ")}: ${status} ${stderr}`);
  return { took: (performance.now() - start) / 1000, stdout };
}

const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
const moment = ["--plan", values.plan, "--as-of", values["as-of"]];

try {
  const jobs = JSON.parse(seconds([entry, "list", values.plan, values["as-of"], out]).stdout);
  const bare = [];
  const all = [];
  const each = [];
  for (let run = 0; run < runs; run += 1) {
    bare.push(seconds(["-e", "0"]).took);
    all.push(seconds([entry, "all", values.plan, values["as-of"], out]).took);
    if (ehs !== null && run === 0)
      for (const [kind, lang] of jobs)
        each.push(
          seconds([...ehs, "report", kind, "--lang", lang, ...moment, "--format", "md,html", "-o", `${out}/`]).took,
        );
  }
  const charts = Number(seconds([entry, "charts", values.plan, values["as-of"], out]).stdout);
  const floor = median(bare);
  const files = readdirSync(out);
  const bytes = files.reduce((sum, name) => sum + readFileSync(join(out, name)).length, 0);
  const say = (name, took) => console.log(`${name}: ${took.toFixed(3)} s, ${(took / floor).toFixed(1)} × bare node`);
  console.log(`${files.length} documents, ${(bytes / 1e6).toFixed(1)} MB`);
  say("bare node", floor);
  say("all, in one process", median(all));
  if (each.length > 0) {
    say(
      "all, a command for each kind and language",
      each.reduce((sum, took) => sum + took, 0),
    );
    say("a command, the median one", median(each));
  }
  console.log(`charts: ${Math.round(charts)} a second`);
} finally {
  for (const each of [folder, out]) rmSync(each, { recursive: true, force: true });
}
