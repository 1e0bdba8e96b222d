/**
 * Builds the program: `run.js`, which gives answers that are known, and `program.cjs` for all others. That is one script,
 * not modules: of a script the engine's compiled code can be kept (`src/cli/program.ts`). What is large and seldom needed
 * lies beside it, and is loaded when it is asked for.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { build } from "esbuild";

/** What lies beside the program, by the name that its sources have for it. */
const apart = { docx: "docx.cjs", "#layouts": "layouts.cjs" };

const loadedLater = {
  name: "loaded later",
  setup(each) {
    each.onResolve({ filter: /^(?:docx|#layouts)$/ }, ({ path, kind }) =>
      kind === "entry-point" ? undefined : { path: `./${apart[path]}`, external: true },
    );
  },
};

/**
 * Escapes what is not ASCII: such a file is read at once, as it lies on the disk. The bundler leaves it in patterns alone,
 * where the escape means the same.
 */
const asciiOnly = {
  name: "ASCII only",
  setup(each) {
    each.onEnd(async ({ outputFiles = [] }) => {
      for (const { path, text } of outputFiles) {
        if (/\\[^\0-\x7f]/.test(text)) throw new Error("a backslash before a character that has to be escaped");
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, text.replace(/[^\0-\x7f]/g, escaped));
      }
    });
  },
};

const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * @param options what every bundle is built with
 * @param outdir of the program
 * @returns what the builds say of themselves
 */
export function buildProgram(options, outdir) {
  const script = {
    ...{ ...options, format: "cjs", splitting: false, banner: {} },
    ...{ minifyWhitespace: true, minifySyntax: true },
    alias: { "string-width": `${options.absWorkingDir}.tools/string-width.cjs` },
    // a script has no address and loads nothing by itself: both are handed in
    define: { ...options.define, "import.meta.url": "__address" },
    supported: { "dynamic-import": false },
  };
  const entries = Object.entries(apart);
  return Promise.all([
    build({ ...options, entryPoints: [`${options.absWorkingDir}src/cli/run.ts`], outdir }),
    build({
      ...script,
      entryPoints: { program: `${options.absWorkingDir}src/cli/whole-run.ts` },
      ...{ plugins: [loadedLater, asciiOnly], write: false, outdir, outExtension: { ".js": ".cjs" } },
      banner: { js: "(function (exports, require, module, __address) {" },
      footer: { js: "})" },
    }),
    ...entries.map(([name, file]) => build({ ...script, entryPoints: [name], outfile: `${outdir}/${file}` })),
  ]);
}
