/** Revisions by the names that users know: the plan's main branch also where only the remote's is here, and near names. */
import { nearest } from "../../check/nearest.js";
import type { PlanFile } from "../../model/plan.js";
import type { Repository } from "../../store/git/repository.js";
import { remoteBranch, type Resolved, resolveCommit } from "../../store/git/revisions.js";
import { nearestIds } from "../ids.js";

/** What was found, and under which name. */
export interface NamedRevision {
  readonly name: string;
  readonly found: Resolved;
}

/**
 * The commit of a revision. In a clone that a build server made, nothing is checked out by name: there the plan's main
 * branch is the remote's.
 */
export async function revisionNamed(
  repo: Repository,
  { main_branch: main }: PlanFile,
  asked: string,
): Promise<NamedRevision> {
  const found = await resolveCommit(repo, asked);
  if (found.commit !== null || found.reason === "ambiguous" || asked !== main) return { name: asked, found };
  const remote = await remoteBranch(repo, asked);
  return remote === null ? { name: asked, found } : { name: remote.name, found: { commit: remote.commit } };
}

const lastPart = (name: string): string => name.slice(name.lastIndexOf("/") + 1);

/** Branches, tags and other names that the typed one is a slip of or a part of: `main` is also `origin/main`. */
export function nearRefs(typed: string, names: readonly string[]): string[] {
  const whole = nearest(typed, names);
  if (whole !== null) return [whole];
  const part = nearest(lastPart(typed), names.map(lastPart));
  const alike = part === null ? [] : names.filter((name) => lastPart(name) === part);
  return alike.length > 0 ? alike : nearestIds(typed, names);
}
