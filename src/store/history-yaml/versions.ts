/** The version of a file that was read last, in pieces: what stands in the next one too is not read again. */

/** A piece of several lines, as it was read. */
export interface Known {
  /** The key of a pair, the first line of a member. */
  readonly name: string;
  /** Where it begins, counted from where the piece that it stands in begins; and its length, both in characters. */
  readonly at: number;
  readonly length: number;
  readonly value: unknown;
  readonly inner: readonly Known[];
}

/** A version of a file. */
export interface Version {
  readonly text: string;
  readonly pieces: readonly Known[];
}

/** Goes through the pieces of a piece in their order, with those of the version before beside them. */
export class Beside {
  readonly found: Known[] = [];
  readonly #start: number;
  readonly #before: string;
  readonly #known: readonly Known[];
  /** Where what was known begins, in the version before. */
  readonly #base: number;
  #next = 0;

  /** `start`: of the piece in the new text. `base`: of the same piece in the version before. */
  constructor(start: number, before: string, known: readonly Known[], base: number) {
    this.#start = start;
    this.#before = before;
    this.#known = known;
    this.#base = base;
  }

  /**
   * The value of the piece that has this text and begins at `start`: the very same as before, where it stood there.
   * @param read makes it of the pieces within
   */
  value(name: string, start: number, text: string, read: (within: Beside) => unknown): unknown {
    const same = this.#after(name, text);
    if (same !== undefined) {
      const at = start - this.#start;
      this.found.push(same.at === at ? same : { ...same, at });
      return same.value;
    }
    const like = this.#after(name);
    const within = new Beside(start, this.#before, like?.inner ?? [], this.#base + (like?.at ?? 0));
    const value = read(within);
    this.found.push({ name, at: start - this.#start, length: text.length, value, inner: within.found });
    return value;
  }

  /** The next piece of that name, and with that text where one is given; no piece is taken twice. */
  #after(name: string, text?: string): Known | undefined {
    for (let n = this.#next; n < this.#known.length; n += 1) {
      const known = this.#known[n];
      if (known?.name !== name || (text !== undefined && !this.#has(known, text))) continue;
      this.#next = n + 1;
      return known;
    }
    return undefined;
  }

  #has({ at, length }: Known, text: string): boolean {
    const start = this.#base + at;
    return length === text.length && this.#before.slice(start, start + length) === text;
  }
}

/** The last version of each file, as long as there is room for all: then those that were not read for longest go. */
export class Versions {
  readonly #of = new Map<string, Version>();
  readonly #limit: number;
  #size = 0;

  /** `limit`: characters of text. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get(file: string): Version | undefined {
    return this.#of.get(file);
  }

  set(file: string, version: Version): void {
    this.#drop(file);
    this.#of.set(file, version);
    this.#size += version.text.length;
    for (const oldest of this.#of.keys()) {
      if (this.#size <= this.#limit) break;
      this.#drop(oldest);
    }
  }

  #drop(file: string): void {
    this.#size -= this.#of.get(file)?.text.length ?? 0;
    this.#of.delete(file);
  }
}
