/** A migration that is killed at any moment: no file is torn, the plan can be read, and the next run finishes it. */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { lockName } from "../../src/store/lock.js";
import { temporaryFolder } from "../helpers/run.js";
import { hiddenIn } from "./edit/process-scene.js";
import { fixScene, type Scene, sound } from "./fix-scene.js";
import { older } from "./migrate-scene.js";

const top = fileURLToPath(new URL("../../", import.meta.url));

/** The list of steps with the invented one in it. */
const steps: Plugin = {
  name: "steps",
  setup: (to) => {
    to.onLoad({ filter: /src\/store\/format\/steps\.ts$/ }, () => ({
      contents: `export const newestFormat = 1; export { invented as formatSteps } from "./test/cli/migrate-step.ts";`,
      resolveDir: top,
      loader: "ts",
    }));
  },
};

const begin = `import { wholeRun } from "./src/cli/whole-run.ts";
process.exitCode = await wholeRun(process.argv.slice(2), null, () => process.exit(0));`;

/** The program made with it; what it reads beside itself lies two folders up. */
async function program(): Promise<string> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "built"));
  for (const name of ["schemas", "package.json"]) symlinkSync(join(top, name), join(folder, name));
  await build({
    stdin: { contents: begin, resolveDir: top, sourcefile: "run.ts", loader: "ts" },
    ...{ entryNames: "run", outdir: join(folder, "built/ehs"), plugins: [steps] },
    ...{ bundle: true, splitting: true, format: "esm", platform: "node", logLevel: "error" },
    outExtension: { ".js": ".mjs" },
    banner: { js: 'import { createRequire as r } from "node:module"; const require = r(import.meta.url);' },
  });
  return join(folder, "built/ehs/run.mjs");
}

/** Some more objectives, so that there is something to be in the middle of. */
const many = Object.fromEntries(
  Array.from({ length: 12 }, (_, at) => [
    `objectives/1${at}.yaml`,
    `id: "x${at}"\nname: Mål\ninitiatives:\n  - id: x${at}.A\n    name: Tiltak\n    owner: directorate # eier\n`,
  ]),
);

const textsOf = (scene: Scene): Record<string, string> =>
  Object.fromEntries(Object.keys({ ...older, ...many }).map((file) => [file, readFileSync(scene.path(file), "utf8")]));

const wanted = Object.fromEntries(
  Object.entries({ ...older, ...many }).map(([file, text]) => [
    file,
    text
      .replace("format: 0", "format: 1")
      .replace(/owner: directorate #/, "owners: [directorate] #")
      .replace("type: register", "kind: register"),
  ]),
);

describe("ehs migrate, killed", () => {
  let path = "";
  beforeAll(async () => {
    path = await program();
  }, 240_000);

  const run = (scene: Scene, after: number | null): Promise<number | null> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [path, "migrate", "--no-cache"], { cwd: scene.folder, stdio: "ignore" });
      const timer = after === null ? null : setTimeout(() => child.kill("SIGKILL"), after);
      child.once("close", (code) => {
        if (timer !== null) clearTimeout(timer);
        resolve(code);
      });
    });

  it("leaves each file old or new, and is taken up again", { timeout: 240_000 }, async () => {
    expect(wanted["objectives/1.yaml"]).not.toBe(older["objectives/1.yaml"]);
    expect(Object.keys(sound).every((file) => file in wanted)).toBe(true);
    const started = Date.now();
    expect(await run(fixScene({ ...older, ...many }), null)).toBe(0);
    const whole = Date.now() - started;
    for (let round = 0; round < 8; round += 1) {
      const scene = fixScene({ ...older, ...many });
      const from = textsOf(scene);
      // most of them where the files are written, which is at the end
      await run(scene, whole * (0.5 + (round / 8) * 0.55));
      const left = textsOf(scene);
      const moved = Object.keys(left).filter((file) => left[file] !== from[file]);
      for (const file of moved) expect({ file, text: left[file] }).toEqual({ file, text: wanted[file] });
      // what says in which format the plan is comes last
      if (moved.includes("plan.yaml")) expect(left).toEqual(wanted);
      expect(await run(scene, null)).toBe(0);
      expect(textsOf(scene)).toEqual(wanted);
      expect(hiddenIn(scene.folder).filter((name) => !name.startsWith(lockName))).toEqual([]);
    }
  });
});
