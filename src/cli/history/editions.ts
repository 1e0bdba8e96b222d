/** In which edition something was first published: by where an edition's commit stands in the history. */
import type { CommitFacts } from "../../model/change.js";
import { askGit } from "../../store/git/git.js";
import type { Repository } from "../../store/git/repository.js";
import type { StoredManifest } from "../../store/manifests.js";
import type { History } from "./events.js";

/** The last of the walked commits that an edition holds; null when its commit is not here. */
async function lastHeld(repo: Repository, commit: string, places: ReadonlyMap<string, number>): Promise<number | null> {
  const folder = repo.prefix === "" ? [] : ["--", repo.prefix];
  const asked = ["rev-list", "--first-parent", "-1", "--end-of-options", commit, ...folder];
  const found = await askGit(repo.git, asked);
  return found === null ? null : (places.get(found) ?? null);
}

/**
 * The first edition that was published with what a commit made; null while none has been. One question to git for each
 * edition.
 */
export async function editionsOf(
  repo: Repository,
  { commits }: History,
  manifests: readonly StoredManifest[],
): Promise<(commit: CommitFacts) => string | null> {
  const places = new Map(commits.map(({ id }, at) => [id, at]));
  const bounds: { readonly edition: string; readonly last: number }[] = [];
  for (const { manifest } of manifests) {
    const last = manifest === null ? null : await lastHeld(repo, manifest.commit, places);
    if (manifest !== null && last !== null) bounds.push({ edition: manifest.edition, last });
  }
  bounds.sort((one, other) => one.last - other.last);
  return ({ id }) => {
    const at = places.get(id) ?? Infinity;
    return bounds.find(({ last }) => last >= at)?.edition ?? null;
  };
}
