/**
 * The events of a plan's history: the walk of the store, compared commit by commit. One pass; what was worked out before
 * comes from the cache, by the blobs that were compared.
 */
import type { ChangeEvent, CommitFacts, HistoryEvent } from "../../model/change.js";
import { broughtBy } from "../../store/git/brought.js";
import type { Cache } from "../../store/git/cache.js";
import { type Commit, commitFacts, parseCommit } from "../../store/git/commits.js";
import { type GitObject, readObjects } from "../../store/git/objects.js";
import type { Repository } from "../../store/git/repository.js";
import { type WalkedCommit, type WalkedFile, walkHistory } from "../../store/git/walk.js";
import { PlanFiles } from "./blobs.js";
import { type Asked, comparedCommit, isRead, type Next, type Versions } from "./compared-commit.js";
import { type Kept, LostFiles, withAuthors } from "./lost.js";
import { mergesOwn } from "./merges.js";

export interface HistoryOptions {
  /** A commit; its first parents are the line. */
  readonly ref: string;
  /** Every commit that can be reached, also those of branches. */
  readonly all: boolean;
  readonly timeZone: string;
  readonly cache: Cache;
}

export interface History {
  /** Commits that changed the plan, oldest first. */
  readonly commits: readonly CommitFacts[];
  /**
   * The events of one of them. They are kept as text and read when they are asked for: a long history has more of them
   * than should be held at once.
   */
  readonly eventsOf: (commit: CommitFacts) => HistoryEvent[];
  /** Whether a commit changed files of the plan, and nothing that they say. */
  readonly isSilent: (commit: CommitFacts) => boolean;
}

/** What a commit did depends on nothing but these, as long as the versions before can be read. */
const keyOf = ({ files }: WalkedCommit): string =>
  files
    .map(({ path, status, old: before, new: after }) => `${path} ${status} ${before ?? "-"} ${after ?? "-"}`)
    .join("\n");

function taking(objects: AsyncGenerator<GitObject>): Next {
  return async () => {
    const next: IteratorResult<GitObject, unknown> = await objects.next();
    return next.done === true ? null : next.value;
  };
}

/** A commit on its way, with what the cache knew of it. */
interface Underway extends Asked {
  readonly key: string;
  readonly known: string | undefined;
  /** Files that it left unreadable, as the cache knows. */
  readonly unreadable: readonly WalkedFile[];
}

/** A commit with its events as JSON. */
interface Read {
  readonly commit: Commit;
  readonly text: string;
}

/** What came or went with something else is told by its name: its values stand in the file of that commit. */
const slim = (event: Kept): Kept => (event.within === null ? event : { ...event, changes: [] });

/** The files that a commit left unreadable, by its events as they are kept. */
function unreadableIn(text: string, { files }: WalkedCommit): WalkedFile[] {
  if (!text.includes('"kind":"unreadable"')) return [];
  const events = JSON.parse(text) as readonly ChangeEvent[];
  const paths = new Set(events.flatMap(({ kind, item }) => (kind === "unreadable" ? [item] : [])));
  return files.filter(({ path }) => paths.has(path));
}

async function* readAll(repo: Repository, { ref, all, cache }: HistoryOptions): AsyncGenerator<Read> {
  const versions: Versions = { files: new PlanFiles(), lost: new LostFiles() };
  const { files, lost } = versions;
  const underway: Underway[] = [];
  async function* ids(): AsyncGenerator<string> {
    for await (const walked of walkHistory(repo, ref, { all })) {
      const key = keyOf(walked);
      const known = cache.get(key);
      const unreadable = known === undefined ? [] : unreadableIn(known, walked);
      for (const { path, old: last, new: blob } of unreadable) if (blob !== null) files.lose(path, blob, last);
      const blobs =
        known === undefined ? walked.files.filter(isRead).map((file) => ({ file, ...files.wanted(file) })) : [];
      underway.push({ walked, key, known, blobs, unreadable });
      yield walked.commit;
      for (const { base, now } of blobs) yield* [base, now].filter((id) => id !== null);
    }
  }
  const next = taking(readObjects(repo, ids()));
  for (let object = await next(); object !== null; object = await next()) {
    const at = underway.shift();
    if (at === undefined) return;
    const commit = parseCommit(object.bytes, object.id);
    for (const file of at.unreadable) {
      lost.add(file, commit, undefined);
      files.forget(file.path, file.new);
    }
    const done = at.known === undefined ? await comparedCommit(versions, next, commit, at) : null;
    const text = at.known ?? JSON.stringify(done?.events.map(slim));
    if (done?.lasting === true) cache.put(at.key, text);
    yield { commit, text };
  }
}

/** Who wrote what merges brought, by merge. */
async function broughtCommits(repo: Repository, ref: string, merges: ReadonlySet<string>) {
  const brought = new Map<string, Commit[]>();
  if (merges.size === 0) return brought;
  const of = [...(await broughtBy(repo, ref))].filter(([merge]) => merges.has(merge));
  const mergeOf = new Map(of.flatMap(([merge, commits]) => commits.map((commit) => [commit, merge] as const)));
  for (const merge of merges) brought.set(merge, []);
  for await (const { id, bytes } of readObjects(repo, mergeOf.keys()))
    brought.get(mergeOf.get(id) ?? "")?.push({ ...parseCommit(bytes, id), body: "" });
  return brought;
}

/** What of an event a merge made itself; of an item that came with another, whether it made any of its values. */
function ownShare({ changes, address }: ChangeEvent, made: ReadonlySet<string>): "all" | "some" | "none" {
  const own = changes.filter((change) => made.has(change.address)).length;
  if (changes.length > 0) return own === 0 ? "none" : own === changes.length ? "all" : "some";
  const isWithin = (each: string): boolean => each.startsWith(`${address}/`) || each.startsWith(`${address}[`);
  return [...made].some((each) => each === address || isWithin(each)) ? "some" : "none";
}

/** Who wrote an event: of what the merge made itself, nobody but whoever merged. */
function writersOf(share: ReturnType<typeof ownShare>, { authors }: CommitFacts, merging: readonly string[]): string[] {
  if (share === "none") return [...authors];
  return share === "all" ? [...merging] : [...new Set([...authors, ...merging])];
}

/**
 * The history of the plan up to a commit.
 * @throws GitError
 */
export async function readHistory(repo: Repository, options: HistoryOptions): Promise<History> {
  const { ref, all, timeZone, cache } = options;
  const read: Read[] = [];
  for await (const each of readAll(repo, options)) read.push(each);
  const merges = new Set(read.filter(({ commit }) => commit.parents.length > 1).map(({ commit }) => commit.id));
  const [brought, own] = await Promise.all([
    broughtCommits(repo, ref, merges),
    mergesOwn(repo, ref, { merges, all, cache }),
  ]);
  await cache.flush();
  const line = all ? await firstParents(repo, ref) : null;
  const commits = read.map(({ commit }) => commitFacts(commit, brought.get(commit.id) ?? [], timeZone));
  const texts = new Map(read.map(({ commit, text }) => [commit.id, text] as const));
  const merging = new Map(
    read.flatMap(({ commit }) =>
      merges.has(commit.id) ? [[commit.id, [commit.author, ...commit.coAuthors]] as const] : [],
    ),
  );
  const eventsOf = (commit: CommitFacts): HistoryEvent[] => {
    const made = own.get(commit.id) ?? new Set<string>();
    const branch = line !== null && !line.has(commit.id);
    const events = (JSON.parse(texts.get(commit.id) ?? "[]") as Kept[]).map((event) => {
      const share = ownShare(event, made);
      return {
        ...withAuthors(event, commits),
        commit,
        evil: share !== "none",
        authors: writersOf(share, commit, merging.get(commit.id) ?? []),
        branch,
        edition: null,
      };
    });
    // on every branch at once, a merge tells again what its branches told: only what is its own is news
    return all && commit.merge ? events.filter(({ evil }) => evil) : events;
  };
  const isSilent = ({ id }: CommitFacts): boolean => texts.get(id) === "[]";
  return { commits, eventsOf, isSilent };
}

async function firstParents(repo: Repository, ref: string): Promise<ReadonlySet<string>> {
  const line = new Set<string>();
  for await (const { commit } of walkHistory(repo, ref)) line.add(commit);
  return line;
}
