/** The plan as it lies in the work tree. Reading never writes. */
import { createReadStream, type Dirent } from "node:fs";
import { lstat, readdir, readFile, readlink, stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { Tree, TreeEntry } from "./tree.js";

/** The plan folder cannot be found or read: the question cannot be answered. */
export class NoPlanError extends Error {
  readonly code: "not-found" | "not-a-plan" | "unreadable";
  /** Where it was looked for. */
  readonly path: string;

  constructor(code: NoPlanError["code"], path: string, cause?: unknown) {
    super(`${code}: ${path}`, { cause });
    this.code = code;
    this.path = path;
  }
}

const exists = async (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Upwards from a folder: the folder itself, or a `plan/` in it, that has a `plan.yaml`. */
async function searchUpwards(from: string): Promise<string> {
  for (let at = resolve(from); ; at = dirname(at)) {
    if (await exists(join(at, "plan.yaml"))) return at;
    if (await exists(join(at, "plan", "plan.yaml"))) return join(at, "plan");
    if (dirname(at) === at) throw new NoPlanError("not-found", resolve(from));
  }
}

/**
 * The plan folder: the one named, or the nearest found upwards from the current folder.
 * @throws NoPlanError when there is none.
 */
export async function findPlanFolder(cwd: string, named: string | null): Promise<string> {
  if (named === null) return searchUpwards(cwd);
  const folder = resolve(cwd, named);
  if (await exists(join(folder, "plan.yaml"))) return folder;
  if (await exists(join(folder, "plan", "plan.yaml"))) return join(folder, "plan");
  throw new NoPlanError((await exists(folder)) ? "not-a-plan" : "not-found", folder);
}

function typeOf(entry: Dirent): TreeEntry["type"] {
  if (entry.isSymbolicLink()) return "link";
  if (entry.isDirectory()) return "folder";
  return entry.isFile() ? "file" : "other";
}

async function describe(root: string, path: string, entry: Dirent): Promise<TreeEntry> {
  const full = join(root, path);
  const type = typeOf(entry);
  const base = { path: path.split(sep).join("/"), type, size: type === "file" ? (await lstat(full)).size : 0 };
  return type === "link" ? { ...base, target: relative(root, resolve(dirname(full), await readlink(full))) } : base;
}

/** A folder below the plan's own that cannot be read is told like a file that cannot. */
async function entriesOf(root: string, folder: string): Promise<Dirent[] | TreeEntry> {
  try {
    return await readdir(join(root, folder), { withFileTypes: true });
  } catch (error) {
    if (folder === "") throw error;
    const reason = (error as NodeJS.ErrnoException).code ?? "?";
    return { path: folder.split(sep).join("/"), type: "unreadable", size: 0, reason };
  }
}

async function walk(root: string, folder: string): Promise<TreeEntry[]> {
  const entries = await entriesOf(root, folder);
  if (!Array.isArray(entries)) return [entries];
  const visible = entries.filter((entry) => !entry.name.startsWith("."));
  const found = await Promise.all(
    visible.map(async (entry) => {
      const path = join(folder, entry.name);
      const below = entry.isDirectory() ? await walk(root, path) : [];
      return [await describe(root, path, entry), ...below];
    }),
  );
  return found.flat();
}

export function workTree(root: string): Tree {
  return {
    list: async () => {
      try {
        return (await walk(root, "")).sort((one, other) => (one.path < other.path ? -1 : 1));
      } catch (error) {
        throw new NoPlanError("unreadable", root, error);
      }
    },
    read: (path) => readFile(join(root, path)),
    stream: (path) => createReadStream(join(root, path)) as AsyncIterable<Buffer>,
  };
}
