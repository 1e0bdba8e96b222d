/** Which revision of the plan lies in the work tree, as git says. No git, no repository and no commit are answers too. */
import { type Environment, runGit } from "./git/git.js";
import { whyNone } from "./git/place.js";
import { gitVersion, isTooOld } from "./git/repository.js";

export interface Revision {
  /** Full commit id, or null with the reason. */
  readonly commit: string | null;
  readonly short: string | null;
  /** true when the plan folder differs from the commit. */
  readonly dirty: boolean;
  readonly reason?: "no-git" | "no-repository" | "no-commit" | "refused" | "too-old";
}

const none = (reason: NonNullable<Revision["reason"]>): Revision => ({
  commit: null,
  short: null,
  dirty: false,
  reason,
});

/** What is changed, added or unknown to git, before it the commit; whatever the user has set for their own eyes. */
const asked = [
  "status",
  "--porcelain=v2",
  "-z",
  "--branch",
  "--no-ahead-behind",
  "--untracked-files=normal",
  "--",
  ".",
];

/**
 * The commit that HEAD names and whether the plan folder has changes it does not hold: one question to git, so that both
 * are of the same moment. Takes no lock and writes nothing.
 */
export async function readRevision(folder: string, env: Environment = process.env): Promise<Revision> {
  try {
    const lines = (await runGit({ folder, env }, asked)).toString().split("\0");
    const commit = lines.map((line) => /^# branch\.oid ([0-9a-f]{40,64})$/.exec(line)?.[1]).find(Boolean);
    if (commit === undefined) return none("no-commit");
    return { commit, short: commit.slice(0, 8), dirty: lines.some((line) => line !== "" && !line.startsWith("# ")) };
  } catch (error) {
    const version = await gitVersion({ folder, env });
    // an old git fails at the question itself
    if (version !== null && isTooOld(version)) return none("too-old");
    return none((await whyNone(folder, error)).reason);
  }
}
