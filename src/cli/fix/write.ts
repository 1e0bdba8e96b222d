/** Writes mended files: each whole or not at all, and none that someone has saved since it was read. */
import { lstat, readFile } from "node:fs/promises";
import { join } from "node:path";
import { withLock } from "../../store/lock.js";
import { writeWhole } from "../../store/write.js";

/** A file as it was read, and what is to stand there. */
export interface Change {
  readonly file: string;
  readonly before: Uint8Array;
  readonly after: string;
}

/** Why a file was not written: others changed it, or what the system said. */
export interface NotWritten {
  readonly file: string;
  readonly error: unknown;
  readonly changedMeanwhile: boolean;
}

async function writeOne(folder: string, { file, before, after }: Change): Promise<NotWritten | null> {
  const path = join(folder, file);
  try {
    const isFile = (await lstat(path)).isFile();
    if (!isFile || Buffer.compare(await readFile(path), before) !== 0)
      return { file, error: null, changedMeanwhile: true };
    await writeWhole(path, after);
    return null;
  } catch (error) {
    return { file, error, changedMeanwhile: false };
  }
}

async function writeEach(folder: string, changes: readonly Change[]): Promise<readonly NotWritten[]> {
  const failed: NotWritten[] = [];
  for (const change of changes) {
    const result = await writeOne(folder, change);
    if (result !== null) failed.push(result);
  }
  return failed;
}

/** Those that could not be written; the others are. One writer at a time: `ehs record` and the others wait meanwhile. */
export async function writeChanges(folder: string, changes: readonly Change[]): Promise<readonly NotWritten[]> {
  if (changes.length === 0) return [];
  try {
    return await withLock(folder, () => writeEach(folder, changes));
  } catch (error) {
    return changes.map(({ file }) => ({ file, error, changedMeanwhile: false }));
  }
}
