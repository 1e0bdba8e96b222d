/** What git knows of an edition beyond its commit: its tag's signature, and other commits with the same files. */
import { askGit, GitError, runGit, spawnGit } from "./git.js";
import { partsOf } from "./lines.js";
import type { Repository } from "./repository.js";

/**
 * Whether a tag is signed, and whether git can vouch for it with the keys that are here: `unknown` when it cannot tell.
 */
export async function tagSignature(repo: Repository, name: string): Promise<"none" | "good" | "bad" | "unknown"> {
  const object = await askGit(repo.git, ["cat-file", "tag", `refs/tags/${name}`]);
  if (object === null || !/-----BEGIN (?:PGP|SSH|SIGNED)/.test(object)) return "none";
  try {
    await runGit(repo.git, ["verify-tag", "--raw", `refs/tags/${name}`]);
    return "good";
  } catch (error) {
    if (!(error instanceof GitError) || error.code !== "failed") throw error;
    // without the key, or without the program that checks it, git fails just as it does for a forged one
    return forged.test(error.message) ? "bad" : "unknown";
  }
}

/** What gpg and ssh-keygen say of a signature that is of other contents. */
const forged = /\bBADSIG\b|incorrect signature/;

/** What an annotated tag says; null for a tag without words of its own. */
export const tagMessage = (repo: Repository, name: string): Promise<string | null> =>
  askGit(repo.git, ["cat-file", "tag", `refs/tags/${name}`]);

/** The newest commit anywhere in the repository whose plan folder is this tree; null when none is. */
export async function commitWithTree(repo: Repository, tree: string): Promise<string | null> {
  const folder = repo.prefix.replace(/\/$/, "");
  const commits = ((await askGit(repo.git, ["rev-list", "--all", ...(repo.head === null ? [] : [repo.head])])) ?? "")
    .split("\n")
    .filter((id) => id !== "");
  if (commits.length === 0) return null;
  const { input, output } = spawnGit(repo.git, ["cat-file", "--batch-check=%(objectname)"]);
  input.end(commits.map((commit) => `${commit}:${folder}\n`).join(""));
  let at = 0;
  for await (const lines of partsOf(output, "\n"))
    for (const line of lines) {
      if (line === tree) return commits[at] ?? null;
      at += 1;
    }
  return null;
}
