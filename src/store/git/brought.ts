/** Which commits each merge on the main line brought, by one git process. */
import { spawnGit } from "./git.js";
import { partsOf } from "./lines.js";
import type { Repository } from "./repository.js";

interface Graph {
  /** Parents by commit, oldest commits first. */
  readonly parents: ReadonlyMap<string, readonly string[]>;
  /** The line of first parents, oldest first. */
  readonly line: readonly string[];
}

async function graphOf({ git }: Repository, ref: string): Promise<Graph> {
  const asked = ["rev-list", "--topo-order", "--reverse", "--parents", "--end-of-options", ref, "--"];
  const { input, output } = spawnGit(git, asked);
  input.end();
  const parents = new Map<string, readonly string[]>();
  let last: string | undefined;
  for await (const lines of partsOf(output, "\n"))
    for (const line of lines) {
      const [commit = "", ...of] = line.split(" ");
      parents.set(commit, of);
      last = commit;
    }
  const line: string[] = [];
  for (let at = last; at !== undefined; at = parents.get(at)?.[0]) line.push(at);
  return { parents, line: line.reverse() };
}

/** What can be reached from some commits and was not seen before; all of it counts as seen from then on. */
function reach(parents: Graph["parents"], from: readonly string[], seen: Set<string>): Set<string> {
  const found = new Set<string>();
  const left = [...from];
  for (let at = left.pop(); at !== undefined; at = left.pop()) {
    // what a range leaves out was brought by what came before it
    if (seen.has(at) || !parents.has(at)) continue;
    seen.add(at);
    found.add(at);
    left.push(...(parents.get(at) ?? []));
  }
  return found;
}

/**
 * The commits that each merge of the line of first parents brought, oldest first, by the merge's id. Each commit is
 * brought once: by the first merge that made it part of the line.
 * @param ref a commit or a range
 * @throws GitError
 */
export async function broughtBy(repo: Repository, ref: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const { parents, line } = await graphOf(repo, ref);
  const place = new Map([...parents.keys()].map((commit, number) => [commit, number]));
  const seen = new Set<string>();
  const brought = new Map<string, readonly string[]>();
  for (const commit of line) {
    seen.add(commit);
    const merged = parents.get(commit)?.slice(1) ?? [];
    if (merged.length === 0) continue;
    const found = [...reach(parents, merged, seen)];
    brought.set(
      commit,
      found.sort((one, other) => (place.get(one) ?? 0) - (place.get(other) ?? 0)),
    );
  }
  return brought;
}
