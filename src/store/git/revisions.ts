/** From what a user names, a revision, a day or the main branch, to a commit. */
import { refuseDamaged } from "./damage.js";
import { dayIn, endOfDay } from "./day.js";
import { askGit, spawnGit } from "./git.js";
import { partsOf } from "./lines.js";
import { refNames } from "./porcelain.js";
import type { Repository } from "./repository.js";

export type Resolved =
  | { readonly commit: string }
  /** What it may have meant: the commits or refs that an ambiguous one fits, else every branch and tag there is. */
  | { readonly commit: null; readonly reason: "unknown" | "ambiguous"; readonly names: readonly string[] };

const isCommitId = (text: string): boolean => /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);

/** The commit that a revision names, given to git so that it can never become an option. */
async function commitOf({ git }: Repository, revision: string): Promise<string | null> {
  // A line feed or a zero byte is in no revision, and git's own reading of them is not worth knowing.
  if (/[\n\0]/.test(revision)) return null;
  const asked = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
  const found = await askGit(git, asked);
  return found !== null && isCommitId(found) ? found : null;
}

/** A branch and a tag of the same name that are not the same commit: git would take the tag and say so to nobody. */
async function twoMeanings(repo: Repository, name: string): Promise<readonly string[]> {
  const forms = [`heads/${name}`, `tags/${name}`];
  const commits = await Promise.all(forms.map((form) => commitOf(repo, `refs/${form}`)));
  return commits[0] !== null && commits[1] !== null && commits[0] !== commits[1] ? forms : [];
}

/** The commits that an abbreviated id fits. */
async function fitting(repo: Repository, start: string): Promise<readonly string[]> {
  if (!/^[0-9a-f]{4,64}$/i.test(start)) return [];
  const objects = (await askGit(repo.git, ["rev-parse", `--disambiguate=${start}`])) ?? "";
  if (objects === "") return [];
  const types = (await askGit(repo.git, ["cat-file", "--batch-check"], { stdin: `${objects}\n` })) ?? "";
  return types.split("\n").flatMap((line) => /^(\S+) commit /.exec(line)?.[1] ?? []);
}

/**
 * The commit that a user's text names: a branch, a tag, an id or its beginning, or what else git reads as a revision.
 * @throws GitError where an object on the way to it is damaged or gone
 */
export async function resolveCommit(repo: Repository, text: string): Promise<Resolved> {
  const [commit, forms] = await Promise.all([
    commitOf(repo, text),
    /^[\w./-]+$/.test(text) ? twoMeanings(repo, text) : [],
  ]);
  if (forms.length > 0) return { commit: null, reason: "ambiguous", names: forms };
  if (commit !== null) return { commit };
  const many = await fitting(repo, text);
  if (many.length > 1) return { commit: null, reason: "ambiguous", names: many };
  await refuseDamaged(repo.git, text);
  return { commit: null, reason: "unknown", names: await refNames(repo.git) };
}

export interface MainLine {
  readonly commit: string;
  /** As a user would name it: `main`, `origin/main`, or the branch that is checked out; null for a detached head. */
  readonly name: string | null;
  /** `head`: neither the branch nor the remote's is here, so the line of the commit that is checked out is read. */
  readonly from: "branch" | "remote" | "head";
}

/**
 * The line whose first parents are the plan's effective history.
 * @param mainBranch as plan.yaml names it; null where it does not
 * @returns null when there is no commit to start from
 */
export async function mainLine(repo: Repository, mainBranch: string | null): Promise<MainLine | null> {
  const head = repo.head === null ? null : ({ commit: repo.head, name: repo.branch, from: "head" } as const);
  if (mainBranch === null) return head;
  const branch = await commitOf(repo, `refs/heads/${mainBranch}`);
  if (branch !== null) return { commit: branch, name: mainBranch, from: "branch" };
  await refuseDamaged(repo.git, `refs/heads/${mainBranch}`);
  const remote = await remoteBranch(repo, mainBranch);
  return remote === null ? head : { ...remote, from: "remote" };
}

/**
 * A branch as a remote last had it: that of `origin`, or of the only remote that has it.
 * @returns null when none has it, or several that are not called `origin`
 */
export async function remoteBranch(
  { git }: Repository,
  branch: string,
): Promise<{ readonly commit: string; readonly name: string } | null> {
  const format = "--format=%(objectname) %(refname)";
  const found = (await askGit(git, ["for-each-ref", format, `refs/remotes/*/${branch}`])) ?? "";
  const all = found.split("\n").flatMap((line) => {
    const [, commit, name] = /^([0-9a-f]+) refs\/remotes\/(.+)$/.exec(line) ?? [];
    return commit === undefined || name === undefined ? [] : [{ commit, name }];
  });
  return all.find(({ name }) => name === `origin/${branch}`) ?? (all.length === 1 ? (all[0] ?? null) : null);
}

export interface DayCommit {
  readonly commit: string;
  /** Day of the commit in the time zone that was asked for. */
  readonly day: string;
  /**
   * The dates are not in order: this commit builds on one that is dated after the day asked for, so what is read is
   * more than was known that day. The newest of those.
   */
  readonly warn: { readonly commit: string; readonly day: string } | null;
}

/**
 * The last commit of a line that was made on a day or before, by the committer's clock.
 * @param ref a commit; its first parents are the line
 * @param day year-month-day
 * @returns null when the line begins later
 */
export async function commitAtDay(
  { git }: Repository,
  ref: string,
  day: string,
  timeZone: string,
): Promise<DayCommit | null> {
  const last = endOfDay(day, timeZone);
  const { output, input } = spawnGit(git, ["rev-list", "--first-parent", "--timestamp", "--end-of-options", ref, "--"]);
  input.end();
  let chosen: string | null = null;
  let chosenDay = "";
  for await (const lines of partsOf(output, "\n"))
    for (const line of lines) {
      const [seconds = "", commit = ""] = line.split(" ");
      const late = Number(seconds) > last;
      // Newest first: what comes after the chosen one is what it builds on.
      if (chosen !== null && late)
        return { commit: chosen, day: chosenDay, warn: { commit, day: dayIn(Number(seconds), timeZone) } };
      if (chosen === null && !late) [chosen, chosenDay] = [commit, dayIn(Number(seconds), timeZone)];
    }
  return chosen === null ? null : { commit: chosen, day: chosenDay, warn: null };
}

/** The newest commit that two have in common; null when they have none. */
export function mergeBase({ git }: Repository, one: string, other: string): Promise<string | null> {
  return askGit(git, ["merge-base", "--end-of-options", one, other]).then((found) => found?.split("\n")[0] ?? null);
}
