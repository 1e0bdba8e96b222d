/**
 * Tools that are no part of the project: pinned by the `package.json` and lock file of a folder of their own under `test`,
 * and installed there by the run that wants them.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const json = (path) => JSON.parse(readFileSync(path, "utf8"));

/**
 * @param folder where the tools are, in full
 * @returns their versions by name; `install`, which runs `npm ci` unless every one is there, and no script of any package;
 *   and `programOf`, the file that node runs for a command
 */
export function toolsIn(folder) {
  const pinned = json(join(folder, "package.json")).dependencies;
  const packageOf = (name) => join(folder, "node_modules", name, "package.json");
  const isThere = ([name, version]) => existsSync(packageOf(name)) && json(packageOf(name)).version === version;

  function install(tell) {
    if (Object.entries(pinned).every(isThere)) return;
    tell(`installing ${Object.keys(pinned).join(", ")}`);
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    const { status, stderr, error } = spawnSync(npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
      ...{ cwd: folder, encoding: "utf8", shell: process.platform === "win32" },
    });
    if (status !== 0)
      throw new Error(`npm ci ended with ${status ?? error?.message}: ${(stderr ?? "").slice(0, 1000)}`);
  }

  function programOf(name, command) {
    const { bin } = json(packageOf(name));
    return join(folder, "node_modules", name, typeof bin === "string" ? bin : bin[command]);
  }
  return { pinned, install, programOf };
}
