/** Makes a folder with those above it. Node's own way never ends in a place where nothing can be made, such as /proc. */
import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** @returns the first folder that was made; undefined where all were there */
export async function makeFolder(path: string): Promise<string | undefined> {
  try {
    await mkdir(path);
    return path;
  } catch (error) {
    const above = dirname(path);
    if (codeOf(error) !== "ENOENT" || above === path) return isThere(path, error);
    const first = await makeFolder(above);
    return mkdir(path).then(
      () => first ?? path,
      (still: unknown) => isThere(path, still),
    );
  }
}

/** A folder that is there already is as good as made; everything else is the fault that it is. */
async function isThere(path: string, fault: unknown): Promise<undefined> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory() !== true) throw fault;
}
