/**
 * Tells a name of which there is no commit from a commit that cannot be read: an object that is damaged or gone would else
 * be told as a slip of the finger, or as a plan that was never committed. Asked only after git said no.
 */
import { askGit, type Git, GitError, runGit } from "./git.js";
import type { Place } from "./place.js";

/** What git says where it cannot go back to the first commit; null where it can. The objects are read, no index of them. */
async function faultBehind(git: Git, ...from: readonly string[]): Promise<GitError | null> {
  try {
    await runGit(git, ["-c", "core.commitGraph=false", "rev-list", "--quiet", ...from, "--"]);
    return null;
  } catch (error) {
    if (error instanceof GitError && error.code === "failed") return error;
    throw error;
  }
}

/** What is wrong with an object that a user named by its id, or by the beginning of it; null where there is just none. */
async function faultOfId(git: Git, id: string): Promise<GitError | null> {
  const isThere = (await askGit(git, ["cat-file", "-e", id])) !== null;
  if (isThere) return faultBehind(git, id);
  // one that other commits build on, or a branch or a tag names, is no slip
  const fault = await faultBehind(git, "--all");
  if (fault === null) return null;
  const named = (await askGit(git, ["for-each-ref", "--format=%(objectname)"])) ?? "";
  const isKnown = [fault.message, ...named.split("\n")].some((text) => text.includes(id.toLowerCase()));
  return isKnown ? fault : null;
}

/**
 * For a revision that git makes no commit of.
 * @param revision what may be given to git after `--end-of-options`
 * @throws GitError where that is because of an object that is damaged or gone; a mistyped one is let pass
 */
export async function refuseDamaged(git: Git, revision: string): Promise<void> {
  if (/[\n\0]/.test(revision)) return;
  // `main~3^2` is looked for from `main`
  const start = revision.replace(/[~^:].*$/, "");
  const isId = /^[0-9a-f]{4,64}$/i.test(start);
  const id = await askGit(git, ["rev-parse", "--verify", "--quiet", "--end-of-options", start]);
  const isNamed = id !== null && id !== "" && id !== start.toLowerCase();
  const fault = isNamed ? await faultBehind(git, id) : isId ? await faultOfId(git, start) : null;
  if (fault !== null) throw fault;
}

/**
 * For a place where git finds no commit that is checked out.
 * @param branch null where `HEAD` names none that git could make one of
 * @throws GitError where there is one that cannot be read, or a name for it that holds none; a branch before its first commit passes
 */
export async function refuseDamagedHead({ git }: Place, branch: string | null): Promise<void> {
  await refuseDamaged(git, "HEAD");
  if (branch === null) throw new GitError("failed", null, "HEAD names no commit");
}

/**
 * For a path of which git finds nothing in the commit that is checked out.
 * @throws GitError where that is because of a tree that is damaged or gone
 */
export async function refuseDamagedTree({ git }: Place, path: string): Promise<void> {
  const listed = (await runGit(git, ["ls-tree", "--full-tree", "HEAD", "--", path])).toString();
  const id = /^\d+ (?:tree|blob) ([0-9a-f]+)\t/.exec(listed)?.[1];
  if (id !== undefined) throw new GitError("failed", null, `Could not read ${id}`);
}
