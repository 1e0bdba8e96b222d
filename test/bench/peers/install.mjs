/** Installs the pinned peers into this folder, and says how each is started. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const here = import.meta.dirname;
const json = (path) => JSON.parse(readFileSync(path, "utf8"));
const packageOf = (name) => join(here, "node_modules", name, "package.json");

/** The version asked for, by the package's name. */
export const pinned = json(join(here, "package.json")).dependencies;

const isThere = ([name, version]) => existsSync(packageOf(name)) && json(packageOf(name)).version === version;

/** Runs `npm ci` unless every pinned version is there; no script of any package is run. */
export function install(tell) {
  if (Object.entries(pinned).every(isThere)) return;
  tell("installing the peers in test/bench/peers");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status, stderr, error } = spawnSync(npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    ...{ cwd: here, encoding: "utf8", shell: process.platform === "win32" },
  });
  if (status !== 0) throw new Error(`npm ci ended with ${status ?? error?.message}: ${(stderr ?? "").slice(0, 1000)}`);
}

/** The file that node runs for a peer's command. */
export function programOf(name, command) {
  const { bin } = json(packageOf(name));
  return join(here, "node_modules", name, typeof bin === "string" ? bin : bin[command]);
}
