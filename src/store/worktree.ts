/** The plan as it lies in the work tree. Reading never writes. */
import { createReadStream, type Dirent } from "node:fs";
import { lstat, readdir, readFile, readlink } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { NoPlanError } from "./plan-folder.js";
import type { Tree, TreeEntry } from "./tree.js";

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
