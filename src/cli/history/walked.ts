/** What each commit of a history did, as it is kept: the walk of the store, compared commit by commit in one pass. */
import type { ChangeEvent } from "../../model/change.js";
import type { Cache } from "../../store/git/cache.js";
import { type Commit, parseCommit } from "../../store/git/commits.js";
import { newestFormat } from "../../store/format/steps.js";
import { followHistory } from "../../store/git/followed.js";
import type { Formats } from "../../store/git/formats.js";
import { type GitObject, objectsThere } from "../../store/git/objects.js";
import type { Renaming } from "../../store/git/renamed.js";
import type { Repository } from "../../store/git/repository.js";
import type { WalkedCommit, WalkedFile } from "../../store/git/walk.js";
import { PlanFiles } from "./blobs.js";
import { type Asked, comparedCommit, isRead, type Next, type Versions } from "./compared-commit.js";
import { type Kept, LostFiles } from "./lost.js";

/** What a commit did depends on nothing but these, as long as the versions before can be read. */
const keyOf = ({ files }: WalkedCommit, { before: then, after: now }: Asked["formats"]): string =>
  [
    ...(then === newestFormat && now === newestFormat ? [] : [`formats ${then} ${now}`]),
    ...files.map(({ path, status, old: before, new: after }) => `${path} ${status} ${before ?? "-"} ${after ?? "-"}`),
  ].join("\n");

/** A root is in the format that it begins with. */
function formatsOf(formats: Formats, commit: string): Asked["formats"] {
  const [first = commit] = formats.parents(commit);
  return { before: formats.at(first), after: formats.at(commit) };
}

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
export interface Read {
  readonly commit: Commit;
  readonly text: string;
  /** After it some file cannot be read: what comes next follows from more than the versions that it names. */
  readonly torn: boolean;
}

export interface ReadOptions {
  /** A commit or a range. */
  readonly ref: string;
  readonly all: boolean;
  readonly formats: Formats;
  /** What was worked out before, by the blobs that were compared. */
  readonly cache: Pick<Cache, "get" | "put">;
  /** Told of each name that the folder of the plan had before. */
  readonly onRenaming: (renaming: Renaming) => void;
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

/** The files that cannot be read after a commit. */
function tornAfter(torn: ReadonlySet<string>, text: string, walked: WalkedCommit): ReadonlySet<string> {
  const unreadable = unreadableIn(text, walked);
  if (torn.size === 0 && unreadable.length === 0) return torn;
  const mended = new Set(walked.files.map(({ path }) => path));
  return new Set([...[...torn].filter((path) => !mended.has(path)), ...unreadable.map(({ path }) => path)]);
}

/**
 * What each commit did, the oldest first.
 * @throws GitError
 */
export async function* readAll(
  repo: Repository,
  { ref, all, formats, cache, onRenaming }: ReadOptions,
): AsyncGenerator<Read> {
  const versions: Versions = { files: new PlanFiles(), lost: new LostFiles() };
  const { files, lost } = versions;
  const underway: Underway[] = [];
  let torn: ReadonlySet<string> = new Set();
  async function* ids(): AsyncGenerator<string> {
    for await (const walked of followHistory(repo, ref, { all }, onRenaming)) {
      const asked = formatsOf(formats, walked.commit);
      const key = keyOf(walked, asked);
      const known = cache.get(key);
      const unreadable = known === undefined ? [] : unreadableIn(known, walked);
      for (const { path, old: last, new: blob } of unreadable) if (blob !== null) files.lose(path, blob, last);
      const blobs =
        known === undefined ? walked.files.filter(isRead).map((file) => ({ file, ...files.wanted(file) })) : [];
      underway.push({ walked, formats: asked, key, known, blobs, unreadable });
      yield walked.commit;
      for (const { base, now } of blobs) yield* [base, now].filter((id) => id !== null);
    }
  }
  const next = taking(objectsThere(repo, ids()));
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
    torn = tornAfter(torn, text, at.walked);
    yield { commit, text, torn: torn.size > 0 };
  }
}
