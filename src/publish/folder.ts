/**
 * Writes a folder of files whole: they are all written to a temporary folder first and then put in their places. What a
 * former run did not write is never replaced, taken away or followed.
 */
import { randomBytes } from "node:crypto";
import { lstat, mkdir, open, readdir, readFile, rename, rm, rmdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { hashOf, manifestName, manifestText, readManifest, staysInside, type Written } from "./manifest.js";
import { someAtOnce } from "./some-at-once.js";
import { foldersOf, makeWay } from "./way.js";

/** A file of the folder, with strokes between the folders of its path. */
interface FolderFile {
  readonly path: string;
  readonly text: string;
}

export interface FolderWritten {
  readonly files: number;
  /** Files of a former run that are no longer part of it, and so were taken away. */
  readonly removed: readonly string[];
  /** The same, which someone has changed since: they were left. */
  readonly kept: readonly string[];
  /** What else lies at the top of the folder and in the folders that were written to. It was left alone. */
  readonly others: readonly string[];
}

/** What is in the way was not written by a former run. Nothing has been written. */
export class FolderTaken extends Error {
  readonly paths: readonly string[];

  constructor(paths: readonly string[]) {
    super(`in the way: ${paths.join(", ")}`);
    this.name = "FolderTaken";
    this.paths = paths;
  }
}

const kindOf = async (path: string): Promise<"file" | "folder" | "other" | null> => {
  const found = await lstat(path).catch(() => null);
  if (found === null) return null;
  return found.isFile() ? "file" : found.isDirectory() ? "folder" : "other";
};

/** What stands where a file or one of its folders is to be: a link is not followed, whatever it leads to. */
async function inTheWay(folder: string, files: readonly FolderFile[], former: Written): Promise<string[]> {
  const through = [...new Set(files.flatMap(({ path }) => foldersOf(path)))];
  const taken: string[] = [];
  for (const path of through) {
    const kind = await kindOf(join(folder, path));
    if (kind !== null && kind !== "folder") taken.push(path);
  }
  for (const { path } of files) {
    if (foldersOf(path).some((each) => taken.includes(each))) continue;
    const kind = await kindOf(join(folder, path));
    if (kind !== null && !(kind === "file" && former.has(path))) taken.push(path);
  }
  return taken;
}

async function writeNew(folder: string, path: string, text: string): Promise<void> {
  const file = await open(join(folder, path), "wx", 0o644);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** How many files are written at a time: each mostly waits for the disk. */
const AT_ONCE = 16;

async function writeAll(folder: string, files: readonly FolderFile[]): Promise<void> {
  const ways = new Map(files.map(({ path }) => [dirname(path), path] as const));
  for (const path of ways.values()) await makeWay(folder, path);
  await someAtOnce(files, AT_ONCE, ({ path, text }) => writeNew(folder, path, text));
}

/** Takes away what is no longer part of it, with folders that are empty then. */
async function removeStale(
  folder: string,
  former: Written,
  now: Written,
): Promise<Pick<FolderWritten, "removed" | "kept">> {
  const removed: string[] = [];
  const kept: string[] = [];
  for (const [path, hash] of former) {
    if (now.has(path)) continue;
    const through = await Promise.all(foldersOf(path).map((each) => kindOf(join(folder, each))));
    const kind = through.every((each) => each === "folder") ? await kindOf(join(folder, path)) : null;
    if (kind === null) continue;
    if (kind !== "file" || hashOf(await readFile(join(folder, path))) !== hash) {
      kept.push(path);
      continue;
    }
    await rm(join(folder, path));
    removed.push(path);
    for (const each of foldersOf(path).toReversed()) await rmdir(join(folder, each)).catch(() => undefined);
  }
  return { removed, kept };
}

/** What else lies where we have written. */
async function othersIn(folder: string, now: Written): Promise<string[]> {
  const own = new Set([...now.keys()].flatMap((path) => [path, ...foldersOf(path)]));
  const places = ["", ...new Set([...now.keys()].flatMap(foldersOf))];
  const found: string[] = [];
  for (const place of places) {
    const names = await readdir(join(folder, place));
    found.push(...names.map((name) => (place === "" ? name : `${place}/${name}`)));
  }
  return found.filter((path) => !own.has(path) && path !== manifestName).sort();
}

/** Puts what lies in the temporary folder in its places, one file at a time: each is the old one or the new one, whole. */
async function putInPlace(folder: string, beside: string, now: Written, former: Written): Promise<void> {
  // first the list of both, so that whatever happens nothing that we put there is taken for someone else's
  const both = new Map([...former, ...now]);
  await writeNew(beside, "both", manifestText(both));
  await rename(join(beside, "both"), join(folder, manifestName));
  for (const [path] of now) {
    await makeWay(folder, path);
    await rename(join(beside, "files", path), join(folder, path));
  }
}

/** The list as it is to be read by the next run. */
async function putList(folder: string, beside: string, written: Written): Promise<void> {
  await writeNew(beside, "list", manifestText(written));
  await rename(join(beside, "list"), join(folder, manifestName));
}

async function writeIntoNew(folder: string, files: readonly FolderFile[], now: Written): Promise<void> {
  const beside = join(dirname(folder), `.${basename(folder)}.${randomBytes(6).toString("hex")}`);
  try {
    await mkdir(beside);
    await writeAll(beside, files);
    await writeNew(beside, manifestName, manifestText(now));
    await rename(beside, folder);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/**
 * Writes the files into the folder, which is made where it is not there; the one above it is.
 * @throws FolderTaken when something that a former run did not write is in the way; the system's error otherwise
 */
export async function writeFolder(folder: string, files: readonly FolderFile[]): Promise<FolderWritten> {
  const outside = files.filter(({ path }) => !staysInside(path)).map(({ path }) => path);
  if (outside.length > 0) throw new FolderTaken(outside);
  const now: Written = new Map(files.map(({ path, text }) => [path, hashOf(text)]));
  const there = await kindOf(folder);
  if (there === null) {
    await writeIntoNew(folder, files, now);
    return { files: files.length, removed: [], kept: [], others: [] };
  }
  const former = await readManifest(folder);
  if (former === null) throw new FolderTaken([manifestName]);
  const taken = await inTheWay(folder, files, former);
  if (taken.length > 0) throw new FolderTaken(taken);
  // in the folder itself, which may be a mount of its own
  const beside = join(folder, `${manifestName}.${randomBytes(6).toString("hex")}`);
  try {
    await mkdir(beside);
    await mkdir(join(beside, "files"));
    await writeAll(join(beside, "files"), files);
    await putInPlace(folder, beside, now, former);
    const { removed, kept } = await removeStale(folder, former, now);
    await putList(folder, beside, now);
    await rm(beside, { recursive: true, force: true });
    return { files: files.length, removed, kept, others: await othersIn(folder, now) };
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}
