/** Which revision of the plan lies in the work tree, as git says. No git, no repository and no commit are answers too. */

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

function reasonOf(error: unknown): NonNullable<Revision["reason"]> {
  const text = error instanceof Error ? error.message : "";
  if (text.includes("ENOENT")) return "no-git";
  if (text.includes("dubious ownership")) return "refused";
  return /not a git repository/i.test(text) ? "no-repository" : "no-commit";
}

/** The commit that HEAD names and whether the plan folder has changes it does not hold. Takes no lock and writes nothing. */
export async function readRevision(folder: string): Promise<Revision> {
  const { simpleGit } = await import("simple-git");
  try {
    const git = simpleGit({
      baseDir: folder,
      completion: { onClose: true, onExit: false },
      timeout: { block: 20_000 },
    });
    const commit = (await git.raw(["rev-parse", "--verify", "HEAD"])).trim();
    const status = await git.raw(["--no-optional-locks", "status", "--porcelain", "--untracked-files=all", "--", "."]);
    return { commit, short: commit.slice(0, 8), dirty: status.trim() !== "" };
  } catch (error) {
    return none(reasonOf(error));
  }
}
