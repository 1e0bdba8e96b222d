/** Where a change begins: what the work tree's branch and a moment have in common, and the plan as it lay there. */
import { mergeBase } from "../../store/git/revisions.js";
import { revisionTree } from "../../store/git/revision-tree.js";
import { load } from "../../store/load.js";
import type { Repository } from "../../store/git/repository.js";
import type { Context } from "../context.js";
import { CannotAnswer } from "../exit.js";
import type { TypedCommon } from "../options.js";
import { dayOfCommit, type FoundMoment, type MomentGround, momentOf, tellOf } from "./moments.js";
import type { Here, Past } from "./past.js";
import { historyOf } from "./repository.js";
import { historyWords } from "./words.js";

/**
 * The newest commit that a moment shares with another commit, told under the moment's name. The moment itself, when it
 * is what the other builds on.
 * @param other null on a branch without commits
 * @param otherName as the user knows it
 * @throws CannotAnswer when they share none
 */
export async function baseOf(
  ground: MomentGround,
  from: FoundMoment,
  other: string | null,
  otherName: string,
): Promise<FoundMoment> {
  const commit = other === null ? null : await mergeBase(ground.repo, from.commit, other);
  if (commit === null) throw new CannotAnswer(historyWords[ground.lang].noBase(from.asked, otherName));
  // another commit than the one that the word named
  const as = commit === from.commit ? from.as : "revision";
  return { ...from, as, commit, day: await dayOfCommit(ground, commit), warning: null, notes: [] };
}

/** `main...` means the same as `main`: a change is always counted from where it branched off. */
const nameOf = (asked: string): string => {
  const name = asked.replace(/\.{2,3}$/, "");
  return name === "" ? "HEAD" : name;
};

/**
 * The plan from which the work tree's change begins.
 * @param asked a revision, a date, a meeting or an edition
 * @throws CannotAnswer when there is no such moment, nothing in common with it, or no plan there
 */
export async function openBase(
  here: Here,
  asked: string,
  typed: TypedCommon,
  context: Context,
): Promise<Past & { repo: Repository }> {
  const { folder, lang, today } = here;
  const repo = await historyOf(folder, context, lang);
  const ground = { ...here, repo };
  const found = await momentOf(ground, nameOf(asked), today);
  tellOf(found, typed, context);
  const moment = await baseOf(ground, found, repo.head, "HEAD");
  const tree = revisionTree(repo, moment.commit);
  const loaded = await load(tree, here.loaded.cache);
  if (loaded.known.size === 0) throw new CannotAnswer(historyWords[lang].noPlanThen(asked, moment.commit));
  return { moment, tree, loaded, repo };
}
