/** What is said of a sparse checkout: what it leaves out of the plan, and the command that brings it. */
import { posix, relative, resolve } from "node:path";
import type { Lang } from "../report/wording.js";
import { type LeftOut, leftOutOf, withLeftOut } from "../store/git/sparse.js";
import type { Tree } from "../store/tree.js";
import { workTree } from "../store/worktree.js";
import type { Context } from "./context.js";
import { inShell } from "./shell.js";

interface SparseWords {
  readonly left: (count: number, names: string, mend: string) => string;
  readonly noPlan: (files: string, mend: string) => string;
}

const words: Readonly<Record<Lang, SparseWords>> = {
  en: {
    left: (count, names, mend) =>
      `The checkout is sparse: ${count === 1 ? "1 file" : `${count} files`} of the plan that git tracks ${count === 1 ? "is" : "are"} not in the folder (${names}), so the answer lacks what ${count === 1 ? "it says" : "they say"}. To get ${count === 1 ? "it" : "them"}: ${mend}`,
    noPlan: (files, mend) =>
      `The checkout is sparse, and git tracks ${files}, which is not in the folder. To get the plan: ${mend}`,
  },
  nb: {
    left: (count, names, mend) =>
      `Utsjekkingen er sparsom (sparse checkout): ${count === 1 ? "1 fil" : `${count} filer`} i planen som git kjenner, ligger ikke i mappen (${names}), så svaret mangler det som står der. Slik hentes ${count === 1 ? "den" : "de"}: ${mend}`,
    noPlan: (files, mend) =>
      `Utsjekkingen er sparsom (sparse checkout), og git har ${files}, som ikke ligger i mappen. Slik hentes planen: ${mend}`,
  },
  nn: {
    left: (count, names, mend) =>
      `Utsjekkinga er sparsam (sparse checkout): ${count === 1 ? "1 fil" : `${count} filer`} i planen som git kjenner, ligg ikkje i mappa (${names}), så svaret manglar det som står der. Slik hentar du ${count === 1 ? "ho" : "dei"}: ${mend}`,
    noPlan: (files, mend) =>
      `Utsjekkinga er sparsam (sparse checkout), og git har ${files}, som ikkje ligg i mappa. Slik hentar du planen: ${mend}`,
  },
};

const MOST = 5;

/** The files one by one where they are few, else the folders that they lie in. */
function namesOf(files: readonly string[]): string {
  const all = files.length <= MOST ? files : [...new Set(files.map((file) => `${posix.dirname(file)}/`))];
  return all.slice(0, MOST).join(", ") + (all.length > MOST ? ", …" : "");
}

/** The command that brings a folder, as it is typed where the user stands. */
function mendOf({ top }: LeftOut, folder: string, { cwd }: Context): string {
  const git = relative(cwd, top) === "" ? "git" : `git -C ${inShell(relative(cwd, top))}`;
  return folder === "" ? `${git} sparse-checkout disable` : `${git} sparse-checkout add ${inShell(folder)}`;
}

/** The plan folder in the work tree, and what to say of it when it has been read. */
export interface PlanTree {
  readonly tree: Tree;
  /** Tells what a sparse checkout leaves out of the plan, if the tree was read at all. */
  readonly tell: (lang: Lang) => void;
}

export async function planTree(folder: string, context: Context): Promise<PlanTree> {
  const tree = workTree(folder);
  const left = await leftOutOf(folder, context.env);
  const inPlan = left === null ? [] : left.files.filter((file) => file.startsWith(left.prefix));
  if (left === null || inPlan.length === 0) return { tree, tell: () => undefined };
  const { prefix } = left;
  const files = inPlan.map((file) => file.slice(prefix.length));
  let isRead = false;
  const tell = (lang: Lang): void => {
    const mend = mendOf(left, prefix.replace(/\/$/, ""), context);
    if (isRead) context.stderr.write(`ehs: ${words[lang].left(files.length, namesOf(files), mend)}\n`);
  };
  const onList = (): void => {
    isRead = true;
  };
  return { tree: withLeftOut(tree, files, onList), tell };
}

/** Said where there is no plan because a sparse checkout leaves it out; null where that is not why. */
export async function sparsePlan(context: Context, lang: Lang): Promise<string | null> {
  const left = await leftOutOf(context.cwd, context.env);
  const plans = (left?.files ?? []).filter((file) => /(^|\/)plan\.yaml$/.test(file));
  const [first] = plans;
  if (left === null || first === undefined) return null;
  const shown = plans.map((file) => relative(context.cwd, resolve(left.top, file)));
  return words[lang].noPlan(
    shown.slice(0, MOST).join(", "),
    mendOf(left, posix.dirname(first).replace(/^\.$/, ""), context),
  );
}
