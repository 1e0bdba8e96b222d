/** What the reader of a history must know: another branch, dates out of order, a main branch that is not here. */
import type { CommitFacts } from "../../model/change.js";
import type { PlanFile } from "../../model/plan.js";
import type { LogWarning } from "../../report/log.js";
import { askGit } from "../../store/git/git.js";
import type { Repository } from "../../store/git/repository.js";
import type { MainLine } from "../../store/git/revisions.js";

function outOfOrder(commits: readonly CommitFacts[]): LogWarning[] {
  let latest = -Infinity;
  for (const { id, effective } of commits) {
    const at = Date.parse(effective);
    if (at < latest) return [{ kind: "dates-not-monotone", commit: id }];
    latest = at;
  }
  return [];
}

/** How many commits the work tree's branch has that the line has not. */
async function aheadOf({ git, head }: Repository, line: string): Promise<number> {
  if (head === null || head === line) return 0;
  const counted = await askGit(git, ["rev-list", "--count", "--end-of-options", `${line}..${head}`]);
  return Number(counted ?? 0);
}

/** Where the history begins because the folder of the plan was renamed: one process, and one commit's files. */
async function renamedFolder({ git, prefix }: Repository, first: CommitFacts | undefined): Promise<LogWarning[]> {
  if (first === undefined) return [];
  const how = ["-r", "-M", "-z", "--no-commit-id", "--name-status", "--diff-filter=R", "--diff-merges=first-parent"];
  const parts = ((await askGit(git, ["diff-tree", ...how, first.id])) ?? "").split("\0");
  const settings = "plan.yaml";
  // a status, the old path and the new one for each
  const at = parts.findIndex((part, n) => n % 3 === 2 && part === prefix + settings);
  const old = parts[at - 1];
  if (at < 0 || old === undefined || (old !== settings && !old.endsWith(`/${settings}`))) return [];
  const [from, to] = [old.slice(0, -settings.length), prefix].map((folder) => folder.replace(/\/$/, ""));
  return [{ kind: "folder-renamed", commit: first.id, from: from ?? "", to: to ?? "" }];
}

export async function warningsOf(
  repo: Repository,
  line: MainLine,
  { main_branch: main }: PlanFile,
  commits: readonly CommitFacts[],
  asked: string | undefined,
): Promise<LogWarning[]> {
  const ahead = asked === undefined ? await aheadOf(repo, line.commit) : 0;
  const missing = asked === undefined && line.from === "head" && main !== undefined;
  const unnamed = asked === undefined && line.from === "head" && main === undefined && line.name === null;
  const used = line.name ?? line.commit.slice(0, 8);
  return [
    ...outOfOrder(commits),
    ...(ahead === 0 ? [] : [{ kind: "other-branch", branch: repo.branch ?? "HEAD", ahead } as const]),
    ...(missing ? [{ kind: "main-missing", wanted: main, used } as const] : []),
    ...(unnamed ? [{ kind: "main-unnamed", used } as const] : []),
    ...(await renamedFolder(repo, commits[0])),
  ];
}
