/** Which files belong to the plan: an answer is never written over one of them. */
import { realpath } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { knownPlaces, kindOfFile } from "../store/kinds.js";
import { findPlanFolder, NoPlanError } from "../store/plan-folder.js";
import { workTree } from "../store/worktree.js";
import type { Context } from "./context.js";
import type { TypedCommon } from "./options.js";

/** Folders in which every file is the plan's, whatever its name: editions with their documents, figures by unit. */
const ownFolders = ["editions", "data", ...knownPlaces.flatMap((place) => /^(\w+)\//.exec(place)?.[1] ?? [])];

const real = (path: string): Promise<string> => realpath(path).catch(() => path);

/** A path without the links on the way to it; a link in its own place would be replaced, and stays what it is. */
async function trueplace(path: string): Promise<string> {
  return join(await real(dirname(path)), basename(path));
}

/** What a plan reads at a path, or keeps there: told by its place, and by its being there beside the YAML. */
function belongs(file: string, there: ReadonlySet<string>): boolean {
  const [first = ""] = file.split("/");
  if (kindOfFile(file) !== null || kindOfFile(file.toLowerCase()) !== null) return true;
  return there.has(file) && (ownFolders.includes(first) || /(?:\.ya?ml|\.csv|^README\.md)$/i.test(file));
}

/** The first of the paths, as typed, at which a file of the plan lies, or would be read as one. */
export type OwnFile = (paths: readonly string[]) => Promise<string | null>;

/** What lies in the plan is looked up once, for all that is asked. */
export async function ownFiles(typed: TypedCommon, { cwd }: Context): Promise<OwnFile> {
  try {
    const folder = findPlanFolder(cwd, typed.plan ?? null);
    const top = await real(folder);
    const there = new Set((await workTree(folder).list()).map(({ path }) => path));
    return async (paths) => {
      for (const path of paths) {
        const file = relative(top, await trueplace(resolve(cwd, path)))
          .split(sep)
          .join("/");
        if (!file.startsWith("../") && belongs(file, there)) return path;
      }
      return null;
    };
  } catch (error) {
    // without a plan there is nothing of it to write over
    if (error instanceof NoPlanError) return () => Promise.resolve(null);
    throw error;
  }
}
