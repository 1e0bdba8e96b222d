/** Builds the program, everything it needs inside; and the library beside it. */
import { createHash } from "node:crypto";
import { readdir, readFile, rename, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { generate } from "./generate.mjs";
import { buildLibrary } from "./library.mjs";
import { writeNotices } from "./notices.mjs";
import { buildProgram } from "./program.mjs";

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
const options = {
  metafile: true,
  absWorkingDir: root,
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
};

// Beside what is there, and then in its place: what runs meanwhile finds the one or the other whole.
const [made, before] = [`${root}.build/ehs.new`, `${root}.build/ehs.old`];
for (const folder of [made, before]) await rm(folder, { recursive: true, force: true });
const program = await buildProgram(options, made);
const library = await buildLibrary(options);
await writeNotices([...program, library], `${made}/THIRD-PARTY.txt`);
await rename(`${root}.build/ehs`, before).catch(() => undefined);
await rename(made, `${root}.build/ehs`);
await rm(`${root}.build/compiled`, { recursive: true, force: true });
await rm(before, { recursive: true, force: true });
