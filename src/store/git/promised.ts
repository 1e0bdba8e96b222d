/** A partial clone (`--filter=blob:none`) has promises for objects: what an answer needs is fetched by one call, not one by one. */
import { spawnGit, runGit, GitError } from "./git.js";
import { partsOf } from "./lines.js";
import type { Repository } from "./repository.js";

/** The ids that are not here. All that is here is listed once: to ask for one that is not would fetch it. */
async function missing(repo: Repository, ids: ReadonlySet<string>): Promise<readonly string[]> {
  const left = new Set(ids);
  const asked = ["cat-file", "--batch-check=%(objectname)", "--batch-all-objects", "--unordered"];
  const { input, output } = spawnGit(repo.git, asked);
  input.end();
  for await (const lines of partsOf(output, "\n")) for (const line of lines) left.delete(line);
  return [...left];
}

/** As git itself fetches promised objects: nothing but them, leaving no trace but them. */
const fetching = [
  ...["-c", "fetch.negotiationAlgorithm=noop", "-c", "maintenance.auto=false", "-c", "gc.auto=0", "fetch"],
  ...["--quiet", "--no-tags", "--no-write-fetch-head", "--recurse-submodules=no", "--filter=blob:none", "--stdin"],
];

/**
 * Fetches those that are not here. A remote that cannot be reached is met again, and told, by whoever reads the objects.
 * @returns the ids, each as often as it was given
 */
export async function fetchMissing(
  repo: Repository,
  ids: Iterable<string> | AsyncIterable<string>,
): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const id of ids) all.push(id);
  const wanted = await missing(repo, new Set(all));
  if (repo.promisor === null || wanted.length === 0) return all;
  try {
    await runGit(repo.git, [...fetching, repo.promisor], { stdin: `${wanted.join("\n")}\n` });
  } catch (error) {
    if (!(error instanceof GitError) || error.code !== "failed") throw error;
  }
  return all;
}
