/** Writes what is kept: the whole file or none, and never a word of it where it cannot be. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // it was not there to begin with
  }
}

/** @returns whether it is there now; not so on a full disk, or in a folder that may not be written */
export function isWritten(path: string, content: string | Uint8Array): boolean {
  const beside = `${path}.${process.pid}.new`;
  const folder = dirname(path);
  try {
    // those above it are there. Node's way of making them all never ends in /proc
    if (!existsSync(folder)) mkdirSync(folder);
    writeFileSync(beside, content);
    renameSync(beside, path);
    return true;
  } catch {
    remove(beside);
    return false;
  }
}
