/** What a merge made itself: values that none of the merged lines had. */
import { diffFacts, flatten } from "../../compare/flatten.js";
import type { Leaf } from "../../model/change.js";
import { readObjects } from "../../store/git/objects.js";
import type { Repository } from "../../store/git/repository.js";
import { type MergedFile, walkMerges } from "../../store/git/walk.js";
import { kindOfFile } from "../../store/kinds.js";
import { PlanFiles } from "./blobs.js";

type Facts = ReadonlyMap<string, Leaf>;

/** Addresses at which the result differs from every parent. */
function ownAddresses(result: Facts, parents: readonly Facts[]): string[] {
  const [first, ...others] = parents.map((parent) => new Set(diffFacts(parent, result).map(({ address }) => address)));
  return [...(first ?? [])].filter((address) => others.every((other) => other.has(address)));
}

/** The blobs of some files, each read once. */
async function factsOf(
  repo: Repository,
  files: readonly MergedFile[],
): Promise<(path: string, blob: string | null) => Facts> {
  const paths = new Map<string, string>();
  for (const { path, parents, result } of files)
    for (const blob of [...parents, result]) if (blob !== null) paths.set(blob, path);
  const reader = new PlanFiles();
  const known = new Map<string, Facts>();
  for await (const { id, bytes } of readObjects(repo, paths.keys())) {
    const path = paths.get(id) ?? "";
    const kind = kindOfFile(path);
    if (kind !== null) known.set(id, flatten(kind, path, reader.glance(path, bytes)));
  }
  return (_path, blob) => (blob === null ? undefined : known.get(blob)) ?? new Map<string, Leaf>();
}

/**
 * By merge, the addresses of the values that it made itself. No merge, no more work.
 * @param merges ids of the merges of the walk
 */
export async function mergesOwn(
  repo: Repository,
  ref: string,
  merges: ReadonlySet<string>,
  all: boolean,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const own = new Map<string, ReadonlySet<string>>();
  if (merges.size === 0) return own;
  const found = [...(await walkMerges(repo, ref, { all }))].filter(([merge]) => merges.has(merge));
  const planFiles = (files: readonly MergedFile[]): MergedFile[] =>
    files.filter(({ path }) => kindOfFile(path) !== null);
  const facts = await factsOf(
    repo,
    found.flatMap(([, files]) => planFiles(files)),
  );
  for (const [merge, files] of found) {
    const addresses = planFiles(files).flatMap(({ path, parents, result }) =>
      ownAddresses(
        facts(path, result),
        parents.map((blob) => facts(path, blob)),
      ),
    );
    own.set(merge, new Set(addresses));
  }
  return own;
}
