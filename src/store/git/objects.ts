/** Reads objects out of the repository by id, any number of them by one `cat-file`. */
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { GitError, spawnGit } from "./git.js";
import { fetchMissing } from "./promised.js";
import type { Repository } from "./repository.js";

export interface GitObject {
  readonly id: string;
  /** `missing`: the repository does not have it. */
  readonly type: "blob" | "commit" | "tree" | "tag" | "missing";
  readonly bytes: Buffer;
}

type Ids = Iterable<string> | AsyncIterable<string>;

/** Ids in pieces large enough that feeding git costs little. */
async function* fed(ids: Ids): AsyncGenerator<string> {
  let waiting = "";
  for await (const id of ids) {
    waiting += `${id}\n`;
    if (waiting.length > 16_000) {
      yield waiting;
      waiting = "";
    }
  }
  if (waiting !== "") yield waiting;
}

/** Bytes that come in chunks, taken in portions; a portion within one chunk is not copied. */
class Portions {
  readonly #chunks: AsyncIterator<Buffer>;
  #held: Buffer = Buffer.alloc(0);
  #at = 0;

  constructor(output: AsyncIterable<Buffer>) {
    this.#chunks = output[Symbol.asyncIterator]();
  }

  async #more(): Promise<boolean> {
    const next = await this.#chunks.next();
    if (next.done === true) return false;
    const rest = this.#held.subarray(this.#at);
    this.#held = rest.length === 0 ? next.value : Buffer.concat([rest, next.value]);
    this.#at = 0;
    return true;
  }

  /** A line without its end; null when there is none left. */
  async line(): Promise<string | null> {
    for (let end = this.#end(); ; end = this.#end()) {
      if (end >= 0) {
        const text = this.#held.toString("utf8", this.#at, end);
        this.#at = end + 1;
        return text;
      }
      if (!(await this.#more())) return null;
    }
  }

  #end(): number {
    return this.#held.indexOf(10, this.#at);
  }

  /** So many bytes; the line feed that follows them is left out. */
  async bytes(size: number): Promise<Buffer> {
    if (this.#held.length - this.#at <= size) return this.#gather(size);
    const taken = this.#held.subarray(this.#at, this.#at + size);
    this.#at += size + 1;
    return taken;
  }

  /** An object that lies in several chunks is put together once; nothing else of them is copied. */
  async #gather(size: number): Promise<Buffer> {
    const parts = [this.#held.subarray(this.#at)];
    let left = size + 1 - (this.#held.length - this.#at);
    while (left > 0) {
      const next = await this.#chunks.next();
      if (next.done === true) throw new Error("git cat-file ended within an object");
      this.#held = next.value;
      this.#at = Math.min(left, next.value.length);
      parts.push(next.value.subarray(0, this.#at));
      left -= this.#at;
    }
    return Buffer.concat(parts, size);
  }

  /** Lets git go, also when not everything was read. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }
}

const types = { blob: "blob", commit: "commit", tree: "tree", tag: "tag" } as const;

const isType = (text: string): text is keyof typeof types => Object.hasOwn(types, text);

/** What git answers for one id: `<id> <type> <size>` and the bytes, or `<id> missing`. */
async function answer(portions: Portions): Promise<GitObject | null> {
  const line = await portions.line();
  if (line === null) return null;
  const [id = "", type = "", size = ""] = line.split(" ");
  if (!isType(type)) return { id, type: "missing", bytes: Buffer.alloc(0) };
  return { id, type, bytes: await portions.bytes(Number(size)) };
}

/**
 * The objects, in the order of the ids. Answers come in blocks, so whoever makes the ids must not wait for one before
 * giving the next. In a partial clone the ids are gathered first and what is missing is fetched at once.
 * @throws GitError
 */
export async function* readObjects(repo: Repository, ids: Ids): AsyncGenerator<GitObject> {
  const all = repo.promisor === null ? ids : await fetchMissing(repo, ids);
  const { input, output } = spawnGit(repo.git, ["cat-file", "--batch", "--buffer"]);
  const broken: unknown[] = [];
  // A git that stops reading says why with its output; a list that fails must be told apart from that.
  const feeding = pipeline(Readable.from(fed(watched(all, broken))), input).catch(() => undefined);
  const portions = new Portions(output);
  try {
    for (let found = await answer(portions); found !== null; found = await answer(portions)) yield found;
    await feeding;
    if (broken.length > 0) throw broken[0];
  } finally {
    await portions.close();
  }
}

/**
 * The same of objects that the history names: one that is not there, or cannot be read, is no file that is not there.
 * @throws GitError where the repository has lost one
 */
export async function* objectsThere(repo: Repository, ids: Ids): AsyncGenerator<GitObject> {
  for await (const object of readObjects(repo, ids)) {
    if (object.type === "missing") throw new GitError("failed", null, `object ${object.id} is missing or damaged`);
    yield object;
  }
}

/** The same ids; what the list throws is put aside. */
async function* watched(ids: Ids, broken: unknown[]): AsyncGenerator<string> {
  try {
    yield* ids;
  } catch (error) {
    broken.push(error);
  }
}
