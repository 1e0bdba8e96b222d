/** Makes one script of each test file, with all that it needs inside: run in Stryker's copy, where the mutants are in it. */
import { readdirSync } from "node:fs";
import { build } from "esbuild";
import { bundles, shared, testFolder } from "./suite.mjs";

const files = readdirSync(testFolder).filter((name) => name.endsWith(".test.ts"));
await build({
  ...{ entryPoints: files.map((name) => `${testFolder}/${name}`), outdir: bundles, bundle: true },
  ...{ format: "cjs", platform: "node", target: "node20.19", logLevel: "error", external: shared },
  define: { "import.meta.url": "__url" },
});
