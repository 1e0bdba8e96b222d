/** Where the plan of a repository lies: CI is not laid out for one that is begun beside it. */
import { lstat, readdir } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { findPlanFolder, NoPlanError } from "../../store/plan-folder.js";
import { CannotAnswer } from "../exit.js";
import type { InitWords } from "./words.js";

/** Plans lie no deeper; what packages and tools keep is not looked into. */
const DEEPEST = 5;
const passed: ReadonlySet<string> = new Set(["node_modules", "vendor", "dist", "build", "templates"]);

const isPlan = async (folder: string): Promise<boolean> =>
  (await lstat(join(folder, "plan.yaml")).catch(() => null))?.isFile() === true;

async function plansBelow(folder: string, depth: number): Promise<string[]> {
  if (await isPlan(folder)) return [folder];
  if (depth === 0) return [];
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const inside = entries.filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith(".") && !passed.has(entry.name),
  );
  return (await Promise.all(inside.map(({ name }) => plansBelow(join(folder, name), depth - 1)))).flat();
}

interface Ground {
  /** The top of the repository, absolute. */
  readonly folder: string;
  readonly cwd: string;
  /** A plan is wanted wherever it lies, and not only where it is found without being named. */
  readonly deep: boolean;
  readonly words: InitWords;
}

/** The plan that was named, which must be there and lie in the repository. */
function named(plan: string, { folder, cwd, words }: Ground): string {
  try {
    const found = findPlanFolder(cwd, plan);
    const path = relative(folder, found).split(sep).join("/");
    if (path === ".." || path.startsWith("../")) throw new CannotAnswer(words.planOutside(plan, folder));
    return found;
  } catch (error) {
    if (error instanceof NoPlanError) throw new CannotAnswer(words.noPlanAt(plan));
    throw error;
  }
}

/**
 * The plan folder, absolute; null when the repository has no plan yet.
 * @param plan as typed with `--plan`
 * @throws CannotAnswer when there are several, or none where one was named
 */
export async function planIn(plan: string | undefined, ground: Ground): Promise<string | null> {
  const { folder, deep, words } = ground;
  if (plan !== undefined) return named(plan, ground);
  for (const each of [folder, join(folder, "plan")]) if (await isPlan(each)) return each;
  if (!deep) return null;
  const found = (await plansBelow(folder, DEEPEST)).sort();
  const [only = null] = found;
  if (found.length < 2) return only;
  throw new CannotAnswer(words.severalPlans(found.map((each) => relative(folder, each).split(sep).join("/"))));
}

/** The top of the repository that a plan lies in, looked for upwards; null when it is in none yet. */
export async function topOf(folder: string): Promise<string | null> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if ((await lstat(join(at, ".git")).catch(() => null)) !== null) return at;
    if (dirname(at) === at) return null;
  }
}
