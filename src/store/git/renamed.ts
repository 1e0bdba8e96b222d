/**
 * A plan folder that was renamed: what it was called before, and what else the commit did that gave it another name.
 * Within the folder no renaming needs to be found, because identity is inside the files; the folder itself has none.
 */
import { isHidden } from "../tree.js";
import { askGit, runGit } from "./git.js";
import type { Repository } from "./repository.js";
import type { WalkedFile } from "./walk.js";

/** The file by which a plan folder is known. */
export const SETTINGS = "plan.yaml";

/** A commit that gave the plan folder another name. */
export interface Renaming {
  readonly commit: string;
  /** From the top, with `/` after each part; "" for the top itself. */
  readonly from: string;
  readonly to: string;
  /** What the commit did to the plan's files besides, by their paths in the folder. */
  readonly files: readonly WalkedFile[];
}

/** A file of one commit, before and after, by its path from the top; null: there was none. */
interface Side {
  readonly path: string;
  readonly blob: string;
  readonly mode: string;
}

interface Pair {
  readonly old: Side | null;
  readonly now: Side | null;
}

const sideOf = (path: string, blob: string, mode: string): Side | null =>
  mode.startsWith("100") ? { path, blob, mode } : null;

/** The records of `diff-tree -M --raw -z`: a renamed file has two paths. */
function pairsOf(printed: string): Pair[] {
  const parts = printed.split("\0");
  const pairs: Pair[] = [];
  for (let at = 0; parts[at]?.startsWith(":") === true;) {
    const [before = "", mode = "", old = "", now = "", status = ""] = (parts[at++] ?? "").slice(1).split(" ");
    const from = parts[at++] ?? "";
    const to = status.startsWith("R") ? (parts[at++] ?? "") : from;
    pairs.push({ old: sideOf(from, old, before), now: sideOf(to, now, mode) });
  }
  return pairs;
}

/** The path in a folder; null outside it, and in the other folder where that lies in this one. */
function pathIn(folder: string, other: string, path: string): string | null {
  const isOther = other.length > folder.length && path.startsWith(other);
  const inPlan = path.slice(folder.length);
  return !path.startsWith(folder) || isOther || isHidden(inPlan) ? null : inPlan;
}

/** What became of each file of the plan: that it lies in a folder of another name is no change of it. */
function filesOf(pairs: readonly Pair[], from: string, to: string): WalkedFile[] {
  const [before, after] = [new Map<string, Side>(), new Map<string, Side>()];
  for (const { old, now } of pairs) {
    const [then, at] = [old && pathIn(from, to, old.path), now && pathIn(to, from, now.path)];
    if (old !== null && then !== null) before.set(then, old);
    if (now !== null && at !== null) after.set(at, now);
  }
  const gone = [...before].flatMap(([path, { blob, mode }]): WalkedFile[] =>
    after.has(path) ? [] : [{ path, status: "D", old: blob, new: null, mode }],
  );
  const left = [...after].flatMap(([path, { blob, mode }]): WalkedFile[] => {
    const old = before.get(path)?.blob ?? null;
    return old === blob ? [] : [{ path, status: old === null ? "A" : "M", old, new: blob, mode }];
  });
  return [...gone, ...left].sort((one, other) => (one.path < other.path ? -1 : 1));
}

/**
 * The renaming of the plan folder that a commit made, against its first parent; null where it made none.
 * @throws GitError
 */
export async function renamingIn({ git, prefix }: Repository, commit: string): Promise<Renaming | null> {
  const how = ["-r", "-M", "-z", "--raw", "--no-abbrev", "--no-commit-id", "--diff-merges=first-parent"];
  const pairs = pairsOf((await runGit(git, ["diff-tree", ...how, commit])).toString());
  const settings = pairs.find(({ old, now }) => now?.path === prefix + SETTINGS && old?.path !== now.path)?.old?.path;
  if (settings === undefined || (settings !== SETTINGS && !settings.endsWith(`/${SETTINGS}`))) return null;
  const from = settings.slice(0, -SETTINGS.length);
  return { commit, from, to: prefix, files: filesOf(pairs, from, prefix) };
}

/** Whether the plan lies under this name in a commit. */
export const isPlanAt = async ({ git, prefix }: Repository, commit: string): Promise<boolean> =>
  (await askGit(git, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${commit}:${prefix}${SETTINGS}`])) !==
  null;

/** The first commit of a line that had the plan under its name. */
async function firstUnder({ git, prefix }: Repository, line: string): Promise<string | null> {
  const asked = ["rev-list", "--first-parent", "--reverse", "--end-of-options", line, "--", prefix + SETTINGS];
  return (await askGit(git, asked))?.split("\n").find((id) => id !== "") ?? null;
}

/** So many names a folder may have had. */
const MOST = 20;

/**
 * The repository with the plan folder under each name that it has had on a line of history, the present one first.
 * @param line a commit
 */
export async function* namesOf(repo: Repository, line: string): AsyncGenerator<Repository> {
  let then = repo;
  for (let names = 0; names < MOST; names++) {
    yield then;
    const first = await firstUnder(then, line);
    const renaming = first === null ? null : await renamingIn(then, first);
    if (renaming === null) return;
    then = { ...then, prefix: renaming.from };
  }
}

/**
 * The repository with the plan folder under the name that it had at a commit; as it is where it had no other. The
 * history is read only where the plan does not lie there under its present name.
 */
export async function planAt(repo: Repository, commit: string): Promise<Repository> {
  if (repo.head === null) return repo;
  for await (const then of namesOf(repo, repo.head)) if (await isPlanAt(then, commit)) return then;
  return repo;
}
