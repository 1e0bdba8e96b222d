/**
 * The walk over a history: which files of the plan each commit changed, by two git processes whatever its length.
 * Plumbing, not `git log`: that obeys the user's configuration.
 */
import { pipeline } from "node:stream/promises";
import { isHidden } from "../tree.js";
import { GitError, spawnGit } from "./git.js";
import { partsOf } from "./lines.js";
import type { Repository } from "./repository.js";

export interface WalkedFile {
  /** From the plan folder, with `/`. */
  readonly path: string;
  /** A added, M modified, D deleted, T became something else. */
  readonly status: string;
  /** The blob before and after; null where there was no file: nothing, a link or a submodule. */
  readonly old: string | null;
  readonly new: string | null;
  /** Mode after, or before where it is gone: `100644`. */
  readonly mode: string;
}

export interface WalkedCommit {
  readonly commit: string;
  readonly files: readonly WalkedFile[];
}

/** A file that a merge made different from every parent's. */
export interface MergedFile {
  readonly path: string;
  /** In the order of the parents. */
  readonly parents: readonly (string | null)[];
  readonly result: string | null;
}

export interface WalkOptions {
  /** Every commit that can be reached, each against its first parent; default: only the line of first parents. */
  readonly all?: boolean;
}

/** The blob of a file; links and submodules are no files of a plan, as in the work tree. */
const blobOf = (mode: string, id: string): string | null => (mode.startsWith("100") ? id : null);

/** The records of `diff-tree --stdin --raw -z`: a commit, then what it changed, each with its path. */
async function* recordsOf(
  output: AsyncIterable<Buffer>,
): AsyncGenerator<{ commit: string; files: [string, string][] }> {
  let current: { commit: string; files: [string, string][] } | null = null;
  let raw: string | null = null;
  for await (const parts of partsOf(output, "\0"))
    for (const part of parts) {
      if (raw !== null) {
        current?.files.push([raw, part]);
        raw = null;
      } else if (part.startsWith(":")) raw = part;
      else {
        if (current !== null) yield current;
        current = { commit: part, files: [] };
      }
    }
  if (current !== null) yield current;
}

/** `rev-list` feeding `diff-tree`; the failure of either is thrown. */
async function* changesOf(repo: Repository, ref: string, which: readonly string[], how: readonly string[]) {
  const listing = spawnGit(repo.git, ["rev-list", "--reverse", ...which, "--end-of-options", ref, "--"]);
  const paths = repo.prefix === "" ? [] : ["--", repo.prefix];
  const raw = ["--stdin", "--root", "-r", "--raw", "-z", "--no-abbrev", "--no-renames"];
  const comparing = spawnGit(repo.git, ["diff-tree", ...raw, ...how, ...paths]);
  listing.input.end();
  // A comparison that stops reading says why itself; what is kept here is why the listing failed.
  const feeding = pipeline(listing.output, comparing.input).then(
    () => null,
    (error: unknown) => (error instanceof GitError ? error : null),
  );
  try {
    yield* recordsOf(comparing.output);
    const failure = await feeding;
    if (failure !== null) throw failure;
  } finally {
    listing.stop();
    comparing.stop();
  }
}

const visible = (repo: Repository, path: string): string | null => {
  const inPlan = path.slice(repo.prefix.length);
  return isHidden(inPlan) ? null : inPlan;
};

/** `:100644 100644 <old> <new> M` and a path. */
function fileOf(repo: Repository, [raw, full]: [string, string]): WalkedFile | null {
  const path = visible(repo, full);
  const [before = "", mode = "", old = "", now = "", status = ""] = raw.slice(1).split(" ");
  const sides = { old: blobOf(before, old), new: blobOf(mode, now) };
  if (path === null || (sides.old === null && sides.new === null)) return null;
  return { path, status: status.slice(0, 1), ...sides, mode: mode === "000000" ? before : mode };
}

/** `::<modes of the parents> <mode> <ids of the parents> <id> <status>` and a path: one colon for each parent. */
function mergedOf(repo: Repository, [raw, full]: [string, string]): MergedFile | null {
  const path = visible(repo, full);
  const parents = /^:+/.exec(raw)?.[0].length ?? 0;
  const words = raw.slice(parents).split(" ");
  const blobs = words.slice(0, parents + 1).map((mode, n) => blobOf(mode, words[parents + 1 + n] ?? ""));
  if (path === null || blobs.every((blob) => blob === null)) return null;
  return { path, parents: blobs.slice(0, parents), result: blobs[parents] ?? null };
}

const order = (options: WalkOptions): string[] => (options.all === true ? ["--topo-order"] : ["--first-parent"]);

/**
 * The commits that changed files of the plan, oldest first; those that changed none are left out.
 * @param ref a commit, or a ref that is known to name one
 * @throws GitError
 */
export async function* walkHistory(
  repo: Repository,
  ref: string,
  options: WalkOptions = {},
): AsyncGenerator<WalkedCommit> {
  for await (const { commit, files } of changesOf(repo, ref, order(options), ["--diff-merges=first-parent"])) {
    const found = files.map((file) => fileOf(repo, file)).filter((file) => file !== null);
    if (found.length > 0) yield { commit, files: found };
  }
}

/**
 * What merges made themselves: the files that differ from every parent's, with the blobs of all parents, by merge. A
 * file that both sides changed is among them too; a value is the merge's own when no parent's blob has it.
 * @throws GitError
 */
export async function walkMerges(
  repo: Repository,
  ref: string,
  options: WalkOptions = {},
): Promise<ReadonlyMap<string, readonly MergedFile[]>> {
  const merges = new Map<string, readonly MergedFile[]>();
  for await (const { commit, files } of changesOf(repo, ref, ["--merges", ...order(options)], ["-c"])) {
    const found = files.map((file) => mergedOf(repo, file)).filter((file) => file !== null);
    if (found.length > 0) merges.set(commit, found);
  }
  return merges;
}
