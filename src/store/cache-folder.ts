/**
 * Where a cache may lie: inside the repository's git directory, else in the user's cache folder; never among the files of
 * a plan. No git is started for it.
 */
import { lstatSync, readFileSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** The git directory of a work tree, and the one that all its work trees share. */
export interface GitDirectories {
  readonly own: string;
  readonly shared: string;
}

/** What a `.git` stands for; null where that is no git directory. */
function directoriesOf(dotGit: string): GitDirectories | null {
  const pointed = isFolder(dotGit) ? dotGit : /^gitdir: (.+?)\r?\n?$/.exec(textOf(dotGit))?.[1];
  if (pointed === undefined) return null;
  const own = resolve(dirname(dotGit), pointed);
  const shared = resolve(own, textOf(join(own, "commondir")).trimEnd());
  return isFolder(join(shared, "objects")) ? { own, shared } : null;
}

/** Those of the repository that a folder lies in: the nearest `.git` above it decides, as it does for git. */
export function gitDirectories(folder: string): GitDirectories | null {
  for (let at = folder; ; at = dirname(at)) {
    const dotGit = join(at, ".git");
    if (lstatSync(dotGit, { throwIfNoEntry: false }) !== undefined) return directoriesOf(dotGit);
    if (dirname(at) === at) return null;
  }
}

/** The folder that a user's programs keep such things in, as each system has it. */
function userFolder(env: Environment, platform: NodeJS.Platform): string | null {
  const under = (name: string, ...parts: string[]): string | null => {
    const base = env[name];
    return base === undefined || !isAbsolute(base) ? null : join(base, ...parts);
  };
  if (platform === "win32") return under("LOCALAPPDATA", "ehs", "Cache");
  if (platform === "darwin") return under("HOME", "Library", "Caches", "ehs");
  return under("XDG_CACHE_HOME", "ehs") ?? under("HOME", ".cache", "ehs");
}

/** Whether a folder is among the files of the plan, or a link that could lead anywhere. */
function mayNotBe(folder: string, planFolder: string): boolean {
  const [first = ""] = relative(planFolder, folder).split(/[\\/]/);
  const outside = first === ".." || first === ".git" || isAbsolute(relative(planFolder, folder));
  return !outside || lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/**
 * The folder for what is worked out from a plan; it need not be there yet.
 * @param planFolder absolute
 * @returns null where there is none, or it cannot be told
 */
export function cacheFolder(
  planFolder: string,
  env: Environment,
  platform: NodeJS.Platform = process.platform,
): string | null {
  try {
    const git = gitDirectories(resolve(planFolder));
    const folder = git === null ? userFolder(env, platform) : join(git.shared, "ehs");
    return folder === null || mayNotBe(folder, resolve(planFolder)) ? null : folder;
  } catch {
    return null;
  }
}
