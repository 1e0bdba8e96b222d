/** One writer at a time in a plan folder. Readers need no lock: files are replaced whole. */
import { createHash, randomBytes } from "node:crypto";
import { readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { takeName } from "./write.js";

/** The file that says who writes; hidden, so that it is none of the plan's. */
export const lockName = ".ehs-lock";

export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When it was taken, as ISO 8601. */
  readonly since: string;
}

/** Another writer holds the plan and did not let go in time. */
export class Locked extends Error {
  /** The lock file. */
  readonly path: string;
  /** null: the file does not say who. */
  readonly holder: Holder | null;
  /** As the system calls what is in use. */
  readonly code = "EBUSY";

  constructor(path: string, holder: Holder | null) {
    super(`locked: ${path}`);
    this.name = "Locked";
    this.path = path;
    this.holder = holder;
  }
}

interface Options {
  /** So long one other writer is waited for, in milliseconds. */
  readonly patience?: number;
}

const isHolder = (value: unknown): value is Holder =>
  typeof value === "object" && value !== null && "pid" in value && "host" in value && "since" in value;

function holderIn(text: string): Holder | null {
  try {
    const value: unknown = JSON.parse(text);
    return isHolder(value) ? value : null;
  } catch {
    return null;
  }
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** Whether the holder is known to be gone: a process of this machine that runs no more. */
function isGone(holder: Holder | null): boolean {
  if (holder?.host !== hostname()) return false;
  try {
    process.kill(holder.pid, 0);
    return false;
  } catch (error) {
    return codeOf(error) === "ESRCH";
  }
}

const textAt = (path: string): Promise<string | null> => readFile(path, "utf8").catch(() => null);

/** The lock appears with its text in it, or not at all; where the disk knows no links, first without. */
async function take(path: string): Promise<boolean> {
  const holder: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
  const beside = `${path}.${randomBytes(6).toString("hex")}`;
  await writeFile(beside, `${JSON.stringify(holder)}\n`, { flag: "wx", mode: 0o644 });
  try {
    await takeName(beside, path);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  } finally {
    await rm(beside, { force: true });
  }
}

/**
 * Takes away the lock of a process that is gone. Of several that saw the same one only the first may, and only while it is
 * still there: another writer's lock is never taken away. Who died at this very work is cleared away in the same manner.
 */
async function clear(path: string, seen: string): Promise<void> {
  const own = `${path}.${createHash("sha256").update(seen).digest("hex").slice(0, 12)}`;
  if (!(await take(own))) {
    const other = await textAt(own);
    if (other !== null && isGone(holderIn(other))) await clear(own, other);
    return;
  }
  try {
    if ((await textAt(path)) === seen) await rm(path, { force: true });
  } finally {
    await rm(own, { force: true });
  }
}

/** @param patience so long one writer is waited for; where it lets go and another comes first, that one is waited for anew */
async function acquire(path: string, patience: number): Promise<void> {
  let [last, until]: [string | null, number] = [null, Date.now() + patience];
  for (let wait = 10; !(await take(path)); wait = Math.min(wait * 2, 200)) {
    const text = await textAt(path);
    const holder = text === null ? null : holderIn(text);
    if (text !== null && isGone(holder)) await clear(path, text);
    if (text !== null && text !== last) [last, until] = [text, Date.now() + patience];
    else if (Date.now() > until) throw new Locked(path, holder);
    await pause(wait);
  }
}

/** What is written beside a lock, and is none itself once its writer is gone: this old, it is nobody's, in milliseconds. */
const ABANDONED = 60_000;

/** Takes away what writers that were killed left beside their lock. */
async function sweep(folder: string): Promise<void> {
  const left = (await readdir(folder)).filter((name) => /^\.ehs-lock(?:\.[0-9a-f]{12})+$/.test(name));
  for (const name of left) {
    const path = join(folder, name);
    const [text, found] = [await textAt(path), await stat(path).catch(() => null)];
    const holder = text === null ? null : holderIn(text);
    const isOld = found !== null && Date.now() - found.mtimeMs > ABANDONED;
    if (holder === null ? isOld : isGone(holder)) await rm(path, { force: true });
  }
}

/**
 * Does a job while nobody else writes in the folder.
 * @throws Locked when another writer did not let go in time; the system's error when the folder cannot be written to
 */
export async function withLock<T>(
  folder: string,
  job: () => Promise<T>,
  { patience = 10_000 }: Options = {},
): Promise<T> {
  const path = join(folder, lockName);
  await acquire(path, patience);
  try {
    await sweep(folder);
    return await job();
  } finally {
    await rm(path, { force: true });
  }
}
