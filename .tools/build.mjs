/** Builds the program: one file for each command, everything it needs inside. */
import { createHash } from "node:crypto";
import { readdir, readFile, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { generate } from "./generate.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));

/** Names what was built, so that what an earlier build kept in its cache is not taken for this one's. */
async function sourceHash() {
  const hash = createHash("sha256");
  const names = (await readdir(`${root}src`, { recursive: true })).filter((name) => name.endsWith(".ts")).sort();
  const schemas = (await readdir(`${root}schemas`)).filter((name) => name.endsWith(".schema.json")).sort();
  const files = [...names.map((name) => `src/${name}`), ...schemas.map((name) => `schemas/${name}`), "package.json"];
  for (const name of files) hash.update(name).update(await readFile(`${root}${name}`));
  return hash.digest("hex").slice(0, 16);
}

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
  define: { __EHS_BUILD__: JSON.stringify(await sourceHash()) },
  // Some packages are CommonJS and ask for node's own modules by `require`.
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
});
