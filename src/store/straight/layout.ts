/** Where the things in one map or list stand, as the straight reader saw them. */
import type { Laid, Range } from "../spot.js";

/** How a text is written, by its first character. */
const types = new Map([
  ['"', "QUOTE_DOUBLE"],
  ["'", "QUOTE_SINGLE"],
  [">", "BLOCK_FOLDED"],
  ["|", "BLOCK_LITERAL"],
]);

export class Layout implements Laid {
  readonly #text: string;
  readonly #container: object;
  /** Four offsets for each thing: its key from and to, its value from and to. Members of a list have no key. */
  readonly #offsets: number[] = [];
  readonly #names: string[] = [];
  whole: Range = [0, 0];

  constructor(text: string, container: object) {
    this.#text = text;
    this.#container = container;
  }

  get count(): number {
    return this.#offsets.length / 4;
  }

  /** The next member of a list. */
  member(value: Range): void {
    this.#offsets.push(value[0], value[0], value[0], value[1]);
  }

  /** The next pair of a map. */
  pair(name: string, key: Range, value: Range): void {
    this.#names.push(name);
    this.#offsets.push(key[0], key[1], value[0], value[1]);
  }

  head(): Range | null {
    if (this.count === 0) return null;
    return this.#isList() ? this.#range(2) : this.#range(0);
  }

  at(key: string | number): { readonly key: Range | null; readonly value: Range | null } | null {
    if (!this.#isList()) {
      const found = this.#names.indexOf(String(key));
      return found < 0 ? null : { key: this.#range(4 * found), value: this.#range(4 * found + 2) };
    }
    const position = Number(key);
    const isThere = Number.isInteger(position) && position >= 0 && position < this.count;
    return { key: null, value: isThere ? this.#range(4 * position + 2) : null };
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
