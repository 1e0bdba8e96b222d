/** The plan folder as it lay in a commit, read from the object store: no checkout, and nothing of the work tree matters. */
import { posix } from "node:path";
import { isHidden, type Tree, type TreeEntry } from "../tree.js";
import { runGit, spawnGit } from "./git.js";
import { readObjects } from "./objects.js";
import { fetchMissing } from "./promised.js";
import { planAt } from "./renamed.js";
import type { Repository } from "./repository.js";

interface Listed {
  readonly path: string;
  readonly mode: string;
  readonly id: string;
  readonly size: number;
}

/** `<mode> <type> <id> <size>\t<path>`; folders and submodules have `-` for a size. */
function listed(repo: Repository, line: string): Listed {
  const [about = "", path = ""] = line.split(/\t(.*)/s);
  const [mode = "", , id = "", size = "-"] = about.split(/ +/);
  return { path: path.slice(repo.prefix.length), mode, id, size: size === "-" ? 0 : Number(size) };
}

async function listTree(repo: Repository, commit: string, options: readonly string[]): Promise<readonly Listed[]> {
  const folder = repo.prefix === "" ? [] : [repo.prefix];
  const printed = await runGit(repo.git, ["ls-tree", "-r", "-t", "-z", ...options, commit, "--", ...folder]);
  const lines = printed.toString().split("\0").slice(0, -1);
  const all = lines.map((line) => listed(repo, line));
  // Git names the folders on the way to the plan folder too.
  return all.filter(({ path }) => path !== "" && !isHidden(path));
}

const isBlob = ({ mode }: Listed): boolean => mode.startsWith("100") || mode === "120000";

const holdsPlan = (listed: readonly Listed[]): boolean => listed.some(({ path }) => path === "plan.yaml");

/** The plan folder under the name that it has now, else under the one that it had then. */
async function entriesThen(repo: Repository, commit: string): Promise<readonly Listed[]> {
  const found = await entriesOf(repo, commit);
  const then = holdsPlan(found) ? repo : await planAt(repo, commit);
  return then.prefix === repo.prefix ? found : entriesOf(then, commit);
}

/** Sizes are asked for only when the blobs are here: in a partial clone git would fetch them one by one. */
async function entriesOf(repo: Repository, commit: string): Promise<readonly Listed[]> {
  if (repo.promisor !== null) {
    const all = await listTree(repo, commit, []);
    await fetchMissing(
      repo,
      all.filter(isBlob).map(({ id }) => id),
    );
  }
  return listTree(repo, commit, ["-l"]);
}

interface Waiting {
  readonly resolve: (bytes: Buffer) => void;
  readonly reject: (error: unknown) => void;
}

/** Settles everyone who waits for a blob; each reader of the same one gets the same bytes. */
async function settle(repo: Repository, batch: Map<string, Waiting[]>): Promise<void> {
  let unread: unknown = null;
  try {
    for await (const { id, type, bytes } of readObjects(repo, [...batch.keys()])) {
      if (type === "missing") continue;
      for (const { resolve } of batch.get(id) ?? []) resolve(bytes);
      batch.delete(id);
    }
  } catch (error) {
    unread = error;
  }
  for (const [id, left] of batch) for (const { reject } of left) reject(unread ?? notThere(id));
}

/** Reads blobs; those asked for at the same time are read by the same git. */
function blobReader(repo: Repository): (id: string) => Promise<Buffer> {
  let waiting = new Map<string, Waiting[]>();
  const flush = (): void => {
    const batch = waiting;
    waiting = new Map();
    void settle(repo, batch);
  };
  return (id) =>
    new Promise((resolve, reject) => {
      if (waiting.size === 0) setImmediate(flush);
      const others = waiting.get(id);
      if (others === undefined) waiting.set(id, [{ resolve, reject }]);
      else others.push({ resolve, reject });
    });
}

/** As the file system would say it. */
const notThere = (what: string): Error => Object.assign(new Error(`ENOENT: ${what}`), { code: "ENOENT" });

function typeOf({ mode }: Listed): TreeEntry["type"] {
  if (mode === "040000") return "folder";
  if (mode === "120000") return "link";
  return mode.startsWith("100") ? "file" : "other";
}

type Read = (id: string) => Promise<Buffer>;

async function entryOf(read: Read, file: Listed): Promise<TreeEntry> {
  const type = typeOf(file);
  const base = { path: file.path, type, size: type === "file" ? file.size : 0 };
  if (type !== "link") return base;
  const target = (await read(file.id)).toString();
  const from = posix.isAbsolute(target) ? target : posix.join(posix.dirname(file.path), target);
  return { ...base, target: from === "." ? "" : from };
}

/** A tree of blobs, listed when it is first asked for. */
function blobTree(repo: Repository, entries: () => Promise<readonly Listed[]>): Tree {
  const read = blobReader(repo);
  let known: Promise<ReadonlyMap<string, Listed>> | null = null;
  const all = (): Promise<ReadonlyMap<string, Listed>> =>
    (known ??= entries().then((files) => new Map(files.map((file) => [file.path, file]))));
  const idOf = async (path: string): Promise<string> => {
    const file = (await all()).get(path);
    if (file === undefined || typeOf(file) !== "file") throw notThere(path);
    return file.id;
  };
  return {
    list: async () => {
      const entries = await Promise.all([...(await all()).values()].map((file) => entryOf(read, file)));
      return entries.sort((one, other) => (one.path < other.path ? -1 : 1));
    },
    read: async (path) => read(await idOf(path)),
    stream: async function* (path) {
      const { input, output } = spawnGit(repo.git, ["cat-file", "blob", await idOf(path)]);
      input.end();
      yield* output;
    },
  };
}

/**
 * The plan folder in a commit, also where it had another name then; empty when the commit has no such folder.
 * @param commit id of a commit
 */
export const revisionTree = (repo: Repository, commit: string): Tree => ({
  ...blobTree(repo, () => entriesThen(repo, commit)),
  commit,
});

/** What is staged: `<mode> <id> <stage>\t<path>`; what a merge has left open is in no stage that counts. */
async function stagedEntries(repo: Repository): Promise<readonly Listed[]> {
  const folder = repo.prefix === "" ? [] : [repo.prefix];
  const printed = (await runGit(repo.git, ["ls-files", "--stage", "-z", "--", ...folder])).toString();
  const files = printed.split("\0").flatMap((line): Listed[] => {
    const [, mode = "", id = "", path = ""] = /^(\d+) ([0-9a-f]+) 0\t(.*)$/s.exec(line) ?? [];
    const inPlan = path.slice(repo.prefix.length);
    return inPlan === "" || isHidden(inPlan) ? [] : [{ path: inPlan, mode, id, size: 0 }];
  });
  const stdin = files.map(({ id }) => `${id}\n`).join("");
  const sizes = (await runGit(repo.git, ["cat-file", "--batch-check=%(objectsize)"], { stdin })).toString().split("\n");
  return files.map((file, at) => ({ ...file, size: Number(sizes[at]) || 0 }));
}

/** The plan folder as the next commit would have it. */
export const stagedTree = (repo: Repository): Tree => blobTree(repo, () => stagedEntries(repo));
