/**
 * What was read and worked out of a plan before, in one file that is read once. Deleting it changes nothing but time; a
 * torn or foreign file, another version and a folder that cannot be written are as if there were no cache.
 */
import { open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { sha256 } from "./fingerprint.js";
import { makeFolder } from "./make-folder.js";

/** JSON by key. A key has no space and no line feed in it, and JSON is on one line. */
export interface PlanCache {
  get(key: string): string | undefined;
  put(key: string, json: string): void;
  /** Keeps what was put; never fails. */
  flush(): Promise<void>;
}

/** Remembers nothing. */
export const noCache: PlanCache = { get: () => undefined, put: () => undefined, flush: () => Promise.resolve() };

export interface PlanCachePlace {
  readonly folder: string;
  /** Absolute; each plan has a file of its own. */
  readonly planFolder: string;
  /** Of everything that the values depend on: the program, its schemas and rules, the engine it runs on. */
  readonly version: string;
}

/** Bytes of a file that are read and kept. */
const most = 64 * 1024 * 1024;

/** Bytes kept beyond twice those that were of use when something was put. */
const spare = 1024 * 1024;

/** Files of plans that are kept in one folder. */
const mostFiles = 16;

/** Also of what a run that was stopped left beside. */
const namePattern = /^plan-[0-9a-f]{12}-[0-9a-f]{12}(\.\d+\.new)?$/;

/** Every character in one byte, so that a file is read without decoding: what is beyond Latin-1 is escaped, as JSON can. */
const oneByte = (json: string): string =>
  // eslint-disable-next-line no-control-regex -- all that Latin-1 has is let through
  json.replace(/[^\u0000-\u00FF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** The first line: the checksum of all that follows it, and what the file was made by. */
const headOf = (checksum: number, version: string): string =>
  `ehs plan ${checksum.toString(16).padStart(8, "0")} ${oneByte(JSON.stringify(version))}\n`;

async function readWhole(path: string, version: string): Promise<string | null> {
  try {
    const found = await stat(path);
    if (!found.isFile() || found.size > most) return null;
    const bytes = await readFile(path);
    const body = bytes.subarray(bytes.indexOf(10) + 1);
    const head = bytes.toString("latin1", 0, bytes.length - body.length);
    return head === headOf(crc32(body), version) ? body.toString("latin1") : null;
  } catch {
    return null;
  }
}

/** Lines of `<key> <JSON>`. */
function entriesOf(body: string): Map<string, string> {
  const entries = new Map<string, string>();
  for (let at = 0, end = body.indexOf("\n"); end >= 0; at = end + 1, end = body.indexOf("\n", at)) {
    const gap = body.indexOf(" ", at);
    entries.set(body.slice(at, gap), body.slice(gap + 1, end));
  }
  return entries;
}

/** Bytes that are written at once. */
const piece = 256 * 1024;

/** Lines put together, so that little of them is there twice. */
function* inPieces(lines: Iterable<string>): Generator<Buffer> {
  let some = "";
  for (const line of lines) {
    some += line;
    if (some.length < piece) continue;
    yield Buffer.from(some, "latin1");
    some = "";
  }
  yield Buffer.from(some, "latin1");
}

/** Writes a file whose first line, always as long, follows from all that comes after it. */
async function writePieces(path: string, pieces: Iterable<Buffer>, headFor: (checksum: number) => string) {
  const file = await open(path, "w");
  try {
    let checksum = 0;
    let at = headFor(checksum).length;
    for (const each of pieces) {
      checksum = crc32(each, checksum);
      await file.write(each, 0, each.length, at);
      at += each.length;
    }
    await file.write(headFor(checksum), 0, "latin1");
  } finally {
    await file.close();
  }
}

class FilePlanCache implements PlanCache {
  readonly #place: PlanCachePlace;
  readonly #name: string;
  readonly #entries: Map<string, string>;
  readonly #used = new Set<string>();
  #changed = false;

  constructor(place: PlanCachePlace, name: string, entries: Map<string, string>) {
    this.#place = place;
    this.#name = name;
    this.#entries = entries;
  }

  get(key: string): string | undefined {
    const json = this.#entries.get(key);
    if (json !== undefined) this.#used.add(key);
    return json;
  }

  put(key: string, json: string): void {
    const kept = oneByte(json);
    this.#used.add(key);
    if (this.#entries.get(key) === kept) return;
    this.#entries.set(key, kept);
    this.#changed = true;
  }

  async flush(): Promise<void> {
    if (!this.#changed) return;
    this.#changed = false;
    const { folder, version } = this.#place;
    const beside = join(folder, `${this.#name}.${process.pid}.new`);
    try {
      await makeFolder(folder);
      // Nobody waits until it is on the disk: what a crash leaves half-written does not match its checksum.
      await writePieces(beside, inPieces(this.#lines()), (checksum) => headOf(checksum, version));
      await rename(beside, join(folder, this.#name));
      await this.#tidy();
    } catch {
      // A full disk, a folder that may not be written: the next run works it out again.
      await rm(beside, { force: true }).catch(() => undefined);
    }
  }

  *#lines(): Generator<string> {
    for (const key of this.#kept()) yield `${key} ${this.#entries.get(key) ?? "null"}\n`;
  }

  /** The keys of what was of use, then the rest as far as there is room: revisions that nobody asks for must not slow every run. */
  #kept(): string[] {
    const kept: string[] = [];
    const lengthOf = (key: string): number => key.length + (this.#entries.get(key)?.length ?? 4) + 2;
    const take = (keys: Iterable<string>, room: number): number => {
      let taken = 0;
      for (const key of keys) {
        const length = lengthOf(key);
        if (taken + length > room) continue;
        taken += length;
        kept.push(key);
      }
      return taken;
    };
    const all = most - 4096;
    const used = take(this.#used, all);
    const unused = [...this.#entries.keys()].filter((key) => !this.#used.has(key));
    take(unused, Math.min(all - used, used + spare));
    return kept;
  }

  /** Files of other versions go, and the oldest where there are many. */
  async #tidy(): Promise<void> {
    const { folder } = this.#place;
    const names = (await readdir(folder)).filter((name) => namePattern.test(name) && name !== this.#name);
    const version = this.#name.slice(0, this.#name.lastIndexOf("-"));
    const aged = await Promise.all(names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })));
    const own = aged.filter(({ name }) => name.startsWith(version)).sort((one, other) => other.at - one.at);
    const kept = new Set(own.slice(0, mostFiles - 1));
    const gone = aged.filter((each) => !kept.has(each) && !each.name.endsWith(`.${process.pid}.new`));
    await Promise.all(gone.map(({ name }) => rm(join(folder, name), { force: true })));
  }
}

/** Opens the cache of a plan. */
export async function openPlanCache(place: PlanCachePlace): Promise<PlanCache> {
  const name = `plan-${sha256(place.version).slice(0, 12)}-${sha256(place.planFolder).slice(0, 12)}`;
  const body = await readWhole(join(place.folder, name), place.version);
  return new FilePlanCache(place, name, entriesOf(body ?? ""));
}
