/** Reads a plan: from a folder, from a revision that git knows, or from a tree of the caller's own. Nothing is written. */
import { everyBreakdown, readBreakdowns } from "../cli/breakdowns.js";
import { FormatError } from "../store/format/declared.js";
import { newestFormat } from "../store/format/steps.js";
import { GitError } from "../store/git/git.js";
import { openHistory } from "../store/git/repository.js";
import { resolveCommit } from "../store/git/revisions.js";
import { revisionTree } from "../store/git/revision-tree.js";
import { load } from "../store/load.js";
import { findPlanFolder, NoPlanError } from "../store/plan-folder.js";
import type { Tree } from "../store/tree.js";
import { workTree } from "../store/worktree.js";
import { keepLoaded } from "./inside.js";
import type { LoadedPlan, LoadOptions } from "./types.js";

/**
 * The plan cannot be read at all. A plan with faults can be, and `check` tells of them.
 *
 * - `not-found`: there is no such folder. `not-a-plan`: it has no `plan.yaml`.
 * - `unreadable`: the system does not let it be read.
 * - `format`: `plan.yaml` names a format that this version does not know.
 * - `no-history`: a revision is asked for, and git, a repository or its whole history is not there.
 * - `no-revision`: git knows no single commit of that name.
 */
export class CannotLoad extends Error {
  readonly reason: "not-found" | "not-a-plan" | "unreadable" | "format" | "no-history" | "no-revision";

  constructor(reason: CannotLoad["reason"], message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "CannotLoad";
    this.reason = reason;
  }
}

function explained(error: unknown): unknown {
  if (error instanceof NoPlanError) return new CannotLoad(error.code, error.message, error);
  if (error instanceof FormatError)
    return new CannotLoad("format", `${error.message}, and ${newestFormat} is known`, error);
  return error instanceof GitError ? new CannotLoad("no-history", error.message, error) : error;
}

async function treeAt(folder: string, at: string): Promise<Tree> {
  const repo = await openHistory(folder);
  if ("reason" in repo) throw new CannotLoad("no-history", `${repo.reason}: ${folder}`);
  const { commit } = await resolveCommit(repo, at);
  if (commit === null) throw new CannotLoad("no-revision", `no single commit: ${at}`);
  return revisionTree(repo, commit);
}

async function treeOf(from: string | Tree, at: string | undefined): Promise<Tree> {
  if (typeof from !== "string") return from;
  const folder = findPlanFolder(process.cwd(), from);
  return at === undefined ? workTree(folder) : treeAt(folder, at);
}

/**
 * Reads a plan with the figures beside it.
 * @param from the plan folder, or one that has it as `plan/`; or a tree that can be listed and read
 * @throws CannotLoad where there is nothing to read
 */
export async function loadPlan(from: string | Tree, options: LoadOptions = {}): Promise<LoadedPlan> {
  try {
    const tree = await treeOf(from, options.at);
    const loaded = await load(tree);
    if (loaded.known.size === 0) throw new CannotLoad("not-a-plan", "no plan file in it");
    const figures = await readBreakdowns(loaded, tree, everyBreakdown);
    await loaded.sources.ready();
    return keepLoaded({ plan: loaded.plan, commit: tree.commit ?? null }, { loaded, figures });
  } catch (error) {
    throw explained(error);
  }
}
