/**
 * Builds the program: `run.js`, which gives answers that are known, and `program.cjs` for all others. That is one script,
 * not modules: of a script the engine's compiled code can be kept (`src/cli/program.ts`). What is large and seldom needed
 * lies beside it, and is loaded when it is asked for.
 */
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
 * @param options what every bundle is built with
 * @param outdir of the program
 * @returns what the builds say of themselves
 */
export function buildProgram(options, outdir) {
  const script = {
    ...{ ...options, format: "cjs", splitting: false, banner: {} },
    ...{ minifyWhitespace: true, minifySyntax: true },
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
      ...{ plugins: [loadedLater], outdir, outExtension: { ".js": ".cjs" } },
      banner: { js: "(function (exports, require, module, __address) {" },
      footer: { js: "})" },
    }),
    ...entries.map(([name, file]) => build({ ...script, entryPoints: [name], outfile: `${outdir}/${file}` })),
  ]);
}
