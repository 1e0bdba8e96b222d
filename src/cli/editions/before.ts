/** Holds what is asked of an edition against what the repository remembers: one that was frozen is not frozen anew in silence. */
import type { Id } from "../../model/plan.js";
import { mainLine } from "../../store/git/revisions.js";
import type { Repository } from "../../store/git/repository.js";
import type { StoredManifest } from "../../store/manifests.js";
import type { Context } from "../context.js";
import { CannotAnswer } from "../exit.js";
import { type Opened, shownPath } from "../open.js";
import { type TakenFrom, traceWords } from "./trace-words.js";
import { type Trace, tracesOf } from "./traces.js";
import { inShell } from "../shell.js";

interface Ground {
  readonly opened: Opened;
  readonly context: Context;
}

async function remembered(repo: Repository, { loaded }: Opened): Promise<ReadonlyMap<Id, Trace>> {
  const line = await mainLine(repo, loaded.plan.settings.main_branch ?? null);
  return tracesOf(repo, line?.commit ?? null);
}

function takenFrom({ edition, revision, path }: Trace, { opened, context }: Ground): TakenFrom {
  const shown = shownPath(context, opened.folder, path);
  return { edition, revision, path: shown, command: `git restore --source=${revision} -- ${inShell(shown)}` };
}

/** An edition whose manifest should be here. */
export interface Lost {
  readonly edition: Id;
  /** Of the manifest, relative to the plan folder. */
  readonly path: string;
  /** The clock when it was frozen. */
  readonly frozen: string;
  readonly text: string;
  /** The branch had it; otherwise it is on another. */
  readonly isRemoved: boolean;
}

/** The editions that were frozen and have no manifest in the folder; a damaged one is there all the same. */
export async function lostEditions(
  repo: Repository,
  ground: Ground,
  manifests: readonly StoredManifest[],
): Promise<Lost[]> {
  const words = traceWords[ground.opened.lang];
  const isThere = ({ edition, path }: Trace): boolean =>
    manifests.some((stored) => stored.path === path || stored.manifest?.edition === edition);
  return [...(await remembered(repo, ground.opened)).values()]
    .filter((trace) => !isThere(trace))
    .map((trace) => {
      const { edition, path, frozen, isHere } = trace;
      const from = takenFrom(trace, ground);
      return { edition, path, frozen, text: isHere ? words.removed(from) : words.elsewhere(from), isRemoved: isHere };
    });
}

/**
 * The manifest that a new one is written instead of.
 * @param reason why the edition is frozen anew; undefined: it is not said that it is
 * @throws CannotAnswer when it was frozen before and nothing is said of it, or the other way round
 */
export async function replacedBy(
  repo: Repository,
  ground: Ground,
  { id, reason, manifests }: { id: Id; reason: string | undefined; manifests: readonly StoredManifest[] },
): Promise<{ readonly hash: string; readonly reason: string } | null> {
  const words = traceWords[ground.opened.lang];
  const said = reason?.trim();
  if (said === "") throw new CannotAnswer(words.noReason);
  const trace = (await remembered(repo, ground.opened)).get(id);
  // a chain is not gone on with where a link of it is missing; one that came later is frozen anew after this
  const gap = (await lostEditions(repo, ground, manifests)).find(
    ({ edition, isRemoved, frozen }) =>
      isRemoved && edition !== id && (trace === undefined || Date.parse(frozen) <= Date.parse(trace.frozen)),
  );
  if (gap !== undefined) throw new CannotAnswer(words.gap(id, gap.text));
  if (trace === undefined && said !== undefined) throw new CannotAnswer(words.neverFrozen(id));
  if (trace === undefined) return null;
  if (said === undefined) throw new CannotAnswer(words.frozenBefore(takenFrom(trace, ground)));
  const follower = manifests.find(({ manifest }) => manifest?.previous?.hash === trace.hash)?.manifest;
  if (follower !== undefined && follower !== null) throw new CannotAnswer(words.chained(id, follower.edition));
  return { hash: trace.hash, reason: said };
}
