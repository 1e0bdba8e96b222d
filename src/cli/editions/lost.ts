/** The editions of a plan whose proof is gone: manifests removed or damaged, or of an edition that the plan does not name. */
import { entriesOf } from "../../evaluate/items.js";
import type { Id } from "../../model/plan.js";
import type { LostEdition } from "../../report/edition.js";
import type { NoHistory, Repository } from "../../store/git/repository.js";
import { editionFolder, type StoredManifest } from "../../store/manifests.js";
import type { Context } from "../context.js";
import { isRepository } from "../history/repository.js";
import { type Opened, shownPath } from "../open.js";
import { type Lost, lostEditions } from "./before.js";
import { traceWords } from "./trace-words.js";
import { editionCliWords } from "./words.js";

export interface LostHere {
  readonly lost: readonly LostEdition[];
  /** Frozen on another branch, and not here. */
  readonly elsewhere: readonly Lost[];
  /** When those were frozen that have been removed. */
  readonly removedAt: readonly string[];
}

interface Ground {
  readonly opened: Opened;
  readonly context: Context;
  readonly manifests: readonly StoredManifest[];
}

/** The id of the edition whose `edition.yaml` lies, or lay, beside a manifest; null: there is none that can be read. */
function besides(path: string, { loaded }: Opened): Id | null {
  const file = `editions/${editionFolder(path) ?? ""}/edition.yaml`;
  return entriesOf(loaded.plan, "edition").find((entry) => entry.file === file)?.content.id ?? null;
}

/** A manifest that is here and proves nothing: it cannot be read, or is of an edition that the plan does not have. */
function unproved({ path, manifest }: StoredManifest, { opened, context }: Ground): LostEdition[] {
  const now = besides(path, opened);
  const shown = shownPath(context, opened.folder, path);
  if (manifest === null)
    return [{ edition: null, now, what: "damaged", path, text: editionCliWords[opened.lang].damaged(shown) }];
  const { edition } = manifest;
  if (entriesOf(opened.loaded.plan, "edition").some(({ content }) => content.id === edition)) return [];
  return [{ edition, now, what: "named", path, text: traceWords[opened.lang].otherName(edition, shown, now) }];
}

/** Every edition whose proof is gone, as far as the plan and its history know. */
export async function lostHere(ground: Ground, history: Repository | NoHistory): Promise<LostHere> {
  const { opened, manifests } = ground;
  const missing = isRepository(history) ? await lostEditions(history, ground, manifests) : [];
  const removed = missing.filter(({ isRemoved }) => isRemoved);
  return {
    lost: [
      ...removed.map(({ edition, path, text }) => {
        return { edition, now: besides(path, opened), what: "removed" as const, path, text };
      }),
      ...manifests.flatMap((stored) => unproved(stored, ground)),
    ],
    elsewhere: missing.filter(({ isRemoved }) => !isRemoved),
    removedAt: removed.map(({ frozen }) => frozen),
  };
}

/** Only what concerns some editions, by the id they have or had. */
export const among = ({ lost, elsewhere, removedAt }: LostHere, ids: readonly Id[]): LostHere => ({
  lost: lost.filter(({ edition, now }) => ids.some((id) => id === edition || id === now)),
  elsewhere: elsewhere.filter(({ edition }) => ids.includes(edition)),
  removedAt,
});
