/** Bundles a few lines on top of the source of `ehs`, for what no command measures by itself. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "../harness/ground.mjs";

/** @returns the path of the bundle */
export async function bundle(folder, name, source) {
  const outdir = join(folder, "program/.build", name);
  mkdirSync(outdir, { recursive: true });
  await build({
    stdin: { contents: source, resolveDir: root, loader: "ts" },
    ...{ outdir, entryNames: name, bundle: true, splitting: true, format: "esm", platform: "node" },
    ...{ target: "node20.19", logLevel: "error", define: { __EHS_BUILD__: '"bench"' } },
    // some packages are CommonJS and ask for node's own modules by `require`
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
  });
  return join(outdir, `${name}.js`);
}
