/** What a merge made itself: values that none of the merged lines had. */
import { compareContents } from "../../compare/changes.js";
import type { Cache } from "../../store/git/cache.js";
import { readObjects } from "../../store/git/objects.js";
import type { Renaming } from "../../store/git/renamed.js";
import type { Repository } from "../../store/git/repository.js";
import { type MergedFile, walkMerges } from "../../store/git/walk.js";
import { kindOfFile } from "../../store/kinds.js";
import { PlanFiles } from "./blobs.js";

export interface MergeOptions {
  /** Ids of the merges of the walk. */
  readonly merges: ReadonlySet<string>;
  /** Those of branches too. */
  readonly all: boolean;
  readonly cache: Pick<Cache, "get" | "put">;
  readonly renamings: readonly Renaming[];
}

/** What a merge made depends on nothing but these. */
const keyOf = ({ path, parents, result }: MergedFile): string =>
  `merge ${path} ${[...parents, result].map((blob) => blob ?? "-").join(" ")}`;

type ContentOf = (blob: string | null) => unknown;

/** Addresses at which the result differs from every parent. */
function ownAddresses({ path, parents, result }: MergedFile, contentOf: ContentOf): string[] {
  const kind = kindOfFile(path);
  if (kind === null) return [];
  const after = contentOf(result);
  const [first, ...others] = parents.map((parent) => {
    const { changes } = compareContents([{ kind, file: path, before: contentOf(parent), after }]);
    return new Set(changes.map(({ address }) => address));
  });
  return [...(first ?? [])].filter((address) => others.every((other) => other.has(address)));
}

/** One file after the other, so that no more than its own versions are held. */
async function* contents(
  repo: Repository,
  files: readonly MergedFile[],
): AsyncGenerator<readonly [MergedFile, ContentOf]> {
  const blobsOf = ({ parents, result }: MergedFile): string[] => [
    ...new Set([...parents, result].filter((blob) => blob !== null)),
  ];
  const reader = new PlanFiles();
  const objects = readObjects(repo, files.flatMap(blobsOf));
  for (const file of files) {
    const known = new Map<string, unknown>();
    for (const blob of blobsOf(file)) {
      const next: IteratorResult<{ bytes: Uint8Array }, unknown> = await objects.next();
      if (next.done !== true) known.set(blob, reader.glance(file.path, next.value.bytes));
    }
    yield [file, (blob) => (blob === null ? null : (known.get(blob) ?? null))];
  }
  await objects.return(undefined);
}

/** What each merge made, whatever the folder was called. One that renamed it shows its parents' files as new. */
async function mergedFiles(
  repo: Repository,
  ref: string,
  { all, renamings }: MergeOptions,
): Promise<(readonly [string, readonly MergedFile[]])[]> {
  const found = [...(await walkMerges(repo, ref, { all }))];
  for (const { commit, from } of renamings)
    found.push(...(await walkMerges({ ...repo, prefix: from }, `${commit}^1`, { all })));
  return found.filter(([merge]) => !renamings.some(({ commit }) => commit === merge));
}

/** By merge, the addresses of the values that it made itself. No merge, no more work. */
export async function mergesOwn(
  repo: Repository,
  ref: string,
  options: MergeOptions,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const { merges, cache } = options;
  if (merges.size === 0) return new Map();
  const found = (await mergedFiles(repo, ref, options)).filter(([merge]) => merges.has(merge));
  const files = found.flatMap(([, all]) => all).filter(({ path }) => kindOfFile(path) !== null);
  const made = new Map<string, readonly string[]>();
  for (const key of files.map(keyOf)) {
    const known = cache.get(key);
    if (known !== undefined) made.set(key, JSON.parse(known) as string[]);
  }
  const unknown = files.filter((file) => !made.has(keyOf(file)));
  for await (const [file, contentOf] of contents(repo, unknown)) {
    const own = ownAddresses(file, contentOf);
    made.set(keyOf(file), own);
    cache.put(keyOf(file), JSON.stringify(own));
  }
  const own = (file: MergedFile): readonly string[] => made.get(keyOf(file)) ?? [];
  return new Map(found.map(([merge, all]) => [merge, new Set(all.flatMap(own))] as const));
}
