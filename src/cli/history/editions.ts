/** In which edition something was first published: by where an edition's commit stands in the history, and the edition's date. */
import type { CommitFacts } from "../../model/change.js";
import type { Manifest } from "../../model/edition.js";
import { firstOf, lastDayOf } from "../../report/edition-order.js";
import { askGit } from "../../store/git/git.js";
import type { Repository } from "../../store/git/repository.js";
import type { StoredManifest } from "../../store/manifests.js";
import type { History } from "./events.js";

/** The last of the walked commits that an edition holds; null when its commit is not here. */
async function lastHeld(
  repo: Repository,
  commit: string,
  folders: readonly string[],
  places: ReadonlyMap<string, number>,
): Promise<number | null> {
  const folder = folders.includes("") ? [] : ["--", ...folders];
  const asked = ["rev-list", "--first-parent", "-1", "--end-of-options", commit, ...folder];
  const found = await askGit(repo.git, asked);
  return found === null ? null : (places.get(found) ?? null);
}

/**
 * The first edition that was published with what a commit made; null while none has been. An edition that was frozen
 * afterwards published nothing that is later than its date. One question to git for each edition.
 */
export async function editionsOf(
  repo: Repository,
  { commits, renamings }: History,
  manifests: readonly StoredManifest[],
): Promise<(commit: CommitFacts) => string | null> {
  const places = new Map(commits.map(({ id }, at) => [id, at]));
  const folders = [repo.prefix, ...renamings.map(({ from }) => from)];
  const bounds: { readonly manifest: Manifest; readonly last: number; readonly day: string | null }[] = [];
  for (const { manifest } of manifests) {
    const last = manifest === null ? null : await lastHeld(repo, manifest.commit, folders, places);
    if (manifest !== null && last !== null) bounds.push({ manifest, last, day: lastDayOf(manifest) });
  }
  return ({ id, day: made }) => {
    const at = places.get(id) ?? Infinity;
    const holding = bounds.filter(({ last, day }) => last >= at && (day === null || made <= day));
    return firstOf(holding.map(({ manifest }) => manifest))?.edition ?? null;
  };
}
