/** The walk over a history, followed through the names that the plan's folder has had. */
import { isPlanAt, type Renaming, renamingIn, SETTINGS } from "./renamed.js";
import type { Repository } from "./repository.js";
import { type WalkedCommit, walkHistory, type WalkOptions } from "./walk.js";

/** The same history up to the first parent of a commit; what a range leaves out stays out. */
function upTo(ref: string, commit: string): string {
  const [start, end] = ref.split("..");
  return end === undefined ? `${commit}^1` : `${start ?? ""}..${commit}^1`;
}

/** Where a range begins; null for a whole history. */
const startOf = (ref: string): string | null => (ref.includes("..") ? (ref.split("..")[0] ?? null) : null);

const bringsPlan = ({ files }: WalkedCommit): boolean =>
  files.some(({ path, old, new: now }) => path === SETTINGS && old === null && now !== null);

/**
 * The commits that changed files of the plan, oldest first, whatever the folder was called. One that only gave it
 * another name changed no file.
 * @param onRenaming is told of each renaming, the last one first
 * @throws GitError
 */
export async function* followHistory(
  repo: Repository,
  ref: string,
  options: WalkOptions = {},
  onRenaming: (renaming: Renaming) => void = () => undefined,
): AsyncGenerator<WalkedCommit> {
  const start = startOf(ref);
  let isSought = start === null || !(await isPlanAt(repo, start));
  // what touched the folder before the plan lay in it is the plan's only where the plan was new in it
  const before: WalkedCommit[] = [];
  for await (const walked of walkHistory(repo, ref, options)) {
    if (!isSought) yield walked;
    else if (!bringsPlan(walked)) before.push(walked);
    else {
      isSought = false;
      const renaming = await renamingIn(repo, walked.commit);
      if (renaming === null) yield* [...before, walked];
      else {
        onRenaming(renaming);
        yield* followHistory({ ...repo, prefix: renaming.from }, upTo(ref, walked.commit), options, onRenaming);
        yield { commit: walked.commit, files: renaming.files };
      }
    }
  }
  if (isSought) yield* before;
}
