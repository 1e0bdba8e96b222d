/** Commits some files of the plan, and nothing else that lies in the work tree or is staged. */
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Git } from "./git.js";
import { askGit, runGit } from "./git.js";

/** Of the paths, those that differ from the last commit or are staged; paths from the top of the repository. */
export async function changedPaths(git: Git, paths: readonly string[]): Promise<string[]> {
  const status = (await askGit(git, ["status", "--porcelain", "-z", "--untracked-files=all", "--", ...paths])) ?? "";
  return status.split("\0").flatMap((entry) => (entry.length > 3 ? [entry.slice(3)] : []));
}

/** The file by which another git keeps everybody else from committing; null where there is none. */
export async function heldLock(git: Git): Promise<string | null> {
  const path = await askGit(git, ["rev-parse", "--git-path", "index.lock"]);
  if (path === null) return null;
  const lock = resolve(git.folder, path);
  return stat(lock).then(
    () => lock,
    () => null,
  );
}

/**
 * Commits the paths with a message, by the user's own name, hooks and signature.
 * @returns the commit's short id
 * @throws GitError with what git, or a hook, said
 */
export async function commitPaths(git: Git, paths: readonly string[], message: string): Promise<string> {
  await runGit(git, ["add", "--", ...paths]);
  await runGit(git, ["commit", "--quiet", "--cleanup=whitespace", "--file=-", "--", ...paths], { stdin: message });
  return (await askGit(git, ["rev-parse", "--short=8", "HEAD"])) ?? "";
}
