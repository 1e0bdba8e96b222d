/** Which repository a folder lies in, as git says. No git, no repository and a repository that git will not touch are answers. */
import { stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type Environment, type Git, GitError, runGit } from "./git.js";

/** Why there is no repository to read. */
export interface NoPlace {
  readonly reason: "no-git" | "no-repository" | "refused";
  /** The folder; for `refused` the one that git says it does not trust. */
  readonly detail: string;
}

export interface Place {
  /** Git, run at the top of the work tree. */
  readonly git: Git;
  readonly top: string;
  /** Absolute; of all work trees of the repository together. */
  readonly gitDir: string;
  /** The folder from the top, with `/` after each part; "" for the top itself. */
  readonly prefix: string;
  readonly shallow: boolean;
}

const exists = async (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** A repository lies here or above, whatever git thinks of it. */
async function repositoryAround(folder: string): Promise<boolean> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if ((await exists(join(at, ".git", "HEAD"))) || (await stat(join(at, ".git")).catch(() => null))?.isFile() === true)
      return true;
    if (dirname(at) === at) return false;
  }
}

/** The folder that git names as the one whose owner it does not trust: that of the work tree, or of what lies in it. */
const distrusted = (told: string): string | null =>
  (/safe\.directory '?(\/[^\n]*?|[A-Za-z]:[^\n]*?)'?\s*$/m.exec(told) ??
    /repository (?:at )?'([^'\n]+)'/.exec(told))?.[1] ?? null;

/**
 * Why git did not answer in a folder.
 * @throws what is no answer of git's
 */
export async function whyNone(folder: string, error: unknown): Promise<NoPlace> {
  if (!(error instanceof GitError) || error.code === "silent") throw error;
  if (error.code === "missing") return { reason: "no-git", detail: folder };
  const refused = await repositoryAround(folder);
  return refused
    ? { reason: "refused", detail: distrusted(error.message) ?? folder }
    : { reason: "no-repository", detail: folder };
}

/** Finds the repository that holds a folder. */
export async function locate(folder: string, env: Environment): Promise<Place | NoPlace> {
  const asked = ["--show-toplevel", "--show-prefix", "--git-common-dir", "--is-shallow-repository"];
  try {
    const printed = await runGit({ folder, env }, ["rev-parse", ...asked]);
    const [top = "", prefix = "", common = "", shallow] = printed.toString().split("\n");
    return {
      git: { folder: resolve(top), env },
      top: resolve(top),
      gitDir: resolve(folder, common),
      prefix,
      shallow: shallow === "true",
    };
  } catch (error) {
    return whyNone(folder, error);
  }
}
