/** Where everything in one file stands, as the straight reader saw it: rows of numbers, since there is so much of it. */
import type { Laid, Places, Range } from "../spot.js";

/** How a text is written, by its first character. */
const types = new Map([
  ['"', "QUOTE_DOUBLE"],
  ["'", "QUOTE_SINGLE"],
  [">", "BLOCK_FOLDED"],
  ["|", "BLOCK_LITERAL"],
]);

/** One map or list. */
class Layout implements Laid {
  readonly #text: string;
  readonly #container: object;
  /** The offsets where it begins and ends; then four for each thing: its key from and to, its value from and to. */
  readonly #offsets: Int32Array;

  constructor(text: string, container: object, offsets: Int32Array) {
    this.#text = text;
    this.#container = container;
    this.#offsets = offsets;
  }

  get whole(): Range {
    return this.#range(0);
  }

  get count(): number {
    return (this.#offsets.length - 2) / 4;
  }

  head(): Range | null {
    if (this.count === 0) return null;
    return this.#isList() ? this.#range(4) : this.#range(2);
  }

  at(key: string | number): { readonly key: Range | null; readonly value: Range | null } | null {
    if (!this.#isList()) {
      const found = Object.keys(this.#container).indexOf(String(key));
      return found < 0 ? null : { key: this.#range(4 * found + 2), value: this.#range(4 * found + 4) };
    }
    const position = Number(key);
    const isThere = Number.isInteger(position) && position >= 0 && position < this.count;
    return { key: null, value: isThere ? this.#range(4 * position + 4) : null };
  }

  text(key: string | number): { readonly value: string; readonly type: string } | null {
    const value = (this.#container as Readonly<Record<string | number, unknown>>)[key];
    const range = this.at(key)?.value ?? null;
    if (typeof value !== "string" || range === null) return null;
    return { value, type: types.get(this.#text[range[0]] ?? "") ?? "PLAIN" };
  }

  #isList(): boolean {
    return Array.isArray(this.#container);
  }

  #range(at: number): Range {
    return [this.#offsets[at] ?? 0, this.#offsets[at + 1] ?? 0];
  }
}

/** Those of a file, written while it is read: what is inside a map or list closes before it does. */
export class Layouts implements Places {
  readonly #text: string;
  /** Where each map and list begins in the numbers. */
  readonly #begins = new Map<object, number>();
  #numbers = new Int32Array(1024);
  #used = 0;
  /** The things of those that are still being read. */
  readonly #open: number[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** A map or list begins. @returns what it is closed with */
  begin(): number {
    return this.#open.length;
  }

  /** The next pair of the map that began last; of a list the next member, whose key is empty. */
  add(keyStart: number, keyEnd: number, value: Range): void {
    this.#open.push(keyStart, keyEnd, value[0], value[1]);
  }

  close(container: object, begun: number, whole: Range): void {
    const size = this.#open.length - begun;
    this.#grow(size + 3);
    this.#begins.set(container, this.#used);
    const numbers = this.#numbers;
    let at = this.#used;
    numbers[at++] = size + 2;
    numbers[at++] = whole[0];
    numbers[at++] = whole[1];
    for (let from = begun; from < begun + size; from += 1) numbers[at++] = this.#open[from] ?? 0;
    this.#used = at;
    this.#open.length = begun;
  }

  /** Nothing more comes. */
  closed(): this {
    this.#numbers = this.#numbers.slice(0, this.#used);
    return this;
  }

  has(container: object): boolean {
    return this.#begins.has(container);
  }

  of(container: object): Laid | null {
    const begin = this.#begins.get(container);
    if (begin === undefined) return null;
    const size = this.#numbers[begin] ?? 0;
    return new Layout(this.#text, container, this.#numbers.subarray(begin + 1, begin + 1 + size));
  }

  #grow(by: number): void {
    if (this.#used + by <= this.#numbers.length) return;
    const larger = new Int32Array(2 * this.#numbers.length + by);
    larger.set(this.#numbers);
    this.#numbers = larger;
  }
}
