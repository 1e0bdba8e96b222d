/**
 * Tells when files of a plan have changed: `fs.watch` on every folder, then a pause, then a look at the files themselves.
 * An event alone is no change: editors write beside and rename, and reading may raise one too.
 */
import { type FSWatcher, watch as watchFolder } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { sha256 } from "./fingerprint.js";

export interface PlanWatch {
  /** The files that differ from what they were when they were last asked about, from the plan folder. */
  readonly changed: () => Promise<readonly string[]>;
  readonly close: () => void;
}

/** So long after the last event nothing more is coming: a save is several events. */
const PAUSE = 150;

/** How often a folder that is gone is looked for. */
const RETRY = 1000;

interface State {
  /** Of the file as it lies: when it was changed, its size, which file it is. */
  readonly mark: string;
  /** Of its bytes; null where they could not be read. */
  readonly hash: string | null;
}

interface Found {
  /** Every folder with its inode. */
  readonly folders: Map<string, number>;
  /** Every file that counts, by its full path. */
  readonly files: Map<string, string>;
}

const counts = (name: string): boolean => /\.(ya?ml|csv|hbs|css)$/i.test(name) && !name.startsWith(".");

async function walk(folder: string, found: Found): Promise<void> {
  const own = await stat(folder).catch(() => null);
  if (own?.isDirectory() !== true) return;
  found.folders.set(folder, own.ino);
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !entry.name.startsWith(".")) await walk(path, found);
    if (!entry.isFile() || !counts(entry.name)) continue;
    const { mtimeMs, size, ino } = await stat(path).catch(() => ({ mtimeMs: 0, size: -1, ino: 0 }));
    if (size >= 0) found.files.set(path, `${mtimeMs} ${size} ${ino}`);
  }
}

/** Folders that are there, with everything in them, and the nearest one above a folder that is gone. */
async function look(roots: readonly string[]): Promise<Found & { readonly missing: boolean }> {
  const found: Found = { folders: new Map(), files: new Map() };
  for (const root of roots) {
    await walk(root, found);
    // the folder above tells when this one is renamed, or put in place again
    const above = await stat(dirname(root)).catch(() => null);
    if (above?.isDirectory() === true && !found.folders.has(dirname(root))) found.folders.set(dirname(root), above.ino);
  }
  return { ...found, missing: roots.some((root) => !found.folders.has(root)) };
}

class Watch implements PlanWatch {
  readonly #folder: string;
  readonly #roots: readonly string[];
  readonly #watchers = new Map<string, { readonly ino: number; readonly watcher: FSWatcher }>();
  #states = new Map<string, State>();
  #lastEvent = 0;
  #wake: (() => void) | null = null;
  #missing = false;
  #closed = false;
  readonly #timer: NodeJS.Timeout;

  constructor(folder: string, beside: readonly string[]) {
    this.#folder = folder;
    this.#roots = [folder, ...beside].map((root) => resolve(root));
    // it also keeps the program alive while there is nothing that could be watched
    this.#timer = setInterval(() => {
      if (this.#missing) this.#event();
    }, RETRY);
  }

  readonly #event = (): void => {
    this.#lastEvent = performance.now();
    this.#wake?.();
  };

  /** Whether anything is watched now that was not before. */
  #follow(folders: ReadonlyMap<string, number>): boolean {
    // whoever is still looking when it ends must not begin anew
    if (this.#closed) return false;
    let more = false;
    for (const [path, { ino, watcher }] of this.#watchers) {
      if (folders.get(path) === ino) continue;
      watcher.close();
      this.#watchers.delete(path);
    }
    for (const [path, ino] of folders) {
      if (this.#watchers.has(path)) continue;
      try {
        const watcher = watchFolder(path, this.#event);
        watcher.on("error", this.#event);
        this.#watchers.set(path, { ino, watcher });
        more = true;
      } catch {
        this.#missing = true; // gone meanwhile, or no more can be watched: it is tried again
      }
    }
    return more;
  }

  /** Looks at everything. What is new to be watched is looked at again, for nothing was told of it before. */
  async refresh(): Promise<Found> {
    for (;;) {
      const { missing, ...found } = await look(this.#roots);
      this.#missing = missing;
      if (!this.#follow(found.folders)) return found;
    }
  }

  /** Takes the files as they are; returns those whose bytes differ from before. */
  async take({ files }: Found): Promise<readonly string[]> {
    const before = this.#states;
    const differing: string[] = [...before.keys()].filter((path) => !files.has(path));
    this.#states = new Map();
    for (const [path, mark] of files) {
      const earlier = before.get(path);
      const same = earlier?.mark === mark;
      const hash = same ? earlier.hash : await readFile(path).then(sha256, () => null);
      this.#states.set(path, { mark, hash });
      if (!same && (hash === null || earlier?.hash !== hash)) differing.push(path);
    }
    return differing.map((path) => relative(this.#folder, path).split(sep).join("/"));
  }

  async #quiet(): Promise<void> {
    if (this.#lastEvent === 0)
      await new Promise<void>((wake) => {
        this.#wake = wake;
      });
    this.#wake = null;
    for (;;) {
      const left = this.#lastEvent + PAUSE - performance.now();
      if (left <= 0) break;
      await new Promise((after) => setTimeout(after, left));
    }
    this.#lastEvent = 0;
  }

  async changed(): Promise<readonly string[]> {
    for (;;) {
      await this.#quiet();
      const differing = await this.take(await this.refresh());
      if (differing.length > 0) return differing;
    }
  }

  close(): void {
    this.#closed = true;
    clearInterval(this.#timer);
    for (const { watcher } of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
  }
}

/**
 * Watches a plan folder from now on.
 * @param folder absolute
 * @param beside other folders that an answer rests on, absolute
 */
export async function watchPlan(folder: string, beside: readonly string[] = []): Promise<PlanWatch> {
  const watch = new Watch(folder, beside);
  await watch.take(await watch.refresh());
  return {
    changed: () => watch.changed(),
    close: () => {
      watch.close();
    },
  };
}
