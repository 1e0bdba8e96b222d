/** What the machine that runs the command is for: where its repository begins, where its pages and its summary are. */
import { appendFile, stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { summaryLimit, type SummaryOptions } from "../present/findings-summary.js";
import type { Context } from "./context.js";

const exists = async (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

const holds = (folder: string, inner: string): boolean => {
  const path = relative(folder, inner);
  return path !== ".." && !path.startsWith(`..${sep}`) && resolve(folder, path) === inner;
};

/**
 * The top of the repository that a folder lies in, without asking git, which may not be there; where there is no
 * repository, the folder that the runner works in, or the one the user stands in, or the one around the plan.
 */
export async function topOf(folder: string, { cwd, env }: Context): Promise<string> {
  for (let at = folder; ; at = dirname(at)) {
    if (await exists(join(at, ".git"))) return at;
    if (dirname(at) === at) break;
  }
  const given = [env["GITHUB_WORKSPACE"], env["CI_PROJECT_DIR"], cwd].filter(
    (path) => path !== undefined && path !== "",
  );
  return given.map((path) => resolve(path ?? "")).find((path) => holds(path, folder)) ?? dirname(folder);
}

/** A file of the plan as hosts name it: from the top of the repository, with `/`. */
export const hostPath = (top: string, folder: string, file: string): string =>
  relative(top, resolve(folder, file)).split(sep).join("/");

/** The address of a line of a file, where GitHub says what it runs on. */
function linkOf(env: Context["env"]): SummaryOptions["linkTo"] {
  const [server, repository, commit] = [env["GITHUB_SERVER_URL"], env["GITHUB_REPOSITORY"], env["GITHUB_SHA"]];
  if (server === undefined || repository === undefined || commit === undefined) return null;
  if (!/^https:\/\/[\w.:-]+$/.test(server) || !/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[\da-f]+$/.test(commit))
    return null;
  const path = (file: string): string =>
    file.split("/").map(encodeURIComponent).join("/").replaceAll("(", "%28").replaceAll(")", "%29");
  return (file, line) => `${server}/${repository}/blob/${commit}/${path(file)}#L${line}`;
}

/** The file of the job's summary; null where nothing runs that shows one. */
export const summaryPath = ({ env, cwd }: Context): string | null => {
  const path = env["GITHUB_STEP_SUMMARY"];
  return path === undefined || path === "" ? null : resolve(cwd, path);
};

/**
 * Adds to the job's summary, after what the step has said already.
 * @throws the system's error
 */
export async function addToSummary(
  path: string,
  made: (options: SummaryOptions) => string,
  { env }: Context,
): Promise<void> {
  const said = await stat(path).then(
    ({ size }) => size,
    () => 0,
  );
  const limit = Math.max(0, summaryLimit - said - 1);
  await appendFile(path, `${said === 0 ? "" : "\n"}${made({ limit, linkTo: linkOf(env) })}`);
}
