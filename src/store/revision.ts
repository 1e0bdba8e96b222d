/** Which revision of the plan lies in the work tree, as git says. No git, no repository and no commit are answers too. */
import { askGit, type Environment } from "./git/git.js";
import { locate } from "./git/place.js";
import { isDirty } from "./git/porcelain.js";

export interface Revision {
  /** Full commit id, or null with the reason. */
  readonly commit: string | null;
  readonly short: string | null;
  /** true when the plan folder differs from the commit. */
  readonly dirty: boolean;
  readonly reason?: "no-git" | "no-repository" | "no-commit" | "refused";
}

const none = (reason: NonNullable<Revision["reason"]>): Revision => ({
  commit: null,
  short: null,
  dirty: false,
  reason,
});

/** The commit that HEAD names and whether the plan folder has changes it does not hold. Takes no lock and writes nothing. */
export async function readRevision(folder: string, env: Environment = process.env): Promise<Revision> {
  const place = await locate(folder, env);
  if ("reason" in place) return none(place.reason);
  const commit = await askGit(place.git, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]);
  if (commit === null) return none("no-commit");
  return { commit, short: commit.slice(0, 8), dirty: await isDirty({ folder, env }) };
}
