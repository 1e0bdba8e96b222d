/** `ehs validate --staged`: the plan as the next commit would have it. */
import { openRepository } from "../../store/git/repository.js";
import { stagedTree } from "../../store/git/revision-tree.js";
import type { Tree } from "../../store/tree.js";
import type { Context } from "../context.js";
import { CannotAnswer } from "../exit.js";
import type { Lang } from "../options.js";
import { isRepository } from "./repository.js";
import { historyWords } from "./words.js";

export interface Staged {
  readonly tree: Tree;
  /** false before the first commit: then there is nothing to count a change from, and the plan is read as it lies. */
  readonly hasBase: boolean;
}

/**
 * What is staged of a plan folder.
 * @throws CannotAnswer when the folder is in no repository that git can read
 */
export async function openStaged(tree: Tree, folder: string, context: Context, lang: Lang): Promise<Staged> {
  const repo = await openRepository(folder, context.env);
  if (isRepository(repo)) return { tree: stagedTree(repo), hasBase: repo.head !== null };
  if (repo.reason === "no-commit" || repo.reason === "untracked") return { tree, hasBase: false };
  throw new CannotAnswer(historyWords[lang].none(repo));
}
