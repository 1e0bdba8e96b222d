/** Opens the history of a plan, or says why there is none to read and what to do about it. */
import type { PlanFile } from "../../model/plan.js";
import { openHistory, type NoHistory, type Repository } from "../../store/git/repository.js";
import { type MainLine, mainLine } from "../../store/git/revisions.js";
import type { Context } from "../context.js";
import { CannotAnswer } from "../exit.js";
import type { Lang } from "../options.js";
import { historyWords } from "./words.js";

export const isRepository = (opened: Repository | NoHistory): opened is Repository => "git" in opened;

/**
 * The repository of a plan folder, with its whole history.
 * @throws CannotAnswer when there is none, or only a part of it
 */
export async function historyOf(folder: string, context: Context, lang: Lang): Promise<Repository> {
  const opened = await openHistory(folder, context.env);
  if (isRepository(opened)) return opened;
  throw new CannotAnswer(historyWords[lang].none(opened));
}

/**
 * The line of history that counts: the plan's main branch, or what stands in for it.
 * @throws CannotAnswer when no commit is there
 */
export async function lineOf(repo: Repository, { main_branch: main }: PlanFile, lang: Lang): Promise<MainLine> {
  const line = await mainLine(repo, main ?? null);
  if (line === null)
    throw new CannotAnswer(historyWords[lang].none({ reason: "no-commit", detail: repo.branch ?? "" }));
  return line;
}
