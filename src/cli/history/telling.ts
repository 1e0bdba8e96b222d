/** The events of a history as every answer tells them: with their editions, as frozen, and with whose decision they carry. */
import { credited } from "../../compare/credit.js";
import type { PlanIndex } from "../../evaluate/items.js";
import type { CommitFacts, HistoryEvent } from "../../model/change.js";
import type { Plan } from "../../model/plan.js";
import { creditGround } from "../../report/change-ground.js";
import type { Repository } from "../../store/git/repository.js";
import { readManifests } from "../../store/manifests.js";
import type { Tree } from "../../store/tree.js";
import { editionsOf } from "./editions.js";
import type { History } from "./events.js";
import { asFrozen } from "./files.js";
import { restoredManifests } from "./restored.js";

/** What a commit did to the plan, told by the plan as it stands. */
export type Telling = (plan: Plan, index: PlanIndex) => (commit: CommitFacts) => HistoryEvent[];

/**
 * Reads what the telling needs of the repository, and nothing of the plan, which may be read after it.
 * @param all also what happened on branches and never stood on the line
 */
export async function tellingOf(
  repo: Repository,
  tree: Tree,
  history: History,
  { commit: line, all }: { readonly commit: string; readonly all: boolean },
): Promise<Telling> {
  const manifests = await readManifests(tree);
  const editionOf = await editionsOf(repo, history, manifests);
  const restored = manifests.length === 0 ? new Map<never, never>() : await restoredManifests(repo, line, all);
  return (plan, index) => {
    const credits = creditGround(plan, index);
    return (commit) => {
      const edition = editionOf(commit);
      const events = history.eventsOf(commit).map((event) => asFrozen(event, commit, manifests, restored));
      const told = credited(events, credits);
      if (edition === null) return [...told];
      return told.map((event) => (event.branch ? event : { ...event, edition }));
    };
  };
}
