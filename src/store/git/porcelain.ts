/** What simple-git serves: branches and tags. It is loaded only when it is asked. */
import type { SimpleGit } from "simple-git";
import { type Git, GitError, hardened } from "./git.js";

/** Layout that the user may have chosen for their own eyes. */
const plain = ["color.ui=never", "column.ui=never", "column.branch=never", "column.tag=never", "column.status=never"];

/**
 * The library refuses settings by which someone else's arguments could start programs. Here the arguments are our own,
 * and the environment is the user's: with an editor, a credential helper or `safe.directory` in it, git must answer still.
 */
const kinds =
  "Alias AskPass CommandBinaries ConfigEnvCount ConfigPaths CredentialHelper DiffExternal DiffTextConv Editor Exec Filter FsMonitor GitProxy GpgProgram HooksPath Include MergeDriver Pack Pager ProtocolOverride SshCommand Submodule TemplateDir UrlRewrite";
const trusted = Object.fromEntries(kinds.split(" ").map((kind) => [`allowUnsafe${kind}`, true]));

async function open({ folder, env }: Git): Promise<SimpleGit> {
  const { simpleGit } = await import("simple-git");
  const all = hardened(env);
  return simpleGit({
    baseDir: folder,
    config: [...plain, "core.quotepath=off", "core.fsmonitor=false"],
    completion: { onClose: true, onExit: false },
    timeout: { block: 20_000 },
    allowEnvironment: Object.keys(all),
    unsafe: trusted,
  }).env(all);
}

/**
 * Names of branches, also of remotes, and of tags: what a mistyped revision may have meant.
 * @throws GitError where the commit of one cannot be read
 */
export async function refNames(git: Git): Promise<readonly string[]> {
  const simple = await open(git);
  const asked = Promise.all([simple.branch(["--all"]), simple.tags()]);
  const [branches, tags] = await asked.catch((error: unknown) => {
    throw new GitError("failed", null, error instanceof Error ? error.message : String(error));
  });
  const names = branches.all.map((name) => name.replace(/^remotes\//, ""));
  return [...new Set([...names, ...tags.all])].sort();
}
