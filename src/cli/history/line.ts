/** What is told of the commits of a history: what each did, who wrote what it brought, what a merge made itself. */
import type { CommitFacts } from "../../model/change.js";
import { broughtBy } from "../../store/git/brought.js";
import type { Cache } from "../../store/git/cache.js";
import { formatsIn } from "../../store/git/formats.js";
import { type Commit, commitFacts, parseCommit } from "../../store/git/commits.js";
import { objectsThere } from "../../store/git/objects.js";
import type { Pages } from "../../store/git/pages.js";
import type { Renaming } from "../../store/git/renamed.js";
import type { Repository } from "../../store/git/repository.js";
import { mergesOwn } from "./merges.js";
import { readAll, type Read } from "./walked.js";

/** A commit that changed the plan; its events are on the pages. */
export interface Told {
  readonly commit: CommitFacts;
  /** Of a merge: who merged. */
  readonly merging?: readonly string[];
  /** Of a merge: the addresses of the values that it made itself. */
  readonly own?: readonly string[];
  /** After it some file of the plan cannot be read. */
  readonly torn?: true;
  /** It changed files of the plan, and nothing that they say. */
  readonly silent?: true;
}

/** The oldest commit first. */
export interface Line {
  readonly told: readonly Told[];
  /** The events of each, in the same order, as JSON. */
  readonly pages: Pages;
  /** The last one first. */
  readonly renamings: readonly Renaming[];
}

export interface LineOptions {
  /** A commit or a range; of a line that something is known of, from its last commit on. */
  readonly ref: string;
  /** Every commit that can be reached, also those of branches. */
  readonly all: boolean;
  readonly timeZone: string;
  /** What was worked out before, by the blobs that were compared. */
  readonly cache: Pick<Cache, "get" | "put">;
}

/** Who wrote what merges brought, by merge. */
async function broughtCommits(repo: Repository, ref: string, merges: ReadonlySet<string>) {
  const brought = new Map<string, Commit[]>();
  if (merges.size === 0) return brought;
  const of = [...(await broughtBy(repo, ref))].filter(([merge]) => merges.has(merge));
  const mergeOf = new Map(of.flatMap(([merge, commits]) => commits.map((commit) => [commit, merge] as const)));
  for (const merge of merges) brought.set(merge, []);
  for await (const { id, bytes } of objectsThere(repo, mergeOf.keys()))
    brought.get(mergeOf.get(id) ?? "")?.push({ ...parseCommit(bytes, id), body: "" });
  return brought;
}

type Walked = Omit<Read, "text"> & { readonly silent: boolean };

interface Beside {
  readonly brought: ReadonlyMap<string, readonly Commit[]>;
  readonly own: ReadonlyMap<string, ReadonlySet<string>>;
  readonly timeZone: string;
}

function toldOf({ commit, torn, silent }: Walked, { brought, own, timeZone }: Beside): Told {
  const made = [...(own.get(commit.id) ?? [])];
  return {
    commit: commitFacts(commit, brought.get(commit.id) ?? [], timeZone),
    ...(commit.parents.length > 1 ? { merging: [commit.author, ...commit.coAuthors] } : {}),
    ...(made.length > 0 ? { own: made } : {}),
    ...(torn ? { torn } : {}),
    ...(silent ? { silent } : {}),
  };
}

/**
 * A line with what follows it.
 * @throws GitError
 */
export async function grown(repo: Repository, before: Line, { ref, all, timeZone, cache }: LineOptions): Promise<Line> {
  const { pages } = before;
  const renamings: Renaming[] = [];
  const walked: Walked[] = [];
  const onRenaming = (renaming: Renaming): void => void renamings.push(renaming);
  const formats = await formatsIn(repo, ref);
  for await (const { text, ...rest } of readAll(repo, { ref, all, formats, cache, onRenaming })) {
    pages.put(text);
    walked.push({ ...rest, silent: text === "[]" });
  }
  const merges = new Set(walked.filter(({ commit }) => commit.parents.length > 1).map(({ commit }) => commit.id));
  const [brought, own] = await Promise.all([
    broughtCommits(repo, ref, merges),
    mergesOwn(repo, ref, { merges, all, formats, cache, renamings }),
  ]);
  const told = walked.map((each) => toldOf(each, { brought, own, timeZone }));
  return { told: [...before.told, ...told], pages, renamings: [...renamings, ...before.renamings] };
}
