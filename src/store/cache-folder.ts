/**
 * Where a cache may lie: inside the repository's git directory, else in the user's cache folder; never among the files of
 * a plan. No git is started for it.
 */
import { lstat, readFile, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

const textOf = (path: string): Promise<string> => readFile(path, "utf8").catch(() => "");

/** The git directory that a `.git` stands for: the one that all its work trees share. */
async function sharedDirectory(dotGit: string): Promise<string | null> {
  const pointed = (await isFolder(dotGit)) ? dotGit : /^gitdir: (.+?)\r?\n?$/.exec(await textOf(dotGit))?.[1];
  if (pointed === undefined) return null;
  const own = resolve(dirname(dotGit), pointed);
  const common = resolve(own, (await textOf(join(own, "commondir"))).trimEnd());
  return (await isFolder(join(common, "objects"))) ? common : null;
}

/** The nearest `.git` above a folder decides, as it does for git. */
async function gitDirectory(folder: string): Promise<string | null> {
  for (let at = folder; ; at = dirname(at)) {
    const dotGit = join(at, ".git");
    if ((await lstat(dotGit).catch(() => null)) !== null) return sharedDirectory(dotGit);
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
async function mayNotBe(folder: string, planFolder: string): Promise<boolean> {
  const [first = ""] = relative(planFolder, folder).split(/[\\/]/);
  const outside = first === ".." || first === ".git" || isAbsolute(relative(planFolder, folder));
  return !outside || (await lstat(folder).catch(() => null))?.isSymbolicLink() === true;
}

/**
 * The folder for what is worked out from a plan; it need not be there yet.
 * @param planFolder absolute
 * @returns null where there is none
 */
export async function cacheFolder(
  planFolder: string,
  env: Environment,
  platform: NodeJS.Platform = process.platform,
): Promise<string | null> {
  const git = await gitDirectory(resolve(planFolder));
  const folder = git === null ? userFolder(env, platform) : join(git, "ehs");
  return folder === null || (await mayNotBe(folder, resolve(planFolder))) ? null : folder;
}
