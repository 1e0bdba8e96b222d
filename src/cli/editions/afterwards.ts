/** Whether an edition is frozen afterwards: from a commit in which the plan has been worked on since the edition's date. */
import { spanOf } from "../../evaluate/period.js";
import type { ManifestBody } from "../../model/edition.js";
import { parseCommit } from "../../store/git/commits.js";
import { dayIn } from "../../store/git/day.js";
import { askGit } from "../../store/git/git.js";
import { readObjects } from "../../store/git/objects.js";
import type { Repository } from "../../store/git/repository.js";

/** What lies at the top of the plan in a commit, but the editions: to call one published is no change of what it holds. */
async function planPaths({ git, prefix }: Repository, commit: string): Promise<string[]> {
  const listed = await askGit(git, [
    "ls-tree",
    "-z",
    "--name-only",
    "--end-of-options",
    `${commit}:${prefix.replace(/\/$/, "")}`,
  ]);
  const names = (listed ?? "").split("\0").filter((name) => name !== "" && name !== "editions");
  return names.map((name) => prefix + name);
}

/** The day of the newest commit of the line that changed the plan. */
async function lastChanged(repo: Repository, commit: string, timeZone: string): Promise<string | null> {
  const paths = await planPaths(repo, commit);
  const asked = ["rev-list", "--first-parent", "--timestamp", "-1", "--end-of-options", commit, "--", ...paths];
  const seconds = paths.length === 0 ? undefined : (await askGit(repo.git, asked))?.split(" ")[0];
  return seconds === undefined || seconds === "" ? null : dayIn(Number(seconds), timeZone);
}

/** When the commit was made, and the day that makes the edition one that was frozen afterwards. */
export async function datesOf(
  repo: Repository,
  commit: string,
  date: string | undefined,
  timeZone: string,
): Promise<Pick<ManifestBody, "committed" | "afterwards">> {
  let committed = "";
  for await (const { bytes } of readObjects(repo, [commit])) committed = parseCommit(bytes, commit).effective;
  const published = spanOf(date)?.end ?? null;
  const changed = published === null ? null : await lastChanged(repo, commit, timeZone);
  const isLater = published !== null && changed !== null && changed > published;
  return { committed, afterwards: isLater ? changed : null };
}
