/** The repository that a plan's history lies in, or why there is no history to read. */
import { refuseDamagedHead, refuseDamagedTree } from "./damage.js";
import { askGit, type Environment, type Git, GitError, runGit } from "./git.js";
import { locate, type NoPlace, type Place } from "./place.js";

export interface NoHistory {
  /**
   * `no-commit`: nothing has been committed; `too-old`: git older than 2.36; `shallow`: a part of the history is not
   * here; `untracked`: the plan folder is in no commit of the branch; `damaged`: the commit that is checked out cannot be read.
   */
  readonly reason: NoPlace["reason"] | "no-commit" | "too-old" | "shallow" | "untracked" | "damaged";
  /**
   * What the sentence needs: the folder, the branch without commits, git's version, the folder that git does not trust, what
   * git says is damaged.
   */
  readonly detail: string;
}

export interface Repository {
  readonly planFolder: string;
  /** Absolute path of the work tree. */
  readonly top: string;
  /** Absolute path of what all work trees share: the place for a cache. */
  readonly gitDir: string;
  /** The plan folder from the top, with `/` after each part; "" when it is the top. */
  readonly prefix: string;
  /** Full id of the commit that the work tree stands on; null on a branch without commits. */
  readonly head: string | null;
  /** null for a detached head. */
  readonly branch: string | null;
  /** The older part of the history is not here: git would name the wrong commits. */
  readonly shallow: boolean;
  /** The remote that what is missing here is fetched from, in a partial clone (`--filter`). */
  readonly promisor: string | null;
  readonly version: string;
  /** Git, run at the top. */
  readonly git: Git;
}

/** `--diff-merges` and the meaning of `safe.directory` are settled from here. */
const oldest = [2, 36] as const;

export const oldestGit = oldest.join(".");

/** Whether a git is older than what the history needs. */
export function isTooOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major < oldest[0] || (major === oldest[0] && minor < oldest[1]);
}

/** Its version, "2.39.5"; null when there is no git. */
export async function gitVersion(git: Git): Promise<string | null> {
  try {
    return /\d+(\.\d+)+/.exec((await askGit(git, ["version"])) ?? "")?.[0] ?? "?";
  } catch (error) {
    if (error instanceof GitError && error.code !== "silent") return null;
    throw error;
  }
}

/** The remote of a partial clone, by the new and the old way of saying so. */
async function promisorOf(git: Git): Promise<string | null> {
  const pattern = String.raw`^(remote\..*\.promisor|extensions\.partialclone)$`;
  const found = (await askGit(git, ["config", "-z", "--get-regexp", pattern])) ?? "";
  for (const [key = "", value] of found.split("\0").map((entry) => entry.split("\n"))) {
    const remote = /^remote\.(.*)\.promisor$/s.exec(key)?.[1];
    if (remote !== undefined && (value === undefined || /^(true|yes|on|1)$/i.test(value))) return remote;
    if (key === "extensions.partialclone" && value !== undefined) return value;
  }
  return null;
}

interface Head {
  readonly commit: string | null;
  /** Name of the branch, which may have no commit yet. */
  readonly branch: string | null;
  readonly tracked: boolean;
}

/** What git has to know of a plan folder: the folder, or at the top, which is no path, its first file. */
const pathOf = ({ prefix }: Place): string => (prefix === "" ? "plan.yaml" : prefix.slice(0, -1));

async function headOf(place: Place): Promise<Head> {
  const { git } = place;
  const plan = pathOf(place);
  const [found, branch] = await Promise.all([
    // what is not there is told in so many words; that git gives up means that it cannot be read
    runGit(git, ["cat-file", "--batch-check"], { stdin: `HEAD^{commit}\nHEAD:${plan}\n` }),
    askGit(git, ["symbolic-ref", "--quiet", "--short", "HEAD"]),
  ]);
  const [commit = "", tracked = ""] = found.toString().split("\n");
  return {
    commit: /^([0-9a-f]{40,64}) commit /.exec(commit)?.[1] ?? null,
    branch,
    tracked: /^[0-9a-f]{40,64} (tree|blob) \d+$/.test(tracked),
  };
}

/** A branch without commits beside others that have some still has a history. */
async function isEmpty(git: Git): Promise<boolean> {
  return (await askGit(git, ["for-each-ref", "--count=1", "refs/heads", "refs/remotes"])) === "";
}

/** @throws GitError where git finds no commit, or in it no plan, because an object is damaged or gone */
async function soundHeadOf(place: Place): Promise<Head> {
  const head = await headOf(place);
  if (head.commit === null) await refuseDamagedHead(place, head.branch);
  else if (!head.tracked) await refuseDamagedTree(place, pathOf(place));
  return head;
}

async function describe(planFolder: string, place: Place, version: string): Promise<Repository | NoHistory> {
  const [head, promisor] = await Promise.all([soundHeadOf(place), promisorOf(place.git)]);
  if (head.commit === null && (await isEmpty(place.git))) return { reason: "no-commit", detail: head.branch ?? "" };
  if (head.commit !== null && !head.tracked) return { reason: "untracked", detail: planFolder };
  const { top, gitDir, prefix, shallow, git } = place;
  const { commit, branch } = head;
  return { planFolder, top, gitDir, prefix, head: commit, branch, shallow, promisor, version, git };
}

/**
 * The repository of a plan folder. A shallow one is given too, for what needs no history; see `openHistory`.
 * @param env where git is looked for, and the user's configuration of it
 */
export async function openRepository(
  planFolder: string,
  env: Environment = process.env,
): Promise<Repository | NoHistory> {
  const [version, place] = await Promise.all([gitVersion({ folder: planFolder, env }), locate(planFolder, env)]);
  if (version === null) return { reason: "no-git", detail: planFolder };
  if (isTooOld(version)) return { reason: "too-old", detail: version };
  if ("reason" in place) return place;
  try {
    return await describe(planFolder, place, version);
  } catch (error) {
    if (error instanceof GitError && error.code === "failed") return { reason: "damaged", detail: error.message };
    throw error;
  }
}

/** For answers that need the whole history: a shallow clone is refused, as git would name wrong commits in it. */
export const wholeHistory = (opened: Repository | NoHistory): Repository | NoHistory =>
  "reason" in opened || !opened.shallow ? opened : { reason: "shallow", detail: opened.top };

/** The repository of a plan folder with its whole history. */
export const openHistory = async (
  planFolder: string,
  env: Environment = process.env,
): Promise<Repository | NoHistory> => wholeHistory(await openRepository(planFolder, env));
