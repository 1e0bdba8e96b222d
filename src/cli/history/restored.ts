/** Manifests that came back with the same bytes: what was frozen stayed what it was, and was not frozen anew. */
import { shortHash } from "../../report/edition-order.js";
import { readObjects } from "../../store/git/objects.js";
import type { Repository } from "../../store/git/repository.js";
import { walkHistory } from "../../store/git/walk.js";
import { editionFolder, manifestFrom } from "../../store/manifests.js";

/** Short hashes of manifests, by the commit that brought one back and its path. */
export type Restored = ReadonlyMap<string, string>;

export const restoredKey = (commit: string, path: string): string => `${commit} ${path}`;

interface Back {
  readonly commit: string;
  readonly path: string;
  readonly blob: string;
}

async function broughtBack(repo: Repository, ref: string, all: boolean): Promise<Back[]> {
  const seen = new Map<string, Set<string>>();
  const back: Back[] = [];
  // only the commits that touched an edition: few, however long the history
  const editions: Repository = { ...repo, prefix: `${repo.prefix}editions/` };
  for await (const { commit, files } of walkHistory(editions, ref, { all }))
    for (const { path: inside, new: blob } of files) {
      const path = `editions/${inside}`;
      if (blob === null || editionFolder(path) === null) continue;
      const known = seen.get(path) ?? new Set();
      if (known.has(blob)) back.push({ commit, path, blob });
      seen.set(path, known.add(blob));
    }
  return back;
}

/**
 * The manifests that commits of a line put back as they had been.
 * @param all every commit that can be reached, not the line of first parents only
 */
export async function restoredManifests(repo: Repository, ref: string, all: boolean): Promise<Restored> {
  const back = await broughtBack(repo, ref, all);
  const restored = new Map<string, string>();
  if (back.length === 0) return restored;
  let at = 0;
  const blobs = back.map(({ blob }) => blob);
  for await (const { bytes } of readObjects(repo, blobs)) {
    const { commit, path } = back[at++] ?? { commit: "", path: "" };
    const { computed } = manifestFrom(path, editionFolder(path) ?? "", bytes);
    if (computed !== null) restored.set(restoredKey(commit, path), shortHash(computed));
  }
  return restored;
}
