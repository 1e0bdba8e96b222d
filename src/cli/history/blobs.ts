/** The plan files of a history, read once each and held until the next version of them comes. */
import type { WalkedFile } from "../../store/git/walk.js";
import { rewritten } from "../../store/format/rewrite.js";
import { newestFormat } from "../../store/format/steps.js";
import { kindOfFile } from "../../store/kinds.js";
import { HistoryReader, UnreadableText } from "../../store/history-yaml.js";
import { decode } from "../../store/text.js";
import { isTable, rowsOf } from "./files.js";

/** The data of a version of a file; `null`: there is no file. */
interface Held {
  readonly blob: string | null;
  readonly content: unknown;
}

export interface Version {
  readonly content: unknown;
  /** false: this version cannot be read, and `content` is that of the last one that could. */
  readonly readable: boolean;
}

/** What must be read to tell what a commit did to a file: the version to compare with, where it is not at hand, and the new one. */
export interface Wanted {
  readonly base: string | null;
  readonly now: string | null;
}

interface Taking {
  /** The data of the last version that could be read. */
  readonly last: unknown;
  readonly format: number;
}

function inNewest(path: string, content: unknown, format: number): unknown {
  const kind = kindOfFile(path);
  return kind === null || format === newestFormat ? content : rewritten(format, kind, content).content;
}

const nameOf = (path: string, blob: string): string => `${path} ${blob}`;

export class PlanFiles {
  readonly #reader = new HistoryReader();
  readonly #held = new Map<string, Held>();
  /** What will be held of a path when everything asked for so far has been read. */
  readonly #asked = new Map<string, string | null>();
  /** By a version that is known not to be readable: the last one that was; null where there was none. */
  readonly #lastBefore = new Map<string, string | null>();

  /** What follows a version that cannot be read is compared with the last one that can. */
  lose(path: string, blob: string, last: string | null): void {
    this.#lastBefore.set(nameOf(path, blob), last);
    // the same bytes may have followed something else on another line of history
    if (this.#asked.get(path) === blob) this.#asked.delete(path);
  }

  /** What is held of a version may be what went before it on another line of history. */
  forget(path: string, blob: string | null): void {
    if (this.#held.get(path)?.blob === blob) this.#held.delete(path);
  }

  wanted({ path, old: before, new: now }: WalkedFile): Wanted {
    const known = this.#asked.has(path) ? this.#asked.get(path) : undefined;
    this.#asked.set(path, now);
    if (before === null || known === before) return { base: null, now };
    const last = this.#lastBefore.get(nameOf(path, before));
    return { base: last === undefined ? before : last, now };
  }

  /**
   * Takes the bytes of a blob as data; a text that is none leaves what was there last.
   * @param format of the plan at that commit: what is older is rewritten
   */
  take(path: string, blob: string | null, bytes: Uint8Array | null, { last, format }: Taking): Version {
    const version =
      blob === null || bytes === null ? { content: null, readable: true } : this.#read(path, bytes, { last, format });
    this.#held.set(path, { blob, content: version.content });
    return version;
  }

  /** What is held of a path; null when nothing is, or another version than the one named. */
  content(path: string, blob: string | null): unknown {
    const held = this.#held.get(path);
    return held?.blob === blob ? held.content : null;
  }

  /** The data of a version beside the line, which is not held. */
  glance(path: string, bytes: Uint8Array, format: number): unknown {
    return this.#read(path, bytes, { last: null, format }).content;
  }

  #read(path: string, bytes: Uint8Array, { last, format }: Taking): Version {
    if (isTable(path)) return { content: rowsOf(path, bytes), readable: true };
    const { text } = decode(path, bytes);
    if (text === null) return { content: last, readable: false };
    try {
      return { content: inNewest(path, this.#reader.read(text, path), format), readable: true };
    } catch (error) {
      if (error instanceof UnreadableText) return { content: last, readable: false };
      throw error;
    }
  }
}
