/** What the repository remembers of frozen editions: manifests in its history and under its tags, whatever lies in the folder. */
import type { Id } from "../../model/plan.js";
import { askGit } from "../../store/git/git.js";
import { readObjects } from "../../store/git/objects.js";
import type { Repository } from "../../store/git/repository.js";
import { resolveCommit } from "../../store/git/revisions.js";
import { revisionTree } from "../../store/git/revision-tree.js";
import { walkHistory } from "../../store/git/walk.js";
import { editionFolder, manifestFrom, readManifests } from "../../store/manifests.js";

/** Where an edition's manifest can be taken from. */
export interface Trace {
  readonly edition: Id;
  readonly hash: string;
  /** The clock when it was frozen. */
  readonly frozen: string;
  /** Relative to the plan folder. */
  readonly path: string;
  /** A tag or a commit, as git takes it. */
  readonly revision: string;
  /** The history of the branch has it: where it is no longer in the plan, it was removed. */
  readonly isHere: boolean;
}

/** A trace with the blob that the manifest was read from. */
interface Found extends Trace {
  readonly blob: string;
}

/** Every manifest that some commit brought, the newest of each edition. */
async function inHistory(repo: Repository, ref: string, isHere: boolean): Promise<Map<Id, Found>> {
  const brought: { readonly commit: string; readonly path: string; readonly blob: string }[] = [];
  // only the commits that touched an edition: few, however long the history
  const editions: Repository = { ...repo, prefix: `${repo.prefix}editions/` };
  for await (const { commit, files } of walkHistory(editions, ref, { all: true }))
    for (const { path, new: blob } of files) {
      const full = `editions/${path}`;
      if (blob !== null && editionFolder(full) !== null) brought.push({ commit, path: full, blob });
    }
  const found = new Map<Id, Found>();
  if (brought.length === 0) return found;
  const blobs = brought.map(({ blob }) => blob);
  let at = 0;
  for await (const { bytes } of readObjects(repo, blobs)) {
    const { commit, path, blob } = brought[at++] ?? { commit: "", path: "", blob: "" };
    const { manifest } = manifestFrom(path, editionFolder(path) ?? "", bytes);
    if (manifest === null) continue;
    const { edition, hash, frozen } = manifest;
    found.set(edition, { edition, hash, frozen, path, revision: commit.slice(0, 12), isHere, blob });
  }
  return found;
}

const TAGS = "refs/tags/edition/";

/** The tags of editions, by the id of the edition. */
async function editionTags({ git }: Repository): Promise<string[]> {
  const listed = (await askGit(git, ["for-each-ref", "--format=%(refname)", TAGS])) ?? "";
  return listed.split("\n").flatMap((name) => (name === "" ? [] : [name.slice(TAGS.length)]));
}

/** The manifest of an edition under its own tag; one that was put before there was a manifest shows nothing. */
async function underTag(repo: Repository, edition: Id): Promise<Trace | null> {
  const { commit } = await resolveCommit(repo, TAGS + edition);
  const stored = commit === null ? [] : await readManifests(revisionTree(repo, commit));
  const own = stored.find(({ manifest }) => manifest?.edition === edition);
  if (own?.manifest === undefined || own.manifest === null) return null;
  const { hash, frozen } = own.manifest;
  return { edition, hash, frozen, path: own.path, revision: `edition/${edition}`, isHere: false };
}

/** Those that their own tags hold as they are: a tag is a better name than a commit is. */
async function named(repo: Repository, found: ReadonlyMap<Id, Found>, tags: readonly string[]): Promise<Found[]> {
  const tagged = [...found.values()].filter(({ edition }) => tags.includes(edition));
  if (tagged.length === 0) return [];
  const blobs: string[] = [];
  const asked = tagged.map(({ edition, path }) => `${TAGS}${edition}:${repo.prefix}${path}`);
  for await (const { id } of readObjects(repo, asked)) blobs.push(id);
  return tagged
    .filter(({ blob }, at) => blobs[at] === blob)
    .map((each) => ({ ...each, revision: `edition/${each.edition}` }));
}

/**
 * Every edition that was frozen at some time, as far as this repository knows.
 * @param line the plan's main line, where that is another than what is checked out
 */
export async function tracesOf(repo: Repository, line: string | null): Promise<ReadonlyMap<Id, Trace>> {
  const none = new Map<Id, Found>();
  const [here, there, tags] = await Promise.all([
    repo.head === null ? none : inHistory(repo, repo.head, true),
    line === null || line === repo.head ? none : inHistory(repo, line, false),
    editionTags(repo),
  ]);
  const known = new Map([...there, ...here]);
  const found = new Map<Id, Trace>(known);
  for (const each of await named(repo, known, tags)) found.set(each.edition, each);
  for (const edition of tags.filter((tag) => !known.has(tag))) {
    const trace = await underTag(repo, edition);
    if (trace !== null) found.set(edition, trace);
  }
  return found;
}
