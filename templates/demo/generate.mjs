/**
 * Makes the demonstration plan: the structure of the bundled plan with fictional names and several years of fictional
 * figures. `node templates/demo/generate.mjs [folder]`; without a folder it renews `templates/demo/plan`. No clock and no
 * chance: the same structure gives the same bytes.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { governance } from "./parts/governance.mjs";
import { meetings } from "./parts/meetings.mjs";
import { REACH_COLUMNS, SERVICE_COLUMNS, codelist, reach, service } from "./parts/municipalities.mjs";
import { objectives } from "./parts/objectives.mjs";
import { organisations } from "./parts/organisations.mjs";
import { settings } from "./parts/settings.mjs";
import { sources } from "./parts/sources.mjs";
import { strategy } from "./parts/strategy.mjs";
import { background, editions, trends } from "./parts/surroundings.mjs";
import { csvText, yamlText } from "./parts/write.mjs";

const yaml =
  (kind) =>
  ([file, content]) => [file, yamlText(file, kind, content)];

/** Every file of the plan: its name relative to the plan folder, and its text. */
const files = [
  ["plan.yaml", yamlText("plan.yaml", "plan", settings())],
  ["strategy.yaml", yamlText("strategy.yaml", "strategy", strategy())],
  ["organisations.yaml", yamlText("organisations.yaml", "organisations", organisations())],
  ["sources.yaml", yamlText("sources.yaml", "sources", sources())],
  ["governance.yaml", yamlText("governance.yaml", "governance", governance())],
  ["codelists/municipalities.yaml", yamlText("codelists/municipalities.yaml", "codelist", codelist())],
  ...objectives().map(yaml("objective")),
  ...meetings().map(yaml("meeting")),
  ...trends().map(yaml("trends")),
  ...editions().map(yaml("edition")),
  ...background().map(yaml("background")),
  ["data/oppdiktet-invented-service.csv", csvText(SERVICE_COLUMNS, service)],
  ["data/oppdiktet-invented-reach.csv", csvText(REACH_COLUMNS, reach)],
];

const ownFolder = fileURLToPath(new URL("./plan", import.meta.url));
const target = process.argv[2] ?? ownFolder;
// Its own folder is renewed, so that files that are no longer made are gone; another must be empty.
if (target === ownFolder) rmSync(ownFolder, { recursive: true, force: true });
else if (existsSync(target) && readdirSync(target).length > 0) throw new Error(`The folder is not empty: ${target}`);
for (const [file, text] of files) {
  mkdirSync(dirname(join(target, file)), { recursive: true });
  writeFileSync(join(target, file), text);
}
