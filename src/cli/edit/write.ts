/** Puts edited files in their places: all or none, and none that someone has changed since it was read. */
import { lstat, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { makeFolder } from "../../store/make-folder.js";
import { createWhole, sweepBeside, writeWhole } from "../../store/write.js";
import type { EditedFile } from "./draft.js";

/** Why nothing was written, or what was and could not be put back. */
export interface NotWritten {
  readonly file: string;
  /** null: the file is not what was read. */
  readonly error: unknown;
  /** Files that were written first. */
  readonly first: readonly string[];
  /** Those of them that stand as they were written. */
  readonly stuck: readonly string[];
}

class ChangedMeanwhile extends Error {}

/** A file that must not be there yet. */
async function create(path: string, text: string): Promise<void> {
  await makeFolder(dirname(path));
  await createWhole(path, text).catch((error: unknown) => {
    throw (error as NodeJS.ErrnoException).code === "EEXIST" ? new ChangedMeanwhile() : error;
  });
}

async function put(folder: string, { file, isNew, before, after }: EditedFile): Promise<void> {
  const path = join(folder, file);
  await sweepBeside(path);
  if (isNew) return create(path, after);
  const isSame = (await lstat(path)).isFile() && Buffer.compare(await readFile(path), before) === 0;
  if (!isSame) throw new ChangedMeanwhile();
  await writeWhole(path, after);
}

const takeBack = (folder: string, { file, isNew, before }: EditedFile): Promise<void> =>
  isNew ? rm(join(folder, file), { force: true }) : writeWhole(join(folder, file), before);

/** null: all are written. The lock of the folder is held meanwhile. */
export async function writeAll(folder: string, files: readonly EditedFile[]): Promise<NotWritten | null> {
  const written: EditedFile[] = [];
  for (const file of files) {
    try {
      await put(folder, file);
      written.push(file);
    } catch (error) {
      const stuck: string[] = [];
      for (const each of written.toReversed())
        await takeBack(folder, each).catch(() => {
          stuck.push(each.file);
        });
      const first = written.map((each) => each.file);
      return { file: file.file, error: error instanceof ChangedMeanwhile ? null : error, first, stuck };
    }
  }
  return null;
}
