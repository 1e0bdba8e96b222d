/**
 * Builds what `import … from "ehs"` gives: one module with everything inside, and the declarations of its types. A declaration
 * is made of each file alone, so what is exported there has its type written out.
 */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import ts from "typescript";

const root = fileURLToPath(new URL("../", import.meta.url));
const entry = "library/index";

/** The declarations of a file, and the files of ours that they name. */
async function declarationsOf(file) {
  const path = `${root}src/${file}.ts`;
  const { outputText, diagnostics } = ts.transpileDeclaration(await readFile(path, "utf8"), {
    fileName: path,
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.NodeNext, isolatedDeclarations: true },
  });
  const faults = (diagnostics ?? []).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  if (faults.length > 0) throw new Error(`${file}: ${faults.join("\n")}`);
  const named = [...outputText.matchAll(/(?:from|import\()\s*"(\.[^"]+)\.js"/g)].map(([, from]) =>
    new URL(from, `file:///${file}`).pathname.slice(1),
  );
  return { text: outputText, named };
}

/** Writes the declarations of the entry and of all that they name. */
async function writeDeclarations(folder) {
  await rm(folder, { recursive: true, force: true });
  const done = new Set([entry]);
  for (const file of done) {
    const { text, named } = await declarationsOf(file);
    const path = `${folder}/${file}.d.ts`;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    for (const name of named) done.add(name);
  }
}

/**
 * @param options what every bundle of the program is built with
 * @returns what the build says of itself
 */
export async function buildLibrary(options) {
  const outdir = `${root}.build/library`;
  await rm(outdir, { recursive: true, force: true });
  const built = await build({ ...options, entryPoints: [`${root}src/${entry}.ts`], outdir });
  await writeDeclarations(`${root}.build/types`);
  return built;
}
