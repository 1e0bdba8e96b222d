/** What a merge made itself: values that none of the merged lines had. */
import { compareContents } from "../../compare/changes.js";
import type { Cache } from "../../store/git/cache.js";
import { newestFormat } from "../../store/format/steps.js";
import type { Formats } from "../../store/git/formats.js";
import { objectsThere } from "../../store/git/objects.js";
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
  readonly formats: Formats;
  readonly cache: Pick<Cache, "get" | "put">;
  readonly renamings: readonly Renaming[];
}

/** A version of a file with the format in which the plan was then. */
interface Side {
  readonly blob: string | null;
  readonly format: number;
}

interface Merged {
  readonly path: string;
  readonly parents: readonly Side[];
  readonly result: Side;
}

const nameOf = ({ blob, format }: Side): string =>
  format === newestFormat ? (blob ?? "-") : `${blob ?? "-"}@${format}`;

/** What a merge made depends on nothing but these. */
const keyOf = ({ path, parents, result }: Merged): string =>
  `merge ${path} ${[...parents, result].map(nameOf).join(" ")}`;

function mergedIn(merge: string, { path, parents, result }: MergedFile, formats: Formats): Merged {
  const commits = formats.parents(merge);
  return {
    path,
    parents: parents.map((blob, at) => ({ blob, format: formats.at(commits[at] ?? merge) })),
    result: { blob: result, format: formats.at(merge) },
  };
}

type ContentOf = (side: Side) => unknown;

/** Addresses at which the result differs from every parent. */
function ownAddresses({ path, parents, result }: Merged, contentOf: ContentOf): string[] {
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
async function* contents(repo: Repository, files: readonly Merged[]): AsyncGenerator<readonly [Merged, ContentOf]> {
  const sidesOf = ({ parents, result }: Merged): Side[] => [
    ...new Map([...parents, result].map((side) => [nameOf(side), side])).values(),
  ];
  const reader = new PlanFiles();
  const objects = objectsThere(
    repo,
    files.flatMap((file) => sidesOf(file).flatMap(({ blob }) => blob ?? [])),
  );
  for (const file of files) {
    const known = new Map<string, unknown>();
    for (const side of sidesOf(file).filter(({ blob }) => blob !== null)) {
      const next: IteratorResult<{ bytes: Uint8Array }, unknown> = await objects.next();
      if (next.done !== true) known.set(nameOf(side), reader.glance(file.path, next.value.bytes, side.format));
    }
    yield [file, (side) => known.get(nameOf(side)) ?? null];
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
  const { merges, formats, cache } = options;
  if (merges.size === 0) return new Map();
  const found = (await mergedFiles(repo, ref, options))
    .filter(([merge]) => merges.has(merge))
    .map(([merge, all]) => [merge, all.map((file) => mergedIn(merge, file, formats))] as const);
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
  const own = (file: Merged): readonly string[] => made.get(keyOf(file)) ?? [];
  return new Map(found.map(([merge, all]) => [merge, new Set(all.flatMap(own))] as const));
}
