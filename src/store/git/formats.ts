/** In which format the plan was at each commit of a history. Asked only where there are older formats than the newest. */
import { type Declared, declaredFormat, formatFrom } from "../format/declared.js";
import { formatSteps, newestFormat } from "../format/steps.js";
import { spawnGit } from "./git.js";
import { partsOf } from "./lines.js";
import { readObjects } from "./objects.js";
import { namesOf, SETTINGS } from "./renamed.js";
import type { Repository } from "./repository.js";
import { walkHistory } from "./walk.js";

export interface Formats {
  /** The format of the plan at a commit. */
  readonly at: (commit: string) => number;
  /** The parents of a commit; none where every commit is in the newest format. */
  readonly parents: (commit: string) => readonly string[];
}

const newest: Formats = { at: () => newestFormat, parents: () => [] };

/** Where a range ends; the ref itself where it is none. */
const endOf = (ref: string): string => ref.split("..").at(-1) ?? ref;

/** The blobs of `plan.yaml` by the commits that changed it, under every name that its folder has had. */
async function settingsBlobs(repo: Repository, end: string): Promise<Map<string, string>> {
  const blobs = new Map<string, string>();
  for await (const then of namesOf(repo, end))
    for await (const { commit, files } of walkHistory({ ...then, prefix: then.prefix + SETTINGS }, end, { all: true }))
      for (const { new: blob } of files) if (blob !== null) blobs.set(commit, blob);
  return blobs;
}

async function formatsOf(repo: Repository, blobs: readonly string[]): Promise<ReadonlyMap<string, Declared>> {
  const formats = new Map<string, Declared>();
  for await (const { id, type, bytes } of readObjects(repo, blobs))
    if (type === "blob") formats.set(id, await declaredFormat(bytes));
  return formats;
}

/** Every commit with its parents, the oldest first. */
async function parentsIn({ git }: Repository, end: string): Promise<Map<string, string[]>> {
  const asked = ["rev-list", "--reverse", "--parents", "--topo-order", "--end-of-options", end, "--"];
  const { input, output } = spawnGit(git, asked);
  input.end();
  const parents = new Map<string, string[]>();
  for await (const lines of partsOf(output, "\n"))
    for (const [commit = "", ...of] of lines.map((line) => line.split(" "))) parents.set(commit, of);
  return parents;
}

/**
 * The formats of a history. A commit that leaves `plan.yaml` as it was is in the format of its first parent; one in which
 * that file cannot be read too.
 * @param ref a commit or a range
 * @throws GitError
 */
export async function formatsIn(repo: Repository, ref: string): Promise<Formats> {
  if (formatSteps.length === 0) return newest;
  const end = endOf(ref);
  const blobs = await settingsBlobs(repo, end);
  const known = await formatsOf(repo, [...new Set(blobs.values())]);
  const own = (commit: string): number | null => {
    const declared = known.get(blobs.get(commit) ?? "") ?? "unread";
    return declared === "unread" ? null : formatFrom(declared);
  };
  if ([...blobs.keys()].every((commit) => (own(commit) ?? newestFormat) === newestFormat)) return newest;
  const parents = await parentsIn(repo, end);
  const formats = new Map<string, number>();
  for (const [commit, [first = ""]] of parents) formats.set(commit, own(commit) ?? formats.get(first) ?? newestFormat);
  return {
    at: (commit) => formats.get(commit) ?? newestFormat,
    parents: (commit) => parents.get(commit) ?? [],
  };
}
