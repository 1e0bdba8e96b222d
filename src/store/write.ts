/** Writes a file whole or not at all: beside its place first, then by a rename. */
import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { copyFile, link, lstat, open, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { makeFolder } from "./make-folder.js";

/** The permissions of the file that is replaced, so that they are kept; null: there is none, or a link. */
async function modeOf(path: string): Promise<number | null> {
  return lstat(path).then(
    (found) => (found.isFile() ? found.mode & 0o777 : null),
    () => null,
  );
}

/** A hidden name beside the file, for what is to take its place; never the same twice. */
export const besideName = (path: string): string =>
  join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}`);

/** Takes away what writers of this file left beside it when they were killed. Nobody else may be writing it. */
export async function sweepBeside(path: string): Promise<void> {
  const start = `.${basename(path)}.`;
  const names = await readdir(dirname(path)).catch(() => []);
  const left = names.filter((name) => name.startsWith(start) && /^[0-9a-f]{12}$/.test(name.slice(start.length)));
  for (const name of left) await rm(join(dirname(path), name), { force: true });
}

/**
 * Puts the text or the bytes in the place of the file. Killed at any moment, or on a full disk, the old file or the new one is there,
 * whole. A link is replaced by the file: what it points at, inside the plan or outside, is left alone.
 * @throws the system's error; nothing is left behind then
 */
export async function writeWhole(path: string, text: string | Uint8Array): Promise<void> {
  const folder = dirname(path);
  await makeFolder(folder);
  const beside = besideName(path);
  try {
    const file = await open(beside, "wx", 0o644);
    try {
      const mode = await modeOf(path);
      if (mode !== null) await file.chmod(mode);
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/**
 * Gives a whole file the name of one that is not there; unlike a rename, never that of another.
 * @throws the system's error; `EEXIST` when something lies there
 */
export async function takeName(beside: string, path: string): Promise<void> {
  try {
    await link(beside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw error;
    // a disk without hard links: not at one stroke, but still never over another file
    await copyFile(beside, path, constants.COPYFILE_EXCL);
  }
}

/**
 * Puts a new file into a folder that is there: it appears whole, or not at all, and never in the place of what is there.
 * @throws the system's error; `EEXIST` when something lies there
 */
export async function createWhole(path: string, content: string | Uint8Array, mode = 0o644): Promise<void> {
  const beside = besideName(path);
  try {
    const file = await open(beside, "wx", mode);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await takeName(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
}
