/** Runs a TypeScript file of the tests by itself: `node test/bundled.mjs faults/all.ts [arguments]`. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../", import.meta.url));
const [entry = "", ...rest] = process.argv.slice(2);
// Two folders below the top, as the source is, so that addresses beside it hold.
const outfile = `${root}.build/test/${entry.replaceAll("/", "-").replace(/\.ts$/, ".mjs")}`;
await build({
  ...{
    entryPoints: [`${root}test/${entry}`],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    logLevel: "error",
  },
  ...{ target: "node20.19", define: { __EHS_BUILD__: '"test"' }, external: ["esbuild", "vitest"] },
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
});
const child = spawn(process.execPath, [outfile, ...rest], { stdio: "inherit" });
child.on("exit", (code, signal) => {
  process.exitCode = signal === null ? (code ?? 1) : 1;
});
