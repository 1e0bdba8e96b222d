/** Puts new files into a folder, all of them or none, and never in the place of what is there. */
import { lstat, rm, rmdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { makeFolder } from "./make-folder.js";
import { createWhole } from "./write.js";

export interface NewFile {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly content: string | Uint8Array;
  /** A script that is run by its name. */
  readonly executable?: boolean;
}

type Kind = "nothing" | "folder" | "other";

async function kindOf(path: string, ask: typeof lstat = lstat): Promise<Kind> {
  try {
    return (await ask(path)).isDirectory() ? "folder" : "other";
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return "nothing";
    throw error;
  }
}

/** The folders on the way to a file, the outermost first: `a/b/c` lies in `a` and `a/b`. */
const above = (path: string): string[] => {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, at) => parts.slice(0, at + 1).join("/"));
};

/**
 * What lies where a file or one of its folders should be, relative to the folder; a link counts, wherever it leads. "."
 * is the folder itself, when it is none.
 */
export async function inTheWay(folder: string, files: readonly NewFile[]): Promise<readonly string[]> {
  if ((await kindOf(folder, stat)) === "other") return ["."];
  const folders = [...new Set(files.flatMap(({ path }) => above(path)))];
  const found: string[] = [];
  for (const path of folders) if ((await kindOf(join(folder, path))) === "other") found.push(path);
  for (const { path } of files) if ((await kindOf(join(folder, path))) !== "nothing") found.push(path);
  return found.sort();
}

/** Makes a folder and those above it that are missing; gives the ones it made, the innermost first. */
async function foldersMade(folder: string): Promise<readonly string[]> {
  const first = await makeFolder(folder);
  const made: string[] = [];
  if (first === undefined) return made;
  for (let at = folder; at.length >= first.length; at = dirname(at)) made.push(at);
  return made;
}

/**
 * Writes the files, each whole. When one cannot be written, those before it are taken away again.
 * @param folder absolute; made when it is missing
 * @throws the system's error; `EEXIST` when something came to lie there meanwhile
 */
export async function layOut(folder: string, files: readonly NewFile[]): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const file of files) {
      const path = join(folder, file.path);
      // a folder that something else has come to lie in stays
      for (const made of (await foldersMade(dirname(path))).toReversed())
        undo.push(() => rmdir(made).catch(() => undefined));
      await createWhole(path, file.content, file.executable === true ? 0o755 : 0o644);
      undo.push(() => rm(path, { force: true }));
    }
  } catch (error) {
    for (const step of undo.toReversed()) await step();
    throw error;
  }
}
