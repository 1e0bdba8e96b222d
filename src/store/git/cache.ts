/**
 * What was worked out before, kept in a file inside the git directory: deleting it changes nothing but time. It is only
 * ever added to; a torn line, another version or a folder that cannot be written are as if there were no cache.
 */
import { readFileSync, statSync } from "node:fs";
import { open, readdir, rename, rm } from "node:fs/promises";
import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
import { crc32 } from "node:zlib";
import { makeFolder } from "../make-folder.js";
import { keptLines, type LineStore, noLines } from "./kept-line.js";

export interface Cache {
  get(key: string): string | undefined;
  put(key: string, value: string): void;
  /** Keeps what was put; never fails. */
  flush(): Promise<void>;
  /** What was told of whole lines of history. */
  readonly lines: LineStore;
}

/** Bytes of the file that are read and kept; one that would grow past it begins anew with what was used. */
const most = 96 * 1024 * 1024;

/** The file is read when something is first asked of it. */
function readBounded(file: string): Buffer | null {
  try {
    return statSync(file).size > most ? null : readFileSync(file);
  } catch {
    return null;
  }
}

/** A line is `<checksum> <key as JSON> <value as JSON>`: lines that two processes mixed up, or a crash cut, do not count. */
function lineOf(key: string, value: string): Buffer {
  const text = `${JSON.stringify(key)} ${JSON.stringify(value)}`;
  return Buffer.from(`${crc32(text).toString(16).padStart(8, "0")} ${text}\n`);
}

/** The text of a line if it is whole. */
function whole(line: Buffer): string | null {
  const text = line.subarray(9);
  return line[8] === 32 && line.toString("latin1", 0, 8) === crc32(text).toString(16).padStart(8, "0")
    ? text.toString()
    : null;
}

/** Where each key's last line lies; lines are looked into only when they are asked for. */
function indexOf(bytes: Buffer, from: number): Map<string, Buffer> {
  const lines = new Map<string, Buffer>();
  for (let at = from, end = bytes.indexOf(10, at); end >= 0; at = end + 1, end = bytes.indexOf(10, at)) {
    const line = bytes.subarray(at, end);
    const keyEnd = line.indexOf('" ', 10);
    if (keyEnd > 0) lines.set(line.toString("utf8", 9, keyEnd + 1), line);
  }
  return lines;
}

class FileCache implements Cache {
  readonly #file: string;
  readonly #header: string;
  readonly lines: LineStore;
  #known: ReadonlyMap<string, Buffer> | null = null;
  /** Lines of the file that were of use this time. */
  readonly #used = new Set<Buffer>();
  readonly #put = new Map<string, string>();
  /** As bytes, since a first run has many megabytes of them. */
  #unsaved: Buffer[] = [];
  #size = 0;

  constructor(file: string, header: string, lines: LineStore) {
    this.#file = file;
    this.#header = header;
    this.lines = lines;
  }

  #opened(): ReadonlyMap<string, Buffer> {
    if (this.#known !== null) return this.#known;
    const bytes = readBounded(this.#file);
    const start = Buffer.byteLength(this.#header);
    const ours = bytes !== null && bytes.toString("utf8", 0, start) === this.#header;
    this.#size = ours ? bytes.length : 0;
    this.#known = ours ? indexOf(bytes, start) : new Map<string, Buffer>();
    return this.#known;
  }

  get(key: string): string | undefined {
    const put = this.#put.get(key);
    if (put !== undefined) return put;
    const name = JSON.stringify(key);
    const line = this.#opened().get(name);
    const text = line === undefined ? null : whole(line);
    if (line === undefined || text === null) return undefined;
    this.#used.add(line);
    // Whole by its checksum, so it is the JSON that was written.
    return JSON.parse(text.slice(name.length + 1)) as string;
  }

  put(key: string, value: string): void {
    if (this.get(key) === value) return;
    this.#put.set(key, value);
    this.#unsaved.push(lineOf(key, value));
  }

  async flush(): Promise<void> {
    const lines = this.#unsaved;
    if (lines.length === 0) return;
    this.#unsaved = [];
    try {
      await makeFolder(dirname(this.#file));
      const grown = lines.reduce((size, line) => size + line.length, this.#size);
      if (this.#size === 0 || grown > most) await this.#begin(lines);
      else await this.#add(lines, grown);
    } catch {
      // A full disk, a folder that may not be written: the next run works it out again.
    }
  }

  /** A new file takes the place of the old whole, or not at all; those of other versions go. */
  async #begin(lines: readonly Buffer[]): Promise<void> {
    const parts: Buffer[] = [Buffer.from(this.#header)];
    let size = parts[0]?.length ?? 0;
    const used = [...this.#used].map((line) => Buffer.concat([line, Buffer.from("\n")]));
    for (const line of [...used, ...lines]) {
      if (size + line.length > most) break;
      size += line.length;
      parts.push(line);
    }
    const beside = `${this.#file}.${process.pid}.new`;
    const file = await open(beside, "w");
    try {
      await file.writev(parts);
    } finally {
      await file.close();
    }
    await rename(beside, this.#file);
    this.#size = size;
    const folder = dirname(this.#file);
    const others = (await readdir(folder))
      .filter((name) => name.startsWith("history-"))
      .map((name) => join(folder, name));
    await Promise.all(others.filter((path) => path !== this.#file).map((path) => rm(path, { force: true })));
  }

  /** One write at the end; a line that a crash left open is closed first. */
  async #add(lines: readonly Buffer[], grown: number): Promise<void> {
    const file = await open(this.#file, "a+");
    try {
      const { size } = await file.stat();
      const last = Buffer.alloc(1);
      await file.read(last, 0, 1, Math.max(0, size - 1));
      await file.writev(last[0] === 10 ? lines : [Buffer.from("\n"), ...lines]);
      this.#size = grown;
    } finally {
      await file.close();
    }
  }
}

/** Remembers for as long as the program runs. */
function memory(): Cache {
  const known = new Map<string, string>();
  return {
    get: (key) => known.get(key),
    put: (key, value) => void known.set(key, value),
    flush: () => Promise.resolve(),
    lines: noLines,
  };
}

/**
 * Opens the cache.
 * @param gitDir absolute; null turns the file off (`--no-cache`, `EHS_NO_CACHE=1`)
 * @param version of everything that the values depend on: the program, the schema, the rule
 */
export function openCache(gitDir: string | null, version: string): Cache {
  if (gitDir === null) return memory();
  const name = createHash("sha256").update(version).digest("hex").slice(0, 12);
  const file = join(gitDir, "ehs", `history-${name}`);
  return new FileCache(file, `ehs history ${JSON.stringify(version)}\n`, keptLines(gitDir, version));
}
