/** Opens the plan a command is about. */
import { relative, resolve, sep } from "node:path";
import { load, type Loaded } from "../store/load.js";
import type { Tree } from "../store/tree.js";
import { findPlanFolder, NoPlanError, workTree } from "../store/worktree.js";
import type { Context } from "./context.js";
import { CannotAnswer } from "./exit.js";
import { languageOf, type Lang, type TypedCommon } from "./options.js";
import { cliWords } from "./words.js";

export interface Opened {
  /** The plan folder, absolute. */
  readonly folder: string;
  /** The folder as it was read; files of figures are read from it by the commands that need them. */
  readonly tree: Tree;
  readonly loaded: Loaded;
  readonly lang: Lang;
}

function refuse(error: NoPlanError, lang: Lang): CannotAnswer {
  const words = cliWords[lang];
  if (error.code === "not-found") return new CannotAnswer(words.noPlan(error.path));
  if (error.code === "not-a-plan") return new CannotAnswer(words.notAPlan(error.path));
  const reason = (error.cause as NodeJS.ErrnoException | undefined)?.code ?? "?";
  return new CannotAnswer(words.unreadable(error.path, reason));
}

/**
 * Finds and loads the plan.
 * @param overlay replaces the tree that is read, such as one with a file from standard input
 * @throws CannotAnswer when there is no plan or nothing in it can be read
 */
export async function openPlan(
  typed: TypedCommon,
  context: Context,
  overlay: (tree: Tree) => Promise<Tree> = (tree) => Promise.resolve(tree),
): Promise<Opened> {
  const spoken = languageOf(typed, context.env, null);
  try {
    const folder = await findPlanFolder(context.cwd, typed.plan ?? null);
    const tree = await overlay(workTree(folder));
    const loaded = await load(tree);
    if (loaded.known.size === 0) throw new CannotAnswer(cliWords[spoken].noPlanFiles(folder));
    return { folder, tree, loaded, lang: languageOf(typed, context.env, loaded.plan.settings) };
  } catch (error) {
    throw error instanceof NoPlanError ? refuse(error, spoken) : error;
  }
}

/** The language of an answer that is not about a plan: still that of the plan the user stands in, where there is one. */
export async function languageNear(typed: TypedCommon, context: Context): Promise<Lang> {
  try {
    const tree = workTree(await findPlanFolder(context.cwd, typed.plan ?? null));
    const list = async () => (await tree.list()).filter(({ path }) => path === "plan.yaml");
    return languageOf(typed, context.env, (await load({ ...tree, list })).plan.settings);
  } catch (error) {
    if (error instanceof NoPlanError) return languageOf(typed, context.env, null);
    throw error;
  }
}

/** A file of the plan as the user can open it from where they stand. */
export function shownPath(context: Context, folder: string, file: string): string {
  return relative(context.cwd, resolve(folder, file)).split(sep).join("/");
}
