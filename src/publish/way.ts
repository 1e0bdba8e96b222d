/**
 * The folders on the way to a file, within a folder that is there. They are made one by one: Node's own way of making
 * several never ends in a place where nothing can be made, such as /proc.
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";

/** The folders that a path goes through, outermost first. @param path with strokes between the folders */
export function foldersOf(path: string): string[] {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, at) => parts.slice(0, at + 1).join("/"));
}

/** Makes those that are not there. What stands in the way as a file is told by whoever writes there. */
export async function makeWay(folder: string, path: string): Promise<void> {
  for (const each of foldersOf(path))
    await mkdir(join(folder, each)).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    });
}
