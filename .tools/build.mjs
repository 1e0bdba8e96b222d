/** Builds the program: one file for each command, everything it needs inside. */
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { generate } from "./generate.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));

await generate();
await rm(`${root}.build/ehs`, { recursive: true, force: true });
await build({
  entryPoints: [`${root}src/cli/run.ts`],
  outdir: `${root}.build/ehs`,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  legalComments: "none",
  // Some packages are CommonJS and ask for node's own modules by `require`.
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
});
