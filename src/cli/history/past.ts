/** `--at`: the plan as it lay at a moment of the past, instead of the one in the work tree. */
import { revisionTree } from "../../store/git/revision-tree.js";
import { load, type Loaded } from "../../store/load.js";
import type { Tree } from "../../store/tree.js";
import type { Context } from "../context.js";
import { CannotAnswer } from "../exit.js";
import type { Lang, TypedCommon } from "../options.js";
import { type FoundMoment, momentOf, tellOf } from "./moments.js";
import { historyOf } from "./repository.js";
import { historyWords } from "./words.js";

export interface Past {
  readonly moment: FoundMoment;
  readonly tree: Tree;
  readonly loaded: Loaded;
}

/** Where the moment is looked for: the plan in the work tree names meetings and editions. */
export interface Here {
  readonly folder: string;
  readonly tree: Tree;
  readonly loaded: Loaded;
  readonly lang: Lang;
  readonly today: string;
}

/**
 * Reads the plan from the object store, without touching the work tree.
 * @throws CannotAnswer when there is no such moment, or no plan at it
 */
export async function openPast(here: Here, asked: string, typed: TypedCommon, context: Context): Promise<Past> {
  const { folder, lang, today } = here;
  const repo = await historyOf(folder, context, lang);
  const moment = await momentOf({ ...here, repo }, asked, today);
  tellOf(moment, typed, context);
  const tree = revisionTree(repo, moment.commit);
  const loaded = await load(tree, here.loaded.cache);
  if (loaded.known.size === 0) throw new CannotAnswer(historyWords[lang].noPlanThen(asked, moment.commit));
  return { moment, tree, loaded };
}
