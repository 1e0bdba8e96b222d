/** Many texts, one after the other, kept small: in pages that are compressed and opened when one of theirs is asked for. */
import { deflateRawSync, inflateRawSync } from "node:zlib";

/** Texts on a page. */
const size = 64;

/** Of what is this much alike already half the effort gives nearly the same. */
const quickly = { level: 1 };

/** Texts in the order in which they were put; none has a line feed in it, as JSON has none. */
export class Pages {
  readonly #full: Buffer[];
  #last: string[];
  #open: { readonly page: number; readonly texts: readonly string[] } = { page: -1, texts: [] };

  private constructor(full: Buffer[], last: string[]) {
    this.#full = full;
    this.#last = last;
  }

  static empty(): Pages {
    return new Pages([], []);
  }

  /** What `packed` gave. */
  static of(packed: readonly Buffer[]): Pages {
    const last = packed.at(-1);
    return new Pages(packed.slice(0, -1), last === undefined ? [] : textsOf(last));
  }

  get count(): number {
    return this.#full.length * size + this.#last.length;
  }

  put(text: string): void {
    if (this.#last.length === size) {
      this.#full.push(pageOf(this.#last));
      this.#last = [];
    }
    this.#last.push(text);
  }

  /** The text at a place, from 0. */
  get(at: number): string | undefined {
    const page = Math.floor(at / size);
    const full = this.#full[page];
    if (full === undefined) return page === this.#full.length ? this.#last[at % size] : undefined;
    if (this.#open.page !== page) this.#open = { page, texts: textsOf(full) };
    return this.#open.texts[at % size];
  }

  /** The first so many of them. */
  first(count: number): Pages {
    if (count >= this.count) return this;
    const page = Math.floor(count / size);
    const texts = Array.from({ length: count % size }, (_, at) => this.get(page * size + at) ?? "");
    return new Pages(this.#full.slice(0, page), texts);
  }

  /** All of them, to be kept. */
  packed(): Buffer[] {
    return [...this.#full, pageOf(this.#last)];
  }
}

const pageOf = (texts: readonly string[]): Buffer => deflateRawSync(texts.join("\n"), quickly);

function textsOf(page: Buffer): string[] {
  const text = inflateRawSync(page).toString();
  return text === "" ? [] : text.split("\n");
}
