/** What the program carries with it and never changes: starter plans, schemas, pieces for CI. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { workTree } from "./worktree.js";

/** Both from the source and from the built file the package lies two folders up. */
const root = new URL("../../", import.meta.url);

/** Every file in a folder of the package, by its name relative to that folder. */
export async function packagedFolder(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const tree = workTree(fileURLToPath(new URL(`${folder}/`, root)));
  const files = (await tree.list()).filter(({ type }) => type === "file");
  return new Map(await Promise.all(files.map(async ({ path }) => [path, await tree.read(path)] as const)));
}

/** The text of one file of the package. */
export async function packagedText(file: string): Promise<string> {
  return readFile(new URL(file, root), "utf8");
}
