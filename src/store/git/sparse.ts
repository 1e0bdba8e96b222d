/** Sparse checkouts: files that git tracks and keeps out of the work tree. Without a word they would count as removed. */
import { readFile, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { isHidden, type Tree, type TreeEntry } from "../tree.js";
import { kindOfFile } from "../kinds.js";
import { type Environment, GitError, runGit } from "./git.js";
import { locate } from "./place.js";

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** The git folder of the work tree around a folder, found without git: most runs need no more than this. */
async function gitFolder(folder: string): Promise<string | null> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const path = join(at, ".git");
    const found = await stat(path).catch(() => null);
    if (found?.isDirectory() === true) return path;
    if (found?.isFile() === true) {
      const [, target] = /^gitdir: (.*)/.exec(await readFile(path, "utf8")) ?? [];
      return target === undefined ? null : resolve(at, target);
    }
    if (dirname(at) === at) return null;
  }
}

export interface LeftOut {
  /** The top of the work tree, absolute. */
  readonly top: string;
  /** The folder from the top, with `/` after each part; "" for the top itself. */
  readonly prefix: string;
  /** Paths from the top of what is tracked and not there; empty in a checkout that is whole. */
  readonly files: readonly string[];
}

async function listed(folder: string, env: Environment): Promise<LeftOut | null> {
  const place = await locate(folder, env);
  if ("reason" in place) return null;
  const printed = (await runGit(place.git, ["ls-files", "-t", "-z"])).toString().split("\0");
  const skipped = printed.filter((line) => line.startsWith("S ")).map((line) => line.slice(2));
  const there = await Promise.all(skipped.map((path) => isThere(join(place.top, path))));
  return { top: place.top, prefix: place.prefix, files: skipped.filter((_, at) => there[at] === false) };
}

/** What a sparse checkout leaves out of the whole repository that a folder lies in; null where it leaves out nothing. */
export async function leftOutOf(folder: string, env: Environment): Promise<LeftOut | null> {
  const git = await gitFolder(folder);
  if (git === null || !(await isThere(join(git, "info", "sparse-checkout")))) return null;
  try {
    const found = await listed(folder, env);
    return found === null || found.files.length === 0 ? null : found;
  } catch (error) {
    if (error instanceof GitError && error.code !== "silent") return null;
    throw error;
  }
}

const entryOf = (path: string): TreeEntry => ({ path, type: "unreadable", size: 0, reason: "sparse" });

/**
 * A plan folder in which what is left out stands as what it is: files of the plan that cannot be read.
 * @param files from the plan folder
 * @param onList called when the tree is listed
 */
export function withLeftOut(tree: Tree, files: readonly string[], onList: () => void): Tree {
  const own = files.filter((path) => kindOfFile(path) !== null && !isHidden(path)).map(entryOf);
  return {
    ...tree,
    list: async () => {
      onList();
      return [...(await tree.list()), ...own].sort((one, other) => (one.path < other.path ? -1 : 1));
    },
    absent: new Set(files),
  };
}
