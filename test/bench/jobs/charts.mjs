/**
 * How many charts are drawn in a second of the processor, once the program is warm: those of the year's review of the
 * demonstration, each in both its widths and with its part of the page.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { told } from "../harness/figures.mjs";
import { root } from "../harness/ground.mjs";
import { bundle } from "./bundle.mjs";

/** Writes the document again and again for two seconds, and tells the charts a second of the processor. */
const source = `
import { readFileSync } from "node:fs";
import { documentText } from "./src/present/documents/document.js";
const view = JSON.parse(readFileSync(process.argv[2], "utf8"));
const count = documentText(view, "html").match(/class="chart chart-wide/g)?.length ?? 0;
const start = process.cpuUsage();
const used = () => { const { user, system } = process.cpuUsage(start); return (user + system) / 1e6; };
let rounds = 0;
for (; used() < 2; rounds += 1) documentText(view, "html");
console.log(String((count * rounds) / used()));
`;

const name = "charts";

export const charts = {
  name,
  title: "drawing charts",
  runs: 3,
  async prepare({ folder, ehs, node, bare }) {
    const [view, output] = [join(folder, "review.json"), join(folder, "charts")];
    const plan = join(root, "templates/demo/plan");
    const args = ["report", "review", "--lang", "nb", "--plan", plan, "--as-of", "2026-03-31", "--format", "json"];
    await ehs("view", args, { output: view }).run();
    const draw = node(name, [await bundle(folder, name, source), view], { output });
    const run = async (ask) => ({ ...(await draw.run(ask)), told: { rate: Number(readFileSync(output, "utf8")) } });
    const figures = [
      told({ text: "charts, each with its part of the page", of: name, number: "rate", unit: "a second", least: 100 }),
    ];
    return { contests: [bare, { name, run }], figures };
  },
};
