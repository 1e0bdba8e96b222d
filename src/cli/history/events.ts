/**
 * The events of a plan's history: the walk of the store, compared commit by commit. One pass; what was worked out before
 * comes from the cache, by the blobs that were compared.
 */
import { compareContents, type FilePair } from "../../compare/changes.js";
import type { ChangeEvent, CommitFacts, HistoryEvent } from "../../model/change.js";
import { broughtBy } from "../../store/git/brought.js";
import type { Cache } from "../../store/git/cache.js";
import { type Commit, commitFacts, parseCommit } from "../../store/git/commits.js";
import { type GitObject, readObjects } from "../../store/git/objects.js";
import type { Repository } from "../../store/git/repository.js";
import { type WalkedCommit, type WalkedFile, walkHistory } from "../../store/git/walk.js";
import { kindOfFile } from "../../store/kinds.js";
import { PlanFiles } from "./blobs.js";
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
  /** Oldest first. */
  readonly events: readonly HistoryEvent[];
  /** Commits that changed the plan, oldest first. */
  readonly commits: readonly CommitFacts[];
}

/** A commit on its way: what the cache knew of it, or which blobs will come. */
interface Underway {
  readonly walked: WalkedCommit;
  readonly key: string;
  readonly known: string | undefined;
  readonly blobs: readonly { readonly file: WalkedFile; readonly ids: readonly string[] }[];
}

const isPlanFile = ({ path }: WalkedFile): boolean => kindOfFile(path) !== null;

/** What a commit did depends on nothing but these. */
const keyOf = ({ files }: WalkedCommit): string =>
  files.map(({ path, old: before, new: after }) => `${path} ${before ?? "-"} ${after ?? "-"}`).join("\n");

/** Figures and other files that are no YAML: that they changed is told, not how. */
function otherFile({ path, status }: WalkedFile): ChangeEvent {
  const kind = status === "A" ? "added" : status === "D" ? "removed" : "changed";
  return {
    ...{ kind, item: path, itemKind: "file", name: null, number: path, address: path, field: "" },
    ...{ old: undefined, new: undefined, unit: null, effect: null, due: null, decision: null, reason: null },
    ...{ within: null, changes: [], about: [] },
  };
}

const unreadable = ({ path }: WalkedFile): ChangeEvent => ({
  ...otherFile({ path } as WalkedFile),
  kind: "unreadable",
});

/** Takes the objects of one commit in the order in which they were asked for; null when there are no more. */
type Next = () => Promise<GitObject | null>;

function taking(objects: AsyncGenerator<GitObject>): Next {
  return async () => {
    const next: IteratorResult<GitObject, unknown> = await objects.next();
    return next.done === true ? null : next.value;
  };
}

async function compared(files: PlanFiles, next: Next, { walked, blobs }: Underway): Promise<ChangeEvent[]> {
  const pairs: FilePair[] = [];
  const odd: ChangeEvent[] = [];
  for (const { file, ids } of blobs) {
    const { path, old: blob, new: now } = file;
    const kind = kindOfFile(path);
    if (kind === null) continue;
    let bytes: Uint8Array | null = null;
    for (const id of ids) {
      const read = (await next())?.bytes ?? null;
      if (id === blob && id !== now) files.take(path, id, read);
      else bytes = read;
    }
    const before = files.content(path, blob);
    const { content, readable } = files.take(path, now, bytes);
    if (readable) pairs.push({ kind, file: path, before, after: content });
    else odd.push(unreadable(file));
  }
  const others = walked.files.filter((file) => !isPlanFile(file)).map(otherFile);
  return [...compareContents(pairs).events, ...odd, ...others];
}

interface Read {
  readonly walked: WalkedCommit;
  readonly commit: Commit;
  readonly events: readonly ChangeEvent[];
}

async function* readAll(repo: Repository, { ref, all, cache }: HistoryOptions): AsyncGenerator<Read> {
  const files = new PlanFiles();
  const underway: Underway[] = [];
  async function* ids(): AsyncGenerator<string> {
    for await (const walked of walkHistory(repo, ref, { all })) {
      const key = keyOf(walked);
      const known = cache.get(key);
      const blobs =
        known === undefined ? walked.files.filter(isPlanFile).map((file) => ({ file, ids: files.wanted(file) })) : [];
      underway.push({ walked, key, known, blobs });
      yield walked.commit;
      for (const each of blobs) yield* each.ids;
    }
  }
  const next = taking(readObjects(repo, ids()));
  for (let object = await next(); object !== null; object = await next()) {
    const at = underway.shift();
    if (at === undefined) return;
    const events = at.known === undefined ? await compared(files, next, at) : (JSON.parse(at.known) as ChangeEvent[]);
    if (at.known === undefined) cache.put(at.key, JSON.stringify(events));
    yield { walked: at.walked, commit: parseCommit(object.bytes, object.id), events };
  }
}

/** The commits that merges brought, read for the names of who wrote them. */
async function broughtCommits(repo: Repository, ref: string, merges: readonly string[]) {
  const brought = new Map<string, Commit[]>();
  if (merges.length === 0) return brought;
  const wanted = new Set(merges);
  const of = [...(await broughtBy(repo, ref))].filter(([merge]) => wanted.has(merge));
  const ids = of.flatMap(([, commits]) => commits);
  const read = new Map<string, Commit>();
  for await (const { id, bytes } of readObjects(repo, ids)) read.set(id, parseCommit(bytes, id));
  for (const [merge, commits] of of)
    brought.set(
      merge,
      commits.flatMap((id) => read.get(id) ?? []),
    );
  return brought;
}

/**
 * Every event of the plan in the history of a commit.
 * @throws GitError
 */
export async function readHistory(repo: Repository, options: HistoryOptions): Promise<History> {
  const { ref, all, timeZone, cache } = options;
  const read: Read[] = [];
  for await (const each of readAll(repo, options)) read.push(each);
  await cache.flush();
  const merges = read.filter(({ commit }) => commit.parents.length > 1).map(({ commit }) => commit.id);
  const [brought, own] = await Promise.all([
    broughtCommits(repo, ref, merges),
    mergesOwn(repo, ref, new Set(merges), all),
  ]);
  const line = all ? await firstParents(repo, ref) : null;
  const commits: CommitFacts[] = [];
  const events: HistoryEvent[] = [];
  for (const { commit, events: found } of read) {
    const facts = commitFacts(commit, brought.get(commit.id) ?? [], timeZone);
    commits.push(facts);
    const made = own.get(commit.id);
    for (const event of found) {
      const evil = made !== undefined && event.changes.some(({ address }) => made.has(address));
      // on every branch at once, a merge tells again what its branches told: only what is its own is news
      if (all && facts.merge && !evil) continue;
      events.push({ ...event, commit: facts, evil, branch: line !== null && !line.has(commit.id), edition: null });
    }
  }
  return { events, commits };
}

async function firstParents(repo: Repository, ref: string): Promise<ReadonlySet<string>> {
  const line = new Set<string>();
  for await (const { commit } of walkHistory(repo, ref)) line.add(commit);
  return line;
}
