/** What the reader of a history must know: another branch, dates out of order, a main branch that is not here, a folder that had other names. */
import type { CommitFacts } from "../../model/change.js";
import type { PlanFile } from "../../model/plan.js";
import type { LogWarning } from "../../report/log.js";
import { askGit } from "../../store/git/git.js";
import type { Renaming } from "../../store/git/renamed.js";
import type { Repository } from "../../store/git/repository.js";
import type { MainLine } from "../../store/git/revisions.js";
import type { History } from "./events.js";

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

const folderOf = (prefix: string): string => prefix.replace(/\/$/, "");

const renamedFolder = ({ commit, from, to }: Renaming): LogWarning => ({
  ...{ kind: "folder-renamed", commit, from: folderOf(from), to: folderOf(to) },
});

export async function warningsOf(
  repo: Repository,
  line: MainLine,
  { main_branch: main }: PlanFile,
  { commits, renamings }: History,
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
    ...renamings.map(renamedFolder),
  ];
}
